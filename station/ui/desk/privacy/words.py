"""What the pages of personal data have to say in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from station.services.office.incidents import IncidentKind
from station.services.office.stopped import Spared

translate = QCoreApplication.translate


def day_word(day: date) -> str:
    """Write a day as the office does."""
    return f"{day:%d/%m/%Y}"


def backup_word(last: date | None) -> str:
    """Say when the last backup goes that still holds what was erased."""
    if last is None:
        return translate("privacy", "There is no backup of this desk: nothing of it stays here.")
    return translate(
        "privacy",
        "Backups made until now still hold it; the last one of this desk goes on {0}. Other desks and the "
        "central store follow their own settings.",
    ).format(day_word(last))


def store_word() -> str:
    """Say that the central store purges."""
    return translate(
        "privacy", "The central store erases them at the next exchange, and every desk of the school with it."
    )


def kind_words() -> dict[str, str]:
    """Return what can be done to accounts, by its key."""
    return {
        IncidentKind.LOCK.value: translate("privacy", "Lock them"),
        IncidentKind.PASSWORD.value: translate("privacy", "Ask for another password"),
    }


def spared_word(why: Spared, count: int) -> str:
    """Say how many are left as they are, and why."""
    words = {
        Spared.EXCLUDED: translate("privacy", "{0} excluded"),
        Spared.LOCKED: translate("privacy", "{0} locked already"),
        Spared.NO_PASSWORD: translate("privacy", "{0} without a password of their own"),
    }
    return words[why].format(count)
