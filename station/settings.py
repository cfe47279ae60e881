"""What who installs a desk can set: the home folder, its ``settings.toml``, ``STATION_…`` variables.

Some of it the school, or this desk, can choose in its windows as well; `Settings.under` says what holds then.
"""

import os
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Self

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from station.errors import StationError
from station.faults import Fault, Trouble, told_apart
from station.rules import phone_ranges
from station.rules.passwords import Policy
from station.rules.phone_ranges import PhoneRanges

EXAMPLE = "portal.example"
"""The name, and the host, of a portal that nobody has chosen yet."""


class KeyPlace(StrEnum):
    """Where the database's key is kept."""

    RING = "ring"
    PASSPHRASE = "passphrase"  # noqa: S105
    FILE = "file"


class BadSettings(StationError):
    """A setting has a value that it can't have."""

    def __init__(self, names: tuple[str, ...], path: Path) -> None:
        super().__init__(f"settings: {', '.join(names)}: not a valid value; correct it in {path}")
        self.names = names
        self.path = path


class UnknownSetting(BadSettings):
    """The file names a setting that there is not; ``nearest`` is what may be meant, or empty."""

    def __init__(self, name: str, nearest: str, path: Path) -> None:
        meant = f"; do you mean {nearest}?" if nearest else ""
        StationError.__init__(self, f"settings: {name}: no such setting{meant} Correct it in {path}")
        self.names = (name,)
        self.nearest = nearest
        self.path = path


_Minutes = Annotated[int, Field(ge=1, le=24 * 60)]
_Seconds = Annotated[int, Field(ge=0, le=3600)]
_Days = Annotated[int, Field(ge=1, le=366)]
_Months = Annotated[int, Field(ge=1, le=120)]
_Tries = Annotated[int, Field(ge=1, le=100)]  # NIST SP 800-63B, 3.2.2: at most 100 failures in a row


class OfSchool(BaseModel):
    """What the whole school has in common: an administrator chooses it at one desk, and all desks have it."""

    portal_name: str = EXAMPLE
    portal_url: str = f"https://{EXAMPLE}/"
    mobile_app_url: str | None = None

    technician_name: str | None = None
    """The school's own technician, whom families ask first."""
    technician_phone: str | None = None
    technician_email: str | None = None
    technician_hours: str | None = None

    academy_phone: str | None = None
    """The académie's line for families, where the school knows a better one than Station does."""
    academy_hours: str | None = None
    academy_form: str | None = None

    code_minutes: _Minutes = 30
    code_tries: _Tries = 5
    code_resend_seconds: _Seconds = 60
    birth_date_tries: _Tries = 3
    password_policy: Policy = Policy.SOURCE
    provisional_days: _Days = 90
    student_accounts: bool = True
    student_self_enrolment: bool = True
    guardian_email_required: bool = False

    languages_off: str = ""
    """Codes of the languages that families are not offered, between spaces."""

    tickets: bool = False
    """Whether families take a number and are called by it."""
    leavers_months: _Months = 12
    """How long who has left is kept, until a purge; codes and messages, the audit."""
    message_days: Annotated[int, Field(ge=7, le=366)] = 30
    audit_months: Annotated[int, Field(ge=12, le=120)] = 12

    franceconnect_issuer: str | None = None
    franceconnect_client_id: str | None = None
    franceconnect_redirect_uri: str = "http://127.0.0.1/franceconnect"
    franceconnect_algorithm: str = "ES256"
    franceconnect_asks_code: bool = True


class OfDesk(BaseModel):
    """What is chosen at a desk for itself alone, beside its gateways (`station.services.gateways`)."""

    backup_days: _Days = 30
    counter: Annotated[int, Field(ge=0, le=99)] = 0
    """The number that stands over this desk in the hall; 0 is the desk's own in the central store."""


class Settings(OfSchool, OfDesk):
    """All settings, each with the default that a school can start with.

    What stands in the home's file and is none of these is refused: a slip would pass for a default.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    home: Path
    key: KeyPlace = KeyPlace.RING
    demo: bool = False

    sms_url: str | None = None
    smtp_url: str | None = None
    unsafe_gateways: bool = False

    idle_lock_minutes: _Minutes = 10
    screen_pin: bool = True
    """Whether agents may take the screen back from a family by a PIN instead of their password."""
    central_lock_days: _Days = 30
    # Kept in the key ring where it is not set here; a SecretStr shows itself in no text.
    franceconnect_client_secret: SecretStr | None = None

    watchdog: bool = False
    """Write into the log where the windows stand still for more than 50 ms; for who mends Station."""

    backup_folder: Path | None = None
    """Where daily backups go instead of the home: another disk, a folder on the school's server."""

    def under(self, chosen: Mapping[str, object]) -> Self:
        """Return what holds: the home's file or a variable, else what was ``chosen``, else the default.

        This is the one rule of what goes first. A choice that can't be (a later Station's, say) is as none.
        """
        free = {name: _read(name, value) for name, value in chosen.items() if not self.decides(name)}
        return self.model_copy(update={name: value for name, value in free.items() if value is not None})

    def decides(self, name: str) -> bool:
        """Whether the home's file or a variable says this, and nothing that is chosen changes it.

        To be asked of the settings as they were loaded, not of what `under` returned.
        """
        return name in self.model_fields_set

    @property
    def phone_ranges(self) -> PhoneRanges:
        """The phone ranges of the home's own file, else Station's. Raises `BadSettings`."""
        own = self.home / phone_ranges.FILE
        try:
            return phone_ranges.load_phone_ranges(own if own.exists() else None)
        except (OSError, ValueError):
            raise BadSettings((phone_ranges.FILE,), own) from None

    @property
    def database(self) -> Path:
        """The desk's encrypted database."""
        return self.home / "station.db"


def choosable(name: str, value: object) -> Any:
    """Return a choice of the school or of the desk as its setting's own type.

    Raises ``ValueError`` where it can't be, ``KeyError`` where there is no such choice.
    """
    group = next((group for group in (OfSchool, OfDesk) if name in group.model_fields), None)
    if group is None:
        raise KeyError(name)
    return getattr(group.model_validate({name: value}), name)


def _read(name: str, value: object) -> Any:
    try:
        return choosable(name, value)
    except (KeyError, ValueError):
        return None


def default_home() -> Path:
    """Return the folder for all that a station writes: ``STATION_HOME``, else the platform's own place."""
    named = os.environ.get("STATION_HOME")
    return (
        Path(named).expanduser().resolve()
        if named
        else platformdirs.user_data_path("station", appauthor=False)
    )


def _of_file() -> dict[str, Any]:
    file = default_home() / "settings.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def _of_environment() -> dict[str, str]:
    """What the variables say. One that is no setting may be of another program, or ``STATION_OPERATOR``."""
    told = {name.lower(): value for name, value in os.environ.items()}
    return {name: told[key] for name in Settings.model_fields if (key := f"station_{name}") in told}


def load_settings(home: Path | None = None, **given: object) -> Settings:
    """Read the settings of ``home``; what is ``given`` goes before all else.

    Makes the home, readable by its owner alone. Raises `BadSettings`.
    """
    place = home or default_home()
    os.umask(0o077)
    with told_apart(place):
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not any(place.iterdir()):
            # Made for us, perhaps with another mask; one with other files is not ours to close.
            place.chmod(0o700)
    file = place / "settings.toml"
    if file.is_dir():
        raise Fault(Trouble.WRONG_KIND, file)
    try:
        with told_apart(file):
            return Settings.model_validate({**_of_file(), **_of_environment(), "home": place, **given})
    except UnicodeDecodeError:
        raise BadSettings(("the file is not in UTF-8",), file) from None
    except tomllib.TOMLDecodeError as error:
        raise BadSettings((str(error),), file) from None
    except ValidationError as error:
        unknown = next((line for line in error.errors() if line["type"] == "extra_forbidden"), None)
        if unknown is not None:
            name = str(unknown["loc"][0])
            nearest = get_close_matches(name, Settings.model_fields, 1)
            raise UnknownSetting(name, "".join(nearest), file) from None
        names = tuple(".".join(map(str, line["loc"])) for line in error.errors())
        raise BadSettings(names, file) from None
