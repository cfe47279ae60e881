"""`station incident`, as an administrator types it."""

from pathlib import Path

from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_counted_done_listed_and_undone(station: Station, roster: Roster, tmp_path: Path) -> None:
    pupil = roster.student("Hoarau", "Asha")
    roster.activate(pupil)
    counted = station("incident", "preview", "lock", "--class", "5B", "--json").json
    assert counted == {"accounts": 1, "students": 1, "guardians": 0, "spared": {}}
    letters = tmp_path / "letters.pdf"
    words = ("incident", "run", "lock", "--class", "5B", "--accounts")
    grown = station(*words, "2")
    assert (grown.code, "preview it again" in grown.err) == (1, True)
    done = station(*words, "1", "--letters", str(letters), "--json").json
    assert (done["kind"], done["accounts"]) == ("lock", 1)
    assert letters.read_bytes().startswith(b"%PDF")
    (row,) = station("incident", "list", "--json").json
    assert (row["id"], row["scope"]["class"], row["undone_at"]) == (done["id"], "5B", None)
    undone = station("incident", "undo", done["id"], "--json").json
    assert (undone["restored"], undone["left"]) == (1, 0)


def test_a_list_names_whom_it_knows_and_one_scope_is_named(
    station: Station, roster: Roster, tmp_path: Path
) -> None:
    roster.activate(roster.student("Hoarau", "Asha"))
    listed = tmp_path / "list.txt"
    listed.write_text("a.hoarau\nz.zqx\n")
    refused = station("incident", "preview", "password", "--list", str(listed))
    assert (refused.code, "z.zqx" in refused.err) == (1, True)
    listed.write_text("a.hoarau\n")
    assert station("incident", "preview", "password", "--list", str(listed), "--json").json["accounts"] == 1
    assert station("incident", "preview", "lock").code == 2
