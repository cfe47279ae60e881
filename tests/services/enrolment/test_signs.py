"""What a list and a file say of a code on its way, and of a sheet that ends soon."""

from datetime import timedelta

from sqlalchemy import select

from station.models.desk import Message
from station.rules.kinds import Channel, MessageState, PersonKind
from station.services.directory import Directory
from station.services.notifications import NotificationService, Selection
from tests.services.enrolment.conftest import SECRETARY, TECHNICIAN, Desk, Family


def test_a_code_that_was_sent_is_told_until_it_is_used_or_over(desk: Desk, family: Family) -> None:
    directory = Directory(desk.store, desk.settings)

    def sent() -> bool:
        return directory.lines([family.mother])[0].code_sent

    assert not sent()
    assert directory.show(family.mother).code is None
    view = desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN, family.mother)
    view = desk.enrolment.give_contact(view.id, family.phone, Channel.SMS)
    assert not sent()
    desk.enrolment.send_code(view.id)
    assert sent()
    code = directory.show(family.mother).code
    assert code is not None
    assert (code.to, code.sent_at, code.tries_left) == ("06 92 12 34 56", desk.clock.now, 5)
    assert code.until - code.sent_at == timedelta(minutes=30)
    desk.clock.move(minutes=31)
    assert not sent()
    assert directory.show(family.mother).code is None


def test_a_code_that_did_not_leave_is_not_told(desk: Desk, family: Family) -> None:
    directory = Directory(desk.store, desk.settings)
    view = desk.to_contact("hoarau", "marie claude")
    desk.enrolment.give_contact(view.id, family.phone, Channel.SMS)
    desk.enrolment.send_code(view.id)
    assert directory.lines([family.mother])[0].code_sent
    with desk.store.write() as session:
        for message in session.scalars(select(Message)):
            message.state = MessageState.NOT_SENT
    assert not directory.lines([family.mother])[0].code_sent
    assert directory.show(family.mother).code is None


def test_a_sheet_is_told_fifteen_days_before_it_ends(desk: Desk, family: Family) -> None:
    directory = Directory(desk.store, desk.settings)
    NotificationService(desk.store, desk.settings).issue(TECHNICIAN, Selection.of(family.lea))
    days = desk.settings.provisional_days
    last = (desk.clock.now + timedelta(days=days)).astimezone().date()
    for moved, told in ((days - 16, None), (1, last), (20, last)):
        desk.clock.move(days=moved)
        assert directory.lines([family.lea])[0].lapses_on == told
        assert directory.show(family.lea).lapses_on == told
