"""The desk's keys, pressed in its windows as a keyboard does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.ui.desk import keys
from station.ui.desk.build import Desk
from station.ui.widgets.buttons import PrimaryButton
from tests.journeys.conftest import OpenDesk, open_file, said, until

CTRL = Qt.KeyboardModifier.ControlModifier


def hit(qtbot: QtBot, desk: Desk, key: Qt.Key) -> None:
    """Press Ctrl and this key where the keyboard is."""
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window.windowHandle(), key, CTRL)


def test_a_button_answers_to_its_keys_whatever_it_is_called(qtbot: QtBot) -> None:
    button = PrimaryButton("Print")
    qtbot.addWidget(button)
    button.answer_to(keys.PRINT)
    button.say("Print once more")
    assert button.shortcut().toString() == keys.PRINT
    button.answer_to("")
    button.say("Print")
    assert button.shortcut().isEmpty()


def test_the_search_is_one_key_away_from_any_place(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    for place in ("day", "settings", "sheets"):
        desk.window.show_place(place)
        hit(qtbot, desk, Qt.Key.Key_F)
        assert desk.families.isVisible()
        assert desk.window.focusWidget() is desk.families.search.edit


def test_a_denied_child_is_given_back_by_undo(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    cards = desk.families.file.cards
    until(qtbot, lambda: cards.findChild(QPushButton, "disclaim"))
    press(cards.findChildren(QPushButton, "disclaim")[0], Qt.Key.Key_Return)
    # An act is told on the bus too: the card may be made once more.
    until(qtbot, lambda: cards.findChild(QPushButton, "withdraw") and not desk.background.busy)
    qtbot.waitUntil(lambda: sum(one.isVisible() for one in cards.findChildren(QPushButton, "withdraw")) == 1)
    desk.families.file.main.setFocus()
    hit(qtbot, desk, Qt.Key.Key_Z)
    until(qtbot, lambda: cards.findChild(QPushButton, "withdraw") is None)


def test_locked_the_desk_obeys_no_key(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    desk.window.show_place("day/closing")
    hit(qtbot, desk, Qt.Key.Key_L)
    until(qtbot, lambda: not desk.session.open)
    hit(qtbot, desk, Qt.Key.Key_F)
    assert desk.window.stack.currentWidget() is desk.window.sign_in
    assert not desk.families.isVisible()


def test_no_two_places_answer_to_one_key(sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    led = [one.key().toString() for one in desk.window.findChildren(QShortcut)]
    assert len(led) == len(set(led))
    assert keys.SEARCH in led


def test_f1_lists_every_key(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F1)
    page = desk.rooms.outside.keys
    assert page.isVisible()
    listed = said(page)
    assert all(one in listed for name, one in vars(keys).items() if name.isupper())


def test_esc_closes_what_asks_and_nothing_else(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: desk.enrolment.under_way)
    aside = desk.families.aside
    aside.stop.click()
    assert aside.sure.isVisible()
    press(aside.sure, Qt.Key.Key_Escape)
    assert not aside.sure.isVisible()
    assert desk.enrolment.under_way


def test_esc_leads_back_from_a_form(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.correct.click()
    until(qtbot, desk.correct.isVisible)
    until(qtbot, lambda: not desk.background.busy)
    desk.correct.back.setFocus()
    press(desk.correct.back, Qt.Key.Key_Escape)
    until(qtbot, desk.families.file.isVisible)
