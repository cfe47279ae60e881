"""The foot of the families' list: how many wait, and the next to be called."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from station.services.tickets import Queue
from station.ui.desk import keys
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import QuietButton, SecondaryButton
from station.ui.widgets.text import Text


class KeyedButton(SecondaryButton):
    """A button with the key that does the same, quieter, after its words."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        self._key = key
        super().__init__(parent=parent)

    def sizeHint(self) -> QSize:
        """Have room for the key."""
        return super().sizeHint() + QSize(self._key_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words at the leading edge, the key at the other."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""  # pyright: ignore[reportAttributeAccessIssue] - fields of the C++ struct
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        pad = self.fontInfo().pixelSize()
        inner = QRect(pad, 0, self.width() - 2 * pad, self.height())
        painter.setPen(current().colour(Token.INK if self.isEnabled() else Token.SOFT))
        painter.setFont(self.font())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setFont(self._key_font())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(current().desk.second)
        font.setWeight(QFont.Weight.Normal)
        return font

    def _key_width(self) -> int:
        return QFontMetrics(self._key_font()).horizontalAdvance(self._key) + Space.L


class NextTicket(QFrame):
    """Seen only where the school gives tickets."""

    line_asked = Signal()
    """The whole line is to be seen, or a number to be given."""
    asked = Signal()
    """The next is to be called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.waiting = Text("", single=True)
        self.waiting.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.call = KeyedButton(keys.CALL)
        self.call.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, 0)
        row.setSpacing(Space.XS)
        self.line = QuietButton("", "list-checks")
        self.line.setAccessibleName(self.tr("Tickets"))
        self.line.setProperty("bare", "true")
        self.line.setToolTip(self.tr("Tickets"))
        self.line.clicked.connect(self.line_asked)
        self._long = self._short = ""
        row.addWidget(self.waiting, 1)
        row.addWidget(self.line)
        row.addWidget(self.call)
        self.show_queue(Queue(), offered=False)

    def show_queue(self, queue: Queue, *, offered: bool) -> None:
        """Say who waits and who is next."""
        self.setVisible(offered)
        count, next_one = len(queue.waiting), queue.following
        nobody = self.tr("Nobody waits")
        waiting = self.tr("%n waiting", "", count) if count else nobody
        self._long = self.tr("%n family(ies) waiting", "", count) if count else nobody
        self._short = waiting
        if queue.here is not None:
            self._short = self.tr("{0} is here").format(queue.here.label)
            self._long = f"{self._short} · {waiting}"
        self.waiting.setToolTip(self._long)
        self._fit()
        self.call.setEnabled(next_one is not None)
        self.call.say(
            self.tr("Call {0}").format(next_one.label) if next_one is not None else self.tr("Call the next")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self.waiting.fontMetrics().horizontalAdvance(self._long) <= self.waiting.width()
        self.waiting.say(self._long if fits else self._short)
        self.waiting.setAccessibleName(self._long)
