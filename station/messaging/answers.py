"""What gateways answer, made an outcome: a reason of a closed list, and their words without private ones."""

import json
import re
from html import unescape
from typing import Any, Final, cast

from station.messaging.outcomes import OutgoingMessage, Reason, Refused, SendOutcome, Sent, Unreachable
from station.messaging.web import Answer

_HTTP_REASONS: Final = {
    **dict.fromkeys((401, 403, 407), Reason.CREDENTIALS),
    **dict.fromkeys((404, 405, 410), Reason.SETTINGS),
}
_NOT_TAKEN: Final = frozenset({408, 425, 429, 503})
"""Statuses by which a gateway says that it has not taken the request; other faults may come after it did."""
_BAD_WORDS: Final = frozenset(
    {"ko", "err", "error", "erreur", "fail", "failed", "failure", "nack", "rejected", "refused", "invalid",
     "undelivered", "denied", "unauthorized"}
)  # fmt: skip

_DETAIL_LENGTH = 160
_DETAIL_KEYS = ("detail", "message", "error", "reason", "description", "title", "errors")
_HIDDEN = "…"
# Any number long enough to be a phone or a code, and any address.
_PRIVATE = re.compile(r"\S+@\S+|\+?\d(?:[\s.()/-]?\d){7,}|\d{4,}")


def read(answer: Answer, message: OutgoingMessage) -> SendOutcome:
    """Read the answer of a gateway that has no reader of its own: its status, then what its body admits."""
    said = faulty_status(answer, message)
    if said is not None:
        return said
    body = as_json(answer)
    if _admits_error(body) or (body is None and _first_word(answer) in _BAD_WORDS):
        return Refused(Reason.REFUSED, telling(answer, message))
    return Sent()


def faulty_status(answer: Answer, message: OutgoingMessage) -> Refused | Unreachable | None:
    """Return what an HTTP status other than success means."""
    code, detail = answer.status, telling(answer, message)
    if 200 <= code < 300:
        return None
    if code in _NOT_TAKEN:
        return Unreachable(Reason.BUSY, detail)
    if code >= 500:
        return Unreachable(Reason.BUSY, detail, retriable=False)
    if code < 400:
        return Refused(Reason.SETTINGS, detail)
    return Refused(_HTTP_REASONS.get(code, Reason.REFUSED), detail)


def as_json(answer: Answer) -> Any:
    """Return the body as JSON, or None where it is none."""
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):
        return None


def telling(answer: Answer, message: OutgoingMessage) -> str:
    """Return what the gateway wrote, fit to be shown: the telling field of a JSON answer, else its text."""
    return scrub(_told(as_json(answer)) or answer.body.decode("utf-8", "replace"), message)


def scrub(text: str, message: OutgoingMessage) -> str:
    """Shorten a gateway's text to one line and hide in it what could be of the family or of the code."""
    words = " ".join(unescape(re.sub(r"<[^>]*>", " ", text)).split())
    for private in sorted(_private_words(message), key=len, reverse=True):
        words = re.sub(re.escape(private), _HIDDEN, words, flags=re.IGNORECASE)
    words = _PRIVATE.sub(_HIDDEN, words)
    printable = "".join(char for char in words if char.isprintable())
    return printable if len(printable) <= _DETAIL_LENGTH else printable[: _DETAIL_LENGTH - 1] + "…"


def _admits_error(body: Any) -> bool:
    if not isinstance(body, dict):
        return False
    fields = {str(name).lower(): value for name, value in cast("dict[str, Any]", body).items()}
    if any(str(fields.get(name, "")).lower() in ("false", "0", "no") for name in ("success", "ok", "sent")):
        return True
    if any(fields.get(name) not in (None, "", 0, "0", False, [], {}) for name in ("error", "errors")):
        return True
    return any(_is_bad(fields.get(name)) for name in ("status", "code", "result", "state"))


def _is_bad(value: Any) -> bool:
    if isinstance(value, str) and value.lower() in _BAD_WORDS:
        return True
    try:
        number = int(value)
    except (TypeError, ValueError):
        return False
    return number < 0 or 400 <= number < 600


def _first_word(answer: Answer) -> str:
    text = re.sub(rb"<[^>]*>", b" ", answer.body[:2000]).decode("utf-8", "replace")
    return re.split(r"[\s:;,|=]+", text.strip(), maxsplit=1)[0].lower()


def _private_words(message: OutgoingMessage) -> set[str]:
    """Return the words of a message that can be a code, an identifier, a number or an address."""
    words = (word.strip(".,:;()«»\"'") for word in f"{message.to} {message.subject} {message.body}".split())
    return {word for word in words if re.search(r"[\d@]|\w\.\w", word)}


def _told(value: object) -> str:
    if isinstance(value, str):
        return value
    inner: list[object] = []
    if isinstance(value, list):
        inner = cast("list[object]", value)
    elif isinstance(value, dict):
        inner = [cast("dict[str, object]", value).get(key) for key in _DETAIL_KEYS]
    return next(filter(None, [_told(item) for item in inner]), "")
