"""The words of tickets that more than one part of the desk says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.rules.tickets import Reason

translate = QCoreApplication.translate


def reason_words(reason: Reason) -> str:
    """Say why a family comes."""
    match reason:
        case Reason.OPEN:
            return translate("tickets", "to open an account")
        case Reason.LOST:
            return translate("tickets", "identifier or password lost")
        case Reason.OTHER:
            return translate("tickets", "something else")
