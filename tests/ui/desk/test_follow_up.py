"""The tabs of follow-up: one page each, by right, folded where there is no room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from station.rules.rights import Actor, Right, Role
from station.ui.desk.follow_up.frame import FollowUpPage, Tab
from station.ui.desk.session import Session
from station.ui.theme import current
from tests.journeys.conftest import until

pytestmark = pytest.mark.usefixtures("theme")


class _Chipped(QLabel):
    """A page with chips of its own."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.chips: QWidget = QLabel("chips")


def _page(qtbot: QtBot, role: Role = Role.ADMINISTRATOR) -> tuple[FollowUpPage, list[str], Session]:
    told: list[str] = []
    session = Session()
    session.sign_in(Actor(None, "Nadia", role))

    def tab(key: str, right: Right | None = None) -> Tab:
        return Tab(key, key.title(), lambda: _made(key), lambda: told.append(f"refresh {key}"), right)

    def _made(key: str) -> QWidget:
        told.append(f"make {key}")
        return _Chipped(key) if key == "two" else QLabel(key)

    page = FollowUpPage((tab("one"), tab("two"), tab("three", Right.CHANGE_SETTINGS)), session)
    qtbot.addWidget(page)
    current().wear(page)
    page.resize(1200, 600)
    page.show()
    return page, told, session


def test_a_page_is_made_when_one_first_comes_to_it(qtbot: QtBot) -> None:
    page, told, _ = _page(qtbot)
    assert not told
    page.refresh()
    assert told == ["make one", "refresh one"]
    page.show_card("two")
    page.show_card("one")
    assert told[2:] == ["make two", "refresh two", "refresh one"]
    assert page.shown == "one"


def test_a_pages_chips_stand_beside_the_tabs_while_it_is_shown(qtbot: QtBot) -> None:
    page, _, _ = _page(qtbot)
    page.show_card("two")
    shown = page.findChild(_Chipped)
    assert shown is not None
    chips = shown.chips
    assert chips.isVisible()
    page.show_card("one")
    assert not chips.isVisible()


def test_what_a_role_may_not_see_is_not_shown(qtbot: QtBot) -> None:
    page, _, session = _page(qtbot)
    page.show_card("three")
    session.lock()
    session.sign_in(Actor(None, "Paul", Role.SECRETARY))
    assert not page.bar.isTabVisible(page.place_of("three"))
    assert page.shown != "three"


def test_where_there_is_no_room_the_tabs_fold_into_a_menu(qtbot: QtBot) -> None:
    page, _, _ = _page(qtbot)
    page.refresh()
    assert page.bar.isVisible()
    page.resize(150, 500)
    until(qtbot, page.folded.isVisible)
    assert not page.bar.isVisible()
    assert page.folded.text() == "One"
    page.acts["two"].trigger()
    assert page.shown == "two"
    assert page.folded.text() == "Two"


def test_arrows_move_from_tab_to_tab_and_a_reader_hears_tabs(qtbot: QtBot) -> None:
    page, _, _ = _page(qtbot)
    page.refresh()
    qtbot.keyClick(page.bar, Qt.Key.Key_Right)
    assert page.shown == "two"
    heard = QAccessible.queryAccessibleInterface(page.bar)
    assert heard.role() is QAccessible.Role.PageTabList
    assert heard.child(1).text(QAccessible.Text.Name) == "Two"
