"""What an administrator is told of erasing people, and of incidents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.services.office.incidents import (
    IncidentCancelled,
    IncidentEmpty,
    IncidentGrown,
    IncidentUndone,
    IncidentUnknown,
)
from station.services.office.stopped import Of, ScopeIncomplete
from station.services.privacy.records import NothingToErase

translate = QCoreApplication.translate


def privacy_sentence(error: StationError) -> str:
    """Say what is wrong, and what to do next; the empty string for what is none of these."""
    match error:
        case NothingToErase():
            return translate("errors", "Nobody is ticked, or they are erased already.")
        case ScopeIncomplete(of=Of.CLASS):
            return translate("errors", "Say which class.")
        case ScopeIncomplete(of=Of.LIST):
            return translate("errors", "Type the identifiers, one a line.")
        case ScopeIncomplete():
            return translate("errors", "Choose whose accounts are meant.")
        case IncidentEmpty():
            return translate("errors", "No account is meant: look at what is chosen and what is excluded.")
        case IncidentGrown(now=now):
            return translate("errors", "By now {0} accounts are meant: count them again.").format(now)
        case IncidentUnknown():
            return translate("errors", "This incident is not known here any more: look at the list again.")
        case IncidentUndone():
            return translate("errors", "This incident was undone before: there is nothing left to do.")
        case IncidentCancelled():
            return translate("errors", "Cancelled: nothing has changed.")
        case _:
            return ""
