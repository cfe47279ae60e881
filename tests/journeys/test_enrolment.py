"""Families enrol in the real windows: by SMS, from a file or blind, with slips, namesakes and locks."""

import re

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo import PRINCIPAL
from station.demo.keyboard import press
from station.demo.sample import OPERATORS, Sample
from station.messaging.demo import DemoPhone
from station.rules.kinds import AccountState, PersonKind
from station.rules.rights import Role
from station.services.enrolment.flow import Step
from station.services.enrolment.views import Verdict
from station.ui.desk.build import Desk
from station.ui.family.records import PageName
from tests.journeys.conftest import OpenDesk, open_file, until, write

PASSWORD = "Manguier2034"


def arrived(desk: Desk) -> str:
    """Return the last message's text, or nothing yet."""
    phone = desk.services.sender
    assert isinstance(phone, DemoPhone)
    return phone.arrived()[-1].message.body if phone.arrived() else ""


def code_on(qtbot: QtBot, desk: Desk) -> str:
    """Wait for a code and read it."""
    until(qtbot, lambda: arrived(desk))
    found = re.search(r"\b\d{6}\b", arrived(desk))
    assert found
    return found[0]


def birth_dates(sample: Sample) -> list[str]:
    """Return the birth dates of the principal's children."""
    keys = {link.pupil for link in sample.school.links if link.adult == PRINCIPAL.key and link.level != "3"}
    return [f"{pupil.birth_date:%d/%m/%Y}" for pupil in sample.school.pupils if pupil.key in keys]


def prove(qtbot: QtBot, desk: Desk, sample: Sample) -> None:
    """Go from the phone to the identifier."""
    view = desk.family.view
    write(view.contact.contact.edit, str(PRINCIPAL.mobile))
    view.contact.on.click()
    until(qtbot, lambda: view.shown is PageName.CODE)
    write(view.code.code.edit, code_on(qtbot, desk))
    view.code.on.click()
    until(qtbot, lambda: view.shown is PageName.BIRTH_DATES)
    for number, day in enumerate(birth_dates(sample)):
        if number:
            view.birth_dates.add.click()
        write(view.birth_dates.rows[number].edit, day)
    view.birth_dates.on.click()
    until(qtbot, lambda: view.shown is PageName.IDENTIFIER)


def test_a_family_enrols_from_its_file(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    press(desk.families.search.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    prove(qtbot, desk, sample)
    identifier = view.identifier.identifier.identifier
    assert identifier.startswith("m.payet")
    view.identifier.on.click()
    until(qtbot, lambda: view.shown is PageName.PASSWORD)
    write(view.password.password.edit, "payet1234")
    view.password.on.click()
    assert view.shown is PageName.PASSWORD
    view.password.password.clear()
    write(view.password.password.edit, PASSWORD)
    view.password.on.click()
    until(qtbot, lambda: view.shown is PageName.DONE)
    view.done.leave.click()
    until(qtbot, lambda: view.shown is PageName.WELCOME)
    file = desk.families.file
    until(qtbot, lambda: file.file is not None and file.file.state is AccountState.ACTIVATED)
    assert file.file is not None
    assert file.file.identifiers == (identifier,)
    assert not view.password.password.secret


def test_a_blind_enrolment_tells_the_family_less_than_the_operator(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    desk.families.search.enrol.click()
    until(qtbot, lambda: view.shown is PageName.WHO)
    write(view.who.last_name.edit, "payet")
    write(view.who.first_name.edit, "Marie Claude")
    view.who.on.click()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    write(view.contact.contact.edit, "06 39 98 99 99")
    view.contact.on.click()
    until(qtbot, lambda: bool(view.contact.problem.said))
    until(qtbot, lambda: desk.enrolment.notes and desk.enrolment.notes.verdict is Verdict.CONTACT_DIFFERS)
    assert "PAYET" not in view.contact.problem.said
    assert view.contact.contact.text == "06 39 98 99 99"
    view.contact.contact.edit.clear()
    prove(qtbot, desk, sample)


def test_a_wrong_code_costs_a_try_and_keeps_the_page(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    write(view.contact.contact.edit, str(PRINCIPAL.mobile))
    view.contact.on.click()
    until(qtbot, lambda: view.shown is PageName.CODE)
    right = code_on(qtbot, desk)
    write(view.code.code.edit, f"{(int(right) + 1) % 10**6:06}")
    view.code.on.click()
    until(qtbot, lambda: bool(view.code.code.error))
    until(qtbot, lambda: desk.enrolment.view is not None and desk.enrolment.view.code is not None
          and desk.enrolment.view.code.tries_left == 4)  # fmt: skip
    assert view.shown is PageName.CODE
    assert right not in view.code.code.error  # type: ignore[operator]


def test_f12_covers_everything_and_keeps_the_enrolment(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    view, window = desk.family.view, desk.window
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    write(view.contact.contact.edit, "06 39")
    desk.session.lock()
    assert window.stack.currentWidget() is window.sign_in
    assert desk.family.window is not None
    assert desk.family.window.covered
    other = OPERATORS[0]
    write(window.sign_in.username.edit, other.username)
    write(window.sign_in.password.edit, other.password)
    press(window.sign_in.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: desk.session.open)
    assert not desk.family.window.covered
    assert view.contact.contact.text == "06 39"
    until(qtbot, lambda: not desk.background.busy)
    under_way = sample.services.enrolment.under_way(desk.session.actor)
    assert [one.operator_id for one in under_way] == [desk.session.actor.operator_id]
    assert view.contact.contact.text == "06 39"


def test_the_screen_turned_round_shows_the_family_alone(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, apart=False)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: desk.window.turned_round)
    assert not desk.families.isVisible()
    desk.session.lock()
    assert not desk.window.turned_round
    assert not desk.families.isVisible()


def test_an_enrolment_is_taken_up_after_a_crash(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    services = sample.services
    actor = services.staff.sign_in(OPERATORS[1].username, OPERATORS[1].password)
    begun = services.enrolment.begin(actor, PersonKind.GUARDIAN)
    services.enrolment.identify(begun.id, "Payet", "Marie-Claude")
    desk = open_desk(sample)
    until(qtbot, lambda: desk.families.under_way.isVisible())
    desk.families.under_way.resumed.emit(begun.id)
    until(qtbot, lambda: desk.family.view.shown is PageName.CONTACT)
    assert desk.enrolment.view is not None
    assert desk.enrolment.view.step is Step.CONTACT


def test_a_technician_vouches_in_place_of_the_code_and_a_secretary_may_not(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: desk.families.aside.vouch.isVisible())
    desk.families.aside.vouch.click()
    until(qtbot, lambda: desk.family.view.shown is PageName.BIRTH_DATES)
    desk.session.lock()
    secretary = OPERATORS[0]
    desk.session.sign_in(sample.services.staff.sign_in(secretary.username, secretary.password))
    assert not desk.families.aside.vouch.isVisible()
    assert not desk.families.file.correct.isVisible()


def test_stopping_asks_first_and_leaves_nothing(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: desk.enrolment.under_way)
    aside = desk.families.aside
    aside.stop.click()
    assert desk.enrolment.under_way
    assert aside.sure.isVisible()
    aside.sure.click()
    until(qtbot, lambda: not desk.enrolment.under_way)
    assert desk.family.view.shown is PageName.WELCOME
    assert not sample.services.enrolment.under_way(desk.session.actor)


def test_a_family_says_which_child_is_not_theirs(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    prove(qtbot, desk, sample)
    press(view.identifier.not_mine, Qt.Key.Key_Return)
    box = view.identifier.boxes[0]
    other, said = box.property("child"), box.text()
    press(box, Qt.Key.Key_Space)
    press(view.identifier.on, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.PASSWORD)
    assert said in desk.families.aside.disowned.said
    press(view.password.back, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.IDENTIFIER)
    assert [one.isChecked() for one in view.identifier.boxes] == [
        True,
        *[False] * (len(birth_dates(sample)) - 1),
    ]
    assert view.identifier.boxes[0].isVisible()
    press(view.identifier.on, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.PASSWORD)
    write(view.password.password.edit, PASSWORD)
    press(view.password.on, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.DONE)
    person = desk.enrolment.view and desk.enrolment.view.person_id
    assert person
    standings = sample.services.families.children(desk.session.actor, person)
    assert {one.id: one.in_account for one in standings if one.in_file}[other] is False
    assert any(one.in_account for one in standings)
