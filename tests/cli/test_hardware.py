"""The contract of `station hardware`: others script against it."""

from pathlib import Path

import pytest

from station.services.desk import Choice, DeskService
from station.sheets.scanner import Scanner
from tests.cli.conftest import Station
from tests.services.rosters import Roster
from tests.sheets.conftest import print_system
from tests.sheets.press import PrintSystem

__all__ = ["print_system"]


def test_printers_and_scanner(station: Station, roster: Roster, print_system: PrintSystem) -> None:
    known = Scanner("us", "fr", "off", "enter", 9)
    DeskService(roster.store).choose(Choice.SCANNER, known.kept())
    roster.store.close()
    told = station("hardware", "--json").json
    assert list(told) == ["printers", "scanner"]
    assert list(told["printers"][0]) == ["name", "description", "default", "ready", "both_sides"]
    assert told["scanner"] == {
        "scanner": "us", "computer": "fr", "capitals": "off", "suffix": "enter", "gap_ms": 9,
    }  # fmt: skip
    assert "scanner\tlearned" in station("hardware").out


def test_the_test_page(
    station: Station, roster: Roster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roster.store.close()
    monkeypatch.setenv("STATION_DEMO", "true")
    page = tmp_path / "essai.pdf"
    written = station("hardware", "--trial", str(page))
    assert (written.code, written.err) == (0, "")
    assert page.read_bytes().startswith(b"%PDF")
    assert page.stat().st_mode & 0o077 == 0
