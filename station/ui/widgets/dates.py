"""Fields for birth dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.ui.dates import DateReading, read, shown_date
from station.ui.theme import Space, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.text import Text

_LABEL, _LINE, _LINE_NARROW, _BACK, _RING = 106, 220, 130, 80, 5
"""In px at 100 % text: widths of label and line, the room of what is said back under it, and of the ring."""
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


class DateRow(DateField):
    """A date of several: label, line, what was read in words beside it, and what takes the row away."""

    def __init__(self, today: Callable[[], date], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(today, words, parent)
        self.age, self.remover = Text("", "note"), LinkButton("", "x")
        self.back.setProperty("role", "strong")
        for widget in (self._label, self.edit, self.back):
            self.column.removeWidget(widget)
        self._head.removeWidget(self._label)
        said = QVBoxLayout()
        said.setSpacing(0)
        for widget in (self.back, self.age):
            said.addWidget(widget)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(Space.XL)
        typed = QHBoxLayout()
        typed.addWidget(self.edit)
        typed.addStretch(1)
        self._beside.addLayout(typed)
        self._beside.addLayout(said, 1)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(Space.XS)
        line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(self._beside, 1)
        line.addWidget(self.remover, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.setSpacing(0)
        self.column.addLayout(line)
        self.be_narrow(False)
        # Tab would stop at what stands for the line too, wherever that is: rows come and go.
        self.setFocusProxy(None)  # pyright: ignore[reportArgumentType] - Qt documents null as "none"

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Let one type in its line."""
        self.edit.setFocus(reason)

    def be_narrow(self, narrow: bool) -> None:
        """Have what was read under the line, where there is no room beside it."""
        scale, way = current().text_scale, QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._beside.setSpacing(0 if narrow else Space.XL)
        self._label.setFixedWidth(round(_LABEL * scale))
        self.edit.setMinimumWidth(round((_LINE_NARROW if narrow else _LINE) * scale))
        self.edit.setMaximumWidth(round(_LINE * scale))
        self._under = round((_BACK if narrow else 0) * scale)
        room = _RING + round(2 * (scale - 1))
        self.column.setContentsMargins(0, room, 0, room)
        self.setFixedHeight(self.height_at(0))

    def height_at(self, _width: int) -> int:
        """Return its height, which is the same whatever is said back."""
        return current().family.field + 2 * _RING + self._under

    def offer_removal(self, word: str, *, shown: bool) -> None:
        """Let the row be taken away; its room stays."""
        self.remover.setAccessibleName(f"{word} · {self.edit.accessibleName()}")
        self.remover.setToolTip(word)
        policy = self.remover.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remover.setSizePolicy(policy)
        self.remover.setVisible(shown)

    def _say_back(self, words: str) -> None:
        day, _, age = words.partition("\n")
        self.age.say(age)
        super()._say_back(day)
        self.back.show()
        self._describe()

    def _describe(self) -> None:
        super()._describe()
        if age := self.age.said:
            self.edit.setAccessibleDescription(f"{self.edit.accessibleDescription()}, {age}")
