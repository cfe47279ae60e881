"""Numbers given out in the territories since the phone library's tables were made: data with their date."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from station.errors import StationError
from station.resources import resource
from station.rules.phones import TERRITORIES, Range

FILE = "phone_ranges.json"
"""In the folder of the settings it takes the place of the one that comes with Station."""


class BadPhoneRanges(StationError):
    """The folder's own file of phone ranges cannot be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path}: is no list of phone ranges; write it like the one of resources/phones, or take it away"
        )
        self.path = path


@dataclass(frozen=True, slots=True)
class PhoneRanges:
    """The ranges, and as of when they are true."""

    as_of: date
    ranges: tuple[Range, ...]


def load_phone_ranges(folder: Path) -> PhoneRanges:
    """Read the ranges of a settings' folder, else those that come with Station. Raises `BadPhoneRanges`."""
    own = folder / FILE
    path = own if own.exists() else resource("phones", FILE)
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return PhoneRanges(date.fromisoformat(kept["as_of"]), tuple(_range(each) for each in kept["ranges"]))
    except (OSError, ValueError, KeyError, TypeError):
        raise BadPhoneRanges(path) from None


def _range(kept: object) -> Range:
    row = cast(Mapping[str, Any], kept)
    region, prefix = row["region"], row["prefix"]
    if region not in ("FR", *TERRITORIES) or not (isinstance(prefix, str) and prefix.isdecimal()):
        raise ValueError
    return Range(region, prefix)
