"""What the pages of an enrolment are given: frozen records, with nothing that the family may not see yet.

`EnrolmentView` is for the family's page. `OperatorNotes`, `Candidate` and `UnderWay` name people and are for
the operator's own view alone.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from station.rules.kinds import Channel, Kinship, Level, PersonKind, PhoneKind, Sex
from station.rules.passwords import PasswordContext, Policy
from station.services.enrolment.flow import Origin, Position, Step
from station.services.persons.family import Relative


class Outcome(StrEnum):
    """How an enrolment ended."""

    ACTIVATED = "activated"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Typed:
    """What the family typed, to be shown again when they come back to a page; never a password or a code."""

    last_name: str = field(default="", repr=False)
    first_name: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    channel: Channel = Channel.SMS
    birth_dates: tuple[date, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class CodeView:
    """The code that works now. ``message_id`` finds the state of its message (queued, sent, refused)."""

    challenge_id: UUID
    sent_at: datetime
    expires_at: datetime
    tries_left: int
    message_id: UUID
    works: bool
    """It has a try left, and its time is not over by the desk's own clock either."""


@dataclass(frozen=True, slots=True)
class ChildView:
    """A child by its first name; ``not_mine`` where the family has said not to be its legal guardian."""

    id: UUID
    first_name: str = field(repr=False)
    not_mine: bool = False


@dataclass(frozen=True, slots=True)
class ShownIdentifier:
    """An identifier as shown: large, and spelled out (« p · point · d u p o n t »)."""

    text: str
    spelled: str


@dataclass(frozen=True, slots=True)
class EnrolmentView:
    """All that the page of an enrolment's present step needs.

    ``person_id`` is for the operator's side (the family file, the sheet) and null until somebody is matched.
    ``operator_needed``: only an operator can go on (see `OperatorNotes`). ``children`` holds first names, and
    only once the dates are right. ``resend_at`` is when a code may be sent (again); null means at once.
    ``password_context`` is there on the password step alone, for ticking the criteria off as one types.
    """

    id: UUID
    kind: PersonKind
    origin: Origin
    step: Step
    position: Position | None
    can_go_back: bool
    typed: Typed
    person_id: UUID | None
    masked_contact: str | None
    channel: Channel | None
    code: CodeView | None
    resend_at: datetime | None
    vouched: bool
    birth_date_tries_left: int
    operator_needed: bool
    children: tuple[ChildView, ...]
    identifier: ShownIdentifier | None
    policy: Policy
    password_context: PasswordContext | None = field(repr=False)
    started_at: datetime
    outcome: Outcome | None
    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    """As the records have them; like the children's, only once the dates are right."""
    ways: tuple[Channel, ...] = ()
    """By which channels a code can come; none where no gateway is set up, or the file holds no contact."""


class Verdict(StrEnum):
    """What the operator is told of a match, and the family is not."""

    MATCHED = "matched"
    VOUCHED = "vouched"
    NOTHING_TYPED = "nothing_typed"
    NAME_FOUND = "name_found"
    NOBODY = "nobody"
    CONTACT_DIFFERS = "contact_differs"
    NAME_DIFFERS = "name_differs"
    SEVERAL = "several"
    PUPIL_ON_GUARDIAN_PATH = "pupil_on_guardian_path"
    GUARDIAN_ON_PUPIL_PATH = "guardian_on_pupil_path"
    CONTACT_ONLY = "contact_only"
    NO_PRESENT_CHILD = "no_present_child"
    LEFT = "left"
    HAS_ACCOUNT = "has_account"
    ACCOUNT_LOCKED = "account_locked"
    ACCOUNT_CLOSED = "account_closed"
    DATES_USED_UP = "dates_used_up"
    NO_DATES_KNOWN = "no_dates_known"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of the roster who may be meant. ``contacts`` are spoken forms, for the operator's eyes."""

    id: UUID
    kind: PersonKind
    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    birth_date: date | None = field(repr=False)
    class_code: str | None
    contacts: tuple[str, ...] = field(repr=False)
    relatives: tuple[Relative, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class OperatorNotes:
    """Why the family was not found, or who was."""

    verdict: Verdict
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class UnderWay:
    """An enrolment that can be taken up. ``name`` is the person's once matched, else what was typed."""

    id: UUID
    kind: PersonKind
    step: Step
    name: str = field(repr=False)
    started_at: datetime
    touched_at: datetime
    operator_id: UUID | None


@dataclass(frozen=True, slots=True)
class PhoneGiven:
    """A phone as an operator enters it."""

    raw: str = field(repr=False)
    kind: PhoneKind = PhoneKind.MOBILE


@dataclass(frozen=True, slots=True)
class ContactCorrected:
    """What a correction did.

    ``told`` are the channels by which the former contact is told, ``untold`` those that have no gateway.
    ``reset_only``: the account is already activated, so the new contact serves a reset, not an enrolment.
    """

    person_id: UUID
    told: tuple[Channel, ...]
    reset_only: bool
    untold: tuple[Channel, ...] = ()


@dataclass(frozen=True, slots=True)
class ChildLink:
    """A student for whom a new guardian is responsible."""

    student_id: UUID
    level: Level = Level.LEGAL
    kinship: Kinship = Kinship.OTHER


@dataclass(frozen=True, slots=True)
class NewGuardian:
    """A guardian whom the export lacks."""

    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    children: tuple[ChildLink, ...]
    usage_name: str | None = field(default=None, repr=False)
    civility: str | None = None
    phones: tuple[PhoneGiven, ...] = ()
    email: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class NewStudent:
    """A student whom the export lacks."""

    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    birth_date: date = field(repr=False)
    usage_name: str | None = field(default=None, repr=False)
    sex: Sex | None = None
    class_code: str | None = None
    phones: tuple[PhoneGiven, ...] = ()
    email: str | None = field(default=None, repr=False)
