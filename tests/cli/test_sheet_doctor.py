"""`station sheet` and `station doctor`, as a script or a technician runs them."""

import stat
from pathlib import Path

import pytest

from station.sheets.check import verify_sheet
from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_a_sheet_is_written_for_its_owner_alone(station: Station, roster: Roster, tmp_path: Path) -> None:
    identifier = roster.issue(roster.student("HOARAU", "Léa"))
    out = tmp_path / "feuille d'été.pdf"
    made = station("sheet", identifier, "--out", str(out))
    assert (made.code, made.err) == (0, "")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    verify_sheet(out.read_bytes(), identifier, "https://portal.example/")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [out.name]


def test_a_reserved_or_unknown_identifier_leaves_no_file(
    station: Station, roster: Roster, tmp_path: Path
) -> None:
    reserved = roster.reserve(roster.student("HOARAU", "Léa"))
    out = tmp_path / "f.pdf"
    for identifier, word in ((reserved, "not issued"), ("x.nobody", "station find")):
        refused = station("sheet", identifier, "--out", str(out))
        assert (refused.code, refused.out) == (1, "")
        assert word in refused.err
        assert refused.err.count("\n") == 1
    assert not out.exists()


@pytest.mark.parametrize("place", ["no/such/folder/f.pdf", "."])
def test_a_place_that_cant_be_written_is_told(
    station: Station, roster: Roster, tmp_path: Path, place: str
) -> None:
    identifier = roster.issue(roster.student("HOARAU", "Léa"))
    refused = station("sheet", identifier, "--out", str(tmp_path / place))
    assert refused.code == 1
    assert "--out" in refused.err
    assert "Traceback" not in refused.err


def test_doctor_prints_the_contracts_json(station: Station, roster: Roster) -> None:
    roster.student("HOARAU", "Léa")
    said = station("doctor", "--json")
    assert (said.code, said.err) == (0, "")
    assert all(list(line) == ["check", "ok", "detail", "advice"] for line in said.json)
    checks = {line["check"]: line for line in said.json}
    assert list(checks) == [
        *("home", "key", "disk", "database", "integrity", "migrations", "school", "portal", "parents"),
        *("search", "audit", "messages", "backup", "central", "sms", "email", "printer", "fonts"),
    ]
    assert not checks["key"]["ok"], "a key beside the data is red"
    assert "STATION_KEY" in checks["key"]["advice"]
    for name in ("home", "database", "integrity", "migrations", "school", "parents", "search", "fonts"):
        assert checks[name]["ok"], checks[name]
    assert all(line["advice"] for line in said.json if not line["ok"])
    assert "HOARAU" not in said.out


def test_doctor_works_although_the_key_is_gone(station: Station, roster: Roster, home: Path) -> None:
    (home / "station.key").unlink()
    said = station("doctor", "--json")
    assert said.code == 1
    database = next(line for line in said.json if line["check"] == "database")
    assert not database["ok"]
    assert "station.key" in database["detail"]
    assert "put it back" in database["advice"]
    assert said.err.count("\n") == 1


def test_doctor_for_people(station: Station, roster: Roster) -> None:
    said = station("doctor").out
    assert "BAD key" in said
    assert "→" in said
