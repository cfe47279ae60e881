"""The recovery phrase: twelve French words that open a backup where the key ring is not at hand.

132 random bits; a word is known by its letters without accents, so that any keyboard can type it.
"""

import secrets
import unicodedata
from functools import cache

from station.errors import StationError
from station.resources import resource

WORDS = 12


class BadPhrase(StationError):
    """What was typed is no recovery phrase; ``unknown`` counts from one, and is 0 where a word is missing."""

    def __init__(self, unknown: int) -> None:
        what = f"its word {unknown} is none of the list" if unknown else f"it has {WORDS} words"
        super().__init__(f"this is no recovery phrase, {what}: read it again from the paper")
        self.unknown = unknown


def new_phrase() -> str:
    """Return a new phrase."""
    words = list(_words().values())
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def tidy_phrase(typed: str) -> str:
    """Return a phrase as it is kept: plain small letters, one space. Raises `BadPhrase`."""
    plain = [_plain(word) for word in typed.split()]
    for number, word in enumerate(plain, start=1):
        if word not in _words():
            raise BadPhrase(number)
    if len(plain) != WORDS:
        raise BadPhrase(0)
    return " ".join(plain)


@cache
def _words() -> dict[str, str]:
    # BIP 39's French list: its words differ in their first four letters.
    lines = resource("words", "recovery-fr.txt").read_text("utf-8").split()
    return {_plain(word): unicodedata.normalize("NFC", word) for word in lines}


def _plain(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word.casefold()) if sign.isalpha())
