"""What an enrolment can refuse. None tells a family which of name, first name or contact was wrong."""

from uuid import UUID

from station.errors import StationError
from station.rules.kinds import AccountState, PersonKind, PhoneKind
from station.rules.phones import Miscount
from station.services.enrolment.flow import Step


class EnrolmentError(StationError):
    """The root of what an enrolment refuses."""


class EnrolmentUnknown(EnrolmentError):
    """There is no such enrolment on this desk."""

    def __init__(self) -> None:
        super().__init__("this enrolment is not on this desk: start a new one")


class EnrolmentOver(EnrolmentError):
    """The enrolment is done, or was cancelled."""

    def __init__(self) -> None:
        super().__init__("this enrolment is over: start a new one, or open the family's file")


class OutOfStep(EnrolmentError):
    """The enrolment stands at another step than the act belongs to (a double click, another window)."""

    def __init__(self, step: Step) -> None:
        super().__init__(f"this enrolment stands at another step ({step.value}): go on from there")
        self.step = step


class KindClosed(EnrolmentError):
    """The settings close this way for this kind of person."""

    def __init__(self, kind: PersonKind) -> None:
        super().__init__(
            f"the settings give no account this way ({kind.value}): print a notification sheet instead"
        )
        self.kind = kind


class NameMissing(EnrolmentError):
    """A last name and a first name are needed."""

    def __init__(self) -> None:
        super().__init__("a last name and a first name are needed: fill in both")


class NoMatch(EnrolmentError):
    """Name and contact together are nobody's who may enrol this way; the operator's notes say why."""

    def __init__(self) -> None:
        super().__init__("name and contact are not in the school's files: check them, or ask the operator")


class OperatorMustChoose(EnrolmentError):
    """Name and contact are those of several persons: the operator says which one stands here."""

    def __init__(self) -> None:
        super().__init__("several files have this name and contact: the operator says which one it is")


class NotEligible(EnrolmentError):
    """The person whom the operator has chosen may have no account; the operator's notes say why."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"this person may have no account ({reason}): see the file")
        self.reason = reason


class AlreadyHasAccount(EnrolmentError):
    """The account is open already, or locked, or closed under another: it is not enrolled again.

    An activated account is reached by a reset only.
    """

    def __init__(self, state: AccountState) -> None:
        todo = {
            AccountState.LOCKED: "a technician unlocks it",
            AccountState.CLOSED: "it was grouped under another account, which is the one to use",
        }.get(state, "print its sheet again, or choose a new password by « forgotten password »")
        super().__init__(f"this person has an account already ({state.value}): {todo}")
        self.state = state


class DatesMissing(EnrolmentError):
    """At least one birth date is needed; this costs no try."""

    def __init__(self) -> None:
        super().__init__("a birth date is needed: type it")


class DatesWrong(EnrolmentError):
    """Not all dates, or not these; which one is not told."""

    def __init__(self, tries_left: int) -> None:
        super().__init__(f"the birth dates are not those of the file: tries left: {tries_left}")
        self.tries_left = tries_left


class DatesUsedUp(EnrolmentError):
    """No try is left for this person's birth dates, in this enrolment or another: an operator unlocks it."""

    def __init__(self) -> None:
        super().__init__("no try is left for the birth dates: ask a technician to unlock")


class NoDatesKnown(EnrolmentError):
    """The file holds no birth date to compare with."""

    def __init__(self) -> None:
        super().__init__("the file lacks a birth date: complete the school's records, then import again")


class NoWayBack(EnrolmentError):
    """What is behind this step is settled."""

    def __init__(self) -> None:
        super().__init__("there is no way back from this step: go on, or cancel")


class PossibleDouble(EnrolmentError):
    """The roster holds somebody like the person to be added; ``candidates`` are their ids."""

    def __init__(self, candidates: tuple[UUID, ...]) -> None:
        super().__init__(
            "the roster holds somebody like this: open that file, or say that it is another person"
        )
        self.candidates = candidates


class BadPerson(EnrolmentError):
    """A person to be added lacks something, or has something impossible, in the field named."""

    def __init__(self, field: str, phone: PhoneKind | None = None, miscount: Miscount | None = None) -> None:
        super().__init__(f"{field}: missing or not possible; correct it")
        self.field = field
        self.phone = phone
        """Which of several phones it is."""
        self.miscount = miscount
