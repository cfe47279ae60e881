"""What is shown of doubles and of a guardian's children: frozen records for the operator's eyes."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from station.rules.kinds import AccountState, Kinship, Level, PersonKind, Sex
from station.services.persons.family import Relative
from station.services.persons.likeness import Guess, Likeness, Trait


class Obstacle(StrEnum):
    """Why two can't be one person, or not yet."""

    OTHER_KIND = "other_kind"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    BIRTH_DATE = "birth_date"
    ACCOUNT_LOCKED = "account_locked"
    TWO_IDENTITIES = "two_identities"


@dataclass(frozen=True, slots=True)
class Side:
    """One of two persons who are compared. ``verified``: FranceConnect has said who this is."""

    id: UUID
    kind: PersonKind
    last_name: str = field(repr=False)
    birth_name: str = field(repr=False)
    first_name: str = field(repr=False)
    birth_date: date | None = field(repr=False)
    sex: Sex | None
    ine: str | None = field(repr=False)
    class_code: str | None
    contacts: tuple[str, ...] = field(repr=False)
    relatives: tuple[Relative, ...]
    origin: str
    source_ids: tuple[str, ...]
    state: AccountState
    identifiers: tuple[str, ...] = field(repr=False)
    verified: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two who may be one person, side by side. Join them only where nothing stands in the way."""

    one: Side
    other: Side
    likeness: Likeness
    obstacles: tuple[Obstacle, ...]
    apart_since: datetime | None = None
    """When somebody said last that they are two; None where nobody has."""

    @property
    def score(self) -> int:
        """How like the two are, of 100."""
        return self.likeness.score

    @property
    def differing(self) -> tuple[Trait, ...]:
        """The fields in which the two differ, where both are known."""
        return self.likeness.differing

    @property
    def guess(self) -> Guess:
        """What the two may be."""
        return self.likeness.guess


@dataclass(frozen=True, slots=True)
class AccountChoice:
    """An account that the family may choose to keep."""

    account_id: UUID
    person_id: UUID
    state: AccountState
    identifiers: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a join has made one person of all rows, looked at afterwards as everybody looks at them."""

    person_id: UUID
    rows: tuple[UUID, ...]
    one_file: bool
    one_hit: bool
    all_children: bool
    all_contacts: bool
    one_account: bool
    identifiers_lead: bool

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing

    @property
    def missing(self) -> tuple[str, ...]:
        """What is not as it should be."""
        looked_at = ("one_file", "one_hit", "all_children", "all_contacts", "one_account", "identifiers_lead")
        return tuple(name for name in looked_at if not getattr(self, name))


@dataclass(frozen=True, slots=True)
class Joined:
    """Two that are one now. ``person_id`` is who they are: a verified identity comes before the choice."""

    person_id: UUID
    other_id: UUID
    kept_account: UUID | None
    closed_account: UUID | None
    verification: Verification


@dataclass(frozen=True, slots=True)
class SplitUp:
    """What was one and is two again, and the accounts that opened again."""

    person_id: UUID
    others: tuple[UUID, ...]
    reopened: tuple[UUID, ...]


class Unsettled(StrEnum):
    """What desks that crossed have left open."""

    TWO_ACCOUNTS = "two_accounts"
    CLOSED_ALONE = "closed_alone"


@dataclass(frozen=True, slots=True)
class ToSettle:
    """A person whose accounts are to be looked at: group them (two), or split (closed under another's)."""

    person_id: UUID
    what: Unsettled
    choices: tuple[AccountChoice, ...]


class Absence(StrEnum):
    """Why a child of the file is not in the account."""

    LEFT = "left"
    CONTACT_ONLY = "contact_only"
    DISCLAIMED = "disclaimed"
    ENDED = "ended"
    OTHER_FILE = "other_file"


@dataclass(frozen=True, slots=True)
class ChildStanding:
    """A child in the file and in the account; ``other_file`` is who else it stands under, to be joined."""

    id: UUID
    name: str = field(repr=False)
    class_code: str | None
    level: Level | None
    kinship: Kinship | None
    added_at_desk: bool
    in_file: bool
    in_account: bool
    absence: Absence | None
    other_file: UUID | None = None
    disclaimed_at: datetime | None = None
