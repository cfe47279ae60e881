"""What the filters leave, counted: a bar of parts, and their numbers under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.ui.theme import Space, Token, current

_BAR, _GAP, _WIDE = 10, 2, 440


@dataclass(frozen=True, slots=True)
class Part:
    """A number and what it counts; ``colour`` is its part of the bar: None has none, SUNK is drawn framed."""

    count: int
    word: str
    colour: Token | None = None


class Totals(QWidget):
    """A bar and a line; nothing where nothing is counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._folded = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        current().changed.connect(self.updateGeometry)
        self.show_parts(())

    def fold(self, folded: bool) -> None:
        """Take no room, whatever is counted."""
        self._folded = folded
        self.setVisible(bool(self._parts) and not folded)

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is counted."""
        return self._parts

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these numbers."""
        self._parts = tuple(parts)
        self.setAccessibleName(", ".join(f"{part.count} {part.word}" for part in parts))
        self.fold(self._folded)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Have room for the line, and for the bar of the look."""
        scale = current().text_scale
        high = round(_BAR * scale) + Space.S + QFontMetrics(_font(bold=True)).height()
        return QSize(max(self._line(), round(_WIDE * scale)), high)

    def minimumSizeHint(self) -> QSize:
        """Need room for the line."""
        return QSize(self._line(), self.sizeHint().height())

    def _line(self) -> int:
        return sum(self._wide(part) for part in self._parts) + Space.L * max(0, len(self._parts) - 1)

    def _wide(self, part: Part) -> int:
        plain, bold = QFontMetrics(_font(bold=False)), QFontMetrics(_font(bold=True))
        return bold.horizontalAdvance(f"{part.count} ") + plain.horizontalAdvance(part.word)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._paint_bar(painter)
        theme = current()
        left, top = self.width() - self._line(), high + Space.S
        for part in self._parts:
            for text, bold in ((f"{part.count} ", True), (part.word, False)):
                font = _font(bold=bold)
                painter.setFont(font)
                painter.setPen(theme.colour(Token.INK if bold else Token.SOFT))
                room = QRectF(left, top, self.width(), self.height() - top)
                painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
                left += QFontMetrics(font).horizontalAdvance(text)
            left += Space.L

    def _paint_bar(self, painter: QPainter) -> int:
        theme = current()
        high = round(_BAR * theme.text_scale)
        drawn = [part for part in self._parts if part.colour is not None and part.count]
        whole = sum(part.count for part in drawn)
        left, room = 0.0, self.width() - _GAP * max(0, len(drawn) - 1)
        for part in drawn:
            wide = room * part.count / whole
            framed = part.colour is Token.SUNK
            painter.setPen(QPen(theme.colour(Token.LINE), 1) if framed else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(part.colour or Token.SUNK))
            inner = 0.5 if framed else 0.0
            bar = QRectF(left, 0, wide, high).adjusted(inner, inner, -inner, -inner)
            painter.drawRoundedRect(bar, 2, 2)
            left += wide + _GAP
        return high if drawn else 0


def _font(*, bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(current().desk.second)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font
