"""A box to choose one of several words from, told from a box to type in by its arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel
from shiboken6 import isValid

from station.ui.icons import icon
from station.ui.theme import Space, Token


class Select(QComboBox):
    """Qt's own, whose arrow is lost as soon as a style sheet gives it a border.

    On Linux Qt gives screen readers the value for a name, and lets a label beside it say what it is: where
    there is none to see, one stands there hidden.
    """

    _label: QLabel | None = None

    def setAccessibleName(self, name: str) -> None:
        """Say what is chosen here."""
        super().setAccessibleName(name)
        if self._label is not None and isValid(self._label):
            self._label.setText(name)

    def showEvent(self, e: QShowEvent) -> None:
        """Have the label in the same place."""
        super().showEvent(e)
        place = self.parentWidget()
        if self._label is None or not isValid(self._label) or self._label.parentWidget() is not place:
            self._label = QLabel(self.accessibleName(), place)
            self._label.hide()
            self._label.setBuddy(self)

    def sizeHint(self) -> QSize:
        """Have room for the arrow."""
        return super().sizeHint() + QSize(self._side(), 0)

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw the arrow at the end of the line."""
        super().paintEvent(e)
        side = self._side()
        box = QRect(self.width() - side - Space.S, (self.height() - side) // 2, side, side)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(Space.S)
        token = Token.INK if self.isEnabled() else Token.SOFT
        icon("chevron-down", token, side).paint(QPainter(self), box)

    def _side(self) -> int:
        return round(self.fontInfo().pixelSize() * 1.1)
