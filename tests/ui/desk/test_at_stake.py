"""Closing, locking or leaving with work under way asks first, and says what is at stake."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.rules.kinds import PersonKind, PhoneKind
from station.rules.rights import Role
from station.services.notifications import Selection
from station.ui.desk.build import Desk
from station.ui.desk.sheets.notices import NoticeStage
from station.ui.family.records import PageName
from tests.journeys.conftest import Asked, OpenDesk, open_file, until, write
from tests.journeys.test_visit import parent

STAY, CLOSE, LOCK, LEAVE = "Rester", "Fermer quand même", "Verrouiller quand même", "Quitter quand même"


def half_typed(qtbot: QtBot, desk: Desk) -> None:
    """Begin to correct somebody's phone."""
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.correct.click()
    until(qtbot, lambda: desk.correct.phones[PhoneKind.MOBILE].text)
    assert desk.correct.at_stake() == ""
    write(desk.correct.phones[PhoneKind.MOBILE].edit, "5")
    assert desk.correct.at_stake()


def batch(qtbot: QtBot, desk: Desk) -> None:
    """Make sheets, and print none."""
    desk.window.show_place("sheets")
    desk.rooms.sheets.page.notices.issue(Selection.of_class("6 A", PersonKind.STUDENT))
    until(qtbot, lambda: desk.rooms.sheets.page.notices.state.stage is NoticeStage.READY)


def enrolment(qtbot: QtBot, desk: Desk) -> None:
    """Begin an enrolment."""
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: desk.family.view.shown is PageName.CONTACT)


@pytest.mark.parametrize(
    ("begin", "said"),
    [
        (half_typed, "Une correction est commencée, mais pas encore enregistrée."),
        (batch, "ne sont pas imprimées"),
        (enrolment, "Une inscription est en cours"),
    ],
    ids=["correction", "batch", "enrolment"],
)
def test_closing_and_locking_ask_and_say_what_is_at_stake(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, begin: Callable[[QtBot, Desk], None], said: str
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    begin(qtbot, desk)
    asked = Asked(STAY)
    assert not desk.window.close()
    assert said in asked.said
    assert desk.window.isVisible()
    asked = Asked(STAY)
    desk.window.bar.lock.click()
    assert said in asked.said
    assert desk.session.open
    asked = Asked(LOCK)
    desk.window.bar.lock.click()
    assert not desk.session.open
    assert said in desk.window.sign_in.line.said, "who comes back, or another, sees that something waits"
    asked = Asked(CLOSE)
    assert desk.window.close()
    assert said in asked.said


def test_with_nothing_at_stake_nothing_is_asked(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    open_file(qtbot, desk, "payet marie-c")
    desk.window.bar.lock.click()
    assert not desk.session.open
    assert desk.window.close()


def test_f12_covers_at_once_whatever_is_at_stake(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    half_typed(qtbot, desk)
    press(desk.correct.email.edit, Qt.Key.Key_F12)
    assert not desk.session.open
    assert "correction" in desk.window.sign_in.line.said


def test_a_half_typed_correction_is_not_lost_by_a_click_on_somebody_else(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    half_typed(qtbot, desk)
    correct, mother = desk.correct, parent(sample)
    other = next(hit.id for hit in sample.services.directory.find("hoarau") if hit.id != mother)
    asked = Asked(STAY)
    desk.families.show_person(other)
    assert "correction" in asked.said
    assert desk.families.stack.currentWidget() is correct
    assert correct.at_stake()
    chosen = desk.families.search.list.currentIndex().data(0x0100)
    assert chosen.id == mother
    Asked(LEAVE)
    desk.families.show_person(other)
    until(qtbot, lambda: desk.families.file.file is not None and desk.families.file.file.id == other)
    assert correct.at_stake() == ""
    assert desk.window.close()


def test_back_from_a_form_asks_where_something_is_typed(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.add_student_asked.emit()
    write(desk.add.last_name.edit, "Zafindra")
    asked = Asked(STAY)
    desk.add.back.click()
    assert "pas encore ajoutée" in asked.said
    Asked(LEAVE)
    desk.add.back.click()
    assert desk.families.stack.currentWidget() is desk.families.file
    assert desk.add.last_name.text == ""


def test_a_password_made_for_one_and_not_printed_is_asked_about(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    open_file(qtbot, desk, "payet marie-c")
    page = desk.rooms.sheets.notice
    desk.rooms.sheets.ask_notice(parent(sample), "PAYET")
    until(qtbot, lambda: page.on.isVisible() and page.on.isEnabled())
    page.on.click()
    until(qtbot, lambda: page.notices.state.stage is NoticeStage.READY)
    asked = Asked(LEAVE)
    page.back.click()
    assert "n’est pas imprimée" in asked.said
    assert page.notices.batch is None
