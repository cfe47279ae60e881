"""`station purge` and `station export`, as scripts call them."""

import stat
from datetime import date
from pathlib import Path

from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_a_purge_is_told_before_it_is_done(station: Station, roster: Roster) -> None:
    roster.student("Hoarau", "Asha", left_on=date(2020, 6, 30))
    tried = station("purge", "--dry-run", "--json").json
    assert (tried["dry_run"], tried["students"], tried["done"], tried["by_store"]) == (True, 1, False, False)
    done = station("purge", "--json").json
    assert (done["students"], done["done"], done["last_backup"]) == (1, True, None)
    assert "students: 0" in station("purge", "--dry-run").out


def test_one_person_is_erased_by_name_of_id(station: Station, roster: Roster) -> None:
    person = roster.student("Hoarau", "Asha")
    assert station("purge", str(person), "--dry-run", "--json").json["persons"] == 1
    assert station("purge", str(person), "--json").json == {
        "dry_run": False, "persons": 1, "last_backup": None, "by_store": False, "done": True,
    }  # fmt: skip
    again = station("purge", str(person), "--json")
    assert (again.code, again.out) == (1, "")
    assert "nobody is to be erased" in again.err


def test_a_familys_data_as_json_and_as_a_private_file(
    station: Station, roster: Roster, tmp_path: Path
) -> None:
    mother = roster.guardian("Hoarau", "Marie", roster.student("Hoarau", "Asha"))
    out = tmp_path / "family.pdf"
    told = station("export", str(mother), "--json", "--out", str(out))
    assert [one["first_name"] for one in told.json["persons"]] == ["Marie", "Asha"]
    assert out.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert station("export", str(mother)).code == 2
