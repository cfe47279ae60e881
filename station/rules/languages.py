"""The languages that a family reads: one row here, one catalog of paper and messages, one of the screen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, cast

from station.resources import resource


class Language(StrEnum):
    """A code of ISO 639, how the language calls itself, whether somebody who speaks it has read its words.

    The first row stands in for a missing one.

    To add one: a row, ``resources/languages/CODE.json`` (a message without ``sms`` goes out in French), and
    ``make i18n``, which begins ``resources/i18n/family_CODE.ts`` for the translator.
    """

    own_name: str
    was_read: bool
    """Else it is marked where a family chooses, and a school can switch it off (docs/translations.md)."""

    FRENCH = "fr", "Français", True
    ENGLISH = "en", "English", True
    ARABIC = "ar", "العربية", False
    PORTUGUESE = "pt", "Português", False
    SPANISH = "es", "Español", False
    TURKISH = "tr", "Türkçe", False
    CREOLE = "rcf", "Kréol rényoné", False
    MALAGASY = "mg", "Malagasy", False
    SHIMAORE = "swb", "Shimaore", False
    UKRAINIAN = "uk", "Українська", False
    CHINESE = "zh", "中文", False

    def __new__(cls, code: str, own_name: str, was_read: bool) -> Language:
        """Make a row."""
        row = str.__new__(cls, code)
        row._value_ = code
        row.own_name, row.was_read = own_name, was_read
        return row

    @classmethod
    def _missing_(cls, value: object) -> Language:
        """Take French for a language that this Station does not speak: a newer desk's, or `fr_FR`."""
        code = str(value).partition("-")[0].partition("_")[0]
        return next((row for row in cls if row.value == code), cls.FRENCH)


def offered(switched_off: str) -> tuple[Language, ...]:
    """Return the languages that a school offers: all but those of these codes, and French in any case."""
    off = set(switched_off.split())
    return tuple(row for row in Language if row is Language.FRENCH or row.value not in off)


@cache
def catalog(language: Language) -> Mapping[str, Any]:
    """Return what paper (``sheet``, ``pronote``) and ``messages`` say in a language."""
    return json.loads(resource("languages", f"{language}.json").read_text(encoding="utf-8"))


@cache
def part(language: Language, name: str) -> Mapping[str, Any]:
    """Return one part of a catalog, its lists as tuples."""
    said: Mapping[str, Any] = catalog(language)[name]
    return {key: tuple(cast("list[str]", one)) if isinstance(one, list) else one for key, one in said.items()}
