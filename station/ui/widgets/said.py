"""Where a page says what it has to say: the room is kept from the start, so nothing moves when it does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from station.ui.icons import Icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.announce import announce
from station.ui.widgets.panels import Tone
from station.ui.widgets.text import Text, repolish

_ROOM, _LOW_ROOM, _BAR = 72, 60, 6
"""In px at 100 % text: two lines, two tighter ones, and the bar at the side one reads from."""
_LOOK = {
    Tone.QUIET: ("info", Token.INK, None),
    Tone.INFO: ("info", Token.ACTION_STRONG, Token.TINT),
    Tone.GOOD: ("circle-check", Token.GOOD, Token.GOOD_WASH),
    Tone.WARN: ("triangle-alert", Token.WARN, Token.WARN_WASH),
    Tone.BAD: ("circle-alert", Token.BAD, Token.BAD_WASH),
}


class Said(QFrame):
    """One sentence at a time, in a room of its own; a quiet one has no ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._low = True, False
        self._icon, self._text = Icon("info", scale=0.95), Text("", "said")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self.show_notice("")

    @property
    def said(self) -> str:
        """The words shown, or nothing."""
        return self._text.said

    @property
    def tone(self) -> Tone:
        """In which tone it is said."""
        return self._tone

    def keep_room(self, kept: bool, *, low: bool = False) -> None:
        """Say whether the room stands there with nothing in it; ``low`` takes less of a low window."""
        self._kept, self._low = kept, low
        self._fit()

    def show_notice(self, text: str, tone: Tone = Tone.INFO, icon_name: str = "") -> None:
        """Say this, and have all but what only stands there read aloud; without a text, say nothing."""
        if text != self.said and tone is not Tone.QUIET:
            announce(self, text, urgent=tone in (Tone.WARN, Tone.BAD))
        self._tone = tone
        name, token, self._ground = _LOOK[tone]
        self._icon.show_icon(icon_name or name, token)
        self._icon.setVisible(bool(text))
        self._text.say(text)
        if self._text.property("tone") != tone.value:
            self._text.setProperty("tone", tone.value)
            repolish(self._text)
        self.setAccessibleName(text)
        self._fit()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its bar, as high as the words need, within the room that is kept."""
        if not self.said or self._ground is None:
            return
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), Space.S, Space.S)
        painter.setClipPath(rounded)
        painter.fillRect(self.rect(), theme.colour(self._ground))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        bar = QRectF(self.width() - _BAR if right_to_left else 0, 0, _BAR, self.height())
        painter.fillRect(bar, theme.colour(_LOOK[self._tone][1]))

    def _fit(self) -> None:
        side = 0 if self._ground is None else Space.L + _BAR
        if (row := self.layout()) is not None:
            other, high = 0 if self._ground is None else Space.L, Space.XS if self._low else Space.S
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            row.setContentsMargins(other if mirrored else side, high, side if mirrored else other, high)
        room = round((_LOW_ROOM if self._low else _ROOM) * current().text_scale)
        self.setMinimumHeight(room if self._kept else 0)
        self.setVisible(self._kept or bool(self.said))
