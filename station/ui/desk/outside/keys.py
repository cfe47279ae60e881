"""The keys of the desk, on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from station.ui.desk import keys
from station.ui.desk.page import DeskPage
from station.ui.theme import Space
from station.ui.widgets import regions
from station.ui.widgets.panels import Card
from station.ui.widgets.text import Text


class KeysPage(DeskPage):
    """What can be done without the mouse: each key beside what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(self.tr("Keys"), self.tr("What can be done without the mouse."))
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        for row, (pressed, does) in enumerate(self._lines()):
            key, top = Text(pressed, "strong", single=True), Qt.AlignmentFlag.AlignTop
            key.setAccessibleDescription(does)
            grid.addWidget(key, row, 0, top)
            grid.addWidget(Text(does), row, 1, top)
        card.body.addLayout(grid)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _lines(self) -> tuple[tuple[str, str], ...]:
        return (
            (keys.SEARCH, self.tr("Look for somebody")),
            (self.tr("↑ ↓"), self.tr("Choose in the list that was found")),
            (self.tr("Enter"), self.tr("Open the file; once more, do what it proposes")),
            (self.tr("Esc"), self.tr("Empty the search; close a form or a question")),
            (keys.PRINT, self.tr("Print the sheet that is shown, or whose file is")),
            (keys.HAND, self.tr("The sheet that came out is handed to its holder")),
            (keys.COPY, self.tr("Copy the identifier of the file that is shown, and nothing else")),
            (keys.CALL, self.tr("Call the next ticket, where the school gives tickets")),
            (keys.CALL_BACK, self.tr("Note that the person of the open file is to be called back, or was")),
            (regions.KEY, self.tr("Go on to the next part of the window: bar, page, foot")),
            (keys.UNDO, self.tr("Undo, where that is offered")),
            (self.tr("{0} or {1}").format(keys.LOCK_AT_ONCE, keys.LOCK), self.tr("Lock the desk")),
            (keys.LIST, self.tr("Help: this page, and the guides")),
        )
