"""Birth dates as people type them."""

from __future__ import annotations

import re
from datetime import date

_OLDEST_YEARS = 110


def read_date(text: str, today: date) -> date | None:
    """Read a day, month and year with or without separators (03/02/2015, 3 2 2015, 03022015, 030215)."""
    digits = re.findall(r"\d+", text)
    if len(digits) == 1 and len(digits[0]) in (6, 8):
        whole = digits[0]
        digits = [whole[:2], whole[2:4], whole[4:]]
    if len(digits) != 3 or len(digits[2]) not in (2, 4):
        return None
    day, month, year = (int(part) for part in digits)
    if len(digits[2]) == 2:
        year += 2000 if 2000 + year <= today.year else 1900
    try:
        read = date(year, month, day)
    except ValueError:
        return None
    return read if 0 <= (today - read).days <= _OLDEST_YEARS * 366 else None


def shown_date(day: date) -> str:
    """Write a date as the fields do."""
    return f"{day:%d/%m/%Y}"
