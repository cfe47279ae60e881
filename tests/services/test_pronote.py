"""Pronote only: codes given to nobody by guess, kept encrypted, and shown on the sheet alone."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import select

from station.models.people import School
from station.models.staff import AuditEntry
from station.models.store import Store
from station.rules.rights import UNCLAIMED, Actor, NotAllowed, Role
from station.services.pronote import NoPronoteCodes, PronoteImport, PronoteService, Unclear
from station.services.school import BadSchool, SchoolFacts, SchoolService
from station.settings import Settings
from tests.services.rosters import UAI, Roster, school_store

SECRET = "Xk4!pqZ7"
SECRETARY = Actor(None, "Sylvie", Role.SECRETARY)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = school_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def service(store: Store, tmp_path: Path) -> PronoteService:
    return PronoteService(store, Settings(home=tmp_path))


def imported(service: PronoteService, folder: Path, *rows: str) -> PronoteImport:
    path = folder / "codes.csv"
    path.write_text("\n".join(["Nom;Prénom;Classe;Enfant;Identifiant;Mot de passe", *rows]), encoding="utf-8")
    return service.import_codes(UNCLAIMED, path)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        return document[0].get_textpage().get_text_range()


def test_a_line_s_codes_are_on_the_person_s_sheet(
    service: PronoteService, store: Store, tmp_path: Path
) -> None:
    roster = Roster(store)
    lea = roster.student("HOARAU", "Léa", "5B")
    mother = roster.guardian("HOARAU", "Marie-Claude", lea)
    with store.write() as session:
        session.scalars(select(School)).one().website = "https://filaos.example/pronote"
    assert imported(service, tmp_path, f"HOARAU;MARIE CLAUDE;5B;HOARAU Léa;MHOARAU;{SECRET}").kept == 1

    sheet = service.prepare(SECRETARY, mother)
    text = text_of(sheet.pdf)
    for word in ("MHOARAU", SECRET, "filaos.example/pronote", "Marie-Claude HOARAU", "La Réunion", "bourse"):
        assert word in text
    assert SECRET not in repr(sheet)


def test_class_and_child_tell_namesakes_apart(service: PronoteService, store: Store, tmp_path: Path) -> None:
    roster = Roster(store)
    lea, ana = roster.student("HOARAU", "Léa", "5B"), roster.student("PAYET", "Ana", "6A")
    one = roster.guardian("HOARAU", "Marie", lea)
    other = roster.guardian("HOARAU", "Marie", ana)
    done = imported(
        service, tmp_path, f"HOARAU;Marie;6A;;M2;{SECRET}", f"HOARAU;Marie;;Léa HOARAU;M1;{SECRET}"
    )
    assert (done.kept, done.unclear) == (2, ())
    assert "M1" in text_of(service.prepare(SECRETARY, one).pdf)
    assert "M2" in text_of(service.prepare(SECRETARY, other).pdf)


def test_nothing_is_guessed(service: PronoteService, store: Store, tmp_path: Path) -> None:
    roster = Roster(store)
    lea, ana = roster.student("HOARAU", "Léa", "5B"), roster.student("PAYET", "Ana", "5B")
    one, other = roster.guardian("HOARAU", "Marie", lea), roster.guardian("HOARAU", "Marie", ana)
    roster.guardian("GRONDIN", "Paul", lea, level="contact")
    done = imported(
        service,
        tmp_path,
        f"HOARAU;Marie;5B;;M1;{SECRET}",
        f"GRONDIN;Paul;;;P1;{SECRET}",
        f"PAYET;Ana;5B;;A1;{SECRET}",
        f"PAYET;Ana;5B;;A2;{SECRET}",
    )
    assert done.kept == 0
    assert [(line.line, line.why) for line in done.unclear] == [
        (2, Unclear.SEVERAL),
        (3, Unclear.NOBODY),
        (4, Unclear.REPEATED),
        (5, Unclear.REPEATED),
    ]
    assert set(done.unclear[0].candidates) == {one, other}
    assert service.count() == 0
    service.assign(UNCLAIMED, done.unclear[0].record, other)
    assert SECRET not in repr(done)


def test_a_later_list_replaces_and_a_wrong_one_is_undone(
    service: PronoteService, store: Store, tmp_path: Path
) -> None:
    lea = Roster(store).student("HOARAU", "Léa", "5B")
    imported(service, tmp_path, f"HOARAU;Léa;5B;;L1;{SECRET}")
    imported(service, tmp_path, f"HOARAU;Léa;5B;;L2;{SECRET}")
    assert "L2" in text_of(service.prepare(SECRETARY, lea).pdf)
    assert service.forget(UNCLAIMED) == 1
    with pytest.raises(NoPronoteCodes):
        service.prepare(SECRETARY, lea)


def test_the_password_is_on_no_disk_no_log_and_no_trail(
    service: PronoteService, store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    lea = Roster(store).student("HOARAU", "Léa", "5B")
    with caplog.at_level(logging.DEBUG):
        imported(service, tmp_path, f"HOARAU;Léa;5B;;LHOARAU;{SECRET}")
        service.record_saved(SECRETARY, service.prepare(SECRETARY, lea))
    (tmp_path / "codes.csv").unlink()
    with store.read() as session:
        trail = json.dumps([[line.act, line.facts] for line in session.scalars(select(AuditEntry))])
    assert "pronote_sheet_saved" in trail
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for word in (SECRET, "LHOARAU"):
        assert word not in trail + caplog.text
        assert word.encode() not in kept


def test_importing_is_the_administrator_s(service: PronoteService, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        service.import_codes(SECRETARY, tmp_path / "codes.csv")


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_the_sheet_speaks_the_family_s_language_and_does_without_a_site(
    service: PronoteService, store: Store, tmp_path: Path, language: str
) -> None:
    lea = Roster(store).student("HOARAU", "Léa", "5B")
    imported(service, tmp_path, f"HOARAU;Léa;5B;;LHOARAU;{SECRET}")
    text = text_of(service.prepare(SECRETARY, lea, language=language).pdf)
    assert SECRET in text
    assert "None" not in text


def test_the_web_site_is_kept_until_it_is_changed(store: Store) -> None:
    service = SchoolService(store)
    facts = SchoolFacts(UAI, "Collège des Filaos", website="https://filaos.example")
    assert service.change(UNCLAIMED, facts).website == "https://filaos.example"
    assert service.change(UNCLAIMED, SchoolFacts(UAI, "Filaos")).website == "https://filaos.example"
    assert service.change(UNCLAIMED, SchoolFacts(UAI, "Filaos", website="")).website is None
    with pytest.raises(BadSchool):
        service.change(UNCLAIMED, SchoolFacts(UAI, "Filaos", website="filaos"))
