"""The enrolment file: all that a new desk needs to be connected, sealed by a one-time passphrase."""

import json
import secrets
from dataclasses import asdict, dataclass, field
from pathlib import Path
from uuid import UUID

from station.errors import StationError
from station.sync.sealed import WrongPassphrase, seal, unseal

_KIND = "station enrolment 2"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_LENGTH = 26  # × 5 bits hold 128
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


class FileExists(StationError):
    """The enrolment file would overwrite another file."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is there already: choose another name for the enrolment file")


class NotAnEnrolmentFile(StationError):
    """The file is not what `central add-station` writes, or it is damaged."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is not a whole enrolment file: copy it again from where it was made")


class WrongEnrolmentPassphrase(StationError):
    """The one-time passphrase does not open the enrolment file."""

    def __init__(self) -> None:
        super().__init__("this passphrase does not open the enrolment file: type it again, as it was printed")


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What connects a station: where the gate is, whom to trust, and a token that is good for one key."""

    url: str
    """The gate's address, https."""
    store: UUID
    authority: str
    """The certificate that the gate's must be signed by, PEM; empty where the system's own are trusted."""
    answer_key: str
    """The public key that every answer is signed by."""
    token: str = field(repr=False)
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
    content["school_id"], content["store"] = UUID(content["school_id"]), UUID(content["store"])
    return Enrolment(**content)


def _letters(passphrase: str) -> str:
    return "".join(passphrase.upper().translate(_LOOKALIKES).split()).replace("-", "")
