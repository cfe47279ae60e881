"""The enrolment file: all that a new desk needs to be connected, sealed by a one-time passphrase."""

import json
import secrets
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from station.sync.central.errors import FileExists, NotAnEnrolmentFile, WrongEnrolmentPassphrase
from station.sync.central.sealed import WrongPassphrase, seal, unseal

_KIND = "station enrolment 1"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_LENGTH = 26  # × 5 bits hold 128
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What connects a station: where the store is, whom to trust, and who the station is."""

    host: str
    """libpq's: one name or several, joined by commas."""
    port: str
    """libpq's: one port for all hosts, or one each."""
    database: str
    role: str
    authority: str
    """The authority's certificate, PEM: the server's must be signed by it (``sslmode=verify-full``)."""
    certificate: str
    key: str = field(repr=False)
    """The station's private key, PKCS#8 PEM, in clear: only ever in memory."""
    certificate_until: datetime
    uai: str
    school_id: UUID
    station: int
    name: str


def new_passphrase() -> str:
    """Return 128 random bits, as groups that can be read out and typed."""
    number = secrets.randbits(128)
    letters = "".join(_ALPHABET[number >> shift & 31] for shift in range(5 * (_LENGTH - 1), -1, -5))
    return "-".join(letters[start : start + 5] for start in range(0, _LENGTH, 5))


def write_enrolment_file(path: Path, enrolment: Enrolment, passphrase: str) -> None:
    """Write the sealed file, readable by its owner alone; raises `FileExists` rather than overwrite."""
    content = json.dumps(asdict(enrolment), default=str).encode()
    text = seal(content, _letters(passphrase), _KIND)
    try:
        with path.open("x") as file:
            path.chmod(0o600)
            file.write(text)
    except FileExistsError:
        raise FileExists(path) from None


def open_enrolment_file(path: Path, passphrase: str) -> Enrolment:
    """Return what the file holds; raises `NotAnEnrolmentFile` or `WrongEnrolmentPassphrase`."""
    try:
        content = json.loads(unseal(path.read_text(), _letters(passphrase), _KIND))
    except WrongPassphrase:
        raise WrongEnrolmentPassphrase from None
    except (OSError, ValueError) as error:
        raise NotAnEnrolmentFile(path) from error
    content["school_id"] = UUID(content["school_id"])
    content["certificate_until"] = datetime.fromisoformat(content["certificate_until"])
    return Enrolment(**content)


def _letters(passphrase: str) -> str:
    return "".join(passphrase.upper().translate(_LOOKALIKES).split()).replace("-", "")
