"""What stands for a list while it is read: quiet lines of the right height."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from station.ui.theme import Space, Token, current
from station.ui.widgets.rows import RESULT

_ROWS = ((0.55, 0.72), (0.46, 0.8), (0.6, 0.66))
"""How much of the width the two lines of each row take."""
_NAME, _SECOND = 11, 8


class Placeholder(QWidget):
    """Says nothing, and takes the room of a few rows."""

    def sizeHint(self) -> QSize:
        """Take the room of a few rows."""
        return QSize(0, round(RESULT * current().text_scale) * len(_ROWS))

    def minimumSizeHint(self) -> QSize:
        """Keep that room."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.SUNK))
        scale, row = theme.text_scale, RESULT * theme.text_scale
        room = self.width() - 2 * Space.M
        for at, (name, second) in enumerate(_ROWS):
            top = at * row + Space.S
            for share, high in ((name, _NAME * scale), (second, _SECOND * scale)):
                painter.drawRoundedRect(QRectF(Space.M, top, room * share, high), high / 2, high / 2)
                top += high + Space.XS
