"""The way to the store: where it is, whom to trust, and this station's own certificate and key."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from station.models.desk import Setting
from station.models.store import DeskSession
from station.sync.central.enrolment_file import Enrolment
from station.sync.desk.errors import CannotReach, NotTheStore, ShutOut, StoreBusy, StoreFault

Connection = psycopg.Connection[tuple[Any, ...]]

_KEY = "central.link"
# A cable that was pulled is noticed within seconds, though TCP alone would wait for many minutes.
_ALWAYS = {
    "sslmode": "verify-full",
    "target_session_attrs": "read-write",
    "gssencmode": "disable",
    "application_name": "station",
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
    "client_encoding": "utf8",
    # A page is read in the order of its index. Right after a big push PostgreSQL has not counted the table
    # yet, takes it for small, and would else sort the whole school for each page.
    "options": "-c timezone=UTC -c datestyle=ISO -c lock_timeout=10s"
    " -c enable_bitmapscan=off -c enable_sort=off",
}


@dataclass(frozen=True, slots=True)
class Link:
    """How this station connects: libpq's parameters. ``until``: the last moment of its certificate."""

    parameters: dict[str, str] = field(repr=False)
    until: datetime

    def open(self) -> Connection:
        """Connect; raises `CannotReach`, `ShutOut`, `NotTheStore`, `StoreBusy`."""
        try:
            connection = psycopg.connect(**(_ALWAYS | self.parameters), autocommit=True)  # pyright: ignore[reportArgumentType]
        except psycopg.Error as error:
            raise worded(error) from error
        connection.prepare_threshold = None
        return connection


def keep_link(session: DeskSession, home: Path, enrolment: Enrolment) -> Link:
    """Keep what the enrolment file holds: the key lies encrypted in the home, its passphrase in the store.

    The files of an earlier link stay until `forget_others`: the session may yet be rolled back.
    """
    folder = home / "central"
    folder.mkdir(mode=0o700, exist_ok=True)
    serial, passphrase = secrets.token_hex(4), secrets.token_urlsafe(32)
    names = {
        "sslrootcert": f"{serial}-authority.crt",
        "sslcert": f"{serial}-station.crt",
        "sslkey": f"{serial}-station.key",
    }
    _write(folder / names["sslrootcert"], enrolment.authority.encode())
    _write(folder / names["sslcert"], enrolment.certificate.encode())
    _write(folder / names["sslkey"], _sealed(enrolment.key, passphrase))
    kept = {
        "host": enrolment.host,
        "port": enrolment.port,
        "dbname": enrolment.database,
        "user": enrolment.role,
        "sslpassword": passphrase,
        "until": enrolment.certificate_until.isoformat(),
        "files": names,
    }
    session.merge(Setting(key=_KEY, value=kept))
    return _link(home, kept)


def link_of(session: DeskSession, home: Path) -> Link | None:
    """Return the desk's link; None where it was never connected."""
    kept = session.get(Setting, _KEY)
    return None if kept is None else _link(home, kept.value)


def forget_others(home: Path, link: Link) -> None:
    """Remove the files of earlier links."""
    kept = {link.parameters[name] for name in ("sslrootcert", "sslcert", "sslkey")}
    for path in (home / "central").iterdir():
        if str(path) not in kept:
            path.unlink()


def worded(error: psycopg.Error) -> Exception:
    """Return what the desk can be told of an error of the connection or the store."""
    state = error.sqlstate
    if state is None or state.startswith(("08", "57P")):
        return _of_a_connection(str(error))
    if state.startswith("28"):
        return ShutOut()
    if state == "53300":
        return StoreBusy()
    return StoreFault(state)


def _of_a_connection(text: str) -> Exception:
    # libpq gives no code for a failed connection. What the server refuses comes as FATAL or as a TLS alert,
    # in words that may be in any language: only those that mean "later" are looked for.
    if "too many" in text or "remaining connection slots" in text:
        return StoreBusy()
    if "starting up" in text or "shutting down" in text or "terminating connection" in text:
        return CannotReach()
    if "FATAL:" in text or "alert" in text:
        return ShutOut()
    if "certificate verify failed" in text or "does not match host name" in text:
        return NotTheStore()
    return CannotReach()


def _link(home: Path, kept: dict[str, Any]) -> Link:
    names = ("host", "port", "dbname", "user", "sslpassword")
    files = {name: str(home / "central" / file) for name, file in kept["files"].items()}
    return Link({**{name: str(kept[name]) for name in names}, **files}, datetime.fromisoformat(kept["until"]))


def _sealed(key: str, passphrase: str) -> bytes:
    return load_pem_private_key(key.encode(), None).private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode())
    )


def _write(path: Path, content: bytes) -> None:
    path.touch(0o600, exist_ok=False)
    path.write_bytes(content)
