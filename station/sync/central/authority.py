"""The store's own authority: signs the server's certificate and each station's, says which no longer count.

Its folder, 0700, is the administrator's alone:

    ca.crt   the authority's certificate    ca.key      its key, under a passphrase
    crl.pem  certificates that are revoked  issued.log  every certificate ever signed, one JSON line each
"""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

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

from station.sync.central.errors import AuthorityExists, AuthorityMissing, WrongAuthorityPassphrase
from station.sync.central.sealed import Damaged, WrongPassphrase, seal, unseal

CERTIFICATE_DAYS = 730
"""How long a station's certificate lasts."""
RENEWAL_DAYS = 60
"""From how many days before its end a certificate is to be renewed."""

_AUTHORITY_DAYS = 20 * 365
_SERVER_DAYS = 10 * 365
_LEEWAY = timedelta(minutes=10)  # for the desk whose clock is a little late
_LOG = "issued.log"
_KIND = "station authority 1"


@dataclass(frozen=True, slots=True)
class Identity:
    """A certificate with its private key, both PEM; the key is in clear."""

    certificate: str
    key: str
    until: datetime


class Authority:
    """Signs and revokes; `create` makes one, `open` opens one with its passphrase."""

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
        now = datetime.now(UTC)
        certificate = (
            _builder(name, key, now, now + timedelta(days=_AUTHORITY_DAYS))
            .issuer_name(name)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .sign(key, hashes.SHA256())
        )
        made = cls(folder, key, certificate)
        write_private(folder / _LOG, "")
        made._write_crl()
        plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        write_private(folder / "ca.key", seal(plain, passphrase, _KIND))
        write_private(folder / "ca.crt", made.certificate_pem)
        return made

    @classmethod
    def open(cls, folder: Path, passphrase: str) -> "Authority":
        """Open the authority in ``folder``; raises `AuthorityMissing` or `WrongAuthorityPassphrase`."""
        if not exists(folder):
            raise AuthorityMissing(folder)
        certificate = x509.load_pem_x509_certificate((folder / "ca.crt").read_bytes())
        try:
            plain = unseal((folder / "ca.key").read_text(), passphrase, _KIND)
        except WrongPassphrase:
            raise WrongAuthorityPassphrase from None
        except Damaged:
            raise AuthorityMissing(folder) from None
        key = load_pem_private_key(plain, None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise AuthorityMissing(folder)
        return cls(folder, key, certificate)

    @property
    def certificate_pem(self) -> str:
        """The certificate that stations and the server trust."""
        return self._certificate.public_bytes(Encoding.PEM).decode()

    @property
    def crl_path(self) -> Path:
        """The list of revoked certificates, for the server's ``ssl_crl_file``."""
        return self.folder / "crl.pem"

    def server_identity(self, hosts: Iterable[str]) -> Identity:
        """Sign the server's certificate for these names and addresses, always this machine's own too."""
        names = list(dict.fromkeys([*hosts, "localhost", "127.0.0.1", "::1"]))
        return self._issue(
            names[0],
            _SERVER_DAYS,
            ExtendedKeyUsageOID.SERVER_AUTH,
            x509.SubjectAlternativeName(map(_host, names)),
        )

    def station_identity(self, role: str, now: datetime | None = None) -> Identity:
        """Sign a station's certificate, whose common name is its role."""
        return self._issue(role, CERTIFICATE_DAYS, ExtendedKeyUsageOID.CLIENT_AUTH, None, now)

    def revoke(self, role: str) -> None:
        """Put all certificates of a role on the list of those that no longer count."""
        now = datetime.now(UTC).isoformat()
        lines = [
            {**line, "revoked": now} if line["name"] == role and "revoked" not in line else line
            for line in self._issued()
        ]
        write_private(self.folder / _LOG, "".join(json.dumps(line) + "\n" for line in lines))
        self._write_crl()

    def names(self) -> set[str]:
        """Return every name that was ever signed: a restored store may have forgotten some."""
        return {line["name"] for line in self._issued()}

    def revoked_names(self) -> set[str]:
        """Return the names whose certificates were all revoked."""
        lines = list(self._issued())
        return {line["name"] for line in lines} - {line["name"] for line in lines if "revoked" not in line}

    def _issued(self) -> Iterator[dict[str, Any]]:
        return (json.loads(line) for line in (self.folder / _LOG).read_text().splitlines())

    def _issue(
        self,
        name: str,
        days: int,
        use: x509.ObjectIdentifier,
        hosts: x509.SubjectAlternativeName | None,
        now: datetime | None = None,
    ) -> Identity:
        now = now or datetime.now(UTC)
        until = (now + timedelta(days=days)).replace(microsecond=0)
        key = ec.generate_private_key(ec.SECP256R1())
        builder = (
            _builder(_name(name), key, now - _LEEWAY, until)
            .issuer_name(self._certificate.subject)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([use]), critical=False)
        )
        if hosts is not None:
            builder = builder.add_extension(hosts, critical=False)
        certificate = builder.sign(self._key, hashes.SHA256())
        # On record before it is out of the house: what is not here cannot be revoked.
        with (self.folder / _LOG).open("a") as log:
            line = {"serial": f"{certificate.serial_number:x}", "name": name, "until": until.isoformat()}
            log.write(json.dumps(line) + "\n")
            log.flush()
            os.fsync(log.fileno())
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        return Identity(certificate.public_bytes(Encoding.PEM).decode(), pem, until)

    def _write_crl(self) -> None:
        now = datetime.now(UTC)
        # A server that finds its list out of date refuses everybody: the list lasts as long as the authority.
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self._certificate.subject)
            .last_update(now - _LEEWAY)
            .next_update(self._certificate.not_valid_after_utc)
        )
        for line in self._issued():
            if "revoked" in line:
                builder = builder.add_revoked_certificate(
                    x509.RevokedCertificateBuilder()
                    .serial_number(int(line["serial"], 16))
                    .revocation_date(datetime.fromisoformat(line["revoked"]))
                    .build()
                )
        signed = builder.sign(self._key, hashes.SHA256())
        write_private(self.crl_path, signed.public_bytes(Encoding.PEM).decode())


def exists(folder: Path) -> bool:
    """Whether the folder holds an authority."""
    return (folder / "ca.crt").exists() and (folder / "ca.key").exists()


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
    subject: x509.Name, key: ec.EllipticCurvePrivateKey, since: datetime, until: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
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
