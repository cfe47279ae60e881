"""A family's whole data: all of who asks and of their children, nothing of the other parent's."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import select

from station.models.backups import Vault
from station.models.staff import AuditEntry
from station.models.store import Store
from station.rules.rights import UNCLAIMED
from station.services.privacy import FamilyData, PrivacyService
from station.settings import Settings
from tests.services.rosters import KEY, Roster, school_store

HERS, HIS, SHARED = "0692 11 22 33", "0692 99 88 77", "0262 41 41 41"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = school_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def privacy(store: Store, tmp_path: Path) -> PrivacyService:
    return PrivacyService(store, Vault(tmp_path / "station.db", KEY), Settings(home=tmp_path))


@pytest.fixture
def data(store: Store, privacy: PrivacyService) -> FamilyData:
    roster = Roster(store)
    child = roster.student("Hoarau", "Asha")
    grown = roster.student("Hoarau", "Loïc", birth_date=date(2006, 1, 2))
    mother = roster.guardian("Hoarau", "Marie", child, grown)
    father = roster.guardian("Payet", "Jean", child, kinship="father")
    roster.contact(mother, HERS, SHARED, email="marie@example.org")
    roster.contact(father, HIS, SHARED, email="jean@example.org")
    roster.contact(child, HIS, SHARED, email="jean@example.org")
    roster.activate(mother)
    return privacy.family_data(UNCLAIMED, mother)


def test_the_other_parent_stands_in_it_by_name_and_tie_alone(data: FamilyData) -> None:
    told = json.dumps(data.as_json(), ensure_ascii=False)
    assert "jean@example.org" not in told
    assert "692998877" not in told.replace(" ", ""), "nor where a child's record repeats his number"
    assert "692112233" in told
    assert "262414141" in told, "what both have is hers too"
    child = data.as_json()["persons"][1]
    assert {"last_name": "Payet", "first_name": "Jean", "level": "legal", "kinship": "father"} in child[
        "relations"
    ]


def test_it_holds_the_account_and_the_minor_children_and_sends_the_grown_to_ask(data: FamilyData) -> None:
    mother, child = data.as_json()["persons"]
    assert (mother["first_name"], child["first_name"]) == ("Marie", "Asha")
    assert mother["account"]["state"] == "activated"
    assert mother["account"]["identifiers"] == ["m.hoarau"]
    assert data.as_json()["of_age"] == ["Loïc"]


def test_it_is_audited_by_ids_and_counts(store: Store, data: FamilyData) -> None:
    with store.read() as session:
        line = session.scalars(select(AuditEntry).where(AuditEntry.act == "data_exported")).one()
        assert (line.subject_id, line.facts) == (data.members[0].file.id, {"persons": 2})


def test_the_paper_says_the_same_and_no_more(privacy: PrivacyService, data: FamilyData) -> None:
    document = pypdfium2.PdfDocument(privacy.family_pdf(data))
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    for said in (
        "Vos données personnelles",
        "m.hoarau",
        "06 92 11 22 33",
        "marie@example.org",
        "Jean Payet",
        "Loïc",
    ):
        assert said in text, said
    assert "jean@example.org" not in text
    assert "99 88 77" not in text
