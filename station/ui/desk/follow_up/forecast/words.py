"""The desk's words for the forecast."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from station.services.office.forecast import Outcome, Reason
from station.ui.widgets.panels import Tone
from station.ui.widgets.rows import Sign

translate = QCoreApplication.translate


class ReasonWords(NamedTuple):
    """What a group of families is, and what helps them."""

    title: str
    helps: str


def reason_words(reason: Reason) -> ReasonWords:
    """Why somebody will fail, and what mends it."""
    return {
        Reason.NO_GUARDIAN: ReasonWords(
            translate("forecast", "Students without a legal guardian"),
            translate("forecast", "Nobody can follow them: add their guardian on sight of a document."),
        ),
        Reason.UNUSABLE_EMAIL: ReasonWords(
            translate("forecast", "Unusable e-mail address, and no mobile"),
            translate("forecast", "No code can arrive: write the right address, or prepare a sheet."),
        ),
        Reason.NO_MOBILE: ReasonWords(
            translate("forecast", "Neither mobile nor e-mail"),
            translate("forecast", "Only a sheet in their own hand opens them an account."),
        ),
        Reason.LANDLINE_ONLY: ReasonWords(
            translate("forecast", "Only a landline"),
            translate("forecast", "No SMS arrives there: ask for a mobile, or prepare a sheet."),
        ),
        Reason.DATE_TO_CHECK: ReasonWords(
            translate("forecast", "A child's birth date to be checked"),
            translate(
                "forecast", "The family could not prove it: look at a document, and have it corrected."
            ),
        ),
        Reason.SHARED_MOBILE: ReasonWords(
            translate("forecast", "One mobile for two adults"),
            translate("forecast", "The code of one arrives at the other: ask each for their number."),
        ),
        Reason.NAMESAKE: ReasonWords(
            translate("forecast", "Namesakes"),
            translate("forecast", "Two have the same name: open the right file by the child."),
        ),
        Reason.NAME_DIFFERS: ReasonWords(
            translate("forecast", "A name that differs between brothers and sisters"),
            translate("forecast", "Check that all the children stand under one and the same guardian."),
        ),
    }[reason]


def outcome_sign(outcome: Outcome) -> Sign:
    """What became of somebody."""
    return {
        Outcome.WAITING: Sign(translate("forecast", "waiting"), Tone.INFO),
        Outcome.CORRECTED: Sign(translate("forecast", "corrected at the desk"), Tone.GOOD),
        Outcome.SHEET: Sign(translate("forecast", "sheet made, to be handed over"), Tone.INFO, "file-text"),
        Outcome.HANDED: Sign(translate("forecast", "sheet handed over"), Tone.GOOD),
        Outcome.ACTIVE: Sign(translate("forecast", "account active"), Tone.GOOD),
    }[outcome]
