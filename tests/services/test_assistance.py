"""Whom to call: every académie, what is known of it and from where, and a home's own file before all."""

import json
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from station.models.store import Store
from station.resources import resource
from station.rules.regions import ACADEMIES
from station.rules.rights import UNCLAIMED
from station.services.assistance import AssistanceService, BadAssistanceFile, LineKind
from station.services.sheets import SheetService
from station.settings import Settings
from tests.services.rosters import Roster, school_store

OWN = {
    "academies": [
        {
            "code": "28",
            "phone": "02 62 00 00 99",
            "form": "https://aide.example/educonnect",
            "hours": "lundi au vendredi, 8 h – 16 h",
        }
    ]
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = school_store(tmp_path)
    yield store
    store.close()


def test_every_academie_is_there_and_whoever_has_no_line_has_the_national_one(
    store: Store, tmp_path: Path
) -> None:
    told = AssistanceService(store, Settings(home=tmp_path)).help_desks()
    assert [one.academy for one in told.academies] == list(ACADEMIES)
    assert sum(bool(one.phone) for one in told.academies) == 8
    assert all(one.kind is LineKind.SWITCHBOARD for one in told.academies if one.phone)
    assert told.national.phone
    assert told.national.form
    assert told.national.hours
    assert told.national.date


def test_nobody_is_sent_to_help_with_an_educonnect_account(store: Store, tmp_path: Path) -> None:
    told = AssistanceService(store, Settings(home=tmp_path)).help_desks()
    assert not [one.academy.name for one in told.academies if "educonnect" in (one.form or "")]


def test_what_is_known_has_a_source_for_each_value() -> None:
    told = json.loads(resource("assistance", "contacts.json").read_text(encoding="utf-8"))
    for one in told["academies"]:
        sourced = {source["for"] for source in one["sources"] if source["source"]}
        assert {name for name in ("phone", "form", "hours", "site", "address") if one[name]} <= sourced


def test_the_school_comes_first_and_then_its_academie(store: Store, tmp_path: Path) -> None:
    found = AssistanceService(store, Settings(home=tmp_path)).of_school()
    assert (found.school_name, found.phone) == ("Collège des Filaos", "02 62 12 34 56")
    assert found.email == "accueil@filaos.example"
    assert found.academy is not None
    assert found.academy.academy.name == "La Réunion"
    assert (found.academy.phone, found.academy.date) == ("0262 48 10 10", "2015-06-09")


def test_a_home_s_own_file_goes_before_and_leaves_the_others(store: Store, tmp_path: Path) -> None:
    (tmp_path / "assistance.json").write_text(json.dumps(OWN), encoding="utf-8")
    service = AssistanceService(store, Settings(home=tmp_path))
    ours = service.of_school().academy
    assert ours is not None
    assert (ours.phone, ours.hours) == ("02 62 00 00 99", "lundi au vendredi, 8 h – 16 h")
    assert ours.form == "https://aide.example/educonnect"
    assert ours.kind is None
    assert len(service.help_desks().academies) == len(ACADEMIES)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("{", "line 1"),
        ("[]", "the file"),
        ('{"academies": [{"code": "28", "form": "no address"}]}', "academies.0.form"),
        ('{"academies": [{"code": "99"}]}', "academies.0.code"),
    ],
)
def test_a_bad_file_says_where(store: Store, tmp_path: Path, text: str, where: str) -> None:
    (tmp_path / "assistance.json").write_text(text, encoding="utf-8")
    with pytest.raises(BadAssistanceFile) as refused:
        AssistanceService(store, Settings(home=tmp_path)).help_desks()
    assert refused.value.where == where


def test_it_is_on_every_sheet(store: Store, tmp_path: Path) -> None:
    (tmp_path / "assistance.json").write_text(json.dumps(OWN), encoding="utf-8")
    roster = Roster(store)
    child = roster.student("HOARAU", "Léa")
    identifier = roster.issue(roster.guardian("HOARAU", "Marie-Claude", child))
    sheet = SheetService(store, Settings(home=tmp_path)).prepare(identifier, UNCLAIMED)
    with pypdfium2.PdfDocument(sheet.pdf) as document:
        text = document[0].get_textpage().get_text_range()
    assert "02 62 00 00 99" in text
    assert "lundi au vendredi, 8 h – 16 h" in text
    assert "02 62 12 34 56" in text


def test_a_sheet_of_an_academie_without_a_line_bears_the_national_one(store: Store, tmp_path: Path) -> None:
    (tmp_path / "assistance.json").write_text('{"academies": [{"code": "28"}]}', encoding="utf-8")
    roster = Roster(store)
    identifier = roster.issue(roster.guardian("HOARAU", "Marie-Claude", roster.student("HOARAU", "Léa")))
    sheet = SheetService(store, Settings(home=tmp_path)).prepare(identifier, UNCLAIMED)
    with pypdfium2.PdfDocument(sheet.pdf) as document:
        text = document[0].get_textpage().get_text_range()
    assert "0 809 54 06 06" in text
    assert "0262 48 10 10" not in text


def test_the_map_holds_every_mainland_departement_and_no_other() -> None:
    drawn = json.loads(resource("map", "france.departments.json").read_text(encoding="utf-8"))
    mainland = {
        one for academy in ACADEMIES for one in academy.departments if not one.startswith(("97", "98"))
    }
    assert set(drawn["departments"]) == mainland
    assert drawn["viewBox"] == [0, 0, 613, 585]


def test_every_academie_overseas_has_a_territory_on_the_map() -> None:
    drawn = json.loads(resource("map", "overseas.json").read_text(encoding="utf-8"))["territories"]
    for academy in ACADEMIES:
        if academy.departments[0].startswith(("97", "98")):
            assert set(academy.departments) & set(drawn), academy.name


def test_the_school_s_technician_is_the_first_whom_sheet_and_page_name(store: Store, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, technician_name="M. Grondin", technician_phone="06 92 12 34 56")
    roster = Roster(store)
    identifier = roster.issue(roster.guardian("HOARAU", "Marie-Claude", roster.student("HOARAU", "Léa")))
    found = AssistanceService(store, settings).of_school().technician
    assert found is not None
    assert (found.name, found.phone) == ("M. Grondin", "06 92 12 34 56")
    with pypdfium2.PdfDocument(SheetService(store, settings).prepare(identifier, UNCLAIMED).pdf) as document:
        text = document[0].get_textpage().get_text_range()
    assert text.index("Technicien") < text.index("Secrétariat")
    assert "06 92 12 34 56" in text
    assert "M. Grondin" in text


def test_what_the_school_tells_of_its_academie_goes_first(store: Store, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, academy_phone="0262 00 00 11", academy_hours="8 h - 16 h")
    told = AssistanceService(store, settings).help_desks()
    own = told.school.academy
    assert own is not None
    assert (own.phone, own.hours, own.kind) == ("0262 00 00 11", "8 h - 16 h", LineKind.FAMILIES)
    assert own in told.academies
    assert sum(one.phone == "0262 00 00 11" for one in told.academies) == 1
