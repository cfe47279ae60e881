# Apprise leaves out type arguments in what it declares.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
"""Apprise services made from the two URLs of the settings.

Imported only when something is sent: Apprise takes most of a second to load, and the window comes first.
"""

import re
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote, unquote

from apprise import Apprise, AppriseAsset, NotifyFormat
from apprise.plugins import NotifyBase, url_to_dict

from station.messaging.errors import CannotCarry
from station.messaging.outcomes import OutgoingMessage, Reason
from station.rules.kinds import Channel

if TYPE_CHECKING:
    from apprise.plugins.email.base import NotifyEmail

_TO: Final = "{to}"
# json:// and its like drop a parameter without a sign before its name; "-" makes it part of the request.
_UNSIGNED = re.compile(r"([?&])(?![-+:])(?=[^=&]+=[^&]*\{to\})")
# One address without a name; what mail servers then think of it is theirs to say.
_ADDRESS = re.compile(r"""[!#$%&'*+/=?^_`{|}~.a-z0-9-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}""", re.I)
_MAIL_HEADERS = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


def sms_carrier(url: str, number: str, connect_s: float, read_s: float) -> Apprise:
    """Return what sends to one number: the URL of the settings with the number in the place of ``{to}``."""
    if not url:
        raise CannotCarry(Channel.SMS, Reason.NOT_SET_UP)
    if _TO not in url:
        raise CannotCarry(Channel.SMS, Reason.SETTINGS, f"write {_TO} where the number goes")
    for written in (url, _UNSIGNED.sub(r"\1-", url)):
        service = _service(
            Channel.SMS, _parsed(written.replace(_TO, quote(number, safe=""))), connect_s, read_s
        )
        # Some services drop what they do not know, and would then send to nobody.
        if number.lstrip("+") in unquote(service.url()):
            return _carrier(service)
    raise CannotCarry(
        Channel.SMS, Reason.SETTINGS, f"this service does not look for the number where {_TO} is"
    )


def mail_carrier(url: str, address: str, read_s: float) -> Apprise:
    """Return what sends to one address through the mail server of the settings."""
    if not url:
        raise CannotCarry(Channel.EMAIL, Reason.NOT_SET_UP)
    parts = _parsed(url)
    if parts.get("schema") not in ("mailto", "mailtos"):
        raise CannotCarry(Channel.EMAIL, Reason.SETTINGS, "it begins with mailto:// or mailtos://")
    if parts.get("cc") or parts.get("bcc"):
        raise CannotCarry(
            Channel.EMAIL, Reason.SETTINGS, "no cc and no bcc, as codes are for one person alone"
        )
    if not _ADDRESS.fullmatch(address):
        raise CannotCarry(Channel.EMAIL, Reason.ADDRESS)
    parts["format"] = NotifyFormat.TEXT.value
    parts["headers"] = _MAIL_HEADERS | dict[str, str](parts.get("headers") or {})
    # A mail server has one time-out for connecting and for each of its answers.
    service = _service(Channel.EMAIL, parts, read_s, read_s)
    # Past Apprise's own reading of addresses, which makes brien@example.org of o'brien@example.org.
    cast("NotifyEmail", service).targets = [(False, address)]
    return _carrier(service)


def carry(carrier: Apprise, message: OutgoingMessage, within_s: float) -> bool:
    """Send a message once, as plain text; why it failed is in Apprise's log alone."""
    return bool(
        carrier.notify(
            body=message.body, title=message.subject, body_format=NotifyFormat.TEXT, timeout=within_s
        )
    )


def _parsed(url: str) -> dict[str, Any]:
    parts: dict[str, Any] | None = url_to_dict(url)
    return parts or {}


def _service(channel: Channel, parts: dict[str, Any], connect_s: float, read_s: float) -> NotifyBase:
    # A redirect would turn a POST into a GET without its text and still answer 200.
    defaults = {"cto": connect_s, "rto": read_s, "redirect": False}
    asset = AppriseAsset(app_id="Station", app_desc="Station", storage_mode="memory", async_mode=False)
    service = Apprise.instantiate(defaults | parts | {"retry": 0}, asset=asset) if parts else None
    if service is None:
        raise CannotCarry(channel, Reason.SETTINGS, "compare it with the examples in docs/messages.md")
    return service


def _carrier(service: NotifyBase) -> Apprise:
    carrier = Apprise()
    carrier.add(service)
    return carrier
