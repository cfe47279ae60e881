"""A contact that the other guardian must not see is left out of every answer, until somebody asks for it."""

from pathlib import Path

import pytest
from sqlalchemy import select

from station.messaging.demo import DemoPhone
from station.models.staff import AuditEntry
from station.rules.kinds import Channel, DocumentType
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.doubles import DoublesService
from station.services.emails import EmailService
from station.services.enrolment import PeopleService
from station.services.enrolment.views import PhoneGiven
from station.services.messages import MessageService
from station.services.office.corrections import CorrectionService
from station.settings import Settings
from tests.services.rosters import Roster, school_store

MOBILE, MAIL = "+262692123456", "marie@mail.example"


class Office:
    """A school with Léa and her parents, of whom the mother is not to be reached by the father."""

    def __init__(self, folder: Path) -> None:
        self.store = school_store(folder)
        settings = Settings(home=folder)
        self.directory = Directory(self.store, settings)
        messages = MessageService(self.store, DemoPhone(), settings)
        self.people = PeopleService(self.store, messages)
        self.emails = EmailService(self.store, messages, settings)
        self.doubles = DoublesService(self.store, self.directory)
        self.corrections = CorrectionService(self.store)
        roster = Roster(self.store)
        self.lea = roster.student("HOARAU", "Léa")
        self.mother = roster.guardian("PAYET", "Marie", self.lea)
        self.twin = roster.guardian("PAYET", "Marie", roster.student("HOARAU", "Tom"))
        self.father = roster.guardian("HOARAU", "Jean", self.lea, kinship="father")
        roster.contact(self.mother, "0692 12 34 56", email=MAIL)
        roster.contact(self.father, "0693 00 00 01")

    def said(self) -> str:
        """All that the services say of anybody, as one text."""
        file = self.directory.show(self.mother)
        answers: tuple[object, ...] = (
            file.contact, file.by_source, file.sources, file.history,
            [hit.reached for typed in ("123456", MAIL) for hit in self.directory.find(typed)],
            [hit.related for hit in self.directory.find("hoarau")],
            self.emails.view(UNCLAIMED, self.mother).address,
            [one.address for one in self.emails.pending(UNCLAIMED)],
            self.doubles.compare(UNCLAIMED, self.mother, self.father).one.contacts,
            [(one.before, one.now) for one in self.corrections.all(UNCLAIMED, settled=True)],
            self.directory.show(self.father).contact,
            self.directory.show(self.lea).relations,
        )  # fmt: skip
        lines = [getattr(file.contact, "emails", ()), *(one.number for one in file.contact.phones)]
        sources = [one.number for each in file.by_source.values() for one in each.phones]
        rows = [
            one.number
            for each in file.sources
            for lines_of in each.by_source.values()
            for one in lines_of.phones
        ]
        return repr((answers, lines, sources, rows))

    def shown(self) -> int:
        with self.store.read() as session:
            return len(session.scalars(select(AuditEntry).where(AuditEntry.act == "contact_shown")).all())


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_no_answer_holds_it(office: Office) -> None:
    office.emails.send(UNCLAIMED, office.mother)
    assert MOBILE in office.said()
    assert MAIL in office.said()
    office.people.guard_contact(UNCLAIMED, office.mother)
    said = office.said()
    for secret in (MOBILE, MAIL, "06 92 12 34 56", "0692 12 34 56", "12 34 56"):
        assert secret not in said
    assert office.directory.find("123456")[0].id == office.mother, "found all the same"
    office.people.guard_contact(UNCLAIMED, office.mother, on=False)
    assert MOBILE in office.said()


def test_who_asks_is_shown_it_and_that_is_written_down(office: Office) -> None:
    office.people.guard_contact(UNCLAIMED, office.mother)
    hidden = office.directory.show(office.mother)
    assert (hidden.contact_hidden, hidden.reached) == (True, (Channel.SMS, Channel.EMAIL))
    assert office.shown() == 0
    file = office.directory.show_contact(UNCLAIMED, office.mother)
    assert (file.contact_hidden, file.contact.email) == (False, MAIL)
    assert office.shown() == 1
    office.directory.show_contact(UNCLAIMED, office.father)
    assert office.shown() == 1, "nothing is hidden of his"


def test_a_correction_of_it_is_told_without_it(office: Office) -> None:
    office.people.guard_contact(UNCLAIMED, office.mother)
    office.people.correct_contact(
        UNCLAIMED, office.mother, [PhoneGiven("0692 77 77 77")], None, DocumentType.PASSPORT
    )
    (line,) = office.corrections.all(UNCLAIMED)
    assert (line.hidden, line.before, line.now) == (True, (), ())
    assert "77 77 77" not in office.said()


def test_joined_doubles_are_guarded_as_one(office: Office) -> None:
    office.people.guard_contact(UNCLAIMED, office.mother)
    joined = office.doubles.join(UNCLAIMED, office.twin, office.mother)
    assert joined.verification.whole
    file = office.directory.show(office.twin)
    assert file.contact_hidden
    assert MOBILE not in office.said()
    office.people.guard_contact(UNCLAIMED, office.twin, on=False)
    assert not office.directory.show(office.twin).contact_hidden
