"""The contract of `station find` and `station show`: others script against it."""

from datetime import date

import pytest
from sqlalchemy import select

from station.models.staff import AuditEntry
from station.rules.rights import Role
from station.services.school import SchoolFacts
from station.services.staff import AdministratorFacts, StaffService
from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_find_prints_the_contracts_json(station: Station, roster: Roster) -> None:
    lea = roster.student("HOARAU", "Léa", "5EME B")
    mother = roster.guardian("PAYET", "Marie", lea, usage_name="HOARAU")
    identifier = roster.issue(mother)
    roster.reserve(lea)
    found = station("find", "lea hoarau", "--json")
    assert (found.code, found.err) == (0, "")
    assert found.json == [
        {
            "id": str(lea),
            "kind": "student",
            "last_name": "HOARAU",
            "first_name": "Léa",
            "class": "5EME B",
            "identifiers": [],
            "state": "reserved",
            "related": [{"id": str(mother), "last_name": "HOARAU", "first_name": "Marie"}],
        },
        {
            "id": str(mother),
            "kind": "guardian",
            "last_name": "HOARAU",
            "first_name": "Marie",
            "class": None,
            "identifiers": [identifier],
            "state": "issued",
            "related": [{"id": str(lea), "last_name": "HOARAU", "first_name": "Léa"}],
        },
    ]
    assert list(found.json[0]) == [
        *("id", "kind", "last_name", "first_name", "class", "identifiers", "state", "related")
    ]


def test_find_hides_who_left_and_stops_at_the_limit(station: Station, roster: Roster) -> None:
    for first in ("Ali", "Noé", "Zoé"):
        roster.student("HOARAU", first)
    gone = roster.student("HOARAU", "Abel", left_on=date(2026, 10, 1))
    assert len(station("find", "hoarau", "--json", "--limit", "2").json) == 2
    assert str(gone) not in {hit["id"] for hit in station("find", "hoarau", "--json").json}
    assert str(gone) in {hit["id"] for hit in station("find", "hoarau", "--json", "--left").json}


def test_find_nobody_is_no_failure(station: Station, roster: Roster) -> None:
    nobody = station("find", "zzzzz", "--json")
    assert (nobody.code, nobody.json) == (0, [])


def test_find_for_people(station: Station, roster: Roster) -> None:
    lea = roster.student("HOARAU", "Léa", "5B")
    said = station("find", "hoarau").out
    assert f"{lea}\tstudent\tHOARAU Léa\t5B · none\t" in said


def test_show_prints_the_contracts_json(station: Station, roster: Roster) -> None:
    lea = roster.student(
        "HOARAU", "Léa", "5B", key="4711", ine="123456789AB", groups=["5LATIN"], leaves_on=date(2027, 7, 1)
    )
    mother = roster.guardian("PAYET", "Marie", lea, key="815", usage_name="HOARAU")
    roster.contact(mother, "0262 45 67 89", "0692 12 34 56", "12", email="marie@mail.example")
    identifier = roster.activate(mother)
    shown = station("show", str(lea), "--json")
    assert (shown.code, shown.err) == (0, "")
    assert shown.json == {
        "id": str(lea),
        "kind": "student",
        "source_id": "4711",
        "last_name": "HOARAU",
        "birth_name": "HOARAU",
        "first_name": "Léa",
        "birth_date": "2013-05-17",
        "sex": "F",
        "ine": "123456789AB",
        "class": "5B",
        "groups": ["5LATIN"],
        "leaves_on": "2027-07-01",
        "phones": [],
        "email": None,
        "relations": [
            {
                "id": str(mother),
                "last_name": "HOARAU",
                "first_name": "Marie",
                "level": "legal",
                "kinship": "mother",
            }
        ],
        "state": "none",
        "identifiers": [],
        "flags": [],
    }
    parent = station("show", str(mother), "--json").json
    assert (parent["source_id"], parent["last_name"], parent["birth_name"]) == ("815", "HOARAU", "PAYET")
    assert (parent["state"], parent["identifiers"], parent["sex"]) == ("activated", [identifier], None)
    assert parent["phones"] == [
        {"kind": "mobile", "number": "+262692123456", "raw": "0692 12 34 56"},
        {"kind": "home", "number": "+262262456789", "raw": "0262 45 67 89"},
        {"kind": "home", "number": None, "raw": "12"},
    ]
    assert parent["email"] == "marie@mail.example"
    assert parent["flags"] == ["phone_to_check"]


def test_show_of_nobody_fails_in_one_line(station: Station, roster: Roster) -> None:
    nobody = station("show", "00000000-0000-0000-0000-000000000404", "--json")
    assert (nobody.code, nobody.out) == (1, "")
    assert nobody.err.count("\n") == 1
    assert "station find" in nobody.err


def test_wrong_usage(station: Station, roster: Roster) -> None:
    assert station("show", "not-an-id").code == 2
    assert station("find").code == 2
    assert station("find", "x", "--limit", "0").code == 2
    assert station("sheet", "m.hoarau").code == 2


def test_before_the_set_up_it_says_what_to_do(station: Station) -> None:
    early = station("find", "hoarau", "--json")
    assert (early.code, early.out) == (1, "")
    assert early.err.count("\n") == 1
    assert "import" in early.err


PASSWORD = "Vanille-bourbon-47"


@pytest.fixture
def staffed(roster: Roster) -> Roster:
    """A home with operators: from then on its commands ask who acts."""
    roster.student("HOARAU", "Léa")
    staff = StaffService(roster.store)
    admin = staff.set_up(
        SchoolFacts("9741234Y", "Collège des Filaos"), AdministratorFacts("aline", "Aline", PASSWORD)
    )
    staff.add(admin, "sylvie", "Sylvie", Role.SECRETARY, PASSWORD)
    return roster


@pytest.mark.parametrize("words", [("find", "hoarau"), ("show", "00000000-0000-0000-0000-000000000404")])
def test_who_names_no_operator_learns_nothing(
    station: Station, staffed: Roster, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.delenv("STATION_OPERATOR", raising=False)
    refused = station(*words, "--json")
    assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
    assert "STATION_OPERATOR" in refused.err
    monkeypatch.setenv("STATION_OPERATOR", "sylvie")
    refused = station(*words, "--json", "--password-stdin", typed="Wrong-guess-1-x\n")
    assert (refused.code, refused.out) == (1, "")
    assert "HOARAU" not in refused.err
    assert "Traceback" not in refused.err


def test_an_operator_finds_and_shows_and_it_is_audited(
    station: Station, staffed: Roster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATION_OPERATOR", "sylvie")
    found = station("find", "hoarau", "--json", "--password-stdin", typed=f"{PASSWORD}\n")
    assert found.code == 0, found.err
    shown = station("show", found.json[0]["id"], "--json", "--password-stdin", typed=f"{PASSWORD}\n")
    assert (shown.code, shown.json["first_name"]) == (0, "Léa")
    with staffed.store.read() as session:
        acts = session.scalars(select(AuditEntry.act)).all()
    assert acts.count("file_opened") == 1
    assert "searched" in acts
