"""A page that scrolls holds all at its own height, from the moment that something more is shown."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.ui.theme import Theme, current
from station.ui.widgets.buttons import PrimaryButton
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text


def test_what_is_there_is_not_squeezed_by_what_comes(qtbot: QtBot, theme: Theme) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    first, more = PrimaryButton("Create"), [Text("words that wrap " * 20) for _ in range(12)]
    column.addWidget(first)
    for text in more:
        column.addWidget(text)
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
