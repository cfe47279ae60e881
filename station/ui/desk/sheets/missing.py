"""Which sheets of a batch did not come out: from one to another, as a printer that stops leaves them."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.services.notifications import NotificationBatch
from station.services.notifications.records import NotificationRow
from station.ui.theme import Space
from station.ui.widgets.buttons import PrimaryButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text


class MissingPages(QWidget):
    """Two lists of the batch's pages, in the order in which they come out."""

    asked = Signal(int, int)
    """Print from this page to that one, counted from 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch: UUID | None = None
        self.first, self.last = Select(), Select()
        self.go = PrimaryButton("", "printer")
        row = Flow(self, Space.M, Space.S)
        for word, select in ((self.tr("From"), self.first), (self.tr("to"), self.last)):
            label = Text(word, "label")
            label.setBuddy(select)
            select.setAccessibleName(word)
            select.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(label)
            row.addWidget(select)
        row.addWidget(self.go)
        self.first.activated.connect(self._keep_order)
        self.last.activated.connect(self._keep_order)
        self.go.clicked.connect(lambda: self.asked.emit(self.first.currentIndex() + 1, self._to + 1))

    @property
    def _to(self) -> int:
        return max(self.last.currentIndex(), self.first.currentIndex())

    def show_batch(self, batch: NotificationBatch) -> None:
        """Offer the pages of a batch; what was chosen of the same batch stays."""
        if batch.id == self._batch:
            return
        self._batch = batch.id
        names = [f"{number} · {_names(page)}" for number, page in enumerate(batch.pages, start=1)]
        for select in (self.first, self.last):
            select.clear()
            select.addItems(names)
        self.last.setCurrentIndex(len(names) - 1)
        self._keep_order()

    def _keep_order(self) -> None:
        self.last.setCurrentIndex(self._to)
        count = self._to - self.first.currentIndex() + 1
        self.go.say(self.tr("Print %n page(s) again", "", count))


def _names(page: tuple[NotificationRow, ...]) -> str:
    return page[0].name if len(page) == 1 else f"{page[0].name} – {page[-1].name}"
