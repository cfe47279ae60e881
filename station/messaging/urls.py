"""The two URLs of the settings, taken apart: who is asked, how, and whether the way is safe."""

from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Final
from urllib.parse import unquote, urlsplit

TO: Final = "{to}"
"""Where the number goes."""


class BadUrl(ValueError):
    """The setting is no URL that can work; the text says why, without the URL."""


@dataclass(frozen=True, slots=True)
class Url:
    """A URL with its escapes undone; users and passwords show themselves in no text."""

    scheme: str
    user: str = field(repr=False)
    password: str = field(repr=False)
    host: str
    port: int | None
    path: str = field(repr=False)
    query: tuple[tuple[str, str], ...] = field(repr=False)

    def get(self, name: str, default: str = "") -> str:
        """Return the first value of this name."""
        return next((value for key, value in self.query if key == name), default)

    def seconds(self, name: str, default: float) -> float:
        """Return a time-out of the URL; raises `BadUrl`."""
        given = self.get(name)
        try:
            seconds = float(given) if given else default
        except ValueError:
            raise BadUrl(f"{name} is a number of seconds") from None
        if not 0 < seconds <= 600:
            raise BadUrl(f"{name} is a number of seconds, from 1 to 600")
        return seconds

    @property
    def verifies(self) -> bool:
        """Whether the other side's certificate is looked at."""
        return self.get("verify", "yes").lower() not in ("no", "false", "0", "off")

    @property
    def is_local(self) -> bool:
        """Whether it is this machine that is asked, and nothing passes a network."""
        return is_local(self.host)


def is_local(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def parse(written: str) -> Url:
    """Take a URL apart; raises `BadUrl`."""
    try:
        parts = urlsplit(written)
        port = parts.port
    except ValueError:
        raise BadUrl("it can't be read as a URL") from None
    # What urlsplit answers as host is in small letters; a token may stand there.
    credentials, _, place = parts.netloc.rpartition("@")
    user, _, password = credentials.partition(":")
    host = place.rpartition(":")[0] if port is not None else place
    if not parts.scheme or not (parts.netloc or credentials):
        raise BadUrl("compare it with the examples in docs/messages.md")
    return Url(
        scheme=parts.scheme,
        user=unquote(user),
        password=unquote(password),
        host=unquote(host.strip("[]")),
        port=port,
        path=unquote(parts.path),
        query=tuple(_pair(piece) for piece in parts.query.split("&") if piece),
    )


def _pair(piece: str) -> tuple[str, str]:
    name, _, value = piece.partition("=")
    return unquote(name), unquote(value)
