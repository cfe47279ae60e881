"""What the operator is told of people who work here, of the school, of sheets and of what is no more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.rules.rights import NotAllowed, SignedOut
from station.services.accounts.handing import ConsentMissing, DocumentMissing, NotOfFamily
from station.services.accounts.opening import AccountClosed, NoAccountAllowed
from station.services.accounts.reprints import WhyReprint
from station.services.desk import BadStationName
from station.services.messages import MessageUnknown
from station.services.office.closing import DayNotClosed
from station.services.office.corrections import CorrectionUnknown
from station.services.office.journal import LineUnknown, TooMuchToPrint
from station.services.office.list_records import FilterUnnamed, SuitsNobody
from station.services.pins import PinMalformed, PinUsedUp, PinWrong
from station.services.proofs.attempts import TooManyTries
from station.services.school import AnotherSchool, BadSchool
from station.services.school_settings import BadSetting, DecidedByFile
from station.services.sheets import IdentifierNotIssued, IdentifierUnknown, PrintUnknown
from station.services.staff import (
    AlreadySetUp,
    BadOperator,
    LastAdministrator,
    OldPasswordWrong,
    OperatorUnknown,
    SignInRefused,
    UsernameTaken,
    WeakPassword,
)
from station.services.tickets import NobodyWaits, TicketInHand, TicketsOff, TicketUnknown
from station.sheets.errors import NoPrinter, PrintRefused, ScanDamaged, SheetsCancelled, SheetUnreadable
from station.ui.pictures import NotAPicture

translate = QCoreApplication.translate


def desk_sentence(error: StationError) -> str:
    """Say what is wrong, and what to do next; the empty string for what is not of the desk itself."""
    ours = (_of_settings, _of_staff, _of_sheets, _of_records, _of_tickets, _of_office)
    return next((said for says in ours if (said := says(error))), "")


def _of_settings(error: StationError) -> str:
    match error:
        case BadSetting(why="address"):
            return translate("errors", "Type the whole address: it begins with https://.")
        case BadSetting(why="mail"):
            return translate("errors", "This is no e-mail address: it has an @ and a name after it.")
        case BadSetting(why="long"):
            return translate("errors", "This is too long: make it shorter.")
        case BadSetting(least=least, most=most) if most:
            return translate("errors", "Type a number from {0} to {1}.").format(least, most)
        case BadSetting():
            return translate("errors", "Choose one of the answers.")
        case DecidedByFile():
            return translate(
                "errors",
                "The settings file of this desk decides this. Whoever installed the desk changes it.",
            )
        case _:
            return ""


def _of_tickets(error: StationError) -> str:
    match error:
        case TicketsOff():
            return translate("errors", "The school gives no tickets: an administrator turns them on.")
        case NobodyWaits():
            return translate("errors", "Nobody waits with a ticket.")
        case TicketInHand():
            said = translate("errors", "Desk {1} has {0} in hand already. Call another one.")
            return said.format(error.label, error.counter)
        case TicketUnknown():
            return translate("errors", "This ticket is not of today: give another one.")
        case _:
            return ""


def _of_office(error: StationError) -> str:
    match error:
        case SuitsNobody():
            return translate("errors", "This suits nobody of those chosen: choose others.")
        case FilterUnnamed():
            return translate("errors", "Give the filter a name of 1 to 40 characters.")
        case TooMuchToPrint():
            said = translate("errors", "{0} acts are too many for paper. Choose fewer days, or export them.")
            return said.format(error.count)
        case LineUnknown():
            return translate(
                "errors",
                "This line is not in the journal any more, or not for you to read: choose another one.",
            )
        case DayNotClosed():
            return translate(
                "errors", "The paper of this day is not at this desk. Look at the one that closed it."
            )
        case _:
            return ""


def _of_staff(error: StationError) -> str:
    match error:
        case NotAllowed():
            return translate("errors", "Your role does not allow this. Ask a colleague who may.")
        case SignedOut():
            return translate("errors", "Nothing was done: the desk was locked meanwhile. Try again.")
        case OldPasswordWrong():
            return translate("errors", "Your present password is not right: type it again.")
        case PinMalformed():
            return translate("errors", "Choose 4 to 6 digits that are not all the same.")
        case PinWrong(tries_left=1):
            return translate("errors", "This is not your code. One try, then your password.")
        case PinWrong():
            said = translate("errors", "This is not your code. {0} tries, then your password.")
            return said.format(error.tries_left)
        case PinUsedUp():
            return translate("errors", "Type your password.")
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
            return translate("errors", "The name is missing, or too long: correct it.")
        case BadOperator():
            return translate("errors", "The user name is missing, or too long: correct it.")
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
        case PrintRefused(gone=True):
            return translate(
                "errors", "There is no printer {0} here any more. Choose another one, or save as PDF."
            ).format(error.printer)
        case PrintRefused():
            return translate(
                "errors", "The printer {0} refuses the sheet ({1}). Choose another one, or save as PDF."
            ).format(error.printer, error.reason)
        case IdentifierUnknown():
            return translate("errors", "No account here has this identifier: check it.")
        case IdentifierNotIssued():
            return translate("errors", "This identifier was not given yet: open the account first.")
        case SheetsCancelled():
            return translate("errors", "Stopped: nothing was printed. Start again when ready.")
        case WhyReprint():
            return translate("errors", "This sheet was given before: say why it is made again.")
        case ConsentMissing():
            return translate(
                "errors", "Only the holder takes this sheet, or who shows the holder's written consent."
            )
        case DocumentMissing():
            return translate("errors", "Who collects for somebody shows a document of their own: say which.")
        case NotOfFamily():
            return translate("errors", "The file does not name this person: a written consent is needed.")
        case CorrectionUnknown():
            return translate("errors", "This correction is settled by now: look at the list again.")
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
            return translate("errors", "The school's name is missing: type it.")
        case AnotherSchool():
            return translate(
                "errors", "This desk serves {0}: another school needs a desk of its own."
            ).format(error.uai)
        case NotAPicture():
            return translate(
                "errors", "{0} can't be kept: choose a PNG, JPEG or SVG picture of 2 MB at most."
            ).format(error.file)
        case BadStationName():
            return translate("errors", "The desk's name is missing, or longer than 40 letters: correct it.")
        case MessageUnknown():
            return translate("errors", "This message can't be sent again: check the contact in the file.")
        case AccountClosed():
            return translate("errors", "This account is closed: another one of this person is in use.")
        case NoAccountAllowed():
            return translate("errors", "No account can be opened for this person: see the file.")
        case _:
            return ""
