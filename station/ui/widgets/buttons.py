"""Buttons: one blue for the main act, framed for the others, links for the way back."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from station.ui.icons import icon, turned
from station.ui.theme import Token


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


class PrimaryButton(Button):
    """The one thing that a page is for; it names what it does."""

    _role = "primary"
    _token = Token.ON_ACTION


class SecondaryButton(Button):
    """Another thing one may do here."""


class LinkButton(Button):
    """A way back or aside."""

    _role = "link"
    _token = Token.ACTION_STRONG


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
