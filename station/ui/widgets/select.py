"""A box to choose one of several words from, told from a box to type in by its arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from station.ui.icons import icon
from station.ui.theme import Space, Token


class Select(QComboBox):
    """Qt's own, whose arrow is lost as soon as a style sheet gives it a border."""

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
