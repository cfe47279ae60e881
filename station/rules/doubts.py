"""Doubts on a file as its row keeps them: flags, and what the roster says otherwise than the desk.

A birth date is the family's proof, so no import changes one: what the roster says is kept beside the flags
(``birth_date=2013-02-04``) until somebody accepts it, or until the roster agrees again.
"""

from collections.abc import Iterable
from datetime import date

_BIRTH_DATE = "birth_date="


def birth_date_said(doubts: Iterable[str]) -> date | None:
    """Return the birth date that the roster gives and the desk has not taken over."""
    said = next((doubt for doubt in doubts if doubt.startswith(_BIRTH_DATE)), None)
    return date.fromisoformat(said.removeprefix(_BIRTH_DATE)) if said else None


def saying(birth_date: date) -> str:
    """Return the doubt that the roster gives this birth date."""
    return f"{_BIRTH_DATE}{birth_date.isoformat()}"


def flags_among(doubts: Iterable[str]) -> set[str]:
    """Return the flags alone."""
    return {doubt for doubt in doubts if not doubt.startswith(_BIRTH_DATE)}


def said_among(doubts: Iterable[str]) -> set[str]:
    """Return what the roster says otherwise."""
    return {doubt for doubt in doubts if doubt.startswith(_BIRTH_DATE)}
