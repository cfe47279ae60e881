"""The words for what keeps a desk from its central store; by name, as the desk remembers its last error."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sync_sentence(name: str) -> str:
    """Return what an error of this name means, and what to do; empty for others."""
    return {
        "NotConnected": translate("errors", "This desk has no central store: see Settings."),
        "CannotReach": translate(
            "errors", "The central store does not answer: check the network. Work goes on, and is sent later."
        ),
        "StoreBusy": translate("errors", "The central store is busy: the desk tries again by itself."),
        "ShutOut": translate(
            "errors", "The central store refuses this desk: ask its administrator for a new enrolment file."
        ),
        "NotTheStore": translate(
            "errors", "What answers is not this desk's central store: tell its administrator."
        ),
        "MustUpdate": translate(
            "errors", "The central store needs a newer Station: update this desk. Nothing is lost meanwhile."
        ),
        "StoreFault": translate(
            "errors", "The central store has a fault: tell its administrator. Nothing is lost."
        ),
        "OtherSchool": translate(
            "errors", "This file is for a desk of another school: ask for one of your school."
        ),
        "OpenedTwice": translate(
            "errors", "Another desk has used this file: ask the store's administrator for one of your own."
        ),
        "NoNumberLeft": translate(
            "errors", "No number is left to give off line: join the central store first."
        ),
        "NotAnEnrolmentFile": translate(
            "errors", "This is not a whole enrolment file: copy it again from where it was made."
        ),
        "WrongEnrolmentPassphrase": translate(
            "errors", "This passphrase does not open the file: type it again, as it was printed."
        ),
        "NotSetAside": translate("errors", "This is not set aside any more: look at the list again."),
    }.get(name, "")
