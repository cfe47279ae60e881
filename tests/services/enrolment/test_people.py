"""What a technician does on sight of an identity document."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from station.models.accounts import Login
from station.models.desk import Message
from station.models.people import Contact, Guardianship, Person
from station.models.staff import AuditEntry
from station.rules.kinds import (
    Channel,
    ContactSource,
    DocumentType,
    Flag,
    Kinship,
    Level,
    PersonKind,
    PhoneKind,
)
from station.rules.languages import Language
from station.rules.rights import NotAllowed
from station.services.directory import Directory
from station.services.enrolment.errors import BadPerson, OutOfStep, PossibleDouble
from station.services.enrolment.flow import Step
from station.services.enrolment.views import ChildLink, NewGuardian, NewStudent, PhoneGiven
from station.services.messages import MessageKind, Recipient
from station.services.persons.errors import PersonUnknown
from station.services.proofs.errors import CodeNotSent
from tests.services.enrolment.conftest import PASSWORD, SECRETARY, TECHNICIAN, Desk, Family

CARD = DocumentType.IDENTITY_CARD
NEW_PHONE = PhoneGiven("0692 77 77 77")


def test_a_corrected_phone_is_the_one_that_counts_and_the_old_one_is_told(desk: Desk, family: Family) -> None:
    answer = desk.people.correct_contact(TECHNICIAN, family.mother, [NEW_PHONE], "mc@example.org", CARD)
    assert (answer.told, answer.reset_only) == ((Channel.SMS,), False)
    assert desk.messages.deliver_pending() == 1
    assert desk.phone.arrived()[-1].message.to == "+262692123456"
    view = desk.to_contact("Hoarau", "Marie-Claude")
    assert desk.enrolment.give_contact(view.id, "0692777777").step is Step.CODE
    with desk.store.read() as session:
        rows = {row.source: row for row in session.scalars(select(Contact))}
        assert rows["roster"].phones[0]["number"] == "+262692123456"
        assert rows["desk"].phones == [
            {"kind": "mobile", "number": "+262692777777", "raw": "0692 77 77 77", "flagged": False}
        ]
        person = session.scalars(select(Person).where(Person.id == family.mother)).one()
        assert person.doubts == [Flag.CONTACT_TO_REPORT]
        line = session.scalars(select(AuditEntry).where(AuditEntry.act == "contact_corrected")).one()
        assert line.operator_id == TECHNICIAN.operator_id
        assert line.facts == {"document": "identity_card", "changed": ["sms"]}


def test_an_added_e_mail_is_told_by_the_phone_that_was_there(desk: Desk) -> None:
    child = desk.student("PAYET", "Isa", date(2012, 3, 3))
    guardian = desk.guardian("PAYET", "Luc", child, phone="+262692999999")
    answer = desk.people.correct_contact(
        TECHNICIAN, guardian, [PhoneGiven("0692999999")], "luc@example.org", CARD
    )
    assert answer.told == (Channel.SMS,)
    desk.messages.deliver_pending()
    assert desk.phone.arrived()[-1].message.to == "+262692999999"


def test_who_had_no_contact_is_told_nothing(desk: Desk) -> None:
    guardian = desk.guardian("PAYET", "Luc", desk.student("PAYET", "Isa", date(2012, 3, 3)))
    assert desk.people.correct_contact(TECHNICIAN, guardian, [NEW_PHONE], None, CARD).told == ()


def test_a_code_on_its_way_to_the_old_contact_opens_nothing(desk: Desk, family: Family) -> None:
    view = desk.enrolment.give_contact(desk.to_contact("Hoarau", "Marie-Claude").id, family.phone)
    code = desk.code(view)
    desk.people.correct_contact(TECHNICIAN, family.mother, [NEW_PHONE], None, CARD)
    with pytest.raises(OutOfStep):
        desk.enrolment.check_code(view.id, code)
    assert desk.enrolment.view(view.id).step is Step.CONTACT
    view = desk.enrolment.give_contact(view.id, "0692777777")
    with pytest.raises(CodeNotSent):
        desk.enrolment.check_code(view.id, code)


def test_an_activated_account_is_reached_by_a_reset_only(desk: Desk, family: Family) -> None:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    desk.enrolment.note_identifier(view.id)
    desk.enrolment.choose_password(view.id, PASSWORD)
    answer = desk.people.correct_contact(TECHNICIAN, family.mother, [NEW_PHONE], None, CARD)
    assert answer.reset_only


@pytest.mark.parametrize(
    ("phones", "email", "field"), [([PhoneGiven("bonjour")], None, "phones"), ([], "a@b", "email")]
)
def test_a_bad_correction_changes_nothing(
    desk: Desk, family: Family, phones: list[PhoneGiven], email: str | None, field: str
) -> None:
    with pytest.raises(BadPerson) as caught:
        desk.people.correct_contact(TECHNICIAN, family.mother, phones, email, CARD)
    assert caught.value.field == field
    with desk.store.read() as session:
        assert session.scalars(select(Contact.source)).all() == [ContactSource.ROSTER]


def test_a_secretary_may_do_none_of_this(desk: Desk, family: Family) -> None:
    child = (ChildLink(family.lea),)
    with pytest.raises(NotAllowed):
        desk.people.correct_contact(SECRETARY, family.mother, [NEW_PHONE], None, CARD)
    with pytest.raises(NotAllowed):
        desk.people.add_guardian(SECRETARY, NewGuardian("A", "B", child), CARD)
    with pytest.raises(NotAllowed):
        desk.people.add_student(SECRETARY, NewStudent("A", "B", date(2014, 1, 1)), CARD)


def test_an_added_guardian_enrols_like_any_other(desk: Desk, family: Family) -> None:
    new = NewGuardian(
        "TURPIN",
        "Aline",
        (ChildLink(family.lea, Level.LEGAL, Kinship.MOTHER), ChildLink(family.tom)),
        phones=(PhoneGiven("0692 55 55 55"), PhoneGiven("0262 11 22 33", PhoneKind.HOME)),
    )
    added = desk.people.add_guardian(TECHNICIAN, new, CARD)
    with desk.store.read() as session:
        person = session.scalars(select(Person).where(Person.id == added)).one()
        assert (person.origin, person.doubts) == ("desk", [Flag.ADDED_AT_DESK])
        assert session.scalars(select(Login.identifier)).all() == ["a.turpin"]
        assert session.scalars(select(Guardianship).where(Guardianship.guardian_id == added)).all()
    view = desk.to_dates("Turpin", "Aline", "0692555555")
    assert desk.enrolment.check_birth_dates(view.id, family.dates).step is Step.IDENTIFIER


def test_an_added_student_is_found_by_the_search(desk: Desk) -> None:
    added = desk.people.add_student(
        TECHNICIAN, NewStudent("SAUTRON", "Ulysse", date(2014, 1, 1), class_code="6C"), CARD
    )
    assert [hit.id for hit in Directory(desk.store, desk.settings).find("sautron ulysse")] == [added]


def test_doubles_are_proposed_first(desk: Desk, family: Family) -> None:
    born = date(2013, 5, 4)
    found = desk.people.similar(SECRETARY, PersonKind.STUDENT, "Hoarau", "Lea", born)
    assert [one.id for one in found] == [family.lea]
    with pytest.raises(PossibleDouble) as caught:
        desk.people.add_student(TECHNICIAN, NewStudent("Hoareau", "Léa", born), CARD)
    assert caught.value.candidates == (family.lea,)
    desk.people.add_student(TECHNICIAN, NewStudent("Hoareau", "Léa", born), CARD, despite_similar=True)


def test_a_twin_is_no_double(desk: Desk, family: Family) -> None:
    assert desk.people.similar(SECRETARY, PersonKind.STUDENT, "Hoarau", "Anaïs", date(2013, 5, 4)) == ()


@pytest.mark.parametrize(
    ("last", "first", "born", "field"),
    [
        ("", "Zoé", date(2014, 1, 1), "last_name"),
        ("ROBERT", "--", date(2014, 1, 1), "first_name"),
        ("ROBERT", "Zoé", date(2030, 1, 1), "birth_date"),
    ],
)
def test_a_student_needs_names_and_a_possible_birth_date(
    desk: Desk, last: str, first: str, born: date, field: str
) -> None:
    with pytest.raises(BadPerson) as caught:
        desk.people.add_student(TECHNICIAN, NewStudent(last, first, born), CARD)
    assert caught.value.field == field


def test_a_guardian_needs_children_who_are_students(desk: Desk, family: Family) -> None:
    for children in ((), (ChildLink(family.mother),), (ChildLink(family.lea), ChildLink(family.lea))):
        with pytest.raises(BadPerson, match="children"):
            desk.people.add_guardian(TECHNICIAN, NewGuardian("A", "B", children), CARD)
    nobody = NewGuardian("A", "B", (ChildLink(UUID(int=1)),))
    with pytest.raises(PersonUnknown):
        desk.people.add_guardian(TECHNICIAN, nobody, CARD)


def test_the_former_contact_is_told_in_the_language_its_family_chose(desk: Desk, family: Family) -> None:
    to = Recipient(family.mother, Channel.SMS, "+262692123456", Language.ENGLISH)
    with desk.store.write() as session:
        desk.messages.queue_identifier(session, to, family.mother)
    desk.people.correct_contact(TECHNICIAN, family.mother, [NEW_PHONE], None, CARD)
    with desk.store.read() as session:
        languages = session.scalars(
            select(Message.language).where(Message.kind == MessageKind.CONTACT_CHANGED)
        ).all()
    assert set(languages) == {"en"}
