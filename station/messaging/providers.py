"""The providers that a desk's settings know by name: what each asks for, and the URL that comes of it.

What is asked for is plain or secret; a secret is for the key ring alone. ``url`` is any URL of
docs/messages.md, which may hold passwords and is a secret as a whole.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import quote

from station.messaging.urls import TO
from station.rules.kinds import Channel


class Part(StrEnum):
    """One thing that a provider asks for."""

    ACCOUNT = "account"
    USER = "user"
    PASSWORD = "password"  # noqa: S105 - the name of a field
    TOKEN = "token"  # noqa: S105 - the name of a field
    SERVER = "server"
    SENDER = "sender"
    URL = "url"


SECRET: Final = frozenset({Part.USER, Part.PASSWORD, Part.TOKEN, Part.URL})
Told = Mapping[Part, str]


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider: its key, what it asks for in the order to ask, which of that may be empty."""

    key: str
    channel: Channel
    asks: tuple[Part, ...]
    url: Callable[[Told], str]
    optional: frozenset[Part] = frozenset()

    @property
    def secret(self) -> tuple[Part, ...]:
        """What of it goes into the key ring."""
        return tuple(part for part in self.asks if part in SECRET)

    def missing(self, told: Told) -> Part | None:
        """Return the first part that is needed and was not told."""
        return next((part for part in self.asks if part not in self.optional and not told.get(part)), None)


def provider_of(channel: Channel, key: str) -> Provider | None:
    """Return the provider of this key; None where there is none."""
    return next((one for one in PROVIDERS if (one.channel, one.key) == (channel, key)), None)


def providers_of(channel: Channel) -> tuple[Provider, ...]:
    """Return those of a channel, the usual ones first."""
    return tuple(one for one in PROVIDERS if one.channel is channel)


def _ovh_sms(told: Told) -> str:
    user, password, account, sender = _quoted(told, Part.USER, Part.PASSWORD, Part.ACCOUNT, Part.SENDER)
    return f"ovh://{user}:{password}@{account}/{TO}?from={sender}"


def _by_token(scheme: str) -> Callable[[Told], str]:
    def url(told: Told) -> str:
        token, sender = _quoted(told, Part.TOKEN, Part.SENDER)
        return f"{scheme}://{token}@/{TO}?from={sender}"

    return url


def _mail_by(server: str) -> Callable[[Told], str]:
    return lambda told: _mail({**told, Part.SERVER: server}, "ssl")


def _own_server(told: Told) -> str:
    return _mail(told, "ssl" if told.get(Part.SERVER, "").endswith(":465") else "starttls")


def _mail(told: Told, mode: str) -> str:
    user, password, sender = _quoted(told, Part.USER, Part.PASSWORD, Part.SENDER)
    signs_in = f"{user}:{password}@" if user else ""
    return f"mailtos://{signs_in}{told.get(Part.SERVER, '')}?from={sender}&mode={mode}"


def _quoted(told: Told, *parts: Part) -> tuple[str, ...]:
    return tuple(quote(told.get(part, ""), safe="") for part in parts)


_BY_PASSWORD = (Part.USER, Part.PASSWORD, Part.SENDER)
PROVIDERS: Final = (
    Provider("ovh", Channel.SMS, (Part.ACCOUNT, *_BY_PASSWORD), _ovh_sms),
    Provider("smsfactor", Channel.SMS, (Part.TOKEN, Part.SENDER), _by_token("smsfactor")),
    Provider("brevo", Channel.SMS, (Part.TOKEN, Part.SENDER), _by_token("brevo")),
    Provider("url", Channel.SMS, (Part.URL,), lambda told: told[Part.URL]),
    # ssl0.ovh.net and smtp-relay.brevo.com take TLS from the start on port 465.
    Provider("ovh", Channel.EMAIL, _BY_PASSWORD, _mail_by("ssl0.ovh.net")),
    Provider("brevo", Channel.EMAIL, _BY_PASSWORD, _mail_by("smtp-relay.brevo.com")),
    Provider(
        "server",
        Channel.EMAIL,
        (Part.SERVER, *_BY_PASSWORD),
        _own_server,
        frozenset({Part.USER, Part.PASSWORD}),
    ),
    Provider("url", Channel.EMAIL, (Part.URL,), lambda told: told[Part.URL]),
)
