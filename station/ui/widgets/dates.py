"""Fields for birth dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from station.ui.dates import read_date, shown_date
from station.ui.widgets.fields import Field, left_to_right


class DateField(Field):
    """A day, month and year typed as one likes; it is shown as jj/mm/aaaa once it can be read."""

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        edit = left_to_right(QLineEdit())
        edit.setInputMethodHints(Qt.InputMethodHint.ImhDate)
        super().__init__(edit, parent)
        self._today = today
        edit.editingFinished.connect(self._show_read)

    @property
    def date(self) -> date | None:
        """What was typed, where it is a date that a living person can bear."""
        return read_date(self.text, self._today())

    def _show_read(self) -> None:
        if self.date is not None:
            self.text = shown_date(self.date)
