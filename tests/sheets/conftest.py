"""Sheets to look at, and a print system of our own that prints into a folder."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from station.rules.kinds import PersonKind
from station.sheets.contact import Contact, Whom
from station.sheets.sheet import SheetFacts
from tests.sheets.press import PrintSystem, can_print, prints_into


@pytest.fixture
def print_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintSystem]:
    """Start a private cupsd with queues that print, hang, fail, are paused and refuse."""
    if not can_print():
        pytest.skip("needs cupsd, and to be root to start one")
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups" / "cups.sock"))
    with prints_into(tmp_path / "cups") as system:
        yield system


@pytest.fixture
def facts() -> SheetFacts:
    """The sheet of an invented guardian."""
    return SheetFacts(
        school_name="Collège des Filaos",
        school_address=("12 rue des Lataniers", "97430 Le Tampon"),
        uai="9741234Y",
        portal_url="https://portal.example",
        first_name="Marie-Claude",
        last_name="Hoarau",
        role=PersonKind.GUARDIAN,
        identifier="m.hoarau2",
        contacts=(
            Contact(Whom.OFFICE, "02 62 00 00 00", "du lundi au vendredi, 8 h – 16 h"),
            Contact(Whom.ACADEMY, "02 62 00 00 01", "assistance.example"),
        ),
        station_name="Accueil",
        printed_on=date(2026, 11, 25),
        operator="N. Payet",
    )
