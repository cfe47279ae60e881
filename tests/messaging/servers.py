"""True little servers for what the desk sends: mail with TLS, sign-in and refusals; certificates for them."""

import ssl
from asyncio import Server
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Any, Self, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

HOST = "127.0.0.1"


@dataclass
class Mailbox:
    """What a mail server answers, and what it has taken."""

    rcpt: Callable[[str], str] = lambda address: "250 OK"
    data: Callable[[], str] = lambda: "250 OK"
    arrived: list[EmailMessage] = field(default_factory=list)
    envelopes: list[tuple[str, list[str]]] = field(default_factory=list)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self.rcpt(address)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        answer = self.data()
        if answer.startswith("250"):
            content = cast(bytes, envelope.content)
            self.arrived.append(message_from_bytes(content, policy=policy.default))
            self.envelopes.append((envelope.mail_from or "", list(envelope.rcpt_tos)))
        return answer


class MailServer:
    """A mail server on a free port, while the ``with`` lasts."""

    def __init__(self, mailbox: Mailbox, **options: Any) -> None:
        self.mailbox = mailbox
        self._controller = _Controller(mailbox, hostname=HOST, port=0, **options)

    @property
    def port(self) -> int:
        return self._controller.bound_port

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._controller.stop()


class _Controller(Controller):
    @property
    def bound_port(self) -> int:
        return int(cast(Server, self.server).sockets[0].getsockname()[1])

    def _trigger_server(self) -> None:
        # The port is known only once bound; the controller greets itself on it.
        self.port = self.bound_port
        super()._trigger_server()


def signing_in(user: str, password: str) -> dict[str, Any]:
    """Options of a mail server that asks for this user and password."""

    def authenticate(
        server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword
    ) -> AuthResult:
        right = (data.login, data.password) == (user.encode(), password.encode())
        return AuthResult(success=right, handled=False)

    return {"authenticator": authenticate, "auth_required": True}


def certificate(folder: Path) -> tuple[Path, Path]:
    """Write a certificate for the local host and its key, and return where they lie."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ip_address(HOST))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    crt, pem = folder / "server.crt", folder / "server.key"
    crt.write_bytes(made.public_bytes(Encoding.PEM))
    pem.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return crt, pem


def tls(crt: Path, key: Path) -> ssl.SSLContext:
    """A server's TLS with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(crt, key)
    return context


def held_back(until: Event) -> Callable[[], str]:
    """An answer that comes only once ``until`` is set."""

    def answer() -> str:
        until.wait(30)
        return "250 OK"

    return answer
