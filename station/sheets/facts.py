"""What a sheet says, before anything is drawn."""

from dataclasses import dataclass, field
from datetime import date

from station.sheets.page import PageFacts


@dataclass(frozen=True, slots=True)
class Provisional:
    """A password that serves once, and the last day on which it does."""

    password: str
    valid_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts(PageFacts):
    """All that one sheet says."""

    portal_url: str
    identifier: str
    provisional: Provisional | None = None
    children: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Whom a guardian's account serves for: first name and class, which may be empty."""
