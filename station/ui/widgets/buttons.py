"""Buttons: one blue for the main act, framed for the others, links for the way back."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from station.ui.icons import icon, turned
from station.ui.theme import Space, Token, current, still
from station.ui.widgets.announce import announce

_TURN_MS, _TURN_DEGREES = 80, 30


class Button(QPushButton):
    """A push button that also obeys Enter, and whose icon follows theme, type size and reading direction."""

    _role = "secondary"
    _token = Token.INK
    _off = Token.SOFT

    def __init__(self, text: str = "", icon_name: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._keys = icon_name, ""
        self.setProperty("role", self._role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Name what the button does."""
        appears = bool(text) != bool(self.text())
        self.setText(_read_from_the_right(text))
        self.answer_to(self._keys)  # new words let go of them
        if appears and not self.icon().isNull():
            self._tint()  # the gap between icon and words comes and goes with the words
        self.setAccessibleName(text.replace("&", ""))

    def answer_to(self, keys: str) -> None:
        """Be pressed by these keys ("Ctrl+P") wherever in the window one is, while seen; "" for none."""
        self._keys = keys
        self.setShortcut(keys)

    def show_icon(self, icon_name: str) -> None:
        """Show another icon; "" for none."""
        self._icon_name = icon_name
        if not icon_name:
            self.setIcon(QIcon())
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press a focused button, as it does everywhere else."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew when colours, type or direction change."""
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.StyleChange,
            QEvent.Type.FontChange,
            QEvent.Type.LayoutDirectionChange,
            QEvent.Type.EnabledChange,
        ):
            self._tint()

    def _tint(self) -> None:
        if not self._icon_name:
            return
        side = round(self.fontInfo().pixelSize() * 1.2)
        name = turned(self._icon_name, self.layoutDirection())
        gap = side // 4 if self.text() else 0
        before, after = (gap, 0) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (0, gap)
        token = self._token if self.isEnabled() else self._off
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(icon(name, token, side, before=before, after=after))


def _read_from_the_right(text: str) -> str:
    """Keep Latin names in Arabic words at their place: Qt lays the words of a button from the left."""
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    return f"\u2067{text}\u2069" if "L" in kinds and kinds & {"R", "AL"} else text


def break_words(within: QWidget, width: int) -> None:
    """Break the words of a widget's buttons, or one, over lines of so many px; join them where all fits."""
    buttons = [within] if isinstance(within, QAbstractButton) else within.findChildren(QAbstractButton)
    for button in buttons:
        said = button.text()
        if not isinstance(button, QPushButton | QRadioButton | QCheckBox) or not said:
            continue
        advance = button.fontMetrics().horizontalAdvance
        room = width - button.sizeHint().width() + max(advance(line) for line in said.split("\n"))
        lines: list[str] = []
        for word in said.replace("\n", " ").split(" "):  # where a space must not break, none is broken
            if lines and advance(f"{lines[-1]} {word}") <= room:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        if (broken := "\n".join(lines)) != said:
            button.setText(broken)


class PrimaryButton(Button):
    """The one thing that a page is for; it names what it does."""

    _role = "primary"
    _token = Token.ON_ACTION


class SecondaryButton(Button):
    """Another thing one may do here."""


class LinkButton(Button):
    """A way back or aside."""

    _role = "link"
    _token = Token.ACTION


class WayOut(LinkButton):
    """The way back from a form or a question; Esc goes it too, from anywhere within."""

    @staticmethod
    def nearest(widget: QWidget | None) -> WayOut | None:
        """Return the way out of what a widget stands in, the innermost first; None where there is none."""
        while widget is not None:
            for one in widget.findChildren(WayOut):
                if one.isVisible() and one.isEnabled():
                    return one
            widget = widget.parentWidget()
        return None


class QuietButton(Button):
    """A place in the bar at the top, or a small act in a row."""

    _role = "quiet"


class DangerButton(Button):
    """What can't be undone."""

    _role = "danger"
    _token = Token.BAD


class MenuButton(SecondaryButton):
    """Opens a menu: an arrow after its word says so."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(text, "chevron-down", parent)
        if quiet:
            self.setProperty("role", "quiet")
        # Qt sets an icon before the words; read from the other side, it stands after them.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


class ActButton(PrimaryButton):
    """The one act of a page: its drawing, what it does, and quieter the key that does it.

    It is filled where something is to be done, and only framed where nothing is. While it works it keeps its
    width, and turns a sign beside what is being done.
    """

    def __init__(self, text: str = "", icon_name: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, parent)
        self.setProperty("large", "true")
        self._key, self._doing, self._angle = "", "", 0
        self._turning = QTimer(self)
        self._turning.setInterval(_TURN_MS)
        self._turning.timeout.connect(self._turn)

    def show_key(self, key: str) -> None:
        """Say which key does it, as one reads it ("Enter")."""
        self._key = key
        self.updateGeometry()
        self.update()

    def fill(self, on: bool) -> None:
        """Be filled, or only framed: nothing has to be done."""
        role = "primary" if on else "secondary"
        if self.property("role") != role:
            self.setProperty("role", role)
            self._token = Token.ON_ACTION if on else Token.INK
            self.style().unpolish(self)
            self.style().polish(self)
            self._tint()

    def work(self, doing: str) -> None:
        """Say what is being done, and take no press meanwhile; an empty word is the end of it."""
        self.setMinimumWidth(
            self.width() if doing and not self._doing else self.minimumWidth() if doing else 0
        )
        if doing != self._doing:
            announce(self, doing)
        self._doing = doing
        self.setAccessibleDescription(doing)
        if doing and not still(self):
            self._turning.start()
        else:
            self._turning.stop()
        self.update()

    @property
    def working(self) -> bool:
        """Whether something is being done."""
        return bool(self._doing)

    def hitButton(self, pos: QPoint) -> bool:
        """Take no click while working."""
        return not self._doing and super().hitButton(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no key while working."""
        if not self._doing:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Have room for the key."""
        return super().sizeHint() + QSize(self._key_width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Give up the key before the words."""
        return QSize(0, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the drawing and the words at the leading edge, the key at the other."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()  # pyright: ignore[reportAttributeAccessIssue] - fields of the C++ struct
        if self._doing:
            option.state |= QStyle.StateFlag.State_Sunken  # pyright: ignore[reportAttributeAccessIssue]
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        pad, side, gap = (
            self.fontInfo().pixelSize(),
            self.iconSize().height(),
            self.fontInfo().pixelSize() // 2,
        )
        inner = self.rect().adjusted(pad, 0, -pad, 0)
        words, metrics = self._doing or self.text(), self.fontMetrics()
        needed = side + gap + metrics.horizontalAdvance(words)
        key = self._key_width() if not self._doing else 0
        if needed + key > inner.width():
            key = 0
        if not key:
            inner.setLeft(inner.left() + max(0, inner.width() - needed) // 2)
        self._draw_icon(painter, QRect(inner.left(), (self.height() - side) // 2, side, side))
        token = self._token if self.isEnabled() else self._off
        painter.setPen(current().colour(token))
        painter.setFont(self.font())
        room = QRect(inner.left() + side + gap, 0, inner.width() - side - gap - key, self.height())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if key:
            painter.setFont(self._key_font())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)

    def _draw_icon(self, painter: QPainter, place: QRect) -> None:
        token = self._token if self.isEnabled() else self._off
        if not self._doing:
            icon(self._icon_name or "check", token, place.width()).paint(painter, place)
            return
        painter.save()
        painter.translate(place.center())
        painter.rotate(self._angle)
        icon("loader-circle", token, place.width()).paint(painter, place.translated(-place.center()))
        painter.restore()

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(current().desk.second)
        font.setWeight(QFont.Weight.Normal)
        return font

    def _key_width(self) -> int:
        return QFontMetrics(self._key_font()).horizontalAdvance(self._key) + Space.L if self._key else 0

    def _turn(self) -> None:
        self._angle = (self._angle + _TURN_DEGREES) % 360
        self.update()
