"""The folder of who looks after a store: its authority, its PostgreSQL, and what must outlive a restore.

It is the administrator's alone, 0700, and the gate never reads it:

    ca.crt      the authority's certificate
    ca.key      its key, under a passphrase
    store.json  the store's address, and PostgreSQL's for its owner
    kept.jsonl  stations removed and persons purged, one line each

The authority signs the gate's certificate and nothing else.
"""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from msgspec import Struct

from station.sync.central.errors import AuthorityExists, AuthorityMissing, WrongAuthorityPassphrase
from station.sync.sealed import Damaged, WrongPassphrase, seal, unseal

_AUTHORITY_DAYS = 20 * 365
_GATE_DAYS = 10 * 365
_LEEWAY = timedelta(days=1)  # for the desk whose clock is a little late
_KIND = "station authority 2"


class Address(Struct, frozen=True):
    """Where a store is: for desks, and for who looks after it."""

    store: UUID
    url: str
    """The gate's, https, as desks reach it."""
    database: str
    """PostgreSQL's, for the store's owner."""
    answer_key: str
    """The public key of the gate's answers."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A certificate with its private key, both PEM; the key is in clear."""

    certificate: str
    key: str


class Authority:
    """Signs the gate's certificate; `create` makes one, `open` opens one with its passphrase."""

    def __init__(self, folder: Path, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> None:
        self.folder = folder
        self._key = key
        self._certificate = certificate

    @classmethod
    def create(cls, folder: Path, passphrase: str) -> "Authority":
        """Make a new authority in an empty or new folder."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if any(folder.iterdir()):
            raise AuthorityExists(folder)
        folder.chmod(0o700)
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name("Station central store")
        certificate = (
            _builder(name, key, key, _AUTHORITY_DAYS)
            .issuer_name(name)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .sign(key, hashes.SHA256())
        )
        plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        write_private(folder / "ca.key", seal(plain, passphrase, _KIND))
        write_private(folder / "ca.crt", certificate.public_bytes(Encoding.PEM).decode())
        return cls(folder, key, certificate)

    @classmethod
    def open(cls, folder: Path, passphrase: str) -> "Authority":
        """Open the authority in ``folder``; raises `AuthorityMissing` or `WrongAuthorityPassphrase`."""
        try:
            certificate = x509.load_pem_x509_certificate((folder / "ca.crt").read_bytes())
            plain = unseal((folder / "ca.key").read_text(), passphrase, _KIND)
        except WrongPassphrase:
            raise WrongAuthorityPassphrase from None
        except (OSError, Damaged):
            raise AuthorityMissing(folder) from None
        key = load_pem_private_key(plain, None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise AuthorityMissing(folder)
        return cls(folder, key, certificate)

    def gate_identity(self, hosts: Iterable[str]) -> Identity:
        """Sign the gate's certificate for these names and addresses, always this machine's own too."""
        names = list(dict.fromkeys([*hosts, "localhost", "127.0.0.1", "::1"]))
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = (
            _builder(_name(names[0]), key, self._key, _GATE_DAYS)
            .issuer_name(self._certificate.subject)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.SubjectAlternativeName(map(_host, names)), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        return Identity(certificate.public_bytes(Encoding.PEM).decode(), pem)


def certificate_of(folder: Path) -> str:
    """Return the certificate that desks trust; empty where they trust the system's own authorities."""
    path = folder / "ca.crt"
    return path.read_text() if path.exists() else ""


def keep_address(folder: Path, address: Address) -> None:
    """Note where the store is."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_private(folder / "store.json", msgspec.json.encode(address).decode() + "\n")


def address_of(folder: Path) -> Address:
    """Return where the store is; raises `AuthorityMissing`."""
    try:
        return msgspec.json.decode((folder / "store.json").read_bytes(), type=Address)
    except (OSError, msgspec.MsgspecError):
        raise AuthorityMissing(folder) from None


def keep(folder: Path, **facts: Any) -> None:
    """Note what a store that is restored must be told again: ids only."""
    descriptor = os.open(folder / "kept.jsonl", os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "a") as file:
        file.write(json.dumps(facts, default=str) + "\n")
        file.flush()
        os.fsync(file.fileno())


def kept(folder: Path) -> Iterator[dict[str, Any]]:
    """Return what was noted, in its order."""
    path = folder / "kept.jsonl"
    return (json.loads(line) for line in (path.read_text().splitlines() if path.exists() else []))


def write_private(path: Path, content: str) -> None:
    """Write a whole file that its owner alone can read, or leave the old one as it was."""
    staged = path.with_name(f".{path.name}.{os.getpid()}")
    staged.unlink(missing_ok=True)
    descriptor = os.open(staged, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    staged.replace(path)


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _builder(
    subject: x509.Name, key: ec.EllipticCurvePrivateKey, signed_by: ec.EllipticCurvePrivateKey, days: int
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    own, signers = key.public_key(), signed_by.public_key()
    # Whose key signed whose: Python trusts nothing else from 3.13 on (RFC 5280, 4.2.1.1).
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(own)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(own), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signers), critical=False)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _LEEWAY)
        .not_valid_after(now + timedelta(days=days))
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _host(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)
