"""An SMS in letters that GSM-7 lacks: UCS-2, of which a part holds less than half.

The choice: a language in Latin letters goes out in GSM-7, accents that it lacks gone, in one part; one in any
other script goes out in its own, in two parts at the most: nobody reads Arabic or Chinese in Latin letters.
"""

import unicodedata

from station.messaging.errors import TextTooLong

ONE_PART, EACH_PART, MOST_PARTS = 70, 67, 2
"""Units of 16 bits in a message of one part and in each of several (3GPP TS 23.040); how many we pay for."""
MOST = MOST_PARTS * EACH_PART
"""Units of 16 bits that a message may take."""
_LETTERS_OF_SIGNS = ("LATIN", "MODIFIER", "FEMININE", "MASCULINE")


def needs_ucs2(text: str) -> bool:
    """Whether a text is written in another script than Latin."""
    return any(
        sign.isalpha() and not unicodedata.name(sign, "LATIN").startswith(_LETTERS_OF_SIGNS) for sign in text
    )


def units(text: str) -> int:
    """Return how many units of 16 bits a text takes."""
    return len(text.encode("utf-16-le")) // 2


def parts(text: str) -> int:
    """Return in how many parts a text goes out, each of which is paid for."""
    taken = units(text)
    return 1 if taken <= ONE_PART else -(-taken // EACH_PART)


def wide_sms(text: str) -> str:
    """Return the text, or raise where it would take more parts than we pay for."""
    composed = unicodedata.normalize("NFC", text)
    if parts(composed) > MOST_PARTS:
        raise TextTooLong(units(composed), MOST)
    return composed
