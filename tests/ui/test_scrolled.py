"""A page that scrolls holds all at its own height, from the moment that something more is shown."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.ui.theme import Theme, current
from station.ui.widgets.buttons import PrimaryButton
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text


def column_of(*widgets: QWidget) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    for widget in widgets:
        column.addWidget(widget)
    return content


def test_words_take_the_height_that_they_have_at_this_width(qtbot: QtBot, theme: Theme) -> None:
    content = column_of(*(Text("words that wrap " * 6) for _ in range(4)))
    page = Scrolled(content)
    qtbot.addWidget(page)
    current().wear(page)
    page.resize(500, 700)
    page.show()
    qtbot.waitUntil(lambda: content.height() == page.viewport().height())
    assert not page.verticalScrollBar().isVisible()
    page.resize(500, 120)
    qtbot.waitUntil(page.verticalScrollBar().isVisible)
    layout = content.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: content.height() == layout.totalHeightForWidth(content.width()))


def test_what_has_one_height_is_not_squeezed_either(qtbot: QtBot, theme: Theme) -> None:
    buttons = [PrimaryButton(f"Act {number}") for number in range(12)]
    page = Scrolled(column_of(*buttons))
    qtbot.addWidget(page)
    current().wear(page)
    page.resize(300, 100)
    page.show()
    qtbot.waitUntil(page.verticalScrollBar().isVisible)
    assert all(button.height() == button.sizeHint().height() for button in buttons)


def test_what_is_there_is_not_squeezed_by_what_comes(qtbot: QtBot, theme: Theme) -> None:
    first, more = PrimaryButton("Create"), [Text("words that wrap " * 20) for _ in range(12)]
    content = column_of(first, *more)
    for text in more:
        text.hide()
    page = Scrolled(content)
    qtbot.addWidget(page)
    current().wear(page)
    page.resize(400, 200)
    page.show()
    qtbot.waitUntil(lambda: first.height() > 0 and content.height() == page.viewport().height())
    high = first.height()
    for text in more:
        text.show()
    # The one event by which a layout places all anew; the loop has not turned yet.
    QCoreApplication.sendPostedEvents(content, QEvent.Type.LayoutRequest.value)
    assert first.height() == high
    assert all(text.height() >= text.heightForWidth(text.width()) for text in more)
    assert content.height() > page.viewport().height()
