"""What the operator is told when an account's acts are refused: notices, sign-in, recovery, addresses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.rules.kinds import PersonKind
from station.services.accounts.logins import (
    AccountLocked,
    NoAccountYet,
    NoPasswordHere,
    NotAnIdentifier,
    SignInLapsed,
    WrongPath,
)
from station.services.notifications.records import ClassUnknown, NothingToIssue, SkipReason
from station.services.recovery.records import RecoveryOver
from station.services.signin.records import (
    AccountGrouped,
    AccountSignInRefused,
    NotYourChild,
    ProvisionalExpired,
    SamePassword,
)
from station.services.teleservices import BadTeleservice
from station.ui.dates import shown_date

translate = QCoreApplication.translate


def account_sentence(error: StationError) -> str:
    """Say what is wrong, and what to do next; nothing of an error that is not an account's."""
    return _of_notices(error) or _of_sign_in(error) or _of_settings(error)


def skip_word(reason: SkipReason) -> str:
    """Return why somebody gets no provisional password."""
    return {
        SkipReason.ACTIVE: translate("errors", "has an active account already"),
        SkipReason.LOCKED: translate("errors", "the account is locked"),
        SkipReason.CLOSED: translate("errors", "the account is closed"),
        SkipReason.FRANCECONNECT: translate("errors", "signs in by FranceConnect, without a password here"),
        SkipReason.LEFT: translate("errors", "has left the school"),
        SkipReason.CONTACT_ONLY: translate("errors", "is a contact only"),
        SkipReason.NO_PRESENT_CHILD: translate("errors", "has no child at the school any more"),
        SkipReason.STUDENTS_HAVE_NONE: translate("errors", "students have no account here (Settings)"),
    }[reason]


def _of_notices(error: StationError) -> str:
    match error:
        case NothingToIssue(reasons=reasons) if reasons:
            why = ", ".join(f"{skip_word(reason)} ({count})" for reason, count in reasons.items())
            return translate("errors", "Nobody gets a sheet: {0}.").format(why)
        case NothingToIssue():
            return translate(
                "errors", "Nobody is waiting for a sheet: choose another class, or other people."
            )
        case ClassUnknown():
            return translate("errors", "No student is in this class: choose it in the list.")
        case _:
            return ""


def _of_sign_in(error: StationError) -> str:
    match error:
        case NotAnIdentifier(email=True):
            return translate(
                "errors", "This is an e-mail address. An identifier looks like {0}: it is on the sheet."
            ).format(error.example)
        case NotAnIdentifier():
            return translate(
                "errors", "This is not an identifier. One looks like {0}: it is on the sheet."
            ).format(error.example)
        case AccountSignInRefused():
            return translate("errors", "Identifier or password is not right: check both.")
        case AccountLocked():
            return translate("errors", "This account is locked. A technician unlocks it from the file.")
        case WrongPath(kind=PersonKind.STUDENT):
            return translate("errors", "This identifier is a student's: choose “A student”.")
        case WrongPath():
            return translate("errors", "This identifier is a guardian's: choose “A parent or guardian”.")
        case ProvisionalExpired():
            return translate(
                "errors", "This provisional password ended on {0}: give a new one from the file."
            ).format(shown_date(error.last))
        case AccountGrouped():
            return translate("errors", "This account was joined to another one: sign in with that one.")
        case SamePassword():
            return translate("errors", "This is the provisional password: another one has to be chosen.")
        case NotYourChild():
            return translate(
                "errors", "This is not a child of this account: choose one of the account's children."
            )
        case NoAccountYet():
            return translate("errors", "This person has no account yet: open one first.")
        case NoPasswordHere():
            return translate("errors", "This account opens by FranceConnect: it has no password here.")
        case SignInLapsed():
            return translate("errors", "The password was changed meanwhile: sign in again.")
        case RecoveryOver():
            return translate("errors", "This took too long, or is done: start again.")
        case _:
            return ""


def _of_settings(error: StationError) -> str:
    match error:
        case BadTeleservice(field="address"):
            return translate("errors", "Service {0}: the address has to begin with https://.").format(
                error.number + 1
            )
        case BadTeleservice(field="kinds"):
            return translate("errors", "Service {0}: say who may use it.").format(error.number + 1)
        case BadTeleservice():
            return translate(
                "errors", "Service {0}: a name or a purpose is missing, or too long: correct it."
            ).format(error.number + 1)
        case _:
            return ""
