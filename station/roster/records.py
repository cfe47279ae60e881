"""What every reader gives, whatever the format: persons, links, and what could not be read.

Only what an enrolment needs is here: no address, no birth place, no nationality, no aid, no health.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from station.rules.kinds import Kinship, Level, PhoneKind, Sex


class RosterKind(StrEnum):
    """What a file lists. Only the kinds that the files at hand list can leave the school."""

    STUDENTS = "students"
    GUARDIANS = "guardians"


@dataclass(frozen=True, slots=True)
class RosterFileInfo:
    """What a file says of itself: which list it is, whose, and as of when."""

    name: str
    kind: RosterKind
    uai: str
    school_year: int
    exported_at: datetime | None


@dataclass(frozen=True, slots=True)
class PhoneRecord:
    """A phone number as the roster writes it."""

    kind: PhoneKind
    raw: str


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """How the school reaches a person, as the roster writes it."""

    phones: tuple[PhoneRecord, ...] = ()
    email: str | None = None


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """What students and guardians have in common; ``key`` is the roster's own number for the person."""

    key: str
    last_name: str
    usage_name: str | None
    first_name: str
    contact: ContactRecord


@dataclass(frozen=True, slots=True)
class StudentRecord(PersonRecord):
    """A student; ``leaves_on`` may be past, today or to come."""

    other_first_names: tuple[str, ...]
    birth_date: date
    sex: Sex | None
    ine: str | None
    leaves_on: date | None


@dataclass(frozen=True, slots=True)
class GuardianRecord(PersonRecord):
    """A guardian, or anybody whom the roster lists beside the students."""

    civility: str | None


@dataclass(frozen=True, slots=True)
class PlacementRecord:
    """A student's class and groups. One student may have several, which add up."""

    student_key: str
    class_code: str | None
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """Who is responsible for whom; ``rank`` is 1 or 2 in the old files, which rank the legal guardians."""

    student_key: str
    guardian_key: str
    level: Level
    kinship: Kinship
    rank: int | None
    file: str = field(compare=False)
    line: int = field(compare=False)


class Reason(StrEnum):
    """Why a record, or one field of it, was not taken."""

    MISSING = "missing"
    NOT_A_DATE = "not_a_date"
    IN_THE_FUTURE = "in_the_future"
    NOT_AN_INE = "not_an_ine"
    REPEATED = "repeated"
    UNKNOWN_LEVEL = "unknown_level"
    UNKNOWN_STUDENT = "unknown_student"
    UNKNOWN_GUARDIAN = "unknown_guardian"


_WORDS: dict[Reason, tuple[str, str]] = {
    Reason.MISSING: ("it is missing", "fill it in in SIECLE and export again"),
    Reason.NOT_A_DATE: ("it is not a date (DD/MM/YYYY)", "correct it in SIECLE and export again"),
    Reason.IN_THE_FUTURE: ("it lies in the future", "correct it in SIECLE and export again"),
    Reason.NOT_AN_INE: (
        "it does not look like an INE, so the student is kept without it",
        "correct it in SIECLE and export again",
    ),
    Reason.REPEATED: ("the number was already used earlier in this file", "export again from SIECLE"),
    Reason.UNKNOWN_LEVEL: (
        "it does not say how far the guardian is responsible",
        "choose the level in SIECLE and export again",
    ),
    Reason.UNKNOWN_STUDENT: (
        "no student has this number",
        "import the students' and the guardians' files of the same day together",
    ),
    Reason.UNKNOWN_GUARDIAN: ("no guardian has this number", "export the guardians again from SIECLE"),
}


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record, or one field of it, that was not taken: where it stands, why, and what to do.

    ``record`` is the roster's number (``ELEVE_ID/PERSONNE_ID`` for a link), never a name. ``kind`` says what
    the record is, and is null for a link. ``whole`` is false where only the field was left out.
    """

    file: str
    line: int
    record: str
    field: str
    why: Reason
    kind: RosterKind | None = None
    whole: bool = True

    @property
    def reason(self) -> str:
        """Why, in plain English."""
        return _WORDS[self.why][0]

    @property
    def advice(self) -> str:
        """What to do about it, in plain English."""
        return _WORDS[self.why][1]


Record = StudentRecord | GuardianRecord | PlacementRecord | LinkRecord | Rejected
