"""Lists and their columns in the operator's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.roster import RosterFormat
from station.roster.columns import Column, Fact, Who

translate = QCoreApplication.translate


def format_word(told: RosterFormat) -> str:
    """Return where a list comes from."""
    return {
        RosterFormat.SIECLE: "SIECLE",
        RosterFormat.EXTRACTION: translate("lists", "SIECLE, extraction"),
        RosterFormat.ONDE: "ONDE",
        RosterFormat.PRONOTE: "Pronote",
        RosterFormat.MAPPED: translate("lists", "columns told here"),
    }[told]


def column_word(column: Column, row_of: Who) -> str:
    """Return whose a column is and what it tells; who stands alone on a line needs no number."""
    fact = fact_word(column.fact)
    if column.who is Who.STUDENT:
        if row_of is Who.STUDENT:
            return translate("lists", "Student: {0}").format(fact)
        return translate("lists", "Child {0}: {1}").format(column.number, fact)
    if row_of is Who.GUARDIAN:
        return translate("lists", "Guardian: {0}").format(fact)
    return translate("lists", "Guardian {0}: {1}").format(column.number, fact)


def fact_word(fact: Fact) -> str:
    """Return what a column tells."""
    return {
        Fact.FULL_NAME: translate("lists", "last and first name together"),
        Fact.LAST_NAME: translate("lists", "last name"),
        Fact.USAGE_NAME: translate("lists", "usage name"),
        Fact.FIRST_NAME: translate("lists", "first name"),
        Fact.SECOND_NAME: translate("lists", "second first name"),
        Fact.THIRD_NAME: translate("lists", "third first name"),
        Fact.BIRTH_DATE: translate("lists", "birth date"),
        Fact.SEX: translate("lists", "sex"),
        Fact.INE: translate("lists", "national number (INE)"),
        Fact.CLASS: translate("lists", "class"),
        Fact.GROUPS: translate("lists", "groups"),
        Fact.LEAVES_ON: translate("lists", "leaving date"),
        Fact.GONE: translate("lists", "has left"),
        Fact.STRUCTURE: translate("lists", "class or group"),
        Fact.STRUCTURE_TYPE: translate("lists", "kind of group"),
        Fact.PREFIX: translate("lists", "dialling code"),
        Fact.ADDRESS: translate("lists", "postal address (not kept)"),
        Fact.CIVILITY: translate("lists", "civility"),
        Fact.KINSHIP: translate("lists", "kinship"),
        Fact.MOBILE: translate("lists", "mobile phone"),
        Fact.HOME: translate("lists", "home phone"),
        Fact.WORK: translate("lists", "work phone"),
        Fact.EMAIL: translate("lists", "e-mail"),
    }.get(fact, fact.value)
