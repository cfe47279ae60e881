"""Names that a list writes whole, in one cell: « DE LA ROCHETTE Anne Lise »."""

import re
from collections.abc import Sequence

from station.rules.names import MARKERS, PARTICLES, fold

# Before a name in capitals these belong to it, however they are written.
_BEFORE_CAPITALS = PARTICLES | {"mc", "mac", "o", "saint", "sainte", "st", "ste", "m"}


def split_name(whole: str) -> tuple[str, str]:
    """Return last name and first name: the words in capitals that lead are the family's, else those that end.

    Where all are in capitals, the last word is the first name; where none is, the first word is the last
    name. A single word is a first name.
    """
    words = whole.split()
    if len(words) < 2:
        return "", whole.strip()
    end = _family_end(words)
    if not end and (start := _family_start(words)):
        return " ".join(words[start:]), " ".join(words[:start])
    end = min(end or 1, len(words) - 1)
    return " ".join(words[:end]), " ".join(words[end:])


def _family_end(words: Sequence[str]) -> int:
    """How many of the words that lead are the family's; a joining word counts once capitals follow it."""
    end = 0
    for place, word in enumerate(words):
        if _is_family_word(word):
            end = place + 1
        elif not _joins(word, end):
            break
    return end


def _family_start(words: Sequence[str]) -> int:
    """Where the words in capitals begin that end a name written first name first; 0 where it is none."""
    start = len(words)
    while start > 1 and (
        _is_family_word(words[start - 1]) or (start < len(words) and words[start - 1] == "-")
    ):
        start -= 1
    while 1 < start < len(words) and words[start - 1].islower() and fold(words[start - 1]) in PARTICLES:
        start -= 1
    return start if start < len(words) else 0


def _joins(word: str, end: int) -> bool:
    """Whether a word that is not in capitals may stand inside a family name, or before it."""
    folded = fold(word)
    if not folded:
        return end > 0  # a hyphen between blanks
    if folded in MARKERS:
        return end > 0
    return folded in _BEFORE_CAPITALS and (word.islower() or end == 0)


def _is_family_word(word: str) -> bool:
    if re.fullmatch(r"\w\.", word):
        return False  # an initial
    letters = "".join(sign for sign in word if sign.isalpha() and sign != "ß")
    # « d'ALMEIDA » and « McDONALD » end in capitals.
    return letters[-2:].isupper()
