"""Numbers given out in the territories since the phone library's tables were made: data with their date."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from station.resources import resource
from station.rules.phones import TERRITORIES, Range

FILE = "phone_ranges.json"
"""In the folder of the settings it takes the place of the one that comes with Station."""


@dataclass(frozen=True, slots=True)
class PhoneRanges:
    """The ranges, and as of when they are true."""

    as_of: date
    ranges: tuple[Range, ...]


def load_phone_ranges(path: Path | None = None) -> PhoneRanges:
    """Read a file of ranges, or those that come with Station. Raises `OSError`, `ValueError`."""
    text = (path or resource("phones", FILE)).read_text(encoding="utf-8")
    try:
        kept = json.loads(text)
        return PhoneRanges(date.fromisoformat(kept["as_of"]), tuple(_range(each) for each in kept["ranges"]))
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from None


def _range(kept: object) -> Range:
    row = cast(Mapping[str, Any], kept)
    region, prefix = row["region"], row["prefix"]
    if region not in ("FR", *TERRITORIES) or not (isinstance(prefix, str) and prefix.isdecimal()):
        raise ValueError
    return Range(region, prefix)
