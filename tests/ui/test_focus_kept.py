"""The keyboard stays where people are when what had it is made anew, goes away, or has to wait."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.ui.dress import dress
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from tests.journeys.conftest import until


class House(QWidget):
    """A bar with a button, and under it a page with rows of buttons and a main one."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.bar, self.stack, self.page = QPushButton("Settings"), QStackedWidget(), QWidget()
        column.addWidget(self.bar)
        column.addWidget(self.stack)
        self.stack.addWidget(self.page)
        self.body = QVBoxLayout(self.page)
        self.main = PrimaryButton("Open the account")
        self.rows: list[LinkButton] = []

    def put(self, *words: str) -> None:
        """Show these rows in place of those before, and the main button below them."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [LinkButton(word) for word in words]
        for row in self.rows:
            self.body.addWidget(row)
        self.body.addWidget(self.main)


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot) -> Iterator[House]:
    dress(qapp)
    one = House()
    one.put("Anna", "Bela", "Cora")
    qtbot.addWidget(one)
    one.show()
    one.activateWindow()
    qtbot.waitUntil(one.isActiveWindow)
    yield one
    one.close()


def has_focus(house: House) -> QWidget | None:
    return house.focusWidget()


def test_a_row_made_anew_has_the_focus_that_it_had(qtbot: QtBot, house: House) -> None:
    house.rows[1].setFocus()
    house.put("Anna", "Bela", "Cora", "Dora")
    until(qtbot, lambda: has_focus(house) is house.rows[1])


def test_a_row_that_says_something_else_now_is_known_by_its_place(qtbot: QtBot, house: House) -> None:
    house.rows[1].setFocus()
    house.put("Anna", "Give back Bela", "Cora")
    until(qtbot, lambda: has_focus(house) is house.rows[1])


def test_where_all_rows_are_gone_the_next_act_has_it_and_never_the_bar(qtbot: QtBot, house: House) -> None:
    house.rows[2].setFocus()
    house.put()
    until(qtbot, lambda: has_focus(house) is house.main)


def test_a_button_that_had_to_wait_has_it_back(qtbot: QtBot, house: House) -> None:
    stop = SecondaryButton("Stop")
    house.body.addWidget(stop)
    house.main.setFocus()
    house.main.setEnabled(False)
    until(qtbot, lambda: has_focus(house) is None)
    assert not stop.hasFocus()
    house.main.setEnabled(True)
    until(qtbot, house.main.hasFocus)


def test_who_was_put_somewhere_on_purpose_stays_there(qtbot: QtBot, house: House) -> None:
    house.rows[0].setFocus()
    house.put("Anna", "Bela")
    house.bar.setFocus()
    QApplication.processEvents()
    QApplication.processEvents()
    assert has_focus(house) is house.bar


def test_a_page_that_is_left_takes_the_focus_into_the_one_that_comes(qtbot: QtBot, house: House) -> None:
    other = QWidget()
    column = QVBoxLayout(other)
    back, on = LinkButton("Back"), PrimaryButton("Save")
    column.addWidget(back)
    column.addWidget(on)
    house.stack.addWidget(other)
    house.stack.setCurrentWidget(other)
    back.setFocus()
    house.stack.setCurrentWidget(house.page)
    until(qtbot, lambda: house.page.isAncestorOf(has_focus(house) or house))
