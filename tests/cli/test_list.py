"""The contract of `station list`: others script against it."""

from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_list_prints_the_rows_of_find(station: Station, roster: Roster) -> None:
    lea = roster.student("HOARAU", "Léa", "5EME B")
    roster.student("ADRAS", "Tom", "6EME A")
    mother = roster.guardian("PAYET", "Marie", lea)
    roster.activate(mother)
    listed = station("list", "--json")
    assert (listed.code, listed.err) == (0, "")
    assert [row["last_name"] for row in listed.json] == ["ADRAS", "HOARAU", "PAYET"]
    assert listed.json[1:2] == [row for row in station("find", "lea", "--json").json if row["id"] == str(lea)]
    assert [row["id"] for row in station("list", "--kind", "guardian", "--json").json] == [str(mother)]
    assert [row["kind"] for row in station("list", "--kind", "student", "--json").json] == ["student"] * 2


def test_a_class_lists_its_pupils_only(station: Station, roster: Roster) -> None:
    lea = roster.student("HOARAU", "Léa", "5EME B")
    roster.guardian("PAYET", "Marie", lea)
    assert [row["id"] for row in station("list", "--class", "5eme b", "--json").json] == [str(lea)]
    told = station("list", "--class", "5EME B", "--kind", "guardian", "--json")
    assert (told.code, told.json) == (0, [])
    assert "leave out --kind guardian" in told.err


def test_states_are_those_of_find_and_those_of_the_office(station: Station, roster: Roster) -> None:
    lea, tom = roster.student("HOARAU", "Léa"), roster.student("HOARAU", "Tom")
    roster.activate(lea)
    roster.reserve(tom)
    for state, person in (("activated", lea), ("reserved", tom), ("without", tom)):
        assert [row["id"] for row in station("list", "--state", state, "--json").json] == [str(person)], state
    assert station("list", "--state", "due", "--json").json == []
    assert station("list", "--state", "nonsense").code == 2


def test_list_for_people(station: Station, roster: Roster) -> None:
    lea = roster.student("HOARAU", "Léa", "5B")
    assert f"{lea}\tstudent\tHOARAU Léa\t5B · none\t" in station("list").out
    nobody = station("list", "--state", "locked")
    assert (nobody.code, nobody.out) == (0, "")
    assert "nobody" in nobody.err
