"""Whom to call back, on the page that ends the day: the next one begins from it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.services.office.callbacks import ToCallBack
from station.ui.desk.families.call_back import call_words
from station.ui.desk.page import Rows, bare_row
from station.ui.desk.words import kind_word
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import Card, Chip, Tone
from station.ui.widgets.text import Text


class CallsCard(Card):
    """A row for each call that is to be made, those of earlier days marked."""

    person_asked = Signal(UUID)
    done_asked = Signal(UUID)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.rows = Rows(self.tr("Nobody waits for a call."))
        self.body.addWidget(self.rows)
        self.head(self.tr("To be called back"))

    def show_calls(self, calls: Sequence[ToCallBack]) -> None:
        """Show these calls."""
        self.rows.show_rows(self._row(one) for one in calls)

    def _row(self, one: ToCallBack) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(one.name, "strong", single=True))
        row.addWidget(Text(one.class_code or kind_word(one.kind), "second", single=True))
        row.addWidget(Text(call_words(one.reason, one.call_at), "second"), 1)
        if one.earlier:
            row.addWidget(Chip(self.tr("since an earlier day"), Tone.WARN, "clock"))
        done, file = LinkButton(self.tr("Called back"), "phone"), LinkButton(self.tr("File"))
        done.clicked.connect(lambda: self.done_asked.emit(one.person_id))
        file.clicked.connect(lambda: self.person_asked.emit(one.person_id))
        for button in (done, file):
            button.setAccessibleDescription(one.name)
            row.addWidget(button)
        return holder
