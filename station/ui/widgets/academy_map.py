"""The map of the académies: by mouse, and by the arrow keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.rules.regions import ACADEMIES
from station.ui.academies import academy_shapes
from station.ui.theme import FOCUS_RING, Space, Token, current
from station.ui.widgets.access import Named
from station.ui.widgets.announce import announce

_WIDTH = 300
_NAMES = {academy.code: academy.name for academy in ACADEMIES}
_STEPS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class AcademyMap(QWidget):
    """Draws one shape an académie; the overseas ones stand in insets under the country."""

    chosen = Signal(str)
    """The code of the académie that was pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shapes = academy_shapes()
        self.code = ""
        self._under_mouse = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def accessible(self) -> QAccessibleInterface:
        """Be a picture with a name, beside the list that offers the same."""
        return Named(self, QAccessible.Role.Graphic)

    def choose(self, code: str) -> None:
        """Mark an académie."""
        if code != self.code and self.hasFocus():
            announce(self, _NAMES.get(code, ""))
        self.code = code
        self.setAccessibleDescription(_NAMES.get(code, ""))
        self.update()

    def centre(self, code: str) -> QPointF:
        """Return a point of the widget that lies within an académie."""
        box = self._shapes.placed[code].boundingRect()
        steps = [number / 20 for number in range(1, 20)]
        points = [
            QPointF(box.x() + box.width() * x, box.y() + box.height() * y) for x in steps for y in steps
        ]
        inside = (point for point in points if self._shapes.at(point) == code)
        nearest = min(inside, key=lambda point: (point - box.center()).manhattanLength())
        return self._placed().map(nearest)

    def sizeHint(self) -> QSize:
        """Grow with the text, for the names beside it do."""
        width = round(_WIDTH * current().text_scale)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Stay large enough to point at."""
        return QSize(_WIDTH, self.heightForWidth(_WIDTH))

    def heightForWidth(self, width: int) -> int:
        """Keep the country's proportions."""
        box = self._shapes.box
        return round(width * box.height() / box.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour on that side."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        known = self.code in self._shapes.placed
        self.chosen.emit(self._shapes.towards(self.code, step) if known else "01")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pointed at."""
        if code := self._at(event.position()):
            self.chosen.emit(code)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name what is pointed at."""
        code = self._at(event.position())
        if code != self._under_mouse:
            self._under_mouse = code
            self.setToolTip(_NAMES.get(code, ""))
            shape = Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._under_mouse = ""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw in the colours of this moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._placed())
        for code, inset in self._shapes.insets.items():
            chosen, pointed = code == self.code, code == self._under_mouse
            painter.setPen(QPen(current().colour(Token.ACTION_STRONG if chosen else Token.LINE), 1.2))
            painter.setBrush(current().colour(Token.TINT if chosen or pointed else Token.PAPER))
            painter.drawRect(inset)
        self._draw(painter, self._shapes.placed)
        painter.fillRect(self._shapes.frame, current().colour(Token.PAPER))
        painter.save()
        painter.setClipRect(self._shapes.frame)
        self._draw(painter, self._shapes.capital)
        painter.restore()
        painter.setPen(QPen(current().colour(Token.SOFT), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._shapes.frame)
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(current().colour(Token.ACTION_STRONG), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(2, 2, self.width() - 4, self.heightForWidth(self.width()) - 4)
            painter.drawRoundedRect(ring, Space.CORNER, Space.CORNER)
        painter.end()

    def _draw(self, painter: QPainter, shapes: Mapping[str, QPainterPath]) -> None:
        # An outline, then the ground over its inner half: what is left are the borders between académies,
        # and the départements of one run into each other.
        theme = current()
        for code in sorted(shapes, key=lambda code: code == self.code):
            token = Token.TINT
            if code == self.code:
                token = Token.ACTION_STRONG
            elif code == self._under_mouse:
                token = Token.HAIR
            painter.strokePath(shapes[code], QPen(theme.colour(Token.SOFT), 2.2))
            painter.setPen(QPen(theme.colour(token), 0.6))
            painter.setBrush(theme.colour(token))
            painter.drawPath(shapes[code])

    def _placed(self) -> QTransform:
        box = self._shapes.box
        width, height = self.width() - 2 * Space.M, self.height() - 2 * Space.M
        scale = min(width / box.width(), height / box.height())
        placed = QTransform()
        placed.translate((self.width() - box.width() * scale) / 2, Space.M)
        placed.scale(scale, scale)
        return placed

    def _at(self, point: QPointF) -> str:
        inverted, _ = self._placed().inverted()
        return self._shapes.at(inverted.map(point))
