"""The line under a person's name: who it is in the school."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.rules.kinds import Kinship, Level, PersonKind, Sex
from station.services.directory.records import PersonFile
from station.ui.desk.words import born_as, guardian_line, kind_word, level_word, long_date

translate = QCoreApplication.translate


def who_line(file: PersonFile) -> str:
    """Return of whom a guardian is what, or a student's class and birth date."""
    other = file.birth_name != file.last_name
    born = born_as(file.birth_name, _sex(file)) if other else ""
    if file.kind is PersonKind.GUARDIAN:
        levels = {one.level for one in file.relations if one.kinship is not Kinship.SELF}
        level = level_word(min(levels, key=list(Level).index)) if levels else ""
        parts = [guardian_line(file.relations), level, born]
    else:
        day = file.birth_date
        parts = [
            kind_word(file.kind),
            file.class_code or translate("who", "no class"),
            _born(file.sex).format(long_date(day)) if day else translate("who", "birth date unknown"),
            born,
        ]
    if file.left:
        since = file.left_on
        parts.append(
            translate("who", "has left the school, since {0}").format(long_date(since))
            if since
            else translate("who", "has left the school")
        )
    elif file.leaves_on:
        parts.append(translate("who", "leaves on {0}").format(long_date(file.leaves_on)))
    return " · ".join(part for part in parts if part)


def _sex(file: PersonFile) -> Sex | None:
    kinships = {one.kinship for one in file.relations} - {Kinship.SELF}
    told = {Kinship.MOTHER: Sex.FEMALE, Kinship.FATHER: Sex.MALE}
    return file.sex or (told.get(kinships.pop()) if len(kinships) == 1 else None)


def _born(sex: Sex | None) -> str:
    match sex:
        case Sex.FEMALE:
            return translate("who", "born on {0}", "F")
        case Sex.MALE:
            return translate("who", "born on {0}", "M")
        case None:
            return translate("who", "born on {0}")
