"""Phone fields of the roster: one number each, or several that somebody wrote into one."""

import re

from station.roster.records import PhoneRecord
from station.rules.kinds import PhoneKind

_BETWEEN = re.compile(r"\s*(?:[/;,|&\n]|\bou\b|\bet\b|\s-\s)\s*", re.IGNORECASE)
# A whole French number, with its country code or without.
_WHOLE = re.compile(r"(?<!\d)(?:(?:\+|00)\d{2,3}[\s.-]*(?:\(0\)\s*)?|0)[1-9](?:[\s.-]*\d{2}){4}(?!\d)")
_FEWEST_DIGITS = 9
_LONGEST = 200


def phone_records(kind: PhoneKind, raw: str) -> list[PhoneRecord]:
    """Return the numbers of one field: « 0692 12 34 56 / 0693 22 33 44 » are two."""
    return [PhoneRecord(kind, number) for number in _numbers(raw)]


def _numbers(raw: str) -> list[str]:
    if len(raw) < 2 * _FEWEST_DIGITS or len(raw) > _LONGEST:
        return [raw]
    pieces = [piece for piece in _BETWEEN.split(raw) if piece]
    if len(pieces) > 1 and all(sum(sign.isdigit() for sign in piece) >= _FEWEST_DIGITS for piece in pieces):
        return list(dict.fromkeys(pieces))
    starts = [found.start() for found in _WHOLE.finditer(raw)]
    if len(starts) < 2:
        return [raw]
    # What stands beside a number (« (mère) ») goes with it.
    ends = [*starts[1:], len(raw)]
    cut = [raw[start:end].strip(" /;,|&-") for start, end in zip(starts, ends, strict=True)]
    return list(dict.fromkeys(cut))
