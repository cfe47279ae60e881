"""One line drawn as boxes, a sign in each: one field for the machine, for a paste and for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from station.ui.theme import FOCUS_RING, Space, Token, current
from station.ui.widgets.masked import MaskedEdit

_GAP = 12
_LEAST = 44
"""Between two boxes, and the least width of one, in px at 100 % text."""


class BoxesEdit(MaskedEdit):
    """So many boxes from left to right in any language; the ring of focus stands round the next one."""

    def __init__(self, boxes: int, box: QSize, middle: int = _GAP, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes, self._box, self._middle = boxes, box, middle
        self.ring = QWidget(self)
        """What the ring of focus follows."""
        self.ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for moved in (self.textChanged, self.cursorPositionChanged, self.selectionChanged):
            moved.connect(self._follow)

    def ask(self, boxes: int) -> None:
        """Have another number of boxes."""
        self.boxes = boxes
        self.updateGeometry()
        self._follow()

    def show_box(self, box: QSize) -> None:
        """Have boxes of another size, in px at 100 % text."""
        if box != self._box:
            self._box = box
            self.updateGeometry()
            self._follow()

    def sizeHint(self) -> QSize:
        """Take what the boxes need."""
        scale = current().text_scale
        gaps = (self.boxes - 2) * _GAP + self._middle
        return QSize(
            round((self.boxes * self._box.width() + gaps) * scale), round(self._box.height() * scale)
        )

    def minimumSizeHint(self) -> QSize:
        """Shrink as far as a finger can point."""
        return QSize(self.boxes * (_LEAST + Space.XS), self.sizeHint().height())

    def box(self, at: int) -> QRect:
        """Return where a box stands, in px."""
        scale = current().text_scale
        gap, middle = _GAP * scale, self._middle * scale
        room = self.width() - (self.boxes - 2) * gap - middle
        width = min(self._box.width() * scale, room / self.boxes)
        if room < self.boxes * _LEAST * scale:
            gap = middle = Space.XS
            width = (self.width() - (self.boxes - 1) * gap) / self.boxes
        left = at * (width + gap) + (middle - gap if at * 2 >= self.boxes else 0)
        return QRect(round(left), 0, round(width), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where all boxes are full, let a digit take the place of the one under it."""
        typed, at = event.text(), self.cursorPosition()
        if typed.isdecimal() and not self.hasSelectedText() and at < len(self.text()) == self.boxes:
            self.setSelection(at, 1)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the box that is pointed at."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = next(
            (n for n in range(self.boxes) if event.position().x() <= self.box(n).right() + _GAP // 2),
            self.boxes,
        )
        self.setCursorPosition(min(at, len(self.text())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select nothing by dragging."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Begin anew."""
        self.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ring at its box."""
        super().resizeEvent(event)
        self._follow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one types."""
        super().focusInEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.EnabledChange):
            self.updateGeometry()
            self._follow()

    @property
    def _here(self) -> int:
        return min(self.cursorPosition(), self.boxes - 1)

    def _follow(self) -> None:
        self.ring.setGeometry(self.rect() if self._all_chosen else self.box(self._here))
        self.update()

    @property
    def _all_chosen(self) -> bool:
        return bool(self.text()) and self.hasSelectedText() and self.selectionLength() == len(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes, what is in them, and where the next sign goes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(self.boxes):
            self._draw(painter, at)

    def _draw(self, painter: QPainter, at: int) -> None:
        theme, text = current(), self.text()
        box, wrong = self.box(at), bool(self.property("wrong"))
        chosen = self._all_chosen and at < len(text) and self.hasFocus()
        here = at == self._here and self.hasFocus() and not self._all_chosen
        border, width = (Token.INK if at < len(text) else Token.LINE), 2
        if not self.isEnabled():
            border = Token.HAIR
        elif wrong:
            border, width = Token.BAD, 3
        elif here:
            border = Token.ACTION_STRONG
        ground = Token.TINT if chosen else Token.PAPER if self.isEnabled() else Token.WASH
        half = width // 2
        painter.setPen(QPen(theme.colour(border), width))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), Space.CORNER, Space.CORNER)
        if at < len(text):
            self._draw_sign(painter, box, text[at])
        if here and at == self.cursorPosition() and at >= len(text):
            painter.setPen(QPen(theme.colour(Token.ACTION_STRONG), FOCUS_RING - 1))
            inset = box.height() // 4
            middle = box.center().x()
            painter.drawLine(middle, box.top() + inset, middle, box.bottom() - inset)

    def _draw_sign(self, painter: QPainter, box: QRect, sign: str) -> None:
        theme = current()
        if self.echoMode() is QLineEdit.EchoMode.Password:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.INK))
            radius = round((Space.S + 1) * theme.text_scale)
            painter.drawEllipse(box.center(), radius, radius)
            return
        font: QFont = theme.mono(min(round(box.width() * 0.6), round(box.height() * 0.48)), bold=True)
        painter.setFont(font)
        painter.setPen(theme.colour(Token.INK if self.isEnabled() else Token.SOFT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
