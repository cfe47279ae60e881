"""The journeys of `docs/journeys.md` at the desk's first start, of families that need more, and of paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.demo import PRINCIPAL
from station.demo.keyboard import press, type_text
from station.demo.sample import OPERATORS, Sample, open_sample
from station.rules.rights import Role
from station.services.notifications import Selection
from station.sheets.printers import JobState
from station.ui.desk.build import build_desk
from station.ui.desk.first_look import first_look
from station.ui.desk.printing import Stage
from station.ui.family.records import PageName
from station.ui.widgets.buttons import LinkButton
from tests.journeys.conftest import Hands, OpenDesk, open_file, popups, until
from tests.journeys.test_batch_queue import made, stands
from tests.journeys.test_doubles import card_of, open_account, technician, twice
from tests.journeys.test_enrolment import arrived, prove
from tests.journeys.test_sheets import come_to
from tests.sheets.conftest import PrintSystem, print_system

__all__ = ["print_system"]
pytestmark = popups


@pytest.mark.usefixtures("open_desk")
def test_the_first_start(qapp: QApplication, qtbot: QtBot, tmp_path: Path, hands: Hands) -> None:
    services = open_sample(tmp_path / "new")
    desk = build_desk(qapp, services, first_look(services), apart=True)
    try:
        desk.window.start(needs_set_up=True)
        desk.window.show()
        page, one = desk.window.set_up, OPERATORS[2]
        hands.click(page.on)
        hands.type(page.uai.edit, "9741234Y")
        assert page.academy.text
        hands.type(page.school_name.edit, "Collège des Filaos")
        hands.click(page.on)
        hands.type(page.portal_url.edit, "https://portail.example.org/")
        hands.click(page.on)
        hands.type(page.name.edit, one.name)
        hands.type(page.username.edit, one.username)
        for field in (page.password, page.again):
            hands.type(field.edit, one.password)
        hands.click(page.on)
        until(qtbot, lambda: desk.session.open)
        hands.match("Start the desk for the first time")
        assert services.school_settings.read().portal_url == "https://portail.example.org/"
        nobody = desk.families.nobody
        until(qtbot, lambda: "ne connaît encore personne" in nobody.said and nobody.isVisible())
        press(nobody.findChildren(LinkButton)[0], Qt.Key.Key_Return)
        until(qtbot, desk.roster.isVisible)
    finally:
        desk.close()
        services.close()


def test_another_code(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    sample.services.close()
    soon = open_sample(sample.services.settings.home, code_resend_seconds=1)
    desk = open_desk(replace(sample, services=soon), Role.SECRETARY)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    type_text(view.contact.contact.edit, str(PRINCIPAL.mobile))
    press(view.contact.on, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.CODE)
    until(qtbot, view.code.resend.isVisible)
    before = arrived(desk)
    hands.click(view.code.resend)
    until(qtbot, lambda: arrived(desk) != before)
    hands.match("Receive another code")
    desk.close()
    soon.close()


def test_a_child_who_is_not_theirs(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    prove(qtbot, desk, sample)
    hands.click(view.identifier.not_mine)
    hands.click(view.identifier.boxes[0])
    assert view.identifier.boxes[0].isChecked()
    hands.match("Say that a child is not in one's care, at the identifier")


def test_a_guardian_the_list_lacks(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample)
    page, file = desk.add, desk.families.file
    pupil = next(one for one in sample.school.pupils if one.mobile and one.leaves_on is None)
    open_file(qtbot, desk, f"{pupil.last_name} {pupil.first_name}")
    student = file.file.id if file.file else None
    hands.choose(file.more, "Ajouter un responsable")
    until(qtbot, page.isVisible)
    hands.type(page.last_name.edit, "Zitte")
    hands.enter(page.last_name.edit)
    hands.type(page.first_name.edit, "Zéphirin")
    hands.enter(page.first_name.edit)
    until(qtbot, page.on.isVisible)
    hands.click(page.on)
    until(qtbot, lambda: file.isVisible() and file.file is not None and file.file.id != student)
    hands.match("Add a guardian whom the list lacks, from the child's open file")


def test_two_accounts(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    known, other = twice(sample)
    open_account(sample, known)
    open_account(sample, other)
    desk = open_desk(sample)
    card = card_of(qtbot, desk, known, other)
    hands.click(card.same)
    until(qtbot, card.choice.isVisible)
    hands.click(card.choice.buttons[0])
    until(qtbot, card.choice.on.isEnabled)
    hands.click(card.choice.on)
    until(qtbot, lambda: card.joined)
    hands.match("Make one account of two, from the proposal")


def test_one_screen(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample, apart=False)
    sample.services.pins.choose(desk.session.actor, "2580")
    hands.click(desk.families.search.visit)
    until(qtbot, lambda: desk.window.turned_round)
    hands.click(desk.family.view.give_back_button)
    pin = desk.side.back.panel.pin
    until(qtbot, lambda: pin.isVisible() and pin.isEnabled())
    hands.type(pin, "2580")
    until(qtbot, lambda: not desk.window.turned_round)
    hands.match("Turn the only screen to a family, and take it back by the PIN")


def test_what_is_missing(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem, hands: Hands
) -> None:
    _, page = made(qtbot, sample, open_desk, "Accueil")
    strip = page.strip
    hands.click(strip.print)
    stands(qtbot, page, JobState.OVER)
    until(qtbot, strip.no.isVisible)
    hands.click(strip.no)
    until(qtbot, strip.missing.isVisible)
    hands.choose_of(strip.missing.first, strip.missing.first.count() - 2)
    hands.click(strip.missing.go)
    stands(qtbot, page, JobState.OVER)
    until(qtbot, strip.yes.isVisible)
    hands.click(strip.yes)
    until(qtbot, lambda: page.notices.sheets.state.stage is Stage.HANDED_OVER)
    hands.match("Print a class's sheets, and the two that are missing once more")


def test_ticking_off(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    actor = technician(sample)
    sample.services.notifications.issue(actor, Selection.of_class("6 A"))
    desk = open_desk(sample, Role.SECRETARY)
    page = come_to(qtbot, desk)
    until(qtbot, lambda: page.due.boxes)
    before = len(page.due.boxes)
    hands.choose_of(page.due.to, 1)
    until(qtbot, lambda: next(iter(page.due.boxes.values())).isVisible())
    hands.click(next(iter(page.due.boxes.values())))
    until(qtbot, lambda: len(sample.services.notifications.due(actor)) == before - 1)
    hands.match("Tick off a sheet that a family has taken")
