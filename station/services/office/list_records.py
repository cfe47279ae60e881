"""What a list is asked for, and what it answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from station.errors import StationError
from station.rules.kinds import Flag, PersonKind
from station.services.directory import Hit


class ListState(StrEnum):
    """Where somebody stands: a state of the account, or what the office has to do about them."""

    WITHOUT = "without"
    """No account: nobody was ever given the identifier."""
    NONE = "none"
    RESERVED = "reserved"
    ISSUED = "issued"
    ACTIVATED = "activated"
    LOCKED = "locked"
    CLOSED = "closed"
    TO_CHECK = "to_check"
    """Something in the file looks wrong."""
    DUE = "due"
    """A sheet was made, and is in nobody's hand."""


class Lack(StrEnum):
    """Why somebody is hard to reach."""

    NO_MOBILE = "no_mobile"
    NO_EMAIL = "no_email"
    NEITHER = "neither"
    LANDLINE_ONLY = "landline_only"
    WRONG_PHONE = "wrong_phone"


class LastWhen(StrEnum):
    """When something was last done about somebody."""

    TODAY = "today"
    WEEK = "week"
    """Within seven days."""
    EARLIER = "earlier"
    NEVER = "never"


class SortBy(StrEnum):
    """What a list is sorted by; always by name after that."""

    NAME = "name"
    CLASS = "class"
    STATE = "state"
    IDENTIFIER = "identifier"
    CONTACT = "contact"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is to be listed; what is empty or None asks for nothing. ``persons`` were picked out elsewhere."""

    kind: PersonKind | None = None
    classes: tuple[str, ...] = ()
    states: tuple[ListState, ...] = ()
    lacks: tuple[Lack, ...] = ()
    flags: tuple[Flag, ...] = ()
    last: tuple[LastWhen, ...] = ()
    text: str = field(default="", repr=False)
    persons: tuple[UUID, ...] | None = None
    sort: SortBy = SortBy.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListTotals:
    """How many of them have used their account, were given one, have none; ``due`` are among the given."""

    active: int = 0
    given: int = 0
    due: int = 0
    without: int = 0

    @property
    def all(self) -> int:
        """How many there are."""
        return self.active + self.given + self.without


@dataclass(frozen=True, slots=True)
class Listed:
    """All that match, in their order."""

    persons: tuple[UUID, ...] = ()
    totals: ListTotals = ListTotals()


@dataclass(frozen=True, slots=True)
class LastAct:
    """The last thing that was done about somebody."""

    act: str
    at: datetime
    facts: dict[str, Any] = field(default_factory=dict[str, Any], hash=False)


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line: as a search has it, how they are reached, and what was last done.

    ``hidden`` says that the contact is not shown: the file shows it to who asks.
    """

    hit: Hit
    mobile: str | None = field(default=None, repr=False)
    landline: str | None = field(default=None, repr=False)
    email: str | None = field(default=None, repr=False)
    phone_wrong: bool = False
    hidden: bool = False
    last: LastAct | None = None


class ListAct(StrEnum):
    """What can be done about several at once."""

    LOCK = "lock"
    SEND_AGAIN = "send_again"
    COVER = "cover"


class LeftOut(StrEnum):
    """Why an act does not suit somebody."""

    NO_ACCOUNT = "no_account"
    LOCKED = "locked"
    CLOSED = "closed"
    ALL_SENT = "all_sent"
    NO_SHEET = "no_sheet"


@dataclass(frozen=True, slots=True)
class NotSuited:
    """Somebody whom an act leaves out, and why."""

    person_id: UUID
    name: str = field(repr=False)
    why: LeftOut


@dataclass(frozen=True, slots=True)
class Preview:
    """Whom an act would touch, and whom it leaves out."""

    act: ListAct
    touched: tuple[UUID, ...]
    left_out: tuple[NotSuited, ...]


class Out(StrEnum):
    """How a list leaves the desk."""

    PAPER = "paper"
    PDF = "pdf"
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Written:
    """What a list says outside the desk: its title, what it holds, its heads, and each line's cells.

    ``contacts`` says that phones and addresses are among them.
    """

    title: str
    heads: tuple[str, ...]
    say: Callable[[ListRow], Sequence[str]] = field(repr=False)
    under: str = ""
    contacts: bool = False


class SuitsNobody(StationError):
    """The act suits nobody of those chosen."""

    def __init__(self) -> None:
        super().__init__("this suits nobody of those chosen: choose others")


class FilterUnnamed(StationError):
    """A filter is kept under a name of its own."""

    def __init__(self) -> None:
        super().__init__("a filter is kept under a name of 1 to 40 characters: type one")


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter that the school keeps: its name, and what its chips are at."""

    id: UUID
    name: str
    chosen: dict[str, tuple[str, ...]] = field(hash=False)
