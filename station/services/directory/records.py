"""What the directory answers: frozen records for the search list and the file of one person."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from station.rules.kinds import (
    AccountState,
    Channel,
    ContactSource,
    DocumentType,
    HandedTo,
    Kinship,
    Level,
    PersonKind,
    Refusal,
    ReprintReason,
    Sex,
)
from station.services.persons.contact_rule import ContactLines


class MainAction(StrEnum):
    """What a person's file offers first, by the state of the account."""

    ENROL = "enrol"
    PAPER = "paper"
    """No code can reach them: a provisional password on a sheet."""
    PRINT = "print"
    UNLOCK = "unlock"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Relation:
    """Somebody linked to a person: of a student a guardian, of a guardian a student.

    ``state`` is known in a file, and not in a search list.
    """

    id: UUID
    kind: PersonKind
    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    level: Level
    kinship: Kinship
    rank: int | None
    class_code: str | None
    left: bool
    state: AccountState | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the search list. ``related``: a student's guardians, a guardian's present children."""

    id: UUID
    kind: PersonKind
    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    class_code: str | None
    birth_year: int | None
    left: bool
    state: AccountState
    identifiers: tuple[str, ...] = field(repr=False)
    related: tuple[Relation, ...] = field(repr=False)
    birth_name: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    sex: Sex | None = None
    due: bool = False
    """A sheet was made of which nobody has said that it was handed over."""
    code_sent: bool = False
    """A code for an enrolment left for them, and works still."""
    phone_wrong: bool = False
    """A phone that holds can't be one."""
    lapses_on: date | None = None
    """The last day of a provisional password that ends soon, or has ended."""
    reached: str = field(default="", repr=False)
    """The phone (E.164) or the e-mail address by which the person was found; empty where it was not."""


@dataclass(frozen=True, slots=True)
class CodeOut:
    """A code for an enrolment that was sent, and works still; ``to`` is empty where it is not to be shown."""

    sent_at: datetime
    until: datetime
    tries_left: int
    to: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One act on the person; ``operator`` is the name of who did it, where an operator did."""

    at: datetime
    act: str
    operator: str | None
    facts: dict[str, Any] = field(hash=False)


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet that went to a printer; not handed over until the operator has said so."""

    id: UUID
    identifier: str | None = field(repr=False)
    kind: str
    printed_at: datetime
    station_name: str
    operator: str | None
    handed_over_at: datetime | None
    why: ReprintReason | None = None
    """Why it was made, where it was made again."""
    asked: tuple["Asked", ...] = ()
    """Who came for it, the latest first."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody who came for a sheet: who they were, what they showed; or why they went without it."""

    at: datetime
    to: HandedTo
    taker: str | None = field(repr=False)
    document: DocumentType | None
    consent: bool
    refused: Refusal | None
    operator: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord:
    """One row of a person, as a roster or an operator has it: a double's file shows each beside the other."""

    id: UUID
    origin: str
    source_id: str | None
    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    birth_date: date | None = field(repr=False)
    class_code: str | None
    left: bool
    by_source: dict[ContactSource, ContactLines] = field(hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """The whole file of one person.

    ``sources`` are the rows of the person, more than one of a double that was joined. ``contact`` is what
    holds: the desk's correction where there is one, else the roster's; ``by_source`` keeps both apart.
    ``identifiers`` are the issued ones alone.
    """

    id: UUID
    kind: PersonKind
    source_id: str | None
    last_name: str = field(repr=False)
    birth_name: str = field(repr=False)
    first_name: str = field(repr=False)
    other_first_names: tuple[str, ...] = field(repr=False)
    civility: str | None
    birth_date: date | None = field(repr=False)
    sex: Sex | None
    ine: str | None = field(repr=False)
    class_code: str | None
    groups: tuple[str, ...]
    leaves_on: date | None
    left: bool
    left_on: date | None
    """Since when the person has left."""
    birth_date_said: date | None = field(repr=False)
    """What the roster gives as the birth date, where the desk has another one."""
    contact: ContactLines
    contact_hidden: bool
    """The contact must not be shown to the other guardian: it is empty here, until somebody asks for it."""
    reached: tuple[Channel, ...]
    """By which channels a message reaches the person; known of a hidden contact, too."""
    reprints: int
    """How often a sheet was made again."""
    by_source: dict[ContactSource, ContactLines] = field(hash=False)
    relations: tuple[Relation, ...]
    state: AccountState
    identifiers: tuple[str, ...] = field(repr=False)
    opened_by: str | None
    activated_at: datetime | None
    flags: tuple[str, ...]
    sheets: tuple[PrintedSheet, ...]
    history: tuple[HistoryLine, ...]
    main_action: MainAction
    sources: tuple[SourceRecord, ...]
    code: CodeOut | None = None
    lapses_on: date | None = None
    """The last day of a provisional password that ends soon, or has ended."""
