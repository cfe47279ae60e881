"""After an act that makes a page anew, the keyboard is where the next act is, and never in the bar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from station.demo.keyboard import press, type_text
from station.demo.sample import Sample
from station.rules.rights import Role
from station.ui.desk.build import Desk
from station.ui.family.records import PageName
from tests.journeys.conftest import OpenDesk, open_file, until


def active(qtbot: QtBot, desk: Desk) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)


def within(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    """The focus comes to rest in the page."""
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=60_000)
    active(qtbot, desk)
    until(qtbot, lambda: (one := desk.window.focusWidget()) is not None and page.isAncestorOf(one))


def test_a_child_s_link_taken_away_leaves_the_keyboard_at_what_gives_it_back(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    active(qtbot, desk)
    open_file(qtbot, desk, "payet marie-c")
    cards = desk.families.file.cards
    until(qtbot, lambda: cards.findChild(QPushButton, "disclaim"))
    button = cards.findChildren(QPushButton, "disclaim")[0]
    active(qtbot, desk)
    button.setFocus()
    press(button, Qt.Key.Key_Return)
    until(qtbot, lambda: cards.findChild(QPushButton, "withdraw"))
    within(qtbot, desk, desk.families.file)


def test_a_role_that_was_changed_keeps_the_keyboard(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    active(qtbot, desk)
    desk.window.show_place("settings")
    rows = desk.settings.operators.list
    roles: list[QComboBox] = []

    def listed() -> bool:
        roles[:] = [one for one in rows.findChildren(QComboBox) if one.isVisible()]
        return len(roles) > 1

    until(qtbot, listed)
    chosen = roles[-1]
    name = chosen.accessibleName()
    active(qtbot, desk)
    chosen.setFocus()
    press(chosen, Qt.Key.Key_Up if chosen.currentIndex() else Qt.Key.Key_Down)
    until(qtbot, lambda: not desk.background.busy and not isValid(chosen))
    active(qtbot, desk)

    def there() -> bool:
        held = desk.window.focusWidget()
        return isinstance(held, QComboBox) and held.accessibleName() == name

    until(qtbot, there)


def test_vouching_leaves_the_keyboard_beside_the_family_s_next_step(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: desk.families.aside.vouch.isVisible())
    active(qtbot, desk)
    desk.families.aside.vouch.setFocus()
    press(desk.families.aside.vouch, Qt.Key.Key_Return)
    until(qtbot, lambda: desk.family.view.shown is PageName.BIRTH_DATES)
    within(qtbot, desk, desk.families.aside)


def test_the_family_s_language_leaves_the_keyboard_on_its_page(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    view = desk.family.view
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    window = view.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    menu = view.language_button.menu()
    next(act for act in menu.actions() if "العربية" in act.text()).trigger()
    until(qtbot, lambda: view.language.code == "ar")
    until(qtbot, lambda: (one := window.focusWidget()) is not None and view.contact.isAncestorOf(one))


def test_what_is_typed_on_a_file_begins_a_search(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    active(qtbot, desk)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.main.setFocus()
    for sign in "hoa":
        held = desk.window.focusWidget()
        assert held is not None
        type_text(held, sign)
        press(held, Qt.Key.Key_End)  # a scanner would go on
    assert desk.families.search.edit.text() == "hoa"
    assert desk.window.focusWidget() is desk.families.search.edit
