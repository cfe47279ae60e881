"""E-mail by the school's own mail server, one talk a message; what failed and when is known from the talk."""

import re
import smtplib
import socket
import ssl
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid, parseaddr
from typing import Final

from station.messaging.answers import scrub
from station.messaging.outcomes import OutgoingMessage, Reason, Refused, SendOutcome, Sent, Unreachable
from station.messaging.urls import BadUrl, Url
from station.messaging.web import timed, tls_context

# One address without a name; what mail servers then think of it is theirs to say.
ADDRESS: Final = re.compile(
    r"""[!#$%&'*+/=?^_`{|}~.a-z0-9-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}""", re.I
)
_KNOWN: Final = frozenset({"smtp", "from", "name", "mode", "cto", "rto", "verify", "user", "pass"})
_REASONS: Final = {
    **dict.fromkeys((530, 534, 535, 538), Reason.CREDENTIALS),
    **dict.fromkeys((501, 550, 551, 553), Reason.ADDRESS),
}


def check_mail(url: Url) -> Address:
    """Return who writes; raises `BadUrl` where the URL can't work."""
    if url.scheme not in ("mailto", "mailtos"):
        raise BadUrl("it begins with mailto:// or mailtos://")
    if url.get("cc") or url.get("bcc"):
        raise BadUrl("no cc and no bcc, as codes are for one person alone")
    unknown = [name for name, _ in url.query if name not in _KNOWN]
    if unknown:
        raise BadUrl(f"{unknown[0]} is none of {', '.join(sorted(_KNOWN))}")
    name, address = parseaddr(url.get("from") or (f"{url.user}@{url.host}" if url.user else ""))
    if not ADDRESS.fullmatch(address):
        raise BadUrl("from= names no address that the mail comes from")
    user, _, domain = address.rpartition("@")
    return Address(url.get("name") or name, user, domain)


def server_of(url: Url) -> str:
    """Return the mail server that is asked."""
    return url.get("smtp") or url.host


def send_mail(
    url: Url, message: OutgoingMessage, connect_s: float, read_s: float, total_s: float
) -> SendOutcome:
    """Hand a message to the mail server; raises `BadUrl`."""
    letter = _letter(check_mail(url), message)
    server: smtplib.SMTP | None = None
    try:
        server = _reached(url, connect_s)
        if server.sock is None:
            return Unreachable(Reason.NO_CONNECTION)
        server.sock = timed(server.sock, read_s, total_s)
        server.file = None  # the greeting was read from the bare socket
        _sign_in(server, url)
        return _hand_over(server, letter, message)
    except socket.gaierror:
        return Unreachable(Reason.HOST_UNKNOWN)
    except ssl.SSLError:
        return Refused(Reason.CERTIFICATE)
    except smtplib.SMTPNotSupportedError:
        return Refused(Reason.SETTINGS)
    except smtplib.SMTPResponseException as error:
        return _replied(error.smtp_code, error.smtp_error, message)
    except smtplib.SMTPException:
        return Unreachable(Reason.NO_ANSWER)
    except OSError:
        return Unreachable(Reason.NO_CONNECTION)
    finally:
        if server is not None:
            server.close()


def _reached(url: Url, connect_s: float) -> smtplib.SMTP:
    tls = tls_context(verifies=url.verifies)
    if url.scheme == "mailtos" and url.get("mode") == "ssl":
        return smtplib.SMTP_SSL(server_of(url), url.port or 465, timeout=connect_s, context=tls)
    server = smtplib.SMTP(
        server_of(url), url.port or (587 if url.scheme == "mailtos" else 25), timeout=connect_s
    )
    if url.scheme == "mailtos":
        try:
            server.starttls(context=tls)
        except BaseException:
            server.close()
            raise
    return server


def _sign_in(server: smtplib.SMTP, url: Url) -> None:
    server.ehlo_or_helo_if_needed()
    if user := url.get("user") or url.user:
        server.login(user, url.get("pass") or url.password)


def _hand_over(server: smtplib.SMTP, letter: EmailMessage, message: OutgoingMessage) -> SendOutcome:
    sender = letter["From"].addresses[0].addr_spec
    for code, text, is_recipient in (
        (*server.mail(sender), False),
        (*server.rcpt(message.to), True),
    ):
        if code >= 300:
            return _replied(code, text, message, is_recipient=is_recipient)
    try:
        code, text = server.data(letter.as_bytes())
    except smtplib.SMTPDataError:
        raise
    except (OSError, smtplib.SMTPServerDisconnected):
        # The server may have taken it before the line went dead.
        return Unreachable(Reason.NO_ANSWER, retriable=False)
    return Sent() if code < 300 else _replied(code, text, message)


def _letter(sender: Address, message: OutgoingMessage) -> EmailMessage:
    letter = EmailMessage(SMTP)
    letter["From"] = sender
    letter["To"] = Address(addr_spec=message.to)
    letter["Subject"] = message.subject
    letter["Date"] = formatdate()
    letter["Message-ID"] = make_msgid(domain=sender.domain)
    letter["Auto-Submitted"] = "auto-generated"
    letter["X-Auto-Response-Suppress"] = "All"
    letter.set_content(message.body, cte="quoted-printable")
    return letter


def _replied(
    code: int, said: bytes | str, message: OutgoingMessage, *, is_recipient: bool = False
) -> Refused | Unreachable:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    detail = scrub(text, message)
    if code < 500:
        return Unreachable(Reason.BUSY, detail)
    reason = _REASONS.get(code, Reason.REFUSED)
    if reason is Reason.ADDRESS and not is_recipient:
        reason = Reason.REFUSED
    return Refused(reason, detail)
