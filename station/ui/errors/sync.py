"""What the operator is told of what keeps a desk from its central store."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.services.sync import NotSetAside
from station.sync.desk.errors import (
    AnotherSchoolsFile,
    Hindrance,
    NoNumberLeft,
    NotConnected,
    OpenedTwice,
    SyncError,
)
from station.sync.enrolment_file import NotAnEnrolmentFile, WrongEnrolmentPassphrase

translate = QCoreApplication.translate


def sync_sentence(error: StationError) -> str:
    """Say what is wrong, and what to do; the empty string for what is not of the central store."""
    match error:
        case SyncError():
            return hindrance_sentence(error.hindrance)
        case NotConnected():
            return translate("errors", "This desk has no central store: see Settings.")
        case AnotherSchoolsFile():
            return translate(
                "errors", "This file is for a desk of another school: ask for one of your school."
            )
        case OpenedTwice():
            return translate(
                "errors",
                "Another desk has used this file: ask the store's administrator for one of your own.",
            )
        case NoNumberLeft():
            return translate("errors", "No number is left to give off line: join the central store first.")
        case NotAnEnrolmentFile():
            return translate(
                "errors", "This is not a whole enrolment file: copy it again from where it was made."
            )
        case WrongEnrolmentPassphrase():
            return translate(
                "errors", "This passphrase does not open the file: type it again, as it was printed."
            )
        case NotSetAside():
            return translate("errors", "This is not set aside any more: look at the list again.")
        case _:
            return ""


def hindrance_sentence(hindrance: Hindrance) -> str:
    """Say what a failing sync met, now or at the desk's last try, and what to do."""
    match hindrance:
        case Hindrance.CANNOT_REACH:
            return translate(
                "errors",
                "The central store does not answer: check the network. Work goes on, and is sent later.",
            )
        case Hindrance.BUSY:
            return translate("errors", "The central store is busy: the desk tries again by itself.")
        case Hindrance.TOO_SLOW:
            return translate(
                "errors",
                "The line to the central store is too slow: the desk sends less at once by itself.",
            )
        case Hindrance.INTERCEPTED:
            return translate(
                "errors",
                "Something on the network opens the connection to the central store, so nothing is sent: ask "
                "those who look after the network to let its address through unopened (no TLS inspection).",
            )
        case Hindrance.PROXY:
            return translate(
                "errors",
                "The network's proxy does not let this desk through: ask those who look after it to allow "
                "the central store's address.",
            )
        case Hindrance.SHUT_OUT:
            return translate(
                "errors",
                "The central store refuses this desk: ask its administrator for a new enrolment file.",
            )
        case Hindrance.NOT_THE_STORE:
            return translate(
                "errors", "What answers is not this desk's central store: tell its administrator."
            )
        case Hindrance.MUST_UPDATE:
            return translate(
                "errors",
                "The central store needs a newer Station: update this desk. Nothing is lost meanwhile.",
            )
        case Hindrance.FAULT:
            return translate(
                "errors", "The central store has a fault: tell its administrator. Nothing is lost."
            )
        case Hindrance.OTHER:
            return translate("errors", "Station hit a fault. Nothing is lost: it tries again by itself.")
