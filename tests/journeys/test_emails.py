"""An e-mail address is confirmed on the family's screen: from the file, from the day, and on signing in."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample, open_sample
from station.messaging.demo import DemoPhone
from station.rules.kinds import AccountState
from station.rules.rights import Role
from station.services.emails import EmailState
from station.ui.dates import shown_date
from station.ui.desk.build import Desk
from station.ui.family.records import PageName
from tests.journeys.conftest import Hands, OpenDesk, open_file, said, until, write, written_down
from tests.journeys.test_enrolment import code_on
from tests.journeys.test_visit import OWN, actor_of, begin, enter, give, parent

ADDRESS = "marie.payet@example.org"


def button(within: QWidget, name: str) -> QPushButton:
    found = within.findChild(QPushButton, name)
    assert found is not None, name
    return found


def state(sample: Sample) -> EmailState:
    return sample.services.emails.view(actor_of(sample, Role.TECHNICIAN), parent(sample)).state


def sent(desk: Desk) -> int:
    phone = desk.services.sender
    assert isinstance(phone, DemoPhone)
    return len(phone.arrived())


def test_an_address_is_confirmed_from_the_file(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    view, file = desk.family.view, desk.families.file
    open_file(qtbot, desk, "payet marie-c")
    hands.click(button(file.cards, "confirm-email"))
    until(qtbot, lambda: file.notice.isVisible())
    code = code_on(qtbot, desk)
    hands.answer(file.notice)
    until(qtbot, lambda: view.shown is PageName.EMAIL_CODE)
    assert not view.email_code.back.isVisible(), "only who has signed in may give another address"
    write(view.email_code.code.edit, f"{(int(code) + 1) % 10**6:06}")
    press(view.email_code.code.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.email_code.code.error)
    assert "4" in view.email_code.left.said
    view.email_code.code.clear()
    hands.type(view.email_code.code.edit, code)
    hands.enter(view.email_code.code.edit)
    until(qtbot, lambda: view.shown is PageName.EMAIL_DONE)
    hands.click(view.email_done.on)
    hands.match("Confirm an e-mail address from the file")
    assert view.shown is PageName.WELCOME
    assert not desk.side.visit.open
    assert state(sample) is EmailState.CONFIRMED
    assert {"email_code_sent", "email_code_checked"} <= set(written_down(sample))
    until(qtbot, lambda: file.cards.findChild(QPushButton, "confirm-email") is None)
    since = sample.services.emails.view(actor_of(sample, Role.SECRETARY), parent(sample)).confirmed_at
    assert since is not None
    assert shown_date(since.astimezone()) in said(file.cards)


def test_a_pending_address_is_sent_again_and_typed_from_the_day(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    actor = actor_of(sample, Role.SECRETARY)
    sample.services.emails.send(actor, parent(sample))
    desk = open_desk(sample, Role.SECRETARY)
    view, day = desk.family.view, desk.day
    desk.window.show_place("day/closing")
    until(qtbot, lambda: day.emails.rows[0].findChildren(QPushButton))
    again, type_it, _ = day.emails.rows[0].findChildren(QPushButton)
    again.click()
    until(qtbot, lambda: day.problem.said)  # too soon: said where it was asked
    assert sent(desk) == 0
    type_it = day.emails.rows[0].findChildren(QPushButton)[1]
    type_it.click()
    until(qtbot, lambda: view.shown is PageName.EMAIL_CODE)
    desk.window.bar.buttons["families"].click()
    desk.families.search.enrol.click()
    until(qtbot, lambda: view.shown is PageName.WHO)
    assert not desk.side.visit.open
    desk.window.show_place("day/closing")
    until(qtbot, lambda: day.emails.rows[0].findChildren(QPushButton))
    day.emails.rows[0].findChildren(QPushButton)[1].click()
    until(qtbot, lambda: "écran" in day.problem.said)
    assert view.shown is PageName.WHO, "an enrolment under way is not disturbed"


def test_who_must_confirm_an_address_does_so_on_signing_in(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATION_GUARDIAN_EMAIL_REQUIRED", "true")
    sample.services.close()
    sample = replace(sample, services=open_sample(sample.services.settings.home))
    desk = open_desk(sample, Role.SECRETARY)  # who looks somebody up is signed in at these services
    identifier, provisional = give(sample, parent(sample))
    view = begin(qtbot, desk)
    enter(qtbot, view, identifier, provisional)
    until(qtbot, lambda: view.shown is PageName.OWN_PASSWORD)
    write(view.own_password.password.edit, OWN)
    press(view.own_password.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.EMAIL)
    view.email.address.edit.clear()
    write(view.email.address.edit, "pas une adresse")
    press(view.email.address.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.email.address.error)
    view.email.address.edit.clear()
    write(view.email.address.edit, ADDRESS)
    press(view.email.address.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.EMAIL_CODE)
    write(view.email_code.code.edit, code_on(qtbot, desk))
    press(view.email_code.code.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    assert sample.services.directory.show(parent(sample)).state is AccountState.ACTIVATED
    phone = desk.services.sender
    assert isinstance(phone, DemoPhone)
    assert re.search(r"\d{6}", phone.arrived()[-1].message.body)
    assert not view.email_code.code.code
