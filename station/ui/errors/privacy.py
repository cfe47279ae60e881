"""What an administrator is told of erasing people, and of incidents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.services.privacy.records import NothingToErase

translate = QCoreApplication.translate


def privacy_sentence(error: StationError) -> str:
    """Say what is wrong, and what to do next; the empty string for what is none of these."""
    match error:
        case NothingToErase():
            return translate("errors", "Nobody is ticked, or they are erased already.")
        case _:
            return ""
