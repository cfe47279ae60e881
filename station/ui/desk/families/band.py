"""The band of a file: the state of the account, its identifier, and the one next act."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.rules.identifiers import spelled
from station.ui.desk import keys
from station.ui.desk.families.band_words import BandWords
from station.ui.desk.families.file_acts import FileAct
from station.ui.icons import Icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.announce import announce
from station.ui.widgets.buttons import ActButton, LinkButton
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.text import Text, repolish

_NARROW = 560
"""Below this width, at 100 % text, the act stands under the words, as wide as the band."""
_PAD = 20
_ICON = 1.5
_TOKENS = {
    Tone.QUIET: Token.INK,
    Tone.INFO: Token.ACTION_STRONG,
    Tone.GOOD: Token.GOOD,
    Tone.WARN: Token.WARN,
    Tone.BAD: Token.BAD,
}


class StateBand(QFrame):
    """One ground for what is to be known at once; what was done, with its way back, stands in it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "band")
        self.icon = Icon("user-plus", scale=_ICON)
        self.heading, self.line = Text("", "heading", single=True), Text("", "second")
        self.main = ActButton()
        self.notice = InlineNotice()
        """What was done, and its way back; or what went wrong."""
        self._identifiers: tuple[str, ...] = ()
        self._rows: list[QWidget] = []
        self._copies: dict[str, LinkButton] = {}
        self._narrow = False
        self._lay_out()
        current().changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XS // 2)
        words.addWidget(self.heading)
        words.addWidget(self.line)
        told = QHBoxLayout()
        told.setSpacing(Space.M)
        told.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(words, 1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(Space.L)
        self._head.addLayout(told, 1)
        self.place = QHBoxLayout()
        """Where the main act stands; a page with little height may take it away, and bring it back."""
        self.place.addWidget(self.main)
        self._head.addLayout(self.place)
        self._known = QVBoxLayout()
        self._known.setSpacing(Space.XS)
        self.body = QVBoxLayout()
        """What came of the act: the print, its answers."""
        self.body.setSpacing(Space.S)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.S)
        self._column.addLayout(self._head)
        self._column.addLayout(self._known)
        self._column.addLayout(self.body)
        self.body.addWidget(self.notice)

    def show_words(self, words: BandWords) -> None:
        """Say where the account stands, and offer the next act."""
        self.setProperty("tone", words.tone.value)
        repolish(self)
        self.icon.show_icon(words.icon_name, _TOKENS[words.tone])
        self.heading.say(words.heading)
        self.line.say(words.line)
        self.line.setVisible(bool(words.line))
        if (said := f"{words.heading}. {words.line}") != self.accessibleName():
            announce(self, said, urgent=words.tone is Tone.BAD)
        self.setAccessibleName(said)
        act = words.act
        self.main.setVisible(act is not None)
        if act is not None:
            self.main.show_icon(act.icon_name)
            self.main.say(act.word)
            self.main.fill(act.due)
            self.main.show_key(self.tr("Enter"))
            self.main.answer_to(keys.PRINT if act.act is FileAct.PRINT else "")
        self._fit()

    def show_identifiers(self, identifiers: tuple[str, ...]) -> None:
        """Show these identifiers, each spelled beside it, never shortened."""
        if identifiers == self._identifiers:
            return
        self._identifiers = identifiers
        for row in self._rows:
            self._known.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._copies = {one: LinkButton(self.tr("Copy")) for one in identifiers}
        self._rows = [self._identifier(one, link) for one, link in self._copies.items()]
        for row in self._rows:
            self._known.addWidget(row)
        self._fit()

    def copy(self) -> None:
        """Put the identifier, and nothing else of the file, where it can be pasted from."""
        if self._identifiers:
            self._copy(self._identifiers[0])

    def _copy(self, identifier: str) -> None:
        QApplication.clipboard().setText(identifier)
        for one, link in self._copies.items():
            link.say(self.tr("Copied") if one == identifier else self.tr("Copy"))
        announce(self, self.tr("Copied"))

    def _identifier(self, identifier: str, copy: LinkButton) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)  # `_fit` puts it under the words beside the icon
        row.setSpacing(Space.L)
        text = Text(identifier, "identifier", single=True)
        text.setAccessibleName(self.tr("Identifier {0}").format(identifier))
        row.addWidget(text)
        spelling = Text(spelled(identifier), "second", single=True)
        row.addWidget(spelling, 1)
        copy.setProperty("small", "true")
        copy.setAccessibleDescription(identifier)
        copy.clicked.connect(lambda: self._copy(identifier))
        row.addWidget(copy)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the act under the words where there is no room beside them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = current().text_scale
        narrow = self.width() < _NARROW * scale
        pad = round((_PAD if not narrow else Space.M) * min(scale, 1.5))
        self._column.setContentsMargins(pad, pad, pad, pad)
        for row in self._rows:
            row.setContentsMargins(self.icon.sizeHint().width() + Space.M, 0, 0, 0)
        side = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(side)
        self._narrow = narrow
        self.widen(self.main, narrow or self.place.count() == 0)

    def widen(self, button: ActButton, on: bool) -> None:
        """Let the main act be as wide as there is room, or as its words."""
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding if on or self._narrow else policy.Policy.Maximum)
        button.setSizePolicy(policy)
