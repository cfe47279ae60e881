"""What whoever starts the desk is told where its own database, its key or its settings are in the way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import (
    HomeWasClaimed,
    KeyMissing,
    KeyUnusable,
    NoKeyRing,
    NoSchool,
    NotOurs,
    StationError,
    StoreTooNew,
    WrongKey,
    WrongPassphrase,
)
from station.services.instance import DeskOpen, HomeInUse
from station.settings import BadSettings, UnknownSetting

translate = QCoreApplication.translate


def store_sentence(error: StationError) -> str:
    """Say what is wrong, and what to do next; the empty string for what the store does not raise."""
    match error:
        case WrongKey():
            return translate(
                "errors", "The database does not open with this key: put its key back, or restore a backup."
            )
        case KeyMissing():
            return translate(
                "errors", "The key of this desk's database is missing: put it back, or restore a backup."
            )
        case KeyUnusable():
            return translate(
                "errors",
                "The key of this desk's data is damaged: put the right one back, or restore a backup.",
            )
        case HomeWasClaimed():
            return translate(
                "errors",
                "This desk had operators and its data are gone: restore a backup.",
            )
        case NotOurs():
            return translate(
                "errors", "Another program's data lie in Station's folder: move them away, then start again."
            )
        case DeskOpen():
            return translate(
                "errors", "This desk is open already, perhaps in another session: close it there first."
            )
        case HomeInUse():
            return translate(
                "errors", "Station is still at work elsewhere on this computer: wait until it is done."
            )
        case NoKeyRing():
            return translate(
                "errors", "This computer offers no key ring: set STATION_KEY=passphrase, then start again."
            )
        case WrongPassphrase():
            return translate("errors", "This is not the desk's passphrase: start again.")
        case StoreTooNew():
            return translate("errors", "A newer Station wrote this desk's data: install that version.")
        case NoSchool():
            return translate("errors", "No school is set up yet: follow the set-up first.")
        case UnknownSetting():
            return translate(
                "errors", "There is no setting {0}: correct it in {1}, then start again."
            ).format(error.names[0], error.path)
        case BadSettings():
            return translate(
                "errors", "A setting can't be used ({0}): correct it in {1}, then start again."
            ).format(", ".join(error.names), error.path)
        case _:
            return ""
