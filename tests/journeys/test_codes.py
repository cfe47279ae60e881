"""A spent code is followed by another, whose digits find an empty field; dates that fail end in words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo import PRINCIPAL
from station.demo.keyboard import press
from station.demo.sample import Sample, open_sample
from station.messaging.demo import DemoPhone
from station.rules.rights import Role
from station.ui.desk.build import Desk
from station.ui.family.proof import CodePage
from station.ui.family.records import PageName
from station.ui.widgets.panels import Tone
from tests.journeys.conftest import OpenDesk, open_file, until, write
from tests.journeys.test_emails import button
from tests.journeys.test_enrolment import code_on
from tests.journeys.test_recovery import active, ask_password
from tests.journeys.test_visit import begin

PHONE = str(PRINCIPAL.mobile)


@pytest.fixture
def one_try(sample: Sample, monkeypatch: pytest.MonkeyPatch) -> Sample:
    """The sample school, where a code has one try and the next may follow at once."""
    monkeypatch.setenv("STATION_CODE_TRIES", "1")
    monkeypatch.setenv("STATION_CODE_RESEND_SECONDS", "0")
    sample.services.close()
    return replace(sample, services=open_sample(sample.services.settings.home))


def codes(desk: Desk) -> int:
    """Count the messages that have arrived."""
    phone = desk.services.sender
    assert isinstance(phone, DemoPhone)
    return len(phone.arrived())


def spend(qtbot: QtBot, desk: Desk, page: CodePage) -> None:
    """Type a wrong code, see that it is spent, and have another sent; then type that one."""
    wrong = f"{(int(code_on(qtbot, desk)) + 1) % 10**6:06}"
    write(page.code.edit, wrong)
    press(page.code.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: page.code.error)
    until(qtbot, lambda: page.on.accessibleName() == "Recevoir un autre code")
    assert not page.code.isEnabled()
    before = codes(desk)
    page.on.click()
    until(qtbot, lambda: codes(desk) > before)
    until(qtbot, lambda: page.code.isEnabled())
    assert page.code.edit.text() == ""
    assert page.code.error is None
    assert page.problem.said == ""
    right = code_on(qtbot, desk)
    write(page.code.edit, right)
    assert page.code.code == right
    press(page.code.edit, Qt.Key.Key_Return)


def test_the_next_code_of_an_enrolment(qtbot: QtBot, one_try: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(one_try)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    write(view.contact.contact.edit, PHONE)
    view.contact.on.click()
    until(qtbot, lambda: view.shown is PageName.CODE)
    spend(qtbot, desk, view.code)
    until(qtbot, lambda: view.shown is PageName.BIRTH_DATES)


def test_the_next_code_of_a_forgotten_password(qtbot: QtBot, one_try: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(one_try, Role.SECRETARY)
    identifier = active(one_try)
    view = begin(qtbot, desk)
    ask_password(qtbot, view, identifier)
    spend(qtbot, desk, view.recovery_code)
    until(qtbot, lambda: view.shown is PageName.NEW_PASSWORD)


def test_the_next_code_of_an_address(qtbot: QtBot, one_try: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(one_try, Role.SECRETARY)
    view, file = desk.family.view, desk.families.file
    open_file(qtbot, desk, "payet marie-c")
    button(file.cards, "confirm-email").click()
    until(qtbot, lambda: file.notice.isVisible())
    file.notice.acted.emit()
    until(qtbot, lambda: view.shown is PageName.EMAIL_CODE)
    spend(qtbot, desk, view.email_code)
    until(qtbot, lambda: view.shown is PageName.EMAIL_DONE)


def test_going_back_and_forth_sends_no_second_code_and_says_so(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    write(view.contact.contact.edit, PHONE)
    view.contact.on.click()
    until(qtbot, lambda: view.shown is PageName.CODE)
    assert view.code.problem.said == ""
    right = code_on(qtbot, desk)
    view.code.back.click()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    view.contact.on.click()
    until(qtbot, lambda: view.shown is PageName.CODE)
    assert view.code.problem.said.startswith("Le code déjà envoyé sert encore")
    write(view.code.code.edit, right)
    view.code.on.click()
    until(qtbot, lambda: view.shown is PageName.BIRTH_DATES)
    assert codes(desk) == 1


def test_back_from_a_spent_code_sends_another(qtbot: QtBot, one_try: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(one_try)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    write(view.contact.contact.edit, PHONE)
    view.contact.on.click()
    until(qtbot, lambda: view.shown is PageName.CODE)
    write(view.code.code.edit, f"{(int(code_on(qtbot, desk)) + 1) % 10**6:06}")
    view.code.on.click()
    until(qtbot, lambda: view.code.on.accessibleName() == "Recevoir un autre code")
    until(qtbot, lambda: view.code.back.isEnabled())
    view.code.back.click()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    view.contact.on.click()
    until(qtbot, lambda: view.shown is PageName.CODE and codes(desk) == 2)
    assert view.code.code.isEnabled()
    assert view.code.code.edit.text() == ""


def test_back_from_the_code_of_a_forgotten_password(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    identifier = active(sample)
    desk = open_desk(sample, Role.SECRETARY)
    view = begin(qtbot, desk)
    ask_password(qtbot, view, identifier)
    right = code_on(qtbot, desk)
    view.recovery_code.back.click()
    view.forgotten.on.click()
    until(qtbot, lambda: view.shown is PageName.RECOVERY_CODE)
    assert view.recovery_code.problem.said.startswith("Le code déjà envoyé sert encore")
    write(view.recovery_code.code.edit, right)
    press(view.recovery_code.code.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.NEW_PASSWORD)


def test_after_three_wrong_dates_the_page_closes_until_somebody_unlocks(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    view, page = desk.family.view, desk.family.view.birth_dates
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: desk.families.aside.vouch.isVisible())
    desk.families.aside.vouch.click()
    until(qtbot, lambda: view.shown is PageName.BIRTH_DATES)
    write(page.rows[0].edit, "22 avril 2012")
    for _ in range(3):
        until(qtbot, lambda: page.on.isEnabled())
        page.on.click()
        until(qtbot, lambda: not page.on.isEnabled())
        until(qtbot, lambda: page.problem.said)
        until(qtbot, lambda: not desk.background.busy)
        assert page.problem.said, "what was wrong stays, once the tries that are left were read anew"
    until(qtbot, lambda: page.closed)
    assert not page.rows[0].isEnabled()
    assert page.on.isHidden()
    assert page.problem.said == "Il ne reste plus d’essai\u00a0: l’agent va vous aider."
    desk.families.aside.unlock.click()
    until(qtbot, lambda: not page.closed)
    assert page.rows[0].isEnabled()
    assert page.problem.tone is Tone.QUIET
    assert page.problem.said.endswith("Vous avez 3 essais.")


def test_a_number_with_a_digit_too_few_is_called_that(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    write(view.contact.contact.edit, "0692 12 34 5")
    view.contact.on.click()
    until(qtbot, lambda: view.contact.contact.error)
    assert view.contact.contact.error == "Un numéro de mobile a dix chiffres."
