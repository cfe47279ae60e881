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
from station.services.assistance import AssistanceService, BadAssistanceFile
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


def test_every_academie_is_there_with_a_source_or_a_word_why_not(store: Store, tmp_path: Path) -> None:
    listed = AssistanceService(store, tmp_path).academies()
    assert [one.academy for one in listed] == list(ACADEMIES)
    for one in listed:
        assert one.note or one.known
        assert not one.known or (one.source and one.date)


def test_the_school_comes_first_and_then_its_academie(store: Store, tmp_path: Path) -> None:
    found = AssistanceService(store, tmp_path).of_school()
    assert (found.school_name, found.phone) == ("Collège des Filaos", "02 62 12 34 56")
    assert found.email == "accueil@filaos.example"
    assert found.academy is not None
    assert found.academy.academy.name == "La Réunion"
    assert found.academy.form == "https://www.ac-reunion.fr/assistance-educonnect"


def test_a_home_s_own_file_goes_before_and_leaves_the_others(store: Store, tmp_path: Path) -> None:
    (tmp_path / "assistance.json").write_text(json.dumps(OWN), encoding="utf-8")
    service = AssistanceService(store, tmp_path)
    ours = service.of_school().academy
    assert ours is not None
    assert ours.lines == (
        "La Réunion · 02 62 00 00 99",
        "lundi au vendredi, 8 h – 16 h · aide.example/educonnect",
    )
    assert len(service.academies()) == len(ACADEMIES)


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
        AssistanceService(store, tmp_path).academies()
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
    assert "aide.example/educonnect" in text
    assert "02 62 12 34 56" in text


def test_the_map_holds_every_mainland_departement_and_no_other() -> None:
    drawn = json.loads(resource("map", "france.departments.json").read_text(encoding="utf-8"))
    mainland = {
        one for academy in ACADEMIES for one in academy.departments if not one.startswith(("97", "98"))
    }
    assert set(drawn["departments"]) == mainland
    assert drawn["viewBox"] == [0, 0, 613, 585]
