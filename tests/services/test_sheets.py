"""From an issued identifier to paper in a family's hand."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from sqlalchemy import select

from station.models import ids
from station.models.accounts import Account, SheetPrint
from station.models.people import Person
from station.models.staff import AuditEntry
from station.models.store import Store
from station.rules.languages import Language
from station.rules.rights import UNCLAIMED, Actor, Role
from station.services.accounts.opening import AccountClosed
from station.services.persons.spoken import remember_language
from station.services.persons.who import today
from station.services.sheets import IdentifierNotIssued, IdentifierUnknown, PrintUnknown, SheetService
from station.settings import Settings
from station.sheets.errors import NoPrinter, PrintRefused, SheetUnreadable
from station.sheets.words import words
from tests.services.rosters import SCHOOL, Roster, school_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return school_store(tmp_path)


@pytest.fixture
def sheets(store: Store, tmp_path: Path) -> SheetService:
    return SheetService(store, Settings(home=tmp_path, portal_url="https://portal.example/"))


@pytest.fixture
def mother(store: Store) -> UUID:
    roster = Roster(store)
    return roster.guardian("PAYET", "Marie-Claude", roster.student("HOARAU", "Léa"), usage_name="HOARAU")


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[0].get_textpage().get_text_range()
    finally:
        document.close()


def acts(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(AuditEntry.act).order_by(AuditEntry.seq)))


def test_the_sheet_says_what_the_records_say(store: Store, sheets: SheetService, mother: UUID) -> None:
    identifier = Roster(store).issue(mother)
    prepared = sheets.prepare(f" {identifier.upper()} ", Actor(None, "Jeanne Técher", Role.SECRETARY))
    assert (prepared.person_id, prepared.identifier) == (mother, identifier)
    said = text_of(prepared.pdf)
    for word in (
        "Filaos",
        "9741234Y",
        "Marie-Claude HOARAU",
        identifier,
        "portal.example",
        "Accueil",
        "Técher",
    ):
        assert word in said
    assert "02 62 12 34 56" in said
    assert "8 h à 16 h" in said
    assert "25 novembre 2026" in said
    assert "SPÉCIMEN" not in said
    assert "2013" not in said, "never a birth date"


def test_the_sheet_has_the_familys_words_beside_the_french(
    store: Store, sheets: SheetService, mother: UUID
) -> None:
    identifier = Roster(store).issue(mother)
    with store.write() as session:
        remember_language(session, mother, Language.PORTUGUESE)
    said = text_of(sheets.prepare(identifier, UNCLAIMED).pdf)
    portuguese = words(Language.PORTUGUESE)
    assert words(Language.FRENCH).trouble in said
    assert portuguese.trouble in said
    in_french = text_of(sheets.prepare(identifier, UNCLAIMED, language="fr").pdf)
    assert portuguese.trouble not in in_french


def test_preparing_issues_and_records_nothing(store: Store, sheets: SheetService, mother: UUID) -> None:
    identifier = Roster(store).issue(mother)
    before = acts(store)
    sheets.prepare(identifier, UNCLAIMED)
    assert acts(store) == before
    assert sheets.awaited() == ()


def test_a_reserved_identifier_has_no_sheet(store: Store, sheets: SheetService, mother: UUID) -> None:
    reserved = Roster(store).reserve(mother)
    with pytest.raises(IdentifierNotIssued, match="enrol"):
        sheets.prepare(reserved, UNCLAIMED)


@pytest.mark.parametrize("identifier", ["x.nobody", "", "../../etc/passwd", "M. Hoarau"])
def test_an_unknown_identifier_has_no_sheet(sheets: SheetService, mother: UUID, identifier: str) -> None:
    with pytest.raises(IdentifierUnknown, match="station find"):
        sheets.prepare(identifier, UNCLAIMED)


def test_a_closed_account_has_no_sheet(store: Store, sheets: SheetService, mother: UUID) -> None:
    identifier = Roster(store).issue(mother)
    with store.write() as session:
        session.get_one(Account, (SCHOOL, ids.account_id(mother))).state = "closed"
    with pytest.raises(AccountClosed):
        sheets.prepare(identifier, UNCLAIMED)


def test_a_sheet_that_fails_its_check_is_never_returned(
    store: Store, sheets: SheetService, mother: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    identifier = Roster(store).issue(mother)
    # An upgrade that would encode something else (troubles, 69).
    monkeypatch.setattr("station.sheets.sheet.payload", lambda url, _: f"{url}#c=bb&i=x.other")
    with pytest.raises(SheetUnreadable):
        sheets.prepare(identifier, UNCLAIMED)


def test_a_print_is_handed_over_only_once_somebody_says_so(
    store: Store, sheets: SheetService, mother: UUID
) -> None:
    prepared = sheets.prepare(Roster(store).issue(mother), UNCLAIMED)
    printed = sheets.record_print(UNCLAIMED, prepared)
    assert [one.print_id for one in sheets.awaited()] == [printed]
    sheets.confirm_handed_over(UNCLAIMED, printed)
    sheets.confirm_handed_over(UNCLAIMED, printed)
    assert sheets.awaited() == ()
    assert acts(store)[-2:] == ["sheet_printed", "sheet_handed_over"]


def test_a_desk_with_a_new_name_still_waits_for_its_prints(
    store: Store, sheets: SheetService, mother: UUID
) -> None:
    printed = sheets.record_print(UNCLAIMED, sheets.prepare(Roster(store).issue(mother), UNCLAIMED))
    with store.write() as session:
        session.desk.station_name = "Vie scolaire"
    assert [one.print_id for one in sheets.awaited()] == [printed]


@pytest.mark.parametrize(
    ("column", "days", "waits"), [("left_on", 0, False), ("leaves_on", -1, False), ("leaves_on", 0, True)]
)
def test_no_print_of_who_has_left_waits(
    store: Store, sheets: SheetService, mother: UUID, column: str, days: int, waits: bool
) -> None:
    printed = sheets.record_print(UNCLAIMED, sheets.prepare(Roster(store).issue(mother), UNCLAIMED))
    with store.write() as session:
        person = session.get_one(Person, (SCHOOL, mother))
        setattr(person, column, today(session) + timedelta(days=days))
    assert [one.print_id for one in sheets.awaited()] == ([printed] if waits else [])


def test_a_print_that_did_not_come_out_is_still_due(store: Store, sheets: SheetService, mother: UUID) -> None:
    prepared = sheets.prepare(Roster(store).issue(mother), UNCLAIMED)
    printed = sheets.record_print(UNCLAIMED, prepared)
    sheets.not_out(UNCLAIMED, printed)
    assert sheets.awaited() == ()
    with pytest.raises(PrintUnknown):
        sheets.confirm_handed_over(UNCLAIMED, printed)
    assert acts(store)[-2:] == ["sheet_printed", "sheet_not_out"]


def test_a_printer_that_refuses_leaves_the_sheet_due(
    store: Store, sheets: SheetService, mother: UUID
) -> None:
    prepared = sheets.prepare(Roster(store).issue(mother), UNCLAIMED)
    with pytest.raises((NoPrinter, PrintRefused)):
        sheets.print_out(UNCLAIMED, prepared, "no-such-printer")
    with store.read() as session:
        rows = session.scalars(select(SheetPrint)).all()
    assert [(row.gone, row.handed_over_at) for row in rows] == [(True, None)]
    assert acts(store)[-2:] == ["sheet_printed", "sheet_not_out"]


def test_the_demos_sheets_are_specimens(store: Store, mother: UUID, tmp_path: Path) -> None:
    demo = SheetService(store, Settings(home=tmp_path, demo=True))
    assert "SPÉCIMEN" in text_of(demo.prepare(Roster(store).issue(mother), UNCLAIMED).pdf)


def test_the_audit_names_nobody(store: Store, sheets: SheetService, mother: UUID) -> None:
    prepared = sheets.prepare(Roster(store).issue(mother), UNCLAIMED)
    sheets.record_print(UNCLAIMED, prepared)
    sheets.record_saved(UNCLAIMED, prepared)
    with store.read() as session:
        facts = str(session.scalars(select(AuditEntry.facts)).all())
    assert not any(word in facts.lower() for word in ("hoarau", "payet", "marie", prepared.identifier))
    assert "hoarau" not in repr(prepared)
