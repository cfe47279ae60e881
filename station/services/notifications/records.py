"""What a notification is asked for, and what it answers."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import accumulate
from uuid import UUID

from station.errors import StationError
from station.rules.kinds import PersonKind
from station.sheets.layout import Layout


class SkipReason(StrEnum):
    """Why somebody who was asked for gets no provisional password."""

    ACTIVE = "active"
    """Has a password of their own, which a notification would make void."""
    LOCKED = "locked"
    CLOSED = "closed"
    FRANCECONNECT = "franceconnect"
    """Came in by FranceConnect, and has no password here."""
    LEFT = "left"
    CONTACT_ONLY = "contact_only"
    NO_PRESENT_CHILD = "no_present_child"
    STUDENTS_HAVE_NONE = "students_have_none"
    """The settings give pupils no account."""


class NothingToIssue(StationError):
    """Nobody of those asked for gets a provisional password; ``reasons`` counts why."""

    def __init__(self, reasons: dict[SkipReason, int]) -> None:
        why = ", ".join(f"{reason.value}: {count}" for reason, count in reasons.items())
        super().__init__(f"nobody to issue to ({why or 'nobody was found'}): see their files")
        self.reasons = reasons


class ClassUnknown(StationError):
    """No pupil of the school is in this class."""

    def __init__(self) -> None:
        super().__init__("no student is in this class: write it as the roster does")


@dataclass(frozen=True, slots=True)
class Selection:
    """Who is to be notified: named persons, a class, or all who have no account yet.

    ``kinds`` says whose accounts are meant in a class (its pupils', their guardians') or among the missing.
    """

    persons: tuple[UUID, ...] = ()
    class_code: str | None = None
    missing: bool = False
    kinds: tuple[PersonKind, ...] = tuple(PersonKind)

    @staticmethod
    def of(*persons: UUID) -> "Selection":
        """Choose persons by name."""
        return Selection(persons=persons)

    @staticmethod
    def of_class(code: str, *kinds: PersonKind) -> "Selection":
        """Choose a class: its pupils, or whom ``kinds`` says."""
        return Selection(class_code=code, kinds=kinds or (PersonKind.STUDENT,))

    @staticmethod
    def all_missing(*kinds: PersonKind) -> "Selection":
        """Choose all who may have an account and have none."""
        return Selection(missing=True, kinds=kinds or tuple(PersonKind))


@dataclass(frozen=True, slots=True)
class Options:
    """What a notification may do beyond opening accounts; all of it is off unless asked for.

    ``reset_active`` makes void the passwords that people have chosen. ``unlock`` lifts locks, which needs
    the right to and has an audit line of its own; without it, who is locked is skipped.
    """

    reset_active: bool = False
    unlock: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """Somebody who is left out, and why."""

    person_id: UUID
    name: str = field(repr=False)
    class_code: str | None
    reason: SkipReason


@dataclass(frozen=True, slots=True)
class Unhanded:
    """Somebody whose sheet lies here still: issuing anew makes it void before anybody has had it."""

    person_id: UUID
    name: str = field(repr=False)
    class_code: str | None


@dataclass(frozen=True, slots=True)
class Counted:
    """What issuing would do: to be shown before it is done.

    ``replaced`` counts the provisional passwords, not used yet, that would be void; ``reset`` the chosen
    ones; ``unlocked`` the locks that would be lifted. ``unhanded`` names those of the replaced whose sheet
    was not handed over.
    """

    touched: int
    replaced: int
    reset: int
    unlocked: int
    skipped: tuple[Skipped, ...]
    unhanded: tuple[Unhanded, ...] = ()

    @property
    def reasons(self) -> dict[SkipReason, int]:
        """How many are left out, by reason."""
        return dict(Counter(one.reason for one in self.skipped))


@dataclass(frozen=True, slots=True)
class NotificationRow:
    """One sheet of a batch; ``class_code`` is the one it is handed out in."""

    person_id: UUID
    print_id: UUID
    name: str = field(repr=False)
    kind: PersonKind
    class_code: str | None
    identifier: str = field(repr=False)
    valid_until: date


@dataclass(frozen=True, slots=True)
class NotificationBatch:
    """A batch as issued. The PDF is the only place where the passwords are: print it, or make them anew.

    It has a page for each sheet, or for eight cards; whoever prints it does so on one side of the paper.
    """

    id: UUID
    layout: Layout
    rows: tuple[NotificationRow, ...]
    skipped: tuple[Skipped, ...]
    pdf: bytes = field(repr=False)
    cover: bytes = field(repr=False)
    sizes: tuple[int, ...] = ()
    """How many stand on each page: two guardians of one child never on the same."""

    @property
    def pages(self) -> tuple[tuple[NotificationRow, ...], ...]:
        """Whose sheets or cards stand on each page."""
        ends = tuple(accumulate(self.sizes))
        return tuple(self.rows[end - size : end] for size, end in zip(self.sizes, ends, strict=True))

    def part(self, first: int, last: int) -> "NotificationBatch":
        """Return the pages from ``first`` to ``last``, counted from 1, as this batch with less of it."""
        # Loaded when first needed: the readers take long, and the window comes first.
        from station.sheets.document import run_of_pages

        rows = tuple(row for page in self.pages[first - 1 : last] for row in page)
        sizes = self.sizes[first - 1 : last]
        return replace(self, rows=rows, pdf=run_of_pages(self.pdf, first, last), sizes=sizes)

    def to_save(self, *, one_sided: bool = False) -> bytes:
        """Return the PDF for a printer that nobody knows: it may turn its paper, so every back is blank.

        Where it is sure to print ``one_sided``, blank backs would only waste half the paper.
        """
        from station.sheets.document import with_blank_backs

        return self.pdf if one_sided or len(self.pages) == 1 else with_blank_backs(self.pdf)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A provisional password that nobody has used yet; ``lapsed`` once its last day is over."""

    person_id: UUID
    name: str = field(repr=False)
    kind: PersonKind
    class_code: str | None
    identifier: str = field(repr=False)
    valid_until: date
    lapsed: bool


@dataclass(frozen=True, slots=True)
class DueSheet:
    """A sheet of a batch of which nobody has said yet that it was handed over."""

    print_id: UUID
    person_id: UUID
    name: str = field(repr=False)
    kind: PersonKind
    class_code: str | None
    issued_on: date
