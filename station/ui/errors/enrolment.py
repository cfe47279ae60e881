"""What the operator is told when an enrolment refuses something."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.rules.kinds import AccountState
from station.services.enrolment.errors import (
    AlreadyHasAccount,
    BadPerson,
    DatesMissing,
    DatesUsedUp,
    DatesWrong,
    EnrolmentOver,
    EnrolmentUnknown,
    KindClosed,
    NameMissing,
    NoDatesKnown,
    NoMatch,
    NotEligible,
    NoWayBack,
    OperatorMustChoose,
    OutOfStep,
    PossibleDouble,
)
from station.services.persons.errors import ContactMalformed, NotAMobile, PersonUnknown
from station.services.proofs.errors import (
    CodeExpired,
    CodeMalformed,
    CodeNotSent,
    CodeTooSoon,
    CodeUsedUp,
    CodeWrong,
    PasswordRefused,
)

translate = QCoreApplication.translate


def enrolment_sentence(error: StationError) -> str:
    """Say what is wrong, and what to do next; the empty string for what no enrolment refuses."""
    return _of_people(error) or _of_proof(error) or _of_walk(error)


def _of_people(error: StationError) -> str:
    match error:
        case NameMissing():
            return translate("errors", "The last name or the first name is missing.")
        case NoMatch():
            return translate("errors", "Name and contact do not go together: see the notes below.")
        case OperatorMustChoose():
            return translate("errors", "Several files fit: say below which person stands here.")
        case NotEligible():
            return translate("errors", "No account can be opened for this person: see the file.")
        case AlreadyHasAccount(state=AccountState.LOCKED):
            return translate("errors", "The account is locked: a technician unlocks it.")
        case AlreadyHasAccount(state=AccountState.CLOSED):
            return translate("errors", "This account is closed: another one of this person is in use.")
        case AlreadyHasAccount():
            return translate("errors", "The account is open already: print its sheet again.")
        case KindClosed():
            return translate(
                "errors",
                "Students get no account this way here: an administrator changes that in the settings.",
            )
        case PersonUnknown():
            return translate("errors", "This person is not in the records any more: search again.")
        case PossibleDouble():
            return translate("errors", "Somebody like this is in the list already: look first.")
        case BadPerson():
            return translate("errors", "Something is missing or not possible: check the fields.")
        case _:
            return ""


def _of_proof(error: StationError) -> str:
    match error:
        case ContactMalformed() | NotAMobile():
            return translate("errors", "What the family typed is no mobile phone or e-mail address.")
        case CodeTooSoon():
            return translate("errors", "A code left a moment ago: wait {0} s before the next.").format(
                error.wait_s
            )
        case CodeNotSent():
            return translate("errors", "No code is on its way: send one.")
        case CodeMalformed():
            return translate("errors", "The code has {0} digits: type all of them.").format(error.digits)
        case CodeWrong():
            return translate("errors", "The code is wrong; tries left: {0}.").format(error.tries_left)
        case CodeExpired():
            return translate("errors", "The code is too old: send a new one.")
        case CodeUsedUp():
            return translate("errors", "The code has no try left: send a new one.")
        case DatesMissing():
            return translate("errors", "A birth date is needed: type it.")
        case DatesWrong():
            return translate("errors", "The birth dates are not those of the list; tries left: {0}.").format(
                error.tries_left
            )
        case DatesUsedUp():
            return translate("errors", "No try is left for the birth dates: a technician can unlock.")
        case NoDatesKnown():
            return translate(
                "errors", "The list lacks the birth date: complete it in the ministry's system, import again."
            )
        case PasswordRefused():
            return translate(
                "errors", "The password does not follow the rules: see on the screen what is missing."
            )
        case _:
            return ""


def _of_walk(error: StationError) -> str:
    match error:
        case EnrolmentOver() | EnrolmentUnknown():
            return translate("errors", "This enrolment is over: start a new one.")
        case OutOfStep():
            return translate("errors", "The enrolment stands at another step: go on from there.")
        case NoWayBack():
            return translate("errors", "There is no way back from this step: go on, or cancel.")
        case _:
            return ""
