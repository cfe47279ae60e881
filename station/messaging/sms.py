"""SMS by HTTP: how each provider is asked, and how its answer is read.

A provider is one class here and one entry of `PROVIDERS`; ``json``, ``form`` (plain) and ``jsons``, ``forms``
(TLS) are any gateway, described by the URL itself.
"""

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, cast
from urllib.parse import quote, urlencode

from station.messaging.answers import as_json, faulty_status, read, telling
from station.messaging.outcomes import OutgoingMessage, Reason, Refused, SendOutcome, Sent
from station.messaging.ucs2 import needs_ucs2
from station.messaging.urls import TO, BadUrl, Url, parse
from station.messaging.web import Answer, Call

Read = Callable[[Answer, OutgoingMessage], SendOutcome]

BASES: Final = {
    "ovh": "https://www.ovh.com/cgi-bin/sms/http2sms.cgi",
    "smsfactor": "https://api.smsfactor.com/send",
    "brevo": "https://api.brevo.com/v3/transactionalSMS/sms",
    "twilio": "https://api.twilio.com/2010-04-01/Accounts",
}
"""Where the providers known by name are asked."""
_FIELDS: Final = ("version", "title", "message", "type", "attachments")
_OF_DESK: Final = ("cto", "rto", "verify", "method", "ok")


@dataclass(frozen=True, slots=True)
class Way:
    """How one message goes: the request, and what reads its answer."""

    call: Call
    read: Read


def way_of(url: Url, message: OutgoingMessage) -> Way:
    """Return how a message goes by this URL; raises `BadUrl`."""
    if url.scheme in ("json", "jsons", "form", "forms"):
        return _any_gateway(url, message)
    provider = PROVIDERS.get(url.scheme)
    if provider is None:
        raise BadUrl(f"it begins with one of {', '.join(f'{name}://' for name in SCHEMES)}")
    if TO not in url.path:
        raise BadUrl(f"write {TO} after the last slash, where the number goes")
    return provider(url, message)


def _any_gateway(url: Url, message: OutgoingMessage) -> Way:
    """Ask any gateway as the URL says: ``-`` names what goes into the address, ``:`` into the message."""
    if not url.host:
        raise BadUrl("it names no gateway to ask")
    fields = {"version": "1.0", "title": message.subject, "message": message.body, "type": "info"}
    asked: list[tuple[str, str]] = []
    headers = {"Accept": "application/json, */*;q=0.5"}
    for name, written in url.query:
        value = written.replace(TO, message.to)
        sign, bare = name[:1], name[1:]
        if sign == "-" or (TO in written and sign not in (":", "+")):
            asked.append((name.removeprefix("-"), value))
        elif sign == ":" and bare in _FIELDS:
            _rename(fields, bare, value)
        elif sign == ":":
            fields[bare] = value
        elif sign == "+":
            headers[bare] = value
        elif name not in _OF_DESK:
            raise BadUrl(f"{name}: write -, : or + before it, to say where it travels")
    if url.user:
        headers["Authorization"] = _basic(url.user, url.password)
    is_form, method = url.scheme.startswith("form"), url.get("method", "POST").upper()
    if method == "GET":
        asked += fields.items()
        body = b""
    else:
        body = urlencode(fields).encode() if is_form else json.dumps(fields).encode()
        headers["Content-Type"] = "application/x-www-form-urlencoded" if is_form else "application/json"
    target = quote(url.path.replace(TO, message.to), safe="/+") or "/"
    call = Call(
        url.host,
        url.port,
        url.scheme.endswith("s"),
        _with(target, asked),
        method,
        headers,
        body,
        url.verifies,
    )
    return Way(call, _saying(url.get("ok")))


def _rename(fields: dict[str, str], field: str, name: str) -> None:
    value = fields.pop(field, "")
    if name:
        fields[name] = value


def _saying(sign: str) -> Read:
    """Return a reader that also wants to see a sign of success, where the URL names one by ``ok=``."""

    def saying(answer: Answer, message: OutgoingMessage) -> SendOutcome:
        outcome = read(answer, message)
        if sign and isinstance(outcome, Sent) and sign.encode() not in answer.body:
            return Refused(Reason.REFUSED, telling(answer, message))
        return outcome

    return saying


def _ovh(url: Url, message: OutgoingMessage) -> Way:
    # https://help.ovhcloud.com/csm/fr-sms-sending-via-url-http2sms
    asked = [
        ("account", url.host), ("login", url.user), ("password", url.password), ("from", url.get("from")),
        ("to", "00" + message.to.lstrip("+")), ("message", message.body), ("noStop", "1"),
        ("contentType", "application/json"),
    ]  # fmt: skip
    if needs_ucs2(message.body):
        asked.append(("smsCoding", "2"))  # else they write it in their 7 bits

    def ovh(answer: Answer, message: OutgoingMessage) -> SendOutcome:
        body = _fields(answer)
        status = _number(body.get("status"))
        if 100 <= status < 200:
            return Sent()
        if status == 401:
            return Refused(Reason.CREDENTIALS, telling(answer, message))
        return faulty_status(answer, message) or Refused(Reason.REFUSED, telling(answer, message))

    return Way(_to_provider("ovh", "GET", asked=asked), ovh)


def _smsfactor(url: Url, message: OutgoingMessage) -> Way:
    # https://dev.smsfactor.com/en/api/sms/send/send-single
    asked = [("text", message.body), ("to", message.to.lstrip("+")), ("pushtype", "alert")]
    if url.get("from"):
        asked.append(("sender", url.get("from")))

    def smsfactor(answer: Answer, message: OutgoingMessage) -> SendOutcome:
        body = _fields(answer)
        status = _number(body.get("status"))
        # -8 waits for a look by their staff, and says itself not to send again.
        if status == -8 or (status == 1 and _number(body.get("sent", 1)) > 0):
            return Sent()
        if status == 1:
            return Refused(Reason.ADDRESS, telling(answer, message))
        if status == -1:
            return Refused(Reason.CREDENTIALS, telling(answer, message))
        return faulty_status(answer, message) or Refused(Reason.REFUSED, telling(answer, message))

    headers = {"Authorization": f"Bearer {url.user}"}
    return Way(_to_provider("smsfactor", "GET", asked=asked, headers=headers), smsfactor)


def _brevo(url: Url, message: OutgoingMessage) -> Way:
    # https://developers.brevo.com/reference/sendtransacsms
    body = {
        "type": "transactional", "sender": url.get("from"), "recipient": message.to.lstrip("+"),
        "content": message.body, "unicodeEnabled": needs_ucs2(message.body),
    }  # fmt: skip

    def brevo(answer: Answer, message: OutgoingMessage) -> SendOutcome:
        if answer.status == 201 and "messageId" in _fields(answer):
            return Sent()
        return faulty_status(answer, message) or Refused(Reason.REFUSED, telling(answer, message))

    headers = {"api-key": url.user, "Content-Type": "application/json"}
    return Way(_to_provider("brevo", "POST", headers=headers, body=json.dumps(body).encode()), brevo)


def _twilio(url: Url, message: OutgoingMessage) -> Way:
    # https://www.twilio.com/docs/messaging/api/message-resource
    body = urlencode({"From": url.host, "To": message.to, "Body": message.body}).encode()

    def twilio(answer: Answer, message: OutgoingMessage) -> SendOutcome:
        fields = _fields(answer)
        failed = fields.get("error_code") or fields.get("status") in ("failed", "undelivered", "canceled")
        if answer.status == 201 and "sid" in fields and not failed:
            return Sent()
        return faulty_status(answer, message) or Refused(Reason.REFUSED, telling(answer, message))

    headers = {
        "Authorization": _basic(url.user, url.password),
        "Content-Type": "application/x-www-form-urlencoded",
    }
    path = f"/{quote(url.user, safe='')}/Messages.json"
    return Way(_to_provider("twilio", "POST", path=path, headers=headers, body=body), twilio)


PROVIDERS: Final[dict[str, Callable[[Url, OutgoingMessage], Way]]] = {
    "ovh": _ovh,
    "smsfactor": _smsfactor,
    "brevo": _brevo,
    "twilio": _twilio,
}
SCHEMES: Final = ("jsons", "forms", *PROVIDERS)


def _to_provider(
    name: str,
    method: str,
    *,
    path: str = "",
    asked: list[tuple[str, str]] | None = None,
    headers: dict[str, str] | None = None,
    body: bytes = b"",
) -> Call:
    base = parse(BASES[name])
    target = _with(quote(base.path) + path, asked or [])
    told = {"Accept": "application/json"} | (headers or {})
    return Call(base.host, base.port, base.scheme == "https", target, method, told, body)


def _with(target: str, asked: list[tuple[str, str]]) -> str:
    return f"{target}?{urlencode(asked)}" if asked else target


def _fields(answer: Answer) -> dict[str, Any]:
    body = as_json(answer)
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


def _number(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _basic(user: str, password: str) -> str:
    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()
