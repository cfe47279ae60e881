"""Large numbers side by side, each with what it counts; they wrap where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from station.ui.theme import Space, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.text import Text

_WIDE, _MIDDLE = 880, 440
"""From which widths on, at 100 % text, there are four in a row, or two."""


class BigNumber(QWidget):
    """A number, what it counts, a quieter line, and perhaps a way to whom it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value, self.line, self.second = Text("", "number", single=True), Text(), Text("", "second")
        self.open = LinkButton()
        self.open.setProperty("small", "true")
        self.open.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.value, self.line, self.second):
            column.addWidget(widget)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, value: str, line: str, second: str = "") -> None:
        """Show another number."""
        self.value.say(value)
        self.line.say(line)
        self.second.say(second)
        self.second.setVisible(bool(second))
        self.setAccessibleName(f"{value} {line}")


class NumberRow(QWidget):
    """Numbers in one row, in two by two, or one under the other."""

    def __init__(self, numbers: Sequence[BigNumber], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers, self._across = tuple(numbers), 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XXL)
        self._grid.setVerticalSpacing(Space.L)
        current().changed.connect(self._fit)
        self._place(len(self._numbers))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() / current().text_scale
        self._place(len(self._numbers) if wide >= _WIDE else 2 if wide >= _MIDDLE else 1)

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        for column in range(self._across):
            self._grid.setColumnStretch(column, 0)
        self._across = across
        for place, one in enumerate(self._numbers):
            self._grid.removeWidget(one)
            self._grid.addWidget(one, place // across, place % across)
        for column in range(across):
            self._grid.setColumnStretch(column, 1)
