"""A row that goes on in the next line: it measures what is there, and survives what has gone."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from station.ui.widgets.buttons import break_words
from station.ui.widgets.flow import Flow


def filled(qtbot: QtBot, count: int = 6) -> tuple[QWidget, Flow, list[QPushButton]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    column, row = QVBoxLayout(holder), Flow(across=8, down=4)
    buttons = [QPushButton(f"Bouton {number}") for number in range(count)]
    for button in buttons:
        button.setFixedSize(90, 30)
        row.addWidget(button)
    column.addLayout(row)
    return holder, row, buttons


def test_it_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    _, row, buttons = filled(qtbot)
    assert row.heightForWidth(6 * 98) == 30
    assert row.heightForWidth(200) == 3 * 30 + 2 * 4
    row.setGeometry(QRect(10, 20, 200, 98))
    assert [(one.x(), one.y()) for one in buttons[:3]] == [(10, 20), (108, 20), (10, 54)]
    buttons[0].hide()
    assert row.sizeHint().width() == 5 * 98 - 8


def test_what_is_gone_takes_no_room(qtbot: QtBot) -> None:
    _, row, buttons = filled(qtbot)
    delete(buttons[0])
    row.removeWidget(buttons[1])
    assert row.count() == 4
    assert row.sizeHint().width() == 4 * 98 - 8
    row.addWidget(QLabel("Mot"))
    assert row.count() == 5


def test_a_space_that_must_not_break_stays(qtbot: QtBot) -> None:
    said = "Mot de passe oublié\u00a0?"
    button = QPushButton(said)
    qtbot.addWidget(button)
    break_words(button, 16_777_215)
    assert button.text() == said
    break_words(button, button.sizeHint().width() * 2 // 3)
    assert "\n" in button.text()
    assert "oublié\u00a0?" in button.text()
    break_words(button, 16_777_215)
    assert button.text() == said
