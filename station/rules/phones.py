"""Phone numbers as families and rosters write them, read for a school of a given region."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from station.late import Late

if TYPE_CHECKING:
    import phonenumbers
else:
    phonenumbers = Late("phonenumbers")

MAINLAND = "FR"
TERRITORIES = ("RE", "YT", "GP", "GF", "MQ", "PM", "BL", "MF", "NC", "PF", "WF")
"""French territories with a country code of their own, in the order in which a number is tried there."""

_FRENCH_CODES = frozenset({33, 262, 590, 594, 596, 508, 687, 689, 681})
_TEN_DIGITS = frozenset({33, 262, 590, 594, 596})
_PLAIN_FRENCH = re.compile(r"\+(?:33|262|590|594|596)([1-7])\d{8}")
_FEWEST, _MOST = 4, 20  # digits: fewer or more are no slip in a number
_LONGEST = 100  # no field of a roster holds more; a pasted text is no number


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers given out since the library's tables were made, by the digits after the 0 ("691" in "GP")."""

    region: str
    prefix: str


@dataclass(frozen=True, slots=True)
class Numbering:
    """By what a desk reads numbers: its school's region, and the ranges that the tables do not know."""

    region: str | None
    ranges: tuple[Range, ...] = ()

    def read(self, raw: str) -> Phone:
        """Read a number as `read_phone` does."""
        return read_phone(raw, self.region, self.ranges)

    def miscount(self, raw: str) -> Miscount | None:
        """Return what is wrong with the length of what `read` could not read."""
        return miscount(raw, self.region)


@dataclass(frozen=True, slots=True)
class Miscount:
    """A number with a digit too few, or too many."""

    digits: int
    """As many as were written."""
    too_few: bool


FICTION = Range(MAINLAND, "63998")
"""Mobile numbers that the regulator keeps for works of fiction, and the demo uses: they ring nowhere."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as written and as read."""

    raw: str
    number: str | None
    """E.164, or None where the writing can't be a number."""
    flagged: bool
    """No numbering plan knows it: to be checked, not refused."""
    mobile: bool
    repaired: bool = False
    """The country code written was a neighbour's (+33692… for +262692…): show the one meant."""


def read_phone(raw: str, region: str | None, ranges: Iterable[Range] = ()) -> Phone:
    """Read a number in the school's region, then in mainland France, then in the territories.

    The first valid reading wins; without one, a possible number as it is written (+, 00) or in the school's
    own region, flagged: elsewhere a number with a digit too few would be a stranger's. `ranges` adds numbers
    that the tables do not know yet.
    """
    regions = _regions(region)
    ranges = (FICTION, *ranges)
    pieces = list(dict.fromkeys(_pieces(raw[:_LONGEST])))
    for piece in pieces:
        for reading in _readings(piece, regions):
            if _valid(reading, ranges):
                return _phone(raw, reading)
    possible = (reading for piece in pieces for reading in _readings(piece, regions[:1]))
    written = next((reading for reading in possible if not _lacks_a_digit(reading)), None)
    if written is None:
        return Phone(raw, None, flagged=True, mobile=False)
    for meant in _meant(written, regions):
        if _valid(meant, ranges):
            return _phone(raw, meant, repaired=True)
    return _phone(raw, written, flagged=True)


def miscount(raw: str, region: str | None) -> Miscount | None:
    """Return whether a writing would be a number if it had more digits, or fewer; None where it is none."""
    digits = len(re.findall(r"\d", raw))
    if not _FEWEST <= digits <= _MOST or re.search(r"[^\W\d_]", raw):
        return None
    try:
        reading = phonenumbers.parse(raw[:_LONGEST], _regions(region)[0])
    except phonenumbers.NumberParseException:
        return Miscount(digits, too_few=True)
    match phonenumbers.is_possible_number_with_reason(reading):
        case phonenumbers.ValidationResult.TOO_LONG:
            return Miscount(digits, too_few=False)
        case phonenumbers.ValidationResult.TOO_SHORT | phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return Miscount(digits, too_few=True)
        case _:
            return Miscount(digits, too_few=True) if _lacks_a_digit(reading) else None


def national(number: str) -> str:
    """Return a number of ours as people say it: "06 92 12 34 56"; a foreign one with its country code."""
    parsed = _parse(number, MAINLAND)
    if parsed is None:
        return number
    if parsed.country_code in _FRENCH_CODES:
        return _in_pairs(_national_digits(parsed))
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def masked(number: str) -> str:
    """Return the spoken form with its middle hidden: "06 •• •• •• 56", "+32 ••• •• •• 56"."""
    spoken = national(number)
    first = spoken.partition(" ")[0]
    return first + re.sub(r"\d(?=(?:\D*\d){2})", "•", spoken[len(first) :])


def takes_sms(number: str) -> bool:
    """Whether a number (E.164) is a mobile's: of the French plans its first digit tells, as people know."""
    if plain := _PLAIN_FRENCH.fullmatch(number):
        return plain[1] in "67"
    reading = _parse(number, MAINLAND)
    return reading is not None and _mobile(reading)


def search_forms(number: str) -> tuple[str, str]:
    """Return the digits to search by, national and international: 0692123456, 262692123456."""
    parsed = _parse(number, MAINLAND)
    international = re.sub(r"\D", "", number)
    return (_national_digits(parsed) if parsed else international), international


def _regions(region: str | None) -> tuple[str, ...]:
    own = (region or MAINLAND).upper()
    if own not in phonenumbers.SUPPORTED_REGIONS:
        own = MAINLAND
    return tuple(dict.fromkeys((own, MAINLAND, *TERRITORIES)))


def _pieces(raw: str) -> Iterator[str]:
    """What may be a number in a field: "06.12.34.56.78 (mère)", "0262 12 34 56 poste 12", two at once."""
    for written in re.split(r"[^\W\d_]+|[,;:]", raw):
        piece = re.sub(r"[^\d+()./-]+", " ", written)  # of the blanks, the library knows a few
        piece = re.sub(r"^\W*\+\s*(?=0)", "", piece)  # "+0692…": the + is a slip
        yield piece
        yield from piece.split("/")
        yield from re.findall(r"(?<!\d)0[1-9](?:[\s.-]*\d{2}){4}(?!\d)", piece)


def _readings(piece: str, regions: tuple[str, ...]) -> Iterator[phonenumbers.PhoneNumber]:
    for region in regions:
        if reading := _parse(piece, region):
            yield reading


def _parse(text: str, region: str) -> phonenumbers.PhoneNumber | None:
    """Parse into a number that can exist."""
    try:
        reading = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    possible = (
        phonenumbers.is_possible_number_with_reason(reading) == phonenumbers.ValidationResult.IS_POSSIBLE
    )
    return reading if possible and reading.national_number else None


def _lacks_a_digit(reading: phonenumbers.PhoneNumber) -> bool:
    """Whether a number of the ten-digit plan kept its first 0: it is one too short."""
    digits = phonenumbers.national_significant_number(reading)
    return reading.country_code in _TEN_DIGITS and digits.startswith("0")


def _valid(reading: phonenumbers.PhoneNumber, ranges: tuple[Range, ...]) -> bool:
    digits = phonenumbers.national_significant_number(reading)
    return phonenumbers.is_valid_number(reading) or any(
        digits.startswith(new.prefix)
        for new in ranges
        if reading.country_code == phonenumbers.country_code_for_region(new.region)
    )


def _meant(reading: phonenumbers.PhoneNumber, regions: tuple[str, ...]) -> Iterator[phonenumbers.PhoneNumber]:
    """The same national number in the other French regions."""
    digits = _national_digits(reading)
    if reading.country_code in _FRENCH_CODES and len(digits) == 10:
        yield from _readings(digits, regions)


def _phone(
    raw: str, reading: phonenumbers.PhoneNumber, *, flagged: bool = False, repaired: bool = False
) -> Phone:
    number = phonenumbers.format_number(reading, phonenumbers.PhoneNumberFormat.E164)
    return Phone(raw, number, flagged, _mobile(reading), repaired)


def _mobile(reading: phonenumbers.PhoneNumber) -> bool:
    kind = phonenumbers.number_type(reading)
    if kind == phonenumbers.PhoneNumberType.UNKNOWN and reading.country_code in _FRENCH_CODES:
        return _national_digits(reading).startswith(("06", "07"))
    return kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)


def _national_digits(reading: phonenumbers.PhoneNumber) -> str:
    """The digits dialled at home; only numbers of nine digits take the 0 (one too short kept its own)."""
    digits = phonenumbers.national_significant_number(reading)
    if reading.country_code in _FRENCH_CODES:
        return f"0{digits}" if len(digits) == 9 and digits[0] != "0" else digits
    return re.sub(r"\D", "", phonenumbers.format_number(reading, phonenumbers.PhoneNumberFormat.NATIONAL))


def _in_pairs(digits: str) -> str:
    return " ".join(re.findall(r"\d{1,2}", digits))
