"""The desk's words for the progress."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from station.rules.kinds import PersonKind
from station.services.office.statistics import Pace, Period, Progress, Way
from station.services.office.walks import Why

translate = QCoreApplication.translate


def kind_words() -> dict[PersonKind, str]:
    """Whose accounts are counted."""
    return {
        PersonKind.GUARDIAN: translate("progress", "guardians"),
        PersonKind.STUDENT: translate("progress", "students"),
    }


def period_words() -> dict[Period, str]:
    """Since when."""
    return {
        Period.YEAR: translate("progress", "since the 1st of September"),
        Period.WEEK: translate("progress", "the last seven days"),
        Period.TODAY: translate("progress", "today"),
    }


def way_word(way: Way) -> str:
    """By which way an account was opened."""
    return {
        Way.SMS: translate("progress", "Code by SMS"),
        Way.SHEET: translate("progress", "Sheet at the desk"),
        Way.EMAIL: translate("progress", "Code by e-mail"),
        Way.FRANCECONNECT: translate("progress", "FranceConnect"),
        Way.VOUCHED: translate("progress", "Identity document at the desk"),
    }[way]


def why_word(why: Why) -> str:
    """What stood in the way, as the agent says it."""
    return {
        Why.CONTACT: translate("progress", "Name or contact unknown to the school"),
        Why.NO_CODE: translate("progress", "Code not received, asked for again"),
        Why.WRONG_CODE: translate("progress", "Code wrong or too old"),
        Why.BIRTH_DATES: translate("progress", "Birth dates wrong"),
        Why.LEFT: translate("progress", "Family gone before the end"),
    }[why]


def time_word(seconds: float) -> str:
    """A time as people say it: "3 min 40"."""
    whole = round(seconds)
    if whole < 60:
        return translate("progress", "{0} s").format(whole)
    if whole % 60:
        return translate("progress", "{0} min {1}").format(whole // 60, f"{whole % 60:02}")
    return translate("progress", "{0} min").format(whole // 60)


def pace_line(pace: Pace) -> str:
    """How usual and how slow enrolments are."""
    if pace.middle is None or pace.slow is None:
        return translate("progress", "nobody was timed yet")
    return translate("progress", "one in two under {0}; one in ten takes more than {1}").format(
        time_word(pace.middle), time_word(pace.slow)
    )


def class_word(code: str) -> str:
    """A class by its name."""
    return code or translate("progress", "No class")


def parts_said(progress: Progress, code: str) -> str:
    """What a class's bar shows, in words."""
    share = dict(progress.classes)[code]
    return translate("progress", "{0}: {1} active, {2} given, {3} without, {4} %").format(
        class_word(code), share.active, share.given, share.without, share.percent
    )


def hour_word(hour: int) -> str:
    """An hour of the day."""
    return translate("progress", "{0} h").format(hour)


def day_word(day: date, today: date) -> str:
    """The day with which today is compared."""
    if (today - day).days == 1:
        return translate("progress", "yesterday")
    return [
        translate("progress", "Monday"),
        translate("progress", "Tuesday"),
        translate("progress", "Wednesday"),
        translate("progress", "Thursday"),
        translate("progress", "Friday"),
        translate("progress", "Saturday"),
        translate("progress", "Sunday"),
    ][day.weekday()]
