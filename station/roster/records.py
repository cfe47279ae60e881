"""What every reader gives, whatever the format: persons, links, and what could not be read.

Only what an enrolment needs is here: no address, no birth place, no nationality, no aid, no health. There are
hundreds of thousands of the records that most files are made of: they are tuples.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from station.rules.kinds import Kinship, Level, PhoneKind, Sex


class RosterKind(StrEnum):
    """What a file lists. Only the kinds that the files at hand list can leave the school."""

    STUDENTS = "students"
    GUARDIANS = "guardians"


class RosterFormat(StrEnum):
    """Where a file comes from."""

    SIECLE = "siecle"
    EXTRACTION = "extraction"
    ONDE = "onde"
    PRONOTE = "pronote"
    MAPPED = "mapped"
    """A list whose columns somebody told at the desk."""


@dataclass(frozen=True, slots=True)
class RosterFileInfo:
    """What a file says of itself: what it lists, whose, and as of when.

    Only SIECLE's XML names its school and year. ``whole`` is false for a list that somebody may have
    filtered: who is not in it has not left for that.
    """

    name: str
    format: RosterFormat
    kinds: frozenset[RosterKind]
    uai: str | None = None
    school_year: int | None = None
    exported_at: datetime | None = None
    whole: bool = True

    @property
    def lists(self) -> str:
        """What the file lists, in one word for the records."""
        return "+".join(sorted(self.kinds, reverse=True))


class PhoneRecord(NamedTuple):
    """A phone number as the roster writes it."""

    kind: PhoneKind
    raw: str


class ContactRecord(NamedTuple):
    """How the school reaches a person, as the roster writes it."""

    phones: tuple[PhoneRecord, ...] = ()
    email: str | None = None


_ALL_TOLD: frozenset[str] = frozenset()


class StudentRecord(NamedTuple):
    """A student; ``leaves_on`` may be past, today or to come."""

    key: str
    last_name: str
    usage_name: str | None
    first_name: str
    contact: ContactRecord
    other_first_names: tuple[str, ...]
    birth_date: date
    sex: Sex | None
    ine: str | None
    leaves_on: date | None
    untold: frozenset[str] = _ALL_TOLD


class GuardianRecord(NamedTuple):
    """A guardian, or anybody whom the roster lists beside the students."""

    key: str
    last_name: str
    usage_name: str | None
    first_name: str
    contact: ContactRecord
    civility: str | None
    untold: frozenset[str] = _ALL_TOLD


PersonRecord = StudentRecord | GuardianRecord
"""Of both, ``key`` is the roster's own number for the person; ``untold`` names the fields, and the kinds of
phone, that the file has no column for: it does not say that they are empty.
"""


class PlacementRecord(NamedTuple):
    """A student's class and groups. One student may have several, which add up."""

    student_key: str
    class_code: str | None
    groups: tuple[str, ...]


class LinkRecord(NamedTuple):
    """Who is responsible for whom; ``rank`` is 1 or 2 in the old files, which rank the legal guardians.

    ``level_told`` and ``kinship_told`` are false where the file says only that there is a link.
    """

    student_key: str
    guardian_key: str
    level: Level
    kinship: Kinship
    rank: int | None
    file: str
    line: int
    level_told: bool = True
    kinship_told: bool = True


@dataclass(frozen=True, slots=True)
class NamesakesRecord:
    """A guardian's child who is one of these students, and nobody can tell which: no link is made."""

    guardian_key: str
    guardian_last_name: str
    guardian_first_name: str
    student_keys: tuple[str, ...]


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
    NAMESAKES = "namesakes"


_WORDS: dict[Reason, tuple[str, str]] = {
    Reason.MISSING: ("it is missing", "fill it in in the software of the school and export again"),
    Reason.NOT_A_DATE: (
        "it is not a date (DD/MM/YYYY)",
        "correct it in the software of the school and export again",
    ),
    Reason.IN_THE_FUTURE: (
        "it lies in the future",
        "correct it in the software of the school and export again",
    ),
    Reason.NOT_AN_INE: (
        "it does not look like an INE, so the student is kept without it",
        "correct it in the software of the school and export again",
    ),
    Reason.REPEATED: ("the number was already used earlier in this file", "export again"),
    Reason.UNKNOWN_LEVEL: (
        "it does not say how far the guardian is responsible",
        "choose the level in the software of the school and export again",
    ),
    Reason.UNKNOWN_STUDENT: (
        "no student has this number or name",
        "import the students' and the guardians' files of the same day together",
    ),
    Reason.NAMESAKES: (
        "two students bear this name, so the guardian comes in without this child",
        "link them at the desk once the family has said which child it is",
    ),
    Reason.UNKNOWN_GUARDIAN: ("no guardian has this number", "export the guardians again"),
}


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record, or one field of it, that was not taken: where it stands, why, and what to do.

    ``record`` is the roster's number (``ELEVE_ID/PERSONNE_ID`` for a link), never a name, and empty in a list
    without numbers. ``kind`` says what
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


Record = StudentRecord | GuardianRecord | PlacementRecord | LinkRecord | NamesakesRecord | Rejected
