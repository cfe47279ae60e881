"""What the disk, a lock or a file did, in the operator's words: one sentence and one next step each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.faults import Fault, Trouble

translate = QCoreApplication.translate


def fault_sentence(error: StationError) -> str:
    """Say what is in the way, and where, if it is in the desk's own folder; empty for what is no fault."""
    if not isinstance(error, Fault):
        return ""
    said = _sentence(error.trouble)
    return f"{said}\n{error.place}" if error.place else said


def _sentence(trouble: Trouble) -> str:
    match trouble:
        case Trouble.FULL:
            return translate("errors", "The disk is full: nothing was lost. Make room on it, then try again.")
        case Trouble.READ_ONLY:
            return translate(
                "errors", "This folder can only be read. Have it opened for writing, then try again."
            )
        case Trouble.DENIED:
            return translate(
                "errors", "This computer refuses access to Station's files. Ask whoever looks after it."
            )
        case Trouble.BUSY:
            return translate(
                "errors", "Another program holds the data. Wait a moment or close it, then try again."
            )
        case Trouble.DISK:
            return translate(
                "errors", "The disk does not work as it should. Have it looked at before going on."
            )
        case Trouble.DAMAGED:
            return translate(
                "errors", "This desk's data are damaged. Stop here and have the last backup put back."
            )
        case Trouble.WRONG_KIND:
            return translate(
                "errors", "A folder stands where a file should, or the other way round. Move it away."
            )
        case Trouble.MISSING:
            return translate("errors", "A file or folder is not there any more. Choose another one.")
        case Trouble.TOO_MANY:
            return translate("errors", "Too many files are open. Close other programs, then start again.")
