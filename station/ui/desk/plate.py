"""What the door shows before the desk's database is open: whose desk it is, and how it looked last.

It lies in the home in a file of its own: to open the database takes as long as all of the door. Nobody's
secret, nobody's data, and no word of it is trusted: once the database is open, what that says holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from station.ui import i18n
from station.ui.files import write_private
from station.ui.theme import Scheme

_FILE: Final = "door.json"


@dataclass(frozen=True, slots=True)
class Plate:
    """The plate on a door."""

    school: str = ""
    station: str = ""
    scheme: Scheme = Scheme.SYSTEM
    text_scale: float = 1.0
    language: str = i18n.DEFAULT
    window: str = ""
    """Where the window was, as `station.ui.desk.window_memory` writes it."""


def read_plate(home: Path) -> Plate | None:
    """Return what stood on this home's door; nothing where nobody can sign in yet, or nobody knows."""
    try:
        return TypeAdapter(Plate).validate_json((home / _FILE).read_bytes())
    except (OSError, ValidationError):
        return None


def keep_plate(home: Path, plate: Plate | None) -> None:
    """Keep it for the next start. Raises ``OSError``."""
    if plate is None:
        (home / _FILE).unlink(missing_ok=True)
    elif plate != read_plate(home):
        write_private(home / _FILE, TypeAdapter(Plate).dump_json(plate))
