"""The contracts of `station statistics` and `station forecast`."""

from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_statistics_prints_numbers_and_nobodys_name(station: Station, roster: Roster) -> None:
    lea = roster.student("HOARAU", "Léa", "6A")
    mother = roster.guardian("HOARAU", "Marie", lea)
    roster.guardian("HOARAU", "Paul", lea)
    roster.activate(mother)
    found = station("statistics", "--json")
    assert (found.code, found.err) == (0, "")
    told = found.json
    assert (told["persons"], told["active"], told["given"], told["without"]) == (2, 1, 0, 1)
    assert told["classes"] == [{"class": "6A", "active": 1, "given": 0, "without": 1}]
    assert len(told["hours"]) == 24
    assert {one["way"] for one in told["ways"]} == {"sms", "sheet", "email", "franceconnect"}
    assert "HOARAU" not in found.out
    assert "active\t1" in station("statistics").out
    assert station("statistics", "--kind", "student", "--json").json["persons"] == 1


def test_forecast_prints_rows_as_find_with_reasons(station: Station, roster: Roster) -> None:
    lea = roster.student("HOARAU", "Léa", "6A")
    mother = roster.guardian("HOARAU", "Marie", lea)
    roster.contact(mother, "0262 12 34 56")
    (row,) = station("forecast", "--json").json
    (as_found,) = [one for one in station("find", "hoarau marie", "--json").json if one["id"] == str(mother)]
    assert row == {**as_found, "reasons": ["landline_only"]}
    (told,) = station("forecast", "--all", "--json").json
    assert told["outcome"] == "waiting"
    assert "landline_only" in station("forecast").out


def test_forecast_of_a_school_without_worries_is_empty(station: Station, roster: Roster) -> None:
    lea = roster.student("HOARAU", "Léa", "6A")
    mother = roster.guardian("HOARAU", "Marie", lea)
    roster.contact(mother, "0692 12 34 56")
    assert station("forecast", "--json").json == []
