"""Text that any phone shows and that costs one SMS: the GSM-7 alphabet and its length."""

import re
import unicodedata

from anyascii import anyascii

from station.messaging.errors import NotPlain, TextTooLong

ONE_PART = 160
"""Septets in an SMS of one part."""

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
# What anyascii would write less well than a French reader expects.
_FRENCH_QUOTES = re.compile(r"«\s*|\s*»")
_PLAINER = str.maketrans({"“": '"', "”": '"', "`": "'", "\t": " ", "ç": "c"})


def septets(text: str) -> int:
    """Return how many septets a text in GSM-7 takes; the extension table counts twice."""
    return sum(2 if char in _EXTENDED else 1 for char in text)


def plain(text: str) -> str:
    """Write a text in GSM-7: é, è, à, ù stay, other accents go, œ becomes oe; Arabic is refused."""
    composed = _FRENCH_QUOTES.sub('"', unicodedata.normalize("NFC", text)).translate(_PLAINER)
    return "".join(_plain_char(char) for char in composed)


def plain_sms(text: str) -> str:
    """Return the text in GSM-7, or raise where it is longer than one part or not in Latin letters."""
    written = plain(text)
    if septets(written) > ONE_PART:
        raise TextTooLong(septets(written), ONE_PART)
    return written


def _plain_char(char: str) -> str:
    if char in _BASIC or char in _EXTENDED:
        return char
    if unicodedata.bidirectional(char) in ("R", "AL"):
        # Arabic in Latin letters is read by nobody.
        raise NotPlain
    return "".join(letter for letter in anyascii(char) if letter in _BASIC or letter in _EXTENDED)
