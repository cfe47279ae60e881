"""What holds or marks other things: cards, chips, notices, empty states."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.buttons import LinkButton, PrimaryButton
from station.ui.widgets.text import Text, repolish


class Tone(StrEnum):
    """How a chip or a notice is meant; always said by an icon and a word too."""

    QUIET = "quiet"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


_LOOK = {
    Tone.QUIET: ("circle", Token.INK),
    Tone.INFO: ("info", Token.ACTION_STRONG),
    Tone.GOOD: ("circle-check", Token.GOOD),
    Tone.WARN: ("triangle-alert", Token.WARN),
    Tone.BAD: ("circle-alert", Token.BAD),
}


class Chip(QFrame):
    """A state in a word, with its icon."""

    def __init__(
        self, text: str, tone: Tone = Tone.QUIET, icon_name: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self._icon = Icon("circle")
        self._text = Text(single=True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS // 2, Space.M, Space.XS // 2)
        row.setSpacing(Space.XS)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.show_state(text, tone, icon_name)

    @property
    def said(self) -> str:
        """The word."""
        return self._text.said

    def show_state(self, text: str, tone: Tone, icon_name: str | None = None) -> None:
        """Show another state."""
        name, token = _LOOK[tone]
        self._icon.show_icon(icon_name or name, token)
        self._text.say(text)
        self.setProperty("tone", tone.value)
        repolish(self)
        repolish(self._text)


class Card(QFrame):
    """A panel with an optional section title; put what it holds into `body`."""

    def __init__(self, section: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L + Space.XS, Space.L, Space.L + Space.XS, Space.L)
        column.setSpacing(Space.M)
        self.section = Text(section, "section", single=True)
        self.section.setVisible(bool(section))
        column.addWidget(self.section)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        column.addLayout(self.body)


class InlineNotice(QFrame):
    """One thing to know, in the page where it matters, perhaps with what to do about it."""

    acted = Signal()

    def __init__(self, text: str = "", tone: Tone = Tone.INFO, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._icon = Icon("info")
        self._text = Text()
        self._action = LinkButton()
        self._action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._text)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(column, 1)
        self.show_notice(text, tone)

    @property
    def said(self) -> str:
        """The words shown, or nothing."""
        return self._text.said

    @property
    def tone(self) -> Tone:
        """In which tone it is said."""
        return Tone(self.property("tone"))

    def show_notice(self, text: str, tone: Tone = Tone.INFO, action: str = "", icon_name: str = "") -> None:
        """Show this notice; without a text, none."""
        name, token = _LOOK[tone]
        self._icon.show_icon(icon_name or name, token)
        self._text.say(text)
        self._action.say(action)
        self._action.setVisible(bool(action))
        self.setProperty("tone", tone.value)
        repolish(self)
        self.setVisible(bool(text))
        self.setAccessibleName(text)


class EmptyState(QWidget):
    """What a place shows while it has nothing: a drawing, a line, and the way on."""

    acted = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(icon_name, Token.LINE, scale=2.4)
        self._heading = Text("", "heading")
        self._line = Text("", "why")
        self._button = PrimaryButton()
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._heading, self._line):
            column.addWidget(text)  # aligned itself, it would get less width than its words need
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        for text in (self._heading, self._line):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def word(self, heading: str, line: str = "", action: str = "") -> None:
        """Say what is missing, why, and what to do about it."""
        self._heading.say(heading)
        self._line.say(line)
        self._line.setVisible(bool(line))
        self._button.say(action)
        self._button.setVisible(bool(action))
