"""Identifiers: built from the record, read without regard to case, proof against a scanner's slips."""

import re
from unicodedata import normalize

from station.rules.names import NameRecord, squeeze, without_markers

LONGEST = 40
"""Most characters of an identifier, its number included."""

EXAMPLE = "p.dupont2"
"""What an identifier looks like, for whoever has typed something else."""

_MOST_KEPT = 10_000  # last names, while many stems are made
_FALLBACK = "x"  # for a name that gives no letter at all
_SHAPE = re.compile(r"[a-z]\.[a-z]+(?:[2-9]|[1-9][0-9]+)?")

_CHECK_LETTERS = "bcdefghjknprstuvx"
"""17 letters at one place on AZERTY, QWERTY and QWERTZ keyboards, none that looks like another or a digit."""
_SYMBOLS = {character: value for value, character in enumerate("abcdefghijklmnopqrstuvwxyz0123456789.")}
_STRANGER = len(_SYMBOLS)
_PRIME = 41  # above the 37 symbols and any stranger
_GENERATOR = 6  # a primitive root of 41: its first 40 powers all differ
_LENGTHS = 7  # 41 × 7 = 287 values, of the 17² = 289 that two letters can say


def stem(record: NameRecord) -> str:
    """Return the identifier without number: first letter of the first name, a dot, the shown last name."""
    return Stems().of(record)


class Stems:
    """Builds the stems of many names, each name's part once: they come back again and again."""

    def __init__(self) -> None:
        self._firsts: dict[str, str] = {}
        self._lasts: dict[tuple[str, str], str] = {}

    def of(self, record: NameRecord) -> str:
        """Return the stem of a name."""
        first = self._firsts.get(record.first_name)
        if first is None:
            first = self._firsts[record.first_name] = squeeze(record.first_name)[:1] or _FALLBACK
        names = record.shown_last, record.last_name
        last = self._lasts.get(names)
        if last is None:
            last = squeeze(without_markers(names[0])) or squeeze(names[1]) or _FALLBACK
            if len(self._lasts) == _MOST_KEPT:
                self._lasts.clear()
            self._lasts[names] = last
        return f"{first}.{last}"[:LONGEST]


def with_number(stem: str, number: int) -> str:
    """Return the stem's identifier of that number; the first is bare, a long stem makes room for the others.

    Two long stems may so end as one identifier: whoever claims it looks in the store, as for any other.
    """
    if number < 1:
        raise ValueError("identifiers count from 1")
    suffix = "" if number == 1 else str(number)
    return stem[: LONGEST - len(suffix)] + suffix


def stem_of(identifier: str) -> str:
    """Return an identifier without its number."""
    return identifier.rstrip("0123456789")


def normal(text: str) -> str:
    """Return an identifier as it is stored, however it was typed: lower case, no spaces."""
    return re.sub(r"\s+", "", normalize("NFKC", text).casefold())


def is_identifier(text: str) -> bool:
    """Whether the text has an identifier's shape."""
    identifier = normal(text)
    return len(identifier) <= LONGEST and _SHAPE.fullmatch(identifier) is not None


def check_characters(identifier: str) -> str:
    """Return the two letters that tell a scan from a damaged one.

    They say a polynomial over the characters modulo 41 and the length modulo 7, and so catch any one wrong
    character, any two that changed places, and the loss or doubling of one to six characters.
    """
    identifier = normal(identifier)
    total = 0
    for character in identifier:
        total = (total * _GENERATOR + _SYMBOLS.get(character, _STRANGER)) % _PRIME
    high, low = divmod(total * _LENGTHS + len(identifier) % _LENGTHS, len(_CHECK_LETTERS))
    return _CHECK_LETTERS[high] + _CHECK_LETTERS[low]


def spelled(identifier: str) -> str:
    """Return the identifier to be read aloud: "p · point · d u p o n t · 2"."""
    words = re.findall(r"\.|[a-z]+|[0-9]+", normal(identifier))
    return " · ".join("point" if word == "." else " ".join(word) for word in words)
