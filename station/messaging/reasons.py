"""From Apprise's log to a reason that can be shown."""

import ast
import json
import re
from collections.abc import Iterable
from html import unescape
from logging import LogRecord
from typing import cast

from station.messaging.outcomes import OutgoingMessage, Reason, Refused, Unreachable

_SMTP_REPLY = re.compile(r"""\((?P<code>[2-5]\d\d), (?P<text>b'(?:[^'\\]|\\.)*'|b"(?:[^"\\]|\\.)*")""")
_HTTP_STATUS = re.compile(r"\berror=(?P<code>\d{3})\b")
_SOCKET = "Socket Exception: "
_ABANDONED = " did not finish within "
_RESPONSE = "Response Details:"

_SMTP_REASONS = {
    **dict.fromkeys((530, 534, 535, 538), Reason.CREDENTIALS),
    **dict.fromkeys((501, 550, 551, 553), Reason.ADDRESS),
}
_HTTP_REASONS = {
    **dict.fromkeys((401, 403, 407), Reason.CREDENTIALS),
    **dict.fromkeys((404, 405, 410), Reason.SETTINGS),
}
_HTTP_BUSY = frozenset({408, 425, 429})
# What the socket layers of Linux, macOS and Windows write, in lower case; the first that fits counts.
_SOCKET_SIGNS = (
    (Reason.CERTIFICATE, ("certificate", "ssl:", "sslerror", "wrong_version_number")),
    (Reason.SETTINGS, ("extension not supported", "no suitable authentication")),
    (
        Reason.HOST_UNKNOWN,
        ("nameresolution", "getaddrinfo", "name or service", "name resolution", "nodename"),
    ),
    (Reason.NO_CONNECTION, ("connecttimeout", "connect timeout")),
    (Reason.NO_ANSWER, ("timed out", "timeout")),
)
_FINAL = frozenset({Reason.CERTIFICATE, Reason.SETTINGS})

_DETAIL_LENGTH = 160
_DETAIL_KEYS = ("detail", "message", "error", "reason", "description", "title", "errors")
_HIDDEN = "…"
# Any number long enough to be a phone or a code, and any address.
_PRIVATE = re.compile(r"\S+@\S+|\+?\d(?:[\s.()/-]?\d){7,}|\d{4,}")


def explain(records: Iterable[LogRecord], message: OutgoingMessage) -> Refused | Unreachable:
    """Say why a sending failed, from what Apprise logged meanwhile."""
    records = list(records)
    lines = [record.getMessage() for record in records]
    for line in lines:
        if reply := _SMTP_REPLY.search(line):
            text = cast(bytes, ast.literal_eval(reply["text"])).decode("utf-8", "replace")
            return _smtp(int(reply["code"]), scrub(text, message), to_recipient=f"{_SOCKET}{{" in line)
    for line in lines:
        if status := _HTTP_STATUS.search(line):
            return _http(int(status["code"]), scrub(_response(records), message))
    for line in lines:
        if line.startswith(_SOCKET):
            return _socket(line.removeprefix(_SOCKET).lower())
    if any(_ABANDONED in line for line in lines):
        return Unreachable(Reason.NO_ANSWER)
    return Refused(Reason.SETTINGS)


def scrub(text: str, message: OutgoingMessage) -> str:
    """Shorten a gateway's text to one line and hide in it what could be of the family or of the code."""
    words = " ".join(unescape(re.sub(r"<[^>]*>", " ", text)).split())
    for private in sorted(_private_words(message), key=len, reverse=True):
        words = re.sub(re.escape(private), _HIDDEN, words, flags=re.IGNORECASE)
    words = _PRIVATE.sub(_HIDDEN, words)
    printable = "".join(char for char in words if char.isprintable())
    return printable if len(printable) <= _DETAIL_LENGTH else printable[: _DETAIL_LENGTH - 1] + "…"


def _private_words(message: OutgoingMessage) -> set[str]:
    """Return the words of a message that can be a code, an identifier, a number or an address."""
    words = (word.strip(".,:;()«»\"'") for word in f"{message.to} {message.subject} {message.body}".split())
    return {word for word in words if re.search(r"[\d@]|\w\.\w", word)}


def _smtp(code: int, detail: str, *, to_recipient: bool) -> Refused | Unreachable:
    if code < 500:
        return Unreachable(Reason.BUSY, detail)
    reason = _SMTP_REASONS.get(code, Reason.REFUSED)
    if reason is Reason.ADDRESS and not to_recipient:
        reason = Reason.REFUSED
    return Refused(reason, detail)


def _http(code: int, detail: str) -> Refused | Unreachable:
    if code in _HTTP_BUSY or code >= 500:
        return Unreachable(Reason.BUSY, detail)
    if code < 400:
        return Refused(Reason.SETTINGS, detail)
    return Refused(_HTTP_REASONS.get(code, Reason.REFUSED), detail)


def _socket(line: str) -> Refused | Unreachable:
    for reason, signs in _SOCKET_SIGNS:
        if any(sign in line for sign in signs):
            return Refused(reason) if reason in _FINAL else Unreachable(reason)
    return Unreachable(Reason.NO_CONNECTION)


def _response(records: list[LogRecord]) -> str:
    """Return what the gateway wrote: the telling field of a JSON answer, else its text."""
    for record in records:
        if record.msg.startswith(_RESPONSE) and isinstance(record.args, tuple):
            content = record.args[0] if record.args else b""
            return _telling(
                content.decode("utf-8", "replace") if isinstance(content, bytes) else str(content)
            )
    return ""


def _telling(text: str) -> str:
    try:
        value: object = json.loads(text)
    except ValueError:
        return text
    return _told(value) or text


def _told(value: object) -> str:
    if isinstance(value, str):
        return value
    inner: list[object] = []
    if isinstance(value, list):
        inner = cast("list[object]", value)
    elif isinstance(value, dict):
        inner = [cast("dict[str, object]", value).get(key) for key in _DETAIL_KEYS]
    return next(filter(None, [_told(item) for item in inner]), "")
