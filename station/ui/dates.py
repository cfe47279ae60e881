"""Birth dates as people write them, read and said back."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QDate, QLocale

from station.rules.languages import Language, part
from station.ui.i18n import locale_of

_OLDEST_YEARS = 110
_SHORTEST_MONTH = 3  # « avr. », "Feb": fewer letters are no month's
_LOCALES = (*map(locale_of, Language), QLocale("ar_DZ"), QLocale("ar_MA"))
"""Arabic has three sets of names for the months, and families bring them all."""
_OWN_ORDER = (QLocale.Language.French, QLocale.Language.English, QLocale.Language.Arabic)
"""Of these the digits stand as in the fields, and the parts as they are said here."""


class DateFault(StrEnum):
    """Why what was written is no birth date."""

    UNREAD = "unread"
    NO_YEAR = "no_year"
    NO_SUCH_MONTH = "no_such_month"
    NO_SUCH_DAY = "no_such_day"
    TO_COME = "to_come"
    TOO_OLD = "too_old"


@dataclass(frozen=True, slots=True)
class DateReading:
    """What was made of a writing: a date, or why there is none; the parts that could be read stand in it."""

    date: date | None = None
    fault: DateFault | None = None
    day: int = 0
    month: int = 0
    year: int = 0
    whole: bool = False
    """The year stands there with its four digits: nothing more is to come."""


def read(text: str, today: date) -> DateReading:
    """Read 03/02/2015, 3.2.15, 03022015, 2015-02-03, « 3 février 2015 », « mardi 3 févr. 2015 »."""
    numbers: list[str] = re.findall(r"\d+", text)
    months = {found for word in re.findall(r"[^\W\d_]+", text) if (found := _month(word))}
    if len(months) > 1:
        return DateReading(fault=DateFault.UNREAD)
    if not months and len(numbers) == 1 and len(numbers[0]) in (6, 8):
        whole = numbers[0]
        numbers = [whole[:2], whole[2:4], whole[4:]]
    year_first = bool(numbers) and len(numbers[0]) == 4
    parts = list(reversed(numbers)) if year_first else numbers
    if months and parts:
        parts.insert(1, str(months.pop()))
    if len(parts) == 2 and _may_be_day_and_month(parts):
        return DateReading(None, DateFault.NO_YEAR, int(parts[0]), int(parts[1]))
    if len(parts) != 3 or len(parts[2]) not in (2, 4) or max(map(len, parts[:2])) > 2:
        return DateReading(fault=DateFault.UNREAD)
    return _judged(int(parts[0]), int(parts[1]), parts[2], today)


def read_date(text: str, today: date) -> date | None:
    """Return the birth date that was written, or None."""
    return read(text, today).date


def shown_date(day: date) -> str:
    """Write a date as the fields do."""
    return f"{day:%d/%m/%Y}"


def spoken_date(day: date, locale: QLocale) -> str:
    """Say a date in words: « mardi 3 février 2015 »; its digits are those of the fields in any language."""
    if locale.language() not in _OWN_ORDER:
        return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    first = day.day == 1 and locale.language() is QLocale.Language.French
    number = "1er" if first else str(day.day)
    return f"{locale.dayName(day.isoweekday())} {number} {locale.monthName(day.month)} {day.year}"


def month_name(month: int, locale: QLocale) -> str:
    """Return a month's name, fit to begin a sentence."""
    name = locale.standaloneMonthName(month)
    return name[:1].upper() + name[1:]


def _judged(day: int, month: int, written: str, today: date) -> DateReading:
    year = int(written)
    whole = len(written) == 4
    if not whole:
        year += 2000 if 2000 + year <= today.year else 1900
    fault = None
    try:
        born = date(year, month, day)
    except ValueError:
        born, fault = None, DateFault.NO_SUCH_DAY if 1 <= month <= 12 else DateFault.NO_SUCH_MONTH
        fault = fault if year else DateFault.TOO_OLD
    if born is not None and born > today:
        born, fault = None, DateFault.TO_COME
    elif born is not None and (today - born).days > _OLDEST_YEARS * 366:
        born, fault = None, DateFault.TOO_OLD
    return DateReading(born, fault, day, month, year, whole)


def _may_be_day_and_month(parts: list[str]) -> bool:
    return all(len(part) <= 2 for part in parts) and 1 <= int(parts[0]) <= 31 and 1 <= int(parts[1]) <= 12


def _month(word: str) -> int | None:
    """Return which month a word names, or begins to name as no other does."""
    key, names = _key(word), _months()
    if key in names:
        return names[key]
    meant = {number for name, number in names.items() if name.startswith(key)}
    return meant.pop() if len(key) >= _SHORTEST_MONTH and len(meant) == 1 else None


@cache
def _months() -> dict[str, int]:
    told = (
        (name, number)
        for language in Language
        for number, name in enumerate(part(language, "sheet")["months"], start=1)
    )
    return {_key(name): number for name, number in told if not name[:1].isdigit()} | {
        _key(name): number
        for locale in _LOCALES
        for number in range(1, 13)
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        for name in (locale.standaloneMonthName(number, form), locale.monthName(number, form))
        if not name[:1].isdigit()
    }


def _key(word: str) -> str:
    """A word without accents, dots and capitals; a Turkish ı is typed as i where the keyboard has none."""
    letters = unicodedata.normalize("NFKD", word.strip(". ")).replace("ı", "i")
    return "".join(sign for sign in letters if not unicodedata.combining(sign)).casefold()
