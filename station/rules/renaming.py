"""Whether one name may have become another: completed, hyphenated, swapped, or changed by marriage.

Rules on names alone: that the two are one person takes the same number and a child or a phone in common
(`docs/identity.md`).
"""

from enum import StrEnum
from itertools import product

from rapidfuzz import fuzz

from station.rules.names import NameRecord, fold, same_name, squeeze, tokens

ALIKE = 88
"""How like two full names must be, of 100, to be one name with a letter or two corrected."""
ALIKE_FIRST = 85
"""How like two first names must be: the first name tells brothers and sisters apart."""


class Renaming(StrEnum):
    """How a name became another."""

    SWAPPED = "swapped"
    COMPLETED = "completed"
    LAST_NAME_CHANGED = "last_name_changed"


def about_the_same(one: NameRecord, other: NameRecord) -> bool:
    """Whether two names are one, however they are written, or but for a letter or two."""
    if (one.last_name, one.first_name) == (other.last_name, other.first_name):
        return True
    if any(same_name(last, one.first_name, other) for last in _lasts(one)):
        return True
    return any(
        fuzz.ratio(fold(f"{mine} {one.first_name}"), fold(f"{theirs} {other.first_name}")) >= ALIKE
        for mine, theirs in product(_lasts(one), _lasts(other))
    )


def renaming(before: NameRecord, after: NameRecord) -> Renaming | None:
    """Tell how ``before`` may have become ``after``; None where it may not."""
    pairs = list(product(_lasts(before), _lasts(after)))
    if any(
        squeeze(old) == squeeze(after.first_name) and squeeze(before.first_name) == squeeze(new)
        for old, new in pairs
    ):
        return Renaming.SWAPPED
    if not _one_holds_other(before.first_name, after.first_name):
        return None
    if any(_one_holds_other(old, new) for old, new in pairs):
        return Renaming.COMPLETED
    same_first = squeeze(before.first_name) == squeeze(after.first_name)
    return Renaming.LAST_NAME_CHANGED if same_first else None


def _one_holds_other(one: str, other: str) -> bool:
    mine, theirs = set(tokens(one)), set(tokens(other))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _lasts(name: NameRecord) -> set[str]:
    return {name.last_name, name.usage_name or name.last_name}
