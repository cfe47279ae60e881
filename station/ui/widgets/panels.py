"""What holds or marks other things: sections, signs, notices, empty states."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.announce import announce
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
    Tone.QUIET: ("circle", Token.SOFT),
    Tone.INFO: ("info", Token.ACTION_STRONG),
    Tone.GOOD: ("circle-check", Token.GOOD),
    Tone.WARN: ("triangle-alert", Token.WARN),
    Tone.BAD: ("circle-alert", Token.BAD),
}


class Chip(QFrame):
    """A sign: a state in a word with its icon; of what asks nobody for anything, the word alone."""

    def __init__(
        self, text: str, tone: Tone = Tone.QUIET, icon_name: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self._icon = Icon("circle", scale=0.8)
        self._text = Text(single=True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS + 2)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.show_state(text, tone, icon_name)

    @property
    def said(self) -> str:
        """The word."""
        return self._text.said

    def show_state(self, text: str, tone: Tone, icon_name: str | None = None) -> None:
        """Show another state."""
        name, token = sign_look(tone, icon_name)
        self._icon.show_icon(name, token)
        self._icon.setVisible(bool(name))
        self._text.say(text)
        self.setProperty("tone", tone.value)
        repolish(self)
        repolish(self._text)


def sign_look(tone: Tone, icon_name: str | None = None) -> tuple[str, Token]:
    """Return the icon of a sign and its colour; what is quiet has none, what waits is as black as words."""
    if tone is Tone.QUIET:
        return "", Token.SOFT
    name, token = _LOOK[tone]
    return icon_name or name, Token.INK if tone is Tone.INFO else token


class Card(QFrame):
    """A section: a title with a hairline under it, and what it holds in `body`.

    ``framed``: a panel of its own on a quiet ground, as where somebody signs in.
    """

    def __init__(self, section: str = "", parent: QWidget | None = None, *, framed: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "card" if framed else "section")
        self._column = column = QVBoxLayout(self)
        across, down = (Space.L + Space.XS, Space.L) if framed else (0, 0)
        column.setContentsMargins(across, down, across, down)
        column.setSpacing(Space.M)
        self.section = Text(section, "section", single=True)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.S + 2)
        self._line = QHBoxLayout()
        self._line.addWidget(self.section, 1)
        head.addLayout(self._line)
        self._rule = QFrame()
        self._rule.setProperty("role", "rule")
        head.addWidget(self._rule)
        column.addWidget(self._head)
        self.head(section)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        column.addLayout(self.body)

    def head(self, section: str, act: QWidget | None = None) -> None:
        """Name the section, perhaps with an act at the end of its line; without a name it has no head."""
        self.section.say(section)
        self._head.setVisible(bool(section))
        if act is not None:
            self._line.addWidget(act)

    def flush(self) -> None:
        """Hold rows that have their own height, right under the rule."""
        self._column.setSpacing(0)
        self.body.setSpacing(0)


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
        """Show this notice, and have it said; without a text, none."""
        name, token = _LOOK[tone]
        fresh = text != self.said or self.isHidden()
        self._icon.show_icon(icon_name or name, token)
        self._text.say(text)
        self._action.say(action)
        self._action.setVisible(bool(action))
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            repolish(self)
        self.setVisible(bool(text))
        self.setAccessibleName(text)
        if fresh:
            announce(self, text, urgent=tone in (Tone.WARN, Tone.BAD))


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
        if heading != self._heading.said:
            announce(self, heading, line)
        self._heading.say(heading)
        self._line.say(line)
        self._line.setVisible(bool(line))
        self._button.say(action)
        self._button.setVisible(bool(action))
