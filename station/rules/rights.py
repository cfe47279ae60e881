"""Who may do what: the three roles of the domain, and the rights they carry."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from station.errors import StationError


class Role(StrEnum):
    """An operator's role; each holds all rights of the one before."""

    SECRETARY = "secretary"
    TECHNICIAN = "technician"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """One thing that an operator may do."""

    ENROL = "enrol"
    LOOK_UP = "look_up"
    REPRINT = "reprint"
    CORRECT_CONTACT = "correct_contact"
    VOUCH = "vouch"
    ADD_PERSON = "add_person"
    ISSUE_PROVISIONAL = "issue_provisional"
    UNLOCK = "unlock"
    GROUP = "group"
    IMPORT = "import"
    MANAGE_OPERATORS = "manage_operators"
    CHANGE_SETTINGS = "change_settings"
    CENTRAL_STORE = "central_store"
    READ_JOURNAL = "read_journal"
    """Everybody's acts; whoever works at the desk reads their own."""
    CLOSE_DAY = "close_day"
    EXPORT_DATA = "export_data"
    """Hand somebody all that is kept of their family."""
    ERASE = "erase"
    INCIDENT = "incident"


_SECRETARY = frozenset({Right.ENROL, Right.LOOK_UP, Right.REPRINT})
_TECHNICIAN = _SECRETARY | {
    Right.CORRECT_CONTACT,
    Right.VOUCH,
    Right.ADD_PERSON,
    Right.ISSUE_PROVISIONAL,
    Right.UNLOCK,
    Right.GROUP,
    Right.EXPORT_DATA,
}
RIGHTS: dict[Role, frozenset[Right]] = {
    Role.SECRETARY: _SECRETARY,
    Role.TECHNICIAN: _TECHNICIAN,
    Role.ADMINISTRATOR: frozenset(Right),
}


class NotAllowed(StationError):
    """The operator's role does not hold the right that the act needs."""

    def __init__(self, right: Right) -> None:
        super().__init__(f"your role does not allow this ({right.value}): ask a colleague who may")
        self.right = right


class SignedOut(StationError):
    """Whoever acts is not signed in here: the desk was locked, or they were let go since."""

    def __init__(self) -> None:
        super().__init__("nobody is signed in who may do this now: sign in again")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does an act: the operator signed in, or nobody yet while a home has no operator.

    What they may is asked anew at each act (`station.models.acting`), of the store and of the ``grant`` that
    signing in gave; ``role`` only tells the windows what to offer.
    """

    operator_id: UUID | None
    name: str
    role: Role
    grant: str = field(default="", repr=False, compare=False)

    def may(self, right: Right) -> bool:
        """Whether the role holds the right."""
        return right in RIGHTS[self.role]

    def require(self, right: Right) -> None:
        """Raise `NotAllowed` unless the role holds the right."""
        if not self.may(right):
            raise NotAllowed(right)


MACHINE = Actor(None, "", Role.SECRETARY)
"""Who acts where the desk itself has something to say in the audit; holds no right below the windows."""
UNCLAIMED = Actor(None, "", Role.ADMINISTRATOR)
"""Who acts in a home that has no operator yet: its commands are open (architecture, "Commands")."""
