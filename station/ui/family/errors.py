"""What a family is told when something is refused: kind, short, and less than the operator is told."""

from __future__ import annotations

import logging

from station.errors import StationError
from station.messaging.franceconnect import (
    FranceConnectError,
    FranceConnectOffline,
    SignInCancelled,
    TimedOut,
)
from station.rules.kinds import Channel, PersonKind
from station.rules.phones import Miscount
from station.services.accounts.logins import (
    AccountLocked,
    NoAccountYet,
    NoPasswordHere,
    NotAnIdentifier,
    SignInLapsed,
    WrongPath,
)
from station.services.enrolment.errors import (
    AlreadyHasAccount,
    DatesMissing,
    DatesUsedUp,
    DatesWrong,
    KindClosed,
    NameMissing,
    NoDatesKnown,
    NoMatch,
    OperatorMustChoose,
)
from station.services.persons.errors import ContactMalformed, NotAMobile
from station.services.proofs.attempts import TooManyTries
from station.services.proofs.errors import (
    CodeExpired,
    CodeMalformed,
    CodeNotSent,
    CodeTooSoon,
    CodeUsedUp,
    CodeWrong,
    PasswordRefused,
)
from station.services.recovery.records import RecoveryOver
from station.services.signin.records import (
    AccountGrouped,
    AccountSignInRefused,
    ProvisionalExpired,
    SamePassword,
)
from station.ui.i18n import Language

log = logging.getLogger(__name__)


class Refusal:
    """Words a refusal in the family's language; none tells which of name and contact was wrong."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:
        """Return a text in the family's language."""
        return self._language.word((type(self).__name__,), text, disambiguation, n)

    def sentence(self, error: Exception) -> str:
        """Say an error, and what to do next."""
        if not isinstance(error, StationError):
            log.error("unexpected fault", exc_info=error)
            return self.tr("Something went wrong. Nothing is lost: ask the person at the desk.")
        said = self.words(error)
        if not said:
            log.warning("an error without words for families: %s", type(error).__name__)
        return said or self.tr("The person at the desk will help you to go on.")

    def words(self, error: StationError) -> str:
        """Return the family's words; the empty string for what is for the person at the desk to mend."""
        return (
            self._who(error)
            or self._code(error)
            or self._dates(error)
            or self._account(error)
            or self._franceconnect(error)
        )

    def no_match(self, channel: Channel) -> str:
        """Say that name and contact do not go together, and not which of them is nobody's."""
        if channel is Channel.SMS:
            return self.tr(
                "We do not find this name with this number: check both, or ask the person at the desk."
            )
        return self.tr(
            "We do not find this name with this address: check both, or ask the person at the desk."
        )

    def _who(self, error: StationError) -> str:
        match error:
            case NameMissing():
                return self.tr("Type your last name and your first name.")
            case NoMatch():
                return self.no_match(Channel.SMS)
            case ContactMalformed(miscount=Miscount(too_few=True)):
                return self.tr("A mobile number has ten digits.")
            case ContactMalformed(miscount=Miscount(digits=digits)):
                return self.tr("This number has %n digit(s): too many. Check it.", "", digits)
            case ContactMalformed():
                if error.channel is Channel.SMS:
                    return self.tr("This can't be a phone number. Check it.")
                return self.tr("This can't be an e-mail address. Check it.")
            case NotAMobile():
                return self.tr("No SMS reaches this number: give a mobile number, or choose the e-mail.")
            case OperatorMustChoose():
                return self.tr("One moment, please: the person at the desk has to help here.")
            case AlreadyHasAccount():
                return self.tr("You have an account already. The person at the desk prints your sheet again.")
            case KindClosed():
                return self.tr("The school gives students their account on paper. Ask at the desk.")
            case PasswordRefused():
                return self.tr("This password does not follow all the rules: see the list.")
            case _:
                return ""

    def _franceconnect(self, error: StationError) -> str:
        match error:
            case FranceConnectOffline():
                return self.tr("FranceConnect does not answer now. Take another way: SMS or e-mail.")
            case SignInCancelled():
                return self.tr("You stopped in the browser. Start again, or take another way.")
            case TimedOut():
                return self.tr("No answer came from the browser. Start again, or take another way.")
            case FranceConnectError():
                return self.tr("FranceConnect did not work here: nothing was opened. Take another way.")
            case _:
                return ""

    def _account(self, error: StationError) -> str:
        match error:
            case NotAnIdentifier(email=True):
                said = self.tr("This is an e-mail address. An identifier looks like {0}: see your sheet.")
                return said.format(self._language.isolated(error.example))
            case NotAnIdentifier():
                said = self.tr("An identifier looks like {0}: it is on your sheet.")
                return said.format(self._language.isolated(error.example))
            case AccountSignInRefused():
                return self.tr("This identifier or this password is not right: check both, capitals too.")
            case TooManyTries():
                minutes = -(-error.wait_s // 60)
                return self.tr("Too many tries. Try again in %n minute(s), or ask at the desk.", "", minutes)
            case AccountLocked():
                return self.tr("This account is locked. The person at the desk will help you.")
            case WrongPath(kind=PersonKind.STUDENT):
                return self.tr("This identifier is a student's. Choose “A student” above.")
            case WrongPath():
                return self.tr("This identifier is a parent's. Choose “A parent or guardian” above.")
            case ProvisionalExpired():
                return self.tr("The password on this sheet is too old. The desk prints a new sheet for you.")
            case AccountGrouped(identifier=str() as kept):
                said = self.tr("This account was joined to another: sign in with {0}.")
                return said.format(self._language.isolated(kept))
            case AccountGrouped():
                return self.tr("This account was joined to another. The person at the desk tells you which.")
            case SamePassword():
                return self.tr("This is the password of the sheet. Choose another one.")
            case SignInLapsed():
                return self.tr("Too much has changed meanwhile. Sign in again.")
            case RecoveryOver():
                return self.tr("Too much time has passed. Ask for a new code.")
            case NoPasswordHere():
                return self.tr("This account opens by FranceConnect: there is no password to choose here.")
            case NoAccountYet():
                return self.tr("No password of your own yet: use the one on your sheet, or ask at the desk.")
            case _:
                return ""

    def _code(self, error: StationError) -> str:
        match error:
            case CodeWrong(replaced=True):
                return self.tr("This is an earlier code: type the latest one.")
            case CodeWrong(tries_left=left):
                return self.tr("This is not the code that was sent.") + " " + self._tries(left)
            case CodeExpired():
                return self.tr("This code no longer works. Ask for another one.")
            case CodeUsedUp():
                return self.tr("This code has no try left. Ask for another one.")
            case CodeTooSoon():
                return self.tr("A code was sent a moment ago. Wait a little before the next.")
            case CodeMalformed():
                return self.tr("The code has %n digits.", "", error.digits)
            case CodeNotSent():
                return self.tr("No code is on its way. Ask for another code.")
            case _:
                return ""

    def _dates(self, error: StationError) -> str:
        match error:
            case DatesWrong(tries_left=left):
                said = self.tr("These are not all the dates that the school knows.")
                return f"{said} {self._tries(left)}"
            case DatesMissing():
                return self.tr("Type at least one date.")
            case DatesUsedUp():
                return self.tr("No try is left: the person at the desk will help you.")
            case NoDatesKnown():
                return self.tr("The school's records lack a date. The person at the desk will help you.")
            case _:
                return ""

    def _tries(self, left: int) -> str:
        return self.tr("You have %n tries left.", "", left)
