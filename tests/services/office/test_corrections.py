"""What the office carries into the ministry's system: listed, ticked, and ticked by the list that has it."""

from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from station.messaging.demo import DemoPhone
from station.rules.kinds import DocumentType, Kinship, Level, PhoneKind
from station.rules.rights import UNCLAIMED
from station.services.doubles import FamilyService
from station.services.enrolment import PeopleService
from station.services.enrolment.views import ChildLink, NewGuardian, PhoneGiven
from station.services.messages import MessageService
from station.services.office.corrections import Correction, CorrectionService, CorrectionUnknown, Standing
from station.services.persons.guarded import guard
from station.services.persons.reports import CorrectionKind
from station.services.roster import ImportReport
from station.settings import Settings
from tests.roster.siecle_files import link, person, placement, student
from tests.services.test_roster import Desk

CARD = DocumentType.IDENTITY_CARD
OLD, NEW = "06 92 12 34 56", "06 92 77 77 77"


class Office:
    """A desk with one family, and what an operator does about it."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.corrections = CorrectionService(self.desk.store)
        self.people = PeopleService(
            self.desk.store, MessageService(self.desk.store, DemoPhone(), Settings(home=folder))
        )
        self.families = FamilyService(self.desk.store)
        self.bring()
        self.lea, self.mother = self.desk.person("eleve:1").id, self.desk.person("personne:10").id

    def bring(self, mobile: str = OLD, links: str = "", age: int = 0, **options: Any) -> ImportReport:
        self.desk.now += timedelta(hours=1)
        made = (self.desk.now - timedelta(minutes=age)).astimezone(ZoneInfo("Europe/Paris"))
        return self.desk.bring(
            [student("1"), student("2", PRENOM="Tom")],
            [person("10", TEL_PORTABLE=mobile), person("11", NOM_DE_FAMILLE="GRONDIN", PRENOM="Paul")],
            structures=placement("1", ("5B", "D")) + placement("2", ("5B", "D")),
            links=links or link("1", "10") + link("1", "11", CODE_PARENTE="2"),
            how={"day": f"{made:%d/%m/%Y}", "time": f"{made:%H:%M:%S}"},
            **options,
        )

    def correct(self, mobile: str = NEW) -> None:
        self.desk.now += timedelta(minutes=1)
        self.people.correct_contact(UNCLAIMED, self.mother, [PhoneGiven(mobile)], None, CARD)

    def lines(self, *, settled: bool = False) -> tuple[Correction, ...]:
        return self.corrections.all(UNCLAIMED, settled=settled)

    def tick(self, *lines: Correction, done: bool = True) -> int:
        self.desk.now += timedelta(minutes=1)
        return self.corrections.tick(UNCLAIMED, [one.id for one in lines], done=done)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def kinds(office: Office) -> list[CorrectionKind]:
    return sorted(one.kind for one in office.lines())


def test_each_thing_done_at_the_desk_is_a_line(office: Office) -> None:
    assert office.lines() == ()
    office.correct()
    father = office.desk.person("personne:11").id
    office.families.disclaim(UNCLAIMED, father, office.lea)
    tom = office.desk.person("eleve:2").id
    office.families.add_child(UNCLAIMED, office.mother, tom, CARD)
    given = NewGuardian("PAYET", "Rose", (ChildLink(tom, Level.LEGAL, Kinship.GRANDPARENT),))
    office.people.add_guardian(UNCLAIMED, given, CARD)
    assert kinds(office) == sorted(CorrectionKind)
    contact = next(one for one in office.lines() if one.kind is CorrectionKind.CONTACT)
    assert (contact.before, contact.now) == ((OLD,), (NEW,))
    assert contact.at == office.desk.now
    denied = next(one for one in office.lines() if one.kind is CorrectionKind.DISCLAIMER)
    assert denied.student is not None
    office.families.withdraw_disclaimer(UNCLAIMED, father, office.lea)
    office.families.remove_child(UNCLAIMED, office.mother, tom)
    assert kinds(office) == [CorrectionKind.CONTACT, CorrectionKind.PERSON]


def test_a_tick_says_who_and_when_and_can_be_taken_back(office: Office) -> None:
    office.correct()
    (line,) = office.lines()
    assert office.tick(line) == 1
    assert office.tick(line) == 0
    assert office.lines() == ()
    (shown,) = office.lines(settled=True)
    assert (shown.standing, shown.settled_at) == (Standing.REPORTED, office.desk.now - timedelta(minutes=1))
    assert office.tick(line, done=False) == 1
    assert office.lines()[0].standing is Standing.OPEN


def test_what_is_corrected_again_is_to_be_reported_again(office: Office) -> None:
    office.correct()
    office.tick(*office.lines())
    office.correct("06 92 88 88 88")
    (line,) = office.lines()
    assert (line.standing, line.now) == (Standing.OPEN, ("06 92 88 88 88",))


def test_the_list_that_brings_it_ticks_it(office: Office) -> None:
    office.correct()
    report = office.bring(NEW)
    assert [(one.person_id, one.reported) for one in report.taken_over] == [(office.mother, False)]
    assert report.not_taken_over == []
    assert office.lines() == ()
    (line,) = office.lines(settled=True)
    assert (line.standing, line.settled_at) == (Standing.TAKEN_OVER, office.desk.now)


def test_the_list_that_does_not_bring_it_says_so(office: Office) -> None:
    office.correct()
    assert [one.reported for one in office.bring().not_taken_over] == [False]
    assert office.lines()[0].standing is Standing.OPEN
    office.tick(*office.lines())
    office.bring(age=61)  # made before it was carried over
    assert office.lines() == ()
    report = office.bring()
    assert [one.reported for one in report.not_taken_over] == [True]
    (line,) = office.lines()
    assert line.standing is Standing.MISSED
    assert report.as_json()["corrections"] == {
        "taken_over": [],
        "left": [{"person": str(office.mother), "kind": "contact", "reported": True}],
    }
    office.tick(line)
    assert office.lines() == ()


def test_a_preview_ticks_nothing(office: Office) -> None:
    office.correct()
    assert len(office.bring(NEW, dry_run=True).taken_over) == 1
    assert office.lines()[0].standing is Standing.OPEN


def test_a_tie_that_the_list_drops_or_brings_is_taken_over(office: Office) -> None:
    father, tom = office.desk.person("personne:11").id, office.desk.person("eleve:2").id
    office.families.disclaim(UNCLAIMED, father, office.lea)
    office.families.add_child(UNCLAIMED, office.mother, tom, CARD)
    assert len(office.bring().not_taken_over) == 2
    with_both = link("1", "10") + link("2", "10") + link("2", "11", CODE_PARENTE="2")
    report = office.bring(links=with_both)
    assert {one.kind for one in report.taken_over} == {CorrectionKind.LINK, CorrectionKind.DISCLAIMER}
    assert office.lines() == ()


def test_an_import_undone_brings_the_line_back(office: Office) -> None:
    office.correct()
    office.bring(NEW)
    office.desk.roster.undo(UNCLAIMED)
    (line,) = office.lines()
    assert (line.kind, line.standing) == (CorrectionKind.CONTACT, Standing.OPEN)


def test_a_contact_that_is_not_to_be_shown_stands_in_no_list(office: Office) -> None:
    office.correct()
    with office.desk.store.write() as session:
        assert guard(session, office.mother, on=True)
    (line,) = office.lines()
    assert (line.hidden, line.before, line.now) == (True, (), ())
    with office.desk.store.write() as session:
        assert guard(session, office.mother, on=False)
    assert office.lines()[0].now == (NEW,)


def test_a_line_that_is_settled_can_be_ticked_no_more(office: Office) -> None:
    office.correct()
    (line,) = office.lines()
    office.bring(NEW)
    with pytest.raises(CorrectionUnknown):
        office.tick(line)


def test_a_work_phone_stands_beside_the_mobile(office: Office) -> None:
    office.people.correct_contact(
        UNCLAIMED, office.mother, [PhoneGiven(OLD), PhoneGiven("0262 11 22 33", PhoneKind.WORK)], None, CARD
    )
    assert office.lines()[0].now == (OLD, "02 62 11 22 33")
