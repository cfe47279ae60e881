"""A sheet at the desk: who takes it and what they show; who is sent away; why it is made once more."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.models.office import Handover, Reprint
from station.models.staff import AuditEntry
from station.models.store import open_store
from station.rules.kinds import DocumentType, HandedTo, Refusal, ReprintReason
from station.rules.rights import UNCLAIMED
from station.services.accounts.handing import ConsentMissing, DocumentMissing, Given, NotOfFamily
from station.services.accounts.reprints import WhyReprint
from station.services.directory import Directory
from station.services.office.handovers import HandoverService
from station.services.sheets import SheetService
from station.settings import Settings
from tests.services.rosters import KEY, TODAY, Roster, school_store

CARD = DocumentType.IDENTITY_CARD


class Office:
    """A school with Léa, her parents who live apart, and a neighbour."""

    def __init__(self, folder: Path) -> None:
        school_store(folder).close()
        self.now = TODAY
        self.store = open_store(folder / "station.db", KEY, self._clock)
        settings = Settings(home=folder)
        self.sheets, self.handovers = SheetService(self.store, settings), HandoverService(self.store)
        self.directory = Directory(self.store, settings)
        self.roster = Roster(self.store)
        self.lea = self.roster.student("HOARAU", "Léa")
        self.mother = self.roster.guardian("PAYET", "Marie", self.lea)
        self.father = self.roster.guardian("HOARAU", "Jean", self.lea, kinship="father")
        self.neighbour = self.roster.guardian("GRONDIN", "Rose", self.roster.student("GRONDIN", "Tom"))

    def _clock(self) -> datetime:
        return self.now

    def printed(self, person: UUID) -> UUID:
        sheet = self.sheets.prepare(self.roster.issue(person), UNCLAIMED)
        return self.sheets.record_print(UNCLAIMED, sheet)

    def facts(self, act: str) -> list[dict[str, object]]:
        with self.store.read() as session:
            return [one.facts for one in session.scalars(select(AuditEntry).where(AuditEntry.act == act))]

    def rows(self) -> list[Handover]:
        with self.store.read() as session:
            return list(session.scalars(select(Handover).order_by(Handover.id)))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_the_usual_case_is_the_holder_with_a_document(office: Office) -> None:
    printed = office.printed(office.mother)
    office.sheets.confirm_handed_over(UNCLAIMED, printed, Given(document=CARD))
    (row,) = office.rows()
    assert (row.person_id, row.print_id, row.taker, row.document) == (
        office.mother, printed, "holder", "identity_card",
    )  # fmt: skip
    assert office.facts("sheet_handed_over") == [
        {"sheet": str(printed), "to": "holder", "document": "identity_card"}
    ]
    (sheet,) = office.directory.show(office.mother).sheets
    assert (sheet.asked[0].to, sheet.asked[0].document) == (HandedTo.HOLDER, CARD)


def test_of_two_guardians_neither_takes_the_others_without_a_written_consent(office: Office) -> None:
    printed = office.printed(office.mother)
    for to in (HandedTo.FAMILY, HandedTo.COLLECTOR):
        with pytest.raises(ConsentMissing):
            office.sheets.confirm_handed_over(UNCLAIMED, printed, Given(to, CARD, office.father))
    with pytest.raises(DocumentMissing):
        office.sheets.confirm_handed_over(
            UNCLAIMED, printed, Given(HandedTo.COLLECTOR, None, office.father, consent=True)
        )
    assert office.rows() == []
    assert office.directory.show(office.mother).sheets[0].handed_over_at is None
    office.sheets.confirm_handed_over(
        UNCLAIMED, printed, Given(HandedTo.COLLECTOR, CARD, office.father, consent=True)
    )
    asked = office.directory.show(office.mother).sheets[0].asked[0]
    assert (asked.taker, asked.consent) == ("Jean HOARAU", True)


def test_a_pupils_sheet_goes_to_their_own_guardians(office: Office) -> None:
    printed = office.printed(office.lea)
    with pytest.raises(NotOfFamily):
        office.sheets.confirm_handed_over(UNCLAIMED, printed, Given(HandedTo.FAMILY, CARD, office.neighbour))
    office.sheets.confirm_handed_over(UNCLAIMED, printed, Given(HandedTo.FAMILY, CARD, office.father))
    assert office.rows()[0].taker_id == office.father


def test_a_child_takes_the_sheet_of_their_guardian(office: Office) -> None:
    printed = office.printed(office.mother)
    office.sheets.confirm_handed_over(UNCLAIMED, printed, Given(HandedTo.FAMILY, None, office.lea))
    assert office.rows()[0].taker_id == office.lea


def test_who_may_come_is_named_with_what_they_need(office: Office) -> None:
    of_pupil = office.handovers.takers(UNCLAIMED, office.lea)
    assert {(one.person_id, one.consent) for one in of_pupil} == {
        (office.mother, False), (office.father, False),
    }  # fmt: skip
    (other,) = office.handovers.takers(UNCLAIMED, office.mother)
    assert (other.person_id, other.consent) == (office.father, True)


def test_who_is_refused_is_written_down_and_the_sheet_stays_due(office: Office) -> None:
    printed = office.printed(office.mother)
    given = Given(HandedTo.COLLECTOR, taker_id=office.father)
    office.handovers.refuse(UNCLAIMED, printed, Refusal.NO_CONSENT, given)
    (sheet,) = office.directory.show(office.mother).sheets
    assert (sheet.handed_over_at, sheet.asked[0].refused) == (None, Refusal.NO_CONSENT)
    (told,) = office.facts("sheet_refused")
    assert (told["reason"], told["taker"]) == ("no_consent", str(office.father))
    office.sheets.confirm_handed_over(UNCLAIMED, printed)
    assert len(office.directory.show(office.mother).sheets[0].asked) == 2


def test_a_reprint_asks_why_and_is_counted(office: Office) -> None:
    printed = office.printed(office.mother)
    first = office.sheets.prepare("m.payet", UNCLAIMED)
    assert not first.again
    office.sheets.confirm_handed_over(UNCLAIMED, printed)
    with pytest.raises(WhyReprint):
        office.sheets.record_print(UNCLAIMED, first)
    with pytest.raises(WhyReprint):
        office.sheets.record_saved(UNCLAIMED, office.sheets.prepare("m.payet", UNCLAIMED))
    for times, why in enumerate((ReprintReason.LOST, ReprintReason.SECOND_HOME), start=1):
        sheet = office.sheets.prepare("m.payet", UNCLAIMED, why=why)
        printed = office.sheets.record_print(UNCLAIMED, sheet)
        assert office.facts("sheet_printed")[-1] == {
            "why": why.value, "times": times, "sheet": str(printed), "kind": "identifier",
        }  # fmt: skip
    file = office.directory.show(office.mother)
    assert file.reprints == 2
    assert [one.why for one in file.sheets] == [ReprintReason.SECOND_HOME, ReprintReason.LOST, None]
    office.sheets.not_out(UNCLAIMED, printed)
    assert office.directory.show(office.mother).reprints == 1


def test_what_came_out_on_an_earlier_day_is_made_again(office: Office) -> None:
    office.printed(office.mother)
    assert not office.sheets.prepare("m.payet", UNCLAIMED).again
    office.now += timedelta(days=1)
    assert office.sheets.prepare("m.payet", UNCLAIMED).again


def test_a_first_sheet_has_no_reason(office: Office) -> None:
    identifier = office.roster.issue(office.mother)
    sheet = office.sheets.prepare(identifier, UNCLAIMED, why=ReprintReason.LOST)
    office.sheets.record_print(UNCLAIMED, sheet)
    with office.store.read() as session:
        assert session.scalars(select(Reprint)).all() == []
