"""Of who has left nothing waits at the desk, and of who comes back everything that waited is there again."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import update

from station.models.desk import Message
from station.models.people import Person
from station.rules.kinds import Channel, MessageState, PersonKind
from station.services.messages import Recipient
from station.services.office.corrections import CorrectionService
from station.services.sheets import SheetService
from tests.services.enrolment.conftest import PASSWORD, SECRETARY, Desk, Family

Waiting = tuple[set[str], set[UUID | None], int, int]


def waiting(desk: Desk) -> Waiting:
    return (
        {one.name for one in desk.enrolment.under_way(SECRETARY)},
        {one.person_id for one in desk.messages.failed()},
        len(SheetService(desk.store, desk.settings).awaited()),
        len(CorrectionService(desk.store).all(SECRETARY)),
    )


def left_behind(desk: Desk, family: Family) -> None:
    """A sheet that nobody took, a message that did not leave, an enrolment begun, a contact corrected."""
    view = desk.to_dates("HOARAU", "Marie-Claude", family.phone)
    view = desk.enrolment.check_birth_dates(view.id, family.dates)
    view = desk.enrolment.note_identifier(desk.enrolment.show_identifier(view.id).id)
    desk.enrolment.choose_password(view.id, PASSWORD)
    sheets = SheetService(desk.store, desk.settings)
    found = sheets.prepare("m.hoarau", SECRETARY)
    sheets.record_print(SECRETARY, found)
    with desk.store.write() as session:
        to = Recipient(family.mother, Channel.SMS, "+262692123456")
        message = desk.messages.queue_contact_changed(session, to, Channel.SMS)
        session.get_one(Message, message).state = MessageState.REFUSED.value
    desk.enrolment.begin(SECRETARY, PersonKind.STUDENT, family.lea)
    desk.enrolment.begin(SECRETARY, PersonKind.STUDENT)
    desk.contact(family.mother, "+262692777777", source="desk")


@pytest.mark.parametrize("by_date", [False, True], ids=["the lists say so", "the last day is over"])
def test_nothing_of_leavers_waits(desk: Desk, family: Family, *, by_date: bool) -> None:
    left_behind(desk, family)
    before = waiting(desk)
    assert before == ({"Léa HOARAU", ""}, {family.mother}, 1, 1)
    children = (family.lea, family.tom)
    facts = {"leaves_on": date(2026, 8, 1)} if by_date else {"left_on": date(2026, 8, 1)}
    gone = children if by_date else (*children, family.mother)
    with desk.store.write() as session:
        session.execute(update(Person).where(Person.id.in_(gone)).values(**facts))
    names, failed, sheets, corrections = waiting(desk)
    assert (names, failed, sheets) == ({""}, set(), 0)
    assert by_date or corrections == 0
    with desk.store.write() as session:
        session.execute(update(Person).values(left_on=None, leaves_on=None))
    assert waiting(desk) == before


def test_a_guardian_of_one_who_stays_waits_on(desk: Desk, family: Family) -> None:
    left_behind(desk, family)
    with desk.store.write() as session:
        session.execute(update(Person).where(Person.id == family.lea).values(left_on=date(2026, 8, 1)))
    assert waiting(desk) == ({""}, {family.mother}, 1, 1)
