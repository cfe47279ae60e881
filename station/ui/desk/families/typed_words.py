"""What the desk says of dates and phones as they are typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from station.rules.phones import Miscount
from station.ui.dates import DateFault, DateReading, month_name, spoken_date

translate = QCoreApplication.translate


def date_words(reading: DateReading) -> str:
    """Say a date back, or what is wrong with it."""
    if reading.date is not None:
        return spoken_date(reading.date, QLocale())
    match reading.fault:
        case DateFault.NO_YEAR:
            return translate("words", "The year is missing.")
        case DateFault.NO_SUCH_MONTH:
            return translate("words", "A year has 12 months: check the month.")
        case DateFault.NO_SUCH_DAY:
            month = month_name(reading.month, QLocale())
            return translate("words", "{0} {1} has no {2}.").format(month, reading.year, reading.day)
        case DateFault.TO_COME:
            return translate("words", "This day is still to come: check the year.")
        case DateFault.TOO_OLD:
            return translate("words", "This is too long ago: check the year.")
        case _:
            return translate("words", "Type the day, the month and the year.")


def miscount_words(miscount: Miscount) -> str:
    """Say that a number has too few digits, or too many."""
    said = (
        translate("words", "This number has only {0} digits: check it.")
        if miscount.too_few
        else translate("words", "This number has {0} digits: too many; check it.")
    )
    return said.format(miscount.digits)
