"""Fields for birth dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from station.ui.dates import DateReading, read, shown_date
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.text import Text

Words = Callable[[DateReading], str]
"""Says a date back, or what is wrong with what was written."""


class DateField(Field):
    """A date written as one likes: shown as jj/mm/aaaa once it is read, said back in words under the line."""

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        words: Words | None = None,
        parent: QWidget | None = None,
    ) -> None:
        edit = left_to_right(QLineEdit())
        edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        super().__init__(edit, parent)
        self._today, self._words = today, words
        self.back = Text("", "second")
        self.back.hide()
        self.column.addWidget(self.back)
        self.changed.connect(self._say_as_typed)
        edit.editingFinished.connect(self._leave)

    @property
    def reading(self) -> DateReading:
        """What was made of what was typed."""
        return read(self.text, self._today())

    @property
    def date(self) -> date | None:
        """What was typed, where it is a date that a living person can bear."""
        return self.reading.date

    def say(self) -> None:
        """Say back what was read, or what is wrong with it."""
        reading = self.reading
        words = self._words(reading) if self._words else ""
        self._say_back(words if reading.date else "")
        self.show_error(None if reading.date else words)

    def say_again(self) -> None:
        """Say in the words of another language what was said."""
        if self.back.said or self.error:
            self.say()

    def _say_back(self, words: str) -> None:
        self.back.say(words)
        self.back.setVisible(bool(words))
        self._describe()

    def _say_as_typed(self) -> None:
        reading = self.reading
        whole = reading.date is not None and reading.whole
        self._say_back(self._words(reading) if whole and self._words else "")

    def _leave(self) -> None:
        if self.date is not None:
            shown = shown_date(self.date)
            if shown != self.text:
                self.text = shown
        if self.text:
            self.say()

    def _describe(self) -> None:
        super()._describe()
        if said := self.back.said:
            about = self.edit.accessibleDescription()
            self.edit.setAccessibleDescription(f"{about} {said}".strip())
