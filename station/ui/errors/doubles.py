"""What the operator is told where two files can't be joined, split, or a family's link can't change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.services.doubles.errors import (
    AlreadyOne,
    CannotJoin,
    ChooseAccount,
    LinkedAlready,
    NoSuchLink,
    NotAFamily,
    NotJoined,
)
from station.services.doubles.records import Obstacle

translate = QCoreApplication.translate


def doubles_sentence(error: StationError) -> str:
    """Say what is in the way, and what to do; the empty string for what no join refuses."""
    match error:
        case CannotJoin():
            return obstacles_sentence(error.obstacles)
        case ChooseAccount():
            return translate("doubles", "Both have an account: ask the family which one to keep.")
        case AlreadyOne():
            return translate("doubles", "These two files are one already.")
        case NotJoined():
            return translate("doubles", "There is nothing to separate: look at the file again.")
        case NoSuchLink():
            return translate("doubles", "This link is no more: look at the file again.")
        case LinkedAlready():
            return translate("doubles", "This child stands in the account already.")
        case NotAFamily():
            return translate("doubles", "A link goes from a guardian to a student: choose one of each.")
        case _:
            return ""


def obstacles_sentence(obstacles: Iterable[Obstacle]) -> str:
    """Say why two can't be one person, or not yet."""
    words = {
        Obstacle.OTHER_KIND: translate("doubles", "one is a student, the other a guardian"),
        Obstacle.FIRST_NAME: translate("doubles", "the first names differ"),
        Obstacle.LAST_NAME: translate("doubles", "both have an account, and the last names differ"),
        Obstacle.BIRTH_DATE: translate("doubles", "the birth dates differ"),
        Obstacle.ACCOUNT_LOCKED: translate("doubles", "an account is locked: unlock it first"),
        Obstacle.TWO_IDENTITIES: translate("doubles", "FranceConnect knows them as two persons"),
    }
    said = ", ".join(words[obstacle] for obstacle in obstacles)
    return translate("doubles", "They can't be joined: {0}.").format(said)
