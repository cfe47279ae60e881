"""One place that words errors for whoever stands at the screen."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.faults import Fault, fault_of
from station.rules.rights import NotAllowed
from station.services.accounts.opening import AccountClosed, NoAccountAllowed
from station.services.desk import BadStationName
from station.services.directory.records import NoSuchPerson
from station.services.doubles.errors import DoublesError
from station.services.enrolment.errors import EnrolmentError
from station.services.messages import MessageUnknown
from station.services.persons.errors import PersonError
from station.services.proofs.attempts import TooManyTries
from station.services.proofs.errors import ProofError
from station.services.school import AnotherSchool, BadSchool
from station.services.sheets import IdentifierNotIssued, IdentifierUnknown, PrintUnknown
from station.services.staff import (
    AlreadySetUp,
    BadOperator,
    LastAdministrator,
    OperatorUnknown,
    SignInRefused,
    UsernameTaken,
    WeakPassword,
)
from station.settings import BadSettings
from station.sheets.errors import NoPrinter, PrintRefused, ScanDamaged, SheetUnreadable
from station.ui.errors.accounts import account_sentence
from station.ui.errors.doubles import doubles_sentence
from station.ui.errors.enrolment import enrolment_sentence
from station.ui.errors.faults import fault_sentence
from station.ui.errors.lists import is_of_roster, roster_sentence
from station.ui.errors.outside import outside_sentence
from station.ui.errors.sync import sync_sentence

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


def sentence(error: Exception) -> str:
    """Say an error in the operator's language: what is wrong, and what to do next.

    What is nobody's to mend at the desk is logged with its traceback and becomes one calm sentence. Errors of
    the family view have words of their own, in `station.ui.family.errors`: they tell less.
    """
    error = fault_of(error) or error
    match error:
        case Fault():
            return fault_sentence(error)
        case NotAllowed():
            return translate("errors", "Your role does not allow this. Ask a colleague who may.")
        case EnrolmentError() | PersonError() | ProofError():
            return outside_sentence(error) or enrolment_sentence(error)
        case DoublesError():
            return doubles_sentence(error)
        case StationError():
            said = outside_sentence(error)
            said = said or (roster_sentence(error) if is_of_roster(error) else _sentence(error))
            if said:
                return said
            # A kind that has no words here yet still says its one plain line.
            log.warning("an error without words: %s", type(error).__name__)
            return str(error)
        case _:
            log.error("unexpected fault", exc_info=error)
            return translate("errors", "Station hit a fault. Nothing is lost: try again, or call support.")


def _sentence(error: StationError) -> str:
    said = _of_staff(error) or _of_sheets(error) or _of_records(error) or _of_start(error)
    return said or account_sentence(error) or sync_sentence(type(error).__name__)


def _of_staff(error: StationError) -> str:
    match error:
        case SignInRefused():
            return translate("errors", "Name or password is not right. Try again, or ask the administrator.")
        case TooManyTries():
            wait = error.wait_s if error.wait_s < 60 else -(-error.wait_s // 60) * 60
            if wait < 60:
                return translate("errors", "Too many tries: wait {0} seconds, then try again.").format(wait)
            return translate("errors", "Too many tries: wait {0} min, then try again.").format(wait // 60)
        case AlreadySetUp():
            return translate("errors", "This desk is set up already: start Station again and sign in.")
        case BadOperator(field="name"):
            return translate("errors", "The name is missing, or too long.")
        case BadOperator():
            return translate("errors", "The user name is missing, or too long.")
        case WeakPassword():
            return translate(
                "errors",
                "Choose at least 12 characters of three kinds (small letters, capitals, digits, signs), "
                "not a common password, without your name.",
            )
        case UsernameTaken():
            return translate("errors", "A colleague signs in by this name: choose another.")
        case OperatorUnknown():
            return translate("errors", "This person works here no more: look at the list again.")
        case LastAdministrator():
            return translate("errors", "This is the last administrator: name another one first.")
        case _:
            return ""


def _of_sheets(error: StationError) -> str:
    match error:
        case ScanDamaged():
            return translate(
                "errors", "The scan is damaged or not of this portal. Scan again, or type the identifier."
            )
        case SheetUnreadable():
            return translate(
                "errors", "The sheet failed its own check: nothing was printed. Try again, or call support."
            )
        case NoPrinter():
            return translate(
                "errors", "No printer can be used here. Check that one is set up, or save the sheet as PDF."
            )
        case PrintRefused():
            return translate(
                "errors", "The printer {0} refuses the sheet ({1}). Choose another one, or save as PDF."
            ).format(error.printer, error.reason)
        case IdentifierUnknown():
            return translate("errors", "No account here has this identifier: check it.")
        case IdentifierNotIssued():
            return translate("errors", "This identifier was not given yet: open the account first.")
        case PrintUnknown():
            return translate("errors", "This print is no longer in the records: print the sheet again.")
        case _:
            return ""


def _of_records(error: StationError) -> str:
    match error:
        case BadSchool(field="uai"):
            return translate(
                "errors", "This UAI is not right: seven digits and the letter that goes with them."
            )
        case BadSchool(field="website"):
            return translate("errors", "This address can't be opened: it begins with https://")
        case BadSchool():
            return translate("errors", "The school's name is missing.")
        case AnotherSchool():
            return translate(
                "errors", "This desk serves {0}: another school needs a desk of its own."
            ).format(error.uai)
        case BadStationName():
            return translate("errors", "The desk's name is missing, or longer than 40 letters.")
        case NoSuchPerson():
            return translate("errors", "This person is not in the records any more: search again.")
        case MessageUnknown():
            return translate("errors", "This message can't be sent again.")
        case AccountClosed():
            return translate("errors", "This account is closed: another one of this person is in use.")
        case NoAccountAllowed():
            return translate("errors", "No account can be opened for this person: see the file.")
        case _:
            return ""


def _of_start(error: StationError) -> str:
    """Word what the store raises; windows know no store, so its errors go by their names here."""
    if isinstance(error, BadSettings):
        return translate("errors", "A setting is wrong ({0}). Correct it in {1}, then start again.").format(
            ", ".join(error.names), error.path
        )
    return {
        "WrongKey": translate(
            "errors", "The database does not open with this key: put its key back, or restore a backup."
        ),
        "KeyMissing": translate(
            "errors", "The key of this desk's database is missing: put it back, or restore a backup."
        ),
        "KeyUnusable": translate(
            "errors",
            "The key of this desk's data is damaged: put the right one back, or restore a backup.",
        ),
        "NotOurs": translate(
            "errors", "Another program's data lie in Station's folder: move them away, then start again."
        ),
        "DeskOpen": translate(
            "errors", "This desk is open already, perhaps in another session: close it there first."
        ),
        "HomeInUse": translate(
            "errors", "Station is still at work elsewhere on this computer: wait until it is done."
        ),
        "NoKeyRing": translate(
            "errors", "This computer offers no key ring: set STATION_KEY=passphrase, then start again."
        ),
        "WrongPassphrase": translate("errors", "This is not the desk's passphrase: start again."),
        "StoreTooNew": translate("errors", "A newer Station wrote this desk's data: install that version."),
        "NoSchool": translate("errors", "No school is set up yet: follow the set-up first."),
    }.get(type(error).__name__, "")
