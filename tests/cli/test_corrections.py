"""`station corrections`: what the office carries into the ministry's system, for scripts."""

from pathlib import Path

from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_a_corrected_contact_is_a_line(station: Station, roster: Roster, tmp_path: Path) -> None:
    lea = roster.student("HOARAU", "Léa", "5B")
    mother = roster.guardian("PAYET", "Marie", lea)
    roster.contact(mother, "0692 12 34 56")
    nothing = station("corrections")
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "nothing to report\n")
    roster.contact(mother, "0692 77 77 77", source="desk")
    (line,) = station("corrections", "--json").json
    assert (line["person"], line["kind"], line["state"]) == (str(mother), "contact", "open")
    assert (line["before"], line["now"]) == (["06 92 12 34 56"], ["06 92 77 77 77"])
    assert list(line) == [
        *("id", "person", "kind", "person_kind", "name", "class", "before", "now", "student", "hidden"),
        *("at", "state", "settled_at", "settled_by"),
    ]
    assert "06 92 77 77 77" in station("corrections").out
    table = tmp_path / "report.csv"
    assert station("corrections", "--csv", str(table)).code == 0
    heads, row = table.read_text(encoding="utf-8-sig").splitlines()
    assert heads.startswith("name;class;kind")
    assert "06 92 77 77 77" in row
