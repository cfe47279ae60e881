"""`station close-day` and `station closed-day`."""

from datetime import date
from pathlib import Path

import pytest

from station.app import open_services
from station.rules.kinds import CallReason
from station.services.school import SchoolFacts
from station.services.staff import AdministratorFacts
from station.settings import load_settings
from tests.cli.conftest import Station
from tests.services.rosters import Roster

PASSWORD = "Vanille-bourbon-47"


def _no_passphrase(*, new: bool) -> str:
    raise AssertionError(new)


@pytest.fixture(autouse=True)
def school(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A school with an administrator, and a pupil to be called back."""
    monkeypatch.setenv("STATION_OPERATOR", "aline")
    services = open_services(load_settings(home), _no_passphrase)
    admin = services.staff.set_up(
        SchoolFacts("9741234Y", "Collège des Filaos"), AdministratorFacts("aline", "Aline Técher", PASSWORD)
    )
    child = Roster(services.store).student("CADET", "Willy")
    services.callbacks.ask(admin, child, CallReason.ASKED)
    services.close()


def test_a_day_is_looked_at_closed_and_its_paper_written(station: Station, tmp_path: Path) -> None:
    looked = station("close-day", "--dry-run", "--json", "--password-stdin", typed=PASSWORD)
    assert (looked.code, looked.err) == (0, "")
    assert (looked.json["to_call_back"], looked.json["closed_at"]) == (1, None)
    assert [one["name"] for one in looked.json["call_backs"]] == ["CADET Willy"]
    assert station("closed-day", "--json", "--password-stdin", typed=PASSWORD).json == []

    closed = station("close-day", "--json", "--password-stdin", typed=PASSWORD)
    assert closed.json["operator"] == "Aline Técher"
    day = date.fromisoformat(closed.json["day"]).isoformat()
    (row,) = station("closed-day", "--json", "--password-stdin", typed=PASSWORD).json
    assert (row["day"], row["to_call_back"], row["paper"]) == (day, 1, True)

    out = tmp_path / "day.pdf"
    written = station("closed-day", day, "--out", str(out), "--password-stdin", typed=PASSWORD)
    assert (written.code, written.err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")
    assert out.stat().st_mode & 0o077 == 0


def test_a_wrong_password_closes_nothing(station: Station) -> None:
    wrong = station("close-day", "--password-stdin", typed="Geranium-rosat-58")
    assert (wrong.code, wrong.out) == (1, "")
    none = station("closed-day", "2020-01-01", "--out", "x.pdf", "--password-stdin", typed=PASSWORD)
    assert none.code == 1
    assert "2020-01-01" in none.err
