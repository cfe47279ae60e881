"""Chips that filter: their name at rest, « name: value » while they hold; × clears one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from station.ui.icons import icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.rows import elided
from station.ui.widgets.table.records import Filter, Option

_HIGH, _PAD, _WIDEST = 32, 14, 340


class StayingMenu(QMenu):
    """A menu in which one may tick several things before one leaves it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, and stay."""
        act = self.activeAction()
        if act and act.isCheckable() and act.isEnabled() and not _alone(act):
            act.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space, and stay; Enter ticks and leaves."""
        act = self.activeAction()
        if event.key() == Qt.Key.Key_Space and act and act.isCheckable() and not _alone(act):
            act.trigger()
        else:
            super().keyPressEvent(event)


def _alone(act: QAction) -> bool:
    """Whether an act is one of which only one can hold: choosing it is the end of choosing."""
    return bool(act.actionGroup())


class FilterChip(QPushButton):
    """One filter: pressing it opens its values, Delete and the × clear it."""

    changed = Signal()

    def __init__(self, filtered: Filter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = filtered
        self._options: tuple[Option, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self.setProperty("role", "filter")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.values = StayingMenu(filtered.word, self)
        self.offer(filtered.options)
        self.clicked.connect(self._open)
        current().changed.connect(self.updateGeometry)

    @property
    def options(self) -> tuple[Option, ...]:
        """What may be chosen."""
        return self._options

    @property
    def chosen(self) -> tuple[str, ...]:
        """What it is at, in the order of its values; empty at rest."""
        return self._chosen

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these values; of what was chosen, what is not among them is let go."""
        if tuple(options) == self._options and options:
            return
        self._options = tuple(options)
        self.values.clear()
        group = None if self.filter.several else QActionGroup(self.values)
        if group:
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for option in self._options:
            act = self.values.addAction(option.word.replace("&", "&&"))
            act.setCheckable(True)
            act.setData(option.key)
            act.triggered.connect(self._read)
            if group:
                group.addAction(act)
        self.choose(self._chosen)

    def choose(self, chosen: Sequence[str]) -> None:
        """Be at these values; the page is not told: it said so."""
        known = [option.key for option in self._options]
        self._chosen = tuple(key for key in known if key in chosen)
        if not self._chosen and self.filter.always and known:
            self._chosen = (known[0],)
        for act in self.values.actions():
            act.setChecked(act.data() in self._chosen)
        self._say()

    def clear(self) -> None:
        """Be at rest."""
        if self.clearable:
            self.choose(())
            self.changed.emit()

    @property
    def clearable(self) -> bool:
        """Whether there is something to clear."""
        return bool(self._chosen) and not self.filter.always

    @property
    def value(self) -> str:
        """What it is at, in words."""
        return ", ".join(option.word for option in self._options if option.key in self._chosen)

    def _read(self) -> None:
        self.choose([act.data() for act in self.values.actions() if act.isChecked()])
        self.changed.emit()

    def _say(self) -> None:
        said = self.tr("{0}: {1}").format(self.filter.word, self.value) if self._chosen else self.filter.word
        self.setAccessibleName(said)
        self.setToolTip(said if self._chosen else "")
        self.updateGeometry()
        self.update()

    def _open(self) -> None:
        self.values.popup(self.mapToGlobal(QPoint(0, self.height() + Space.XS)))

    def showEvent(self, event: QShowEvent) -> None:
        """Be measured in the face that it wears now."""
        super().showEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Have room for the words and the sign, up to a bound."""
        scale = current().text_scale
        plain, bold = _fonts()
        name, value = self._words()
        words = QFontMetrics(plain).horizontalAdvance(name) + QFontMetrics(bold).horizontalAdvance(value)
        wide = words + round(_PAD * 2 * scale) + self._side() + Space.S
        return QSize(min(wide, round(_WIDEST * scale)), round(_HIGH * scale))

    def minimumSizeHint(self) -> QSize:
        """Keep that size."""
        return self.sizeHint()

    def _words(self) -> tuple[str, str]:
        return (
            (self.tr("{0}: ").format(self.filter.word), self.value)
            if self._chosen
            else (self.filter.word, "")
        )

    def _side(self) -> int:
        return round(14 * current().text_scale)

    def _sign(self) -> QRect:
        side = self._side()
        return QRect(
            self.width() - round(_PAD * current().text_scale) - side, (self.height() - side) // 2, side, side
        )

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Clear by the ×; else open."""
        if self.clearable and e.position().x() >= self._sign().x() - Space.S:
            self.setDown(False)
            self.clear()
        else:
            super().mouseReleaseEvent(e)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, clear by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it: round, framed, and tinted while it holds."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = bool(self._chosen)
        edge = Token.ACTION if on else Token.INK if self.underMouse() else Token.LINE
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(Token.TINT if on else Token.PAPER))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        plain, bold = _fonts()
        name, value = self._words()
        sign = self._sign()
        room = self.rect().adjusted(round(_PAD * theme.text_scale), 0, sign.x() - Space.S - self.width(), 0)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.colour(Token.INK))
        painter.setFont(plain)
        painter.drawText(room, side, name)
        room.setLeft(room.x() + QFontMetrics(plain).horizontalAdvance(name))
        painter.setFont(bold)
        shown = elided(value, QFontMetrics(bold), room.width())
        painter.drawText(room, side, shown)
        icon("x" if self.clearable else "chevron-down", Token.INK, sign.width()).paint(painter, sign)


def _fonts() -> tuple[QFont, QFont]:
    plain, bold = QFont(), QFont()
    for font in (plain, bold):
        font.setPixelSize(current().desk.body - 1)
    plain.setWeight(QFont.Weight.Normal)
    bold.setWeight(QFont.Weight.DemiBold)
    return plain, bold
