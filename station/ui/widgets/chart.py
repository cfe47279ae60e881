"""Charts on a screen: the marks that paper has too, painted in the theme's colours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.sheets.marks import Box, Dot, Label, Look, Mark, Shade, Side, Stroke, part_at
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import Button
from station.ui.widgets.rows import paint_ground

Lay = Callable[[float, Look], Sequence[Mark]]
"""Lays a chart out for a width."""

_SHADES = {
    Shade.INK: Token.INK,
    Shade.SOFT: Token.SOFT,
    Shade.LINE: Token.LINE,
    Shade.HAIR: Token.HAIR,
    Shade.DONE: Token.BAR_DONE,
    Shade.GIVEN: Token.BAR_GIVEN,
    Shade.NONE: Token.SUNK,
    Shade.ACTION: Token.ACTION,
    Shade.ON_DONE: Token.ON_ACTION,
    Shade.ON_GIVEN: Token.ON_GIVEN,
}


def screen_look(body: float | None = None) -> Look:
    """Return the desk's look at the present text size; or another one, for words of so many px."""
    sizes = current().desk
    size = sizes.body if body is None else body
    return Look(size, size * sizes.second / sizes.body, _measure)


def paint_marks(painter: QPainter, marks: Iterable[Mark]) -> None:
    """Paint a chart."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        match mark:
            case Box():
                _paint_box(painter, mark)
            case Stroke():
                pen = QPen(_colour(mark.shade), mark.weight)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap if mark.dashed else Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                if mark.dashed:
                    pen.setDashPattern([4, 3])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolyline([QPointF(x, y) for x, y in mark.points])
            case Dot():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(_colour(mark.shade))
                painter.drawEllipse(QPointF(mark.x, mark.y), mark.radius, mark.radius)
            case Label():
                wide = _measure(mark.text, mark.size, mark.strong)
                left = {Side.START: 0.0, Side.MIDDLE: wide / 2, Side.END: wide}[mark.side]
                painter.setFont(_font(mark.size, strong=mark.strong))
                painter.setPen(_colour(mark.shade))
                painter.drawText(QPointF(mark.x - left, mark.y), mark.text)


def _paint_box(painter: QPainter, mark: Box) -> None:
    place = QRectF(mark.x, mark.y, mark.w, mark.h)
    painter.setPen(Qt.PenStyle.NoPen)
    if mark.border is not None:
        painter.setPen(QPen(_colour(mark.border), 1))
        place = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(_colour(mark.fill))
    painter.drawRoundedRect(place, mark.corner, mark.corner)


def _colour(shade: Shade):  # noqa: ANN202 - the theme's
    return current().colour(_SHADES[shade])


def _font(size: float, *, strong: bool) -> QFont:
    font = QFont()
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def _measure(text: str, size: float, strong: bool) -> float:
    return QFontMetricsF(_font(size, strong=strong)).horizontalAdvance(text)


class Chart(QWidget):
    """A drawing of this height, in px at 100 % text; a screen reader is told it in words."""

    def __init__(self, height: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._lay: Lay | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current().changed.connect(self.updateGeometry)

    def show_chart(self, lay: Lay, said: str) -> None:
        """Show another drawing, and say what it shows."""
        self._lay = lay
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height, and for no width."""
        return QSize(0, round(self._height * current().text_scale))

    def minimumSizeHint(self) -> QSize:
        """Fit any width."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw in the colours of this moment."""
        if self._lay is not None:
            painter = QPainter(self)
            paint_marks(painter, self._lay(self.width(), screen_look()))
            painter.end()


class ChartRow(Button):
    """A bar that opens what it counts: all of it by Enter, the part that is pointed at by the mouse."""

    _role = "row"

    asked = Signal(str)
    """The key of the part, "" for the whole."""

    def __init__(self, lay: Lay, height: float, said: str, parent: QWidget | None = None) -> None:
        self._lay, self._height, self._at = lay, height, ""
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.clicked.connect(self._ask)

    def sizeHint(self) -> QSize:
        """Ask for the height, and for no width."""
        return QSize(0, round(self._height * current().text_scale))

    def minimumSizeHint(self) -> QSize:
        """Fit any width."""
        return self.sizeHint()

    def part_at(self, place: QPointF) -> str:
        """Return the key of the part at a point."""
        return part_at(self._lay(self.width(), screen_look()), place.x(), place.y())

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Open the part that is pointed at."""
        self._at = self.part_at(e.position())
        super().mouseReleaseEvent(e)
        self._at = ""

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that one points at it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that one does not any more."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, on a ground where one points at it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.rect().adjusted(-Space.S, 1, Space.S, -1)
        paint_ground(painter, ground, over=self.underMouse(), chosen=False, focused=self.hasFocus())
        paint_marks(painter, self._lay(self.width(), screen_look()))
        painter.end()

    def _ask(self, _: bool = False) -> None:
        self.asked.emit(self._at)
