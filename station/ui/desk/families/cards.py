"""The cards of a file: account, family, contact, messages that did not leave, history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from station.rules.kinds import AccountState, Kinship, MessageState, PersonKind
from station.services.directory.records import (
    HistoryLine,
    PersonFile,
    PrintedSheet,
    Relation,
)
from station.services.doubles.records import ChildStanding
from station.services.messages import MessageKind, MessageView
from station.ui.desk.families.contact_card import ContactCard
from station.ui.desk.families.family_cards import ChildrenCard, SourcesCard
from station.ui.desk.families.file_acts import WholeFile, by_franceconnect
from station.ui.desk.message_words import message_line, message_tone
from station.ui.desk.page import bare_row
from station.ui.desk.printing import Printing
from station.ui.desk.words import (
    act_word,
    flag_word,
    full_name,
    kinship_word,
    level_word,
    moment,
    state_word,
)
from station.ui.icons import Icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, Chip
from station.ui.widgets.text import Text

_NARROW = 700
"""Below this width, at 100 % text, the two middle cards stand one under the other."""
_FEW = 6
_UNSENT = (MessageState.REFUSED, MessageState.NOT_SENT)


class FileCards(QWidget):
    """What a file holds, card by card."""

    person_asked = Signal(UUID)
    send_asked = Signal(UUID)
    """A message that did not leave is to be sent again."""
    email_asked = Signal()
    """A code is to go to the person's e-mail address."""
    code_asked = Signal()
    """The code has come, and is to be typed on the family's screen."""
    act_asked = Signal(object)
    """A `FamilyAct` is to be done."""
    compare_asked = Signal(UUID)

    def __init__(
        self, printing: Printing, may_change: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._printing, self._may_change = printing, may_change
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self._middle: QBoxLayout | None = None

    def show_file(self, whole: WholeFile) -> None:
        """Show this file, as it is now."""
        file = whole.file
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        if file.flags:
            column.addWidget(self._flags(file.flags))
        column.addWidget(self._account(file))
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(Space.L)
        self._middle.addWidget(self._family(file, whole.children), 3)
        contact = ContactCard(file, whole.email)
        contact.email_asked.connect(self.email_asked)
        contact.code_asked.connect(self.code_asked)
        self._middle.addWidget(contact, 2)
        column.addLayout(self._middle)
        if len(file.sources) > 1:
            column.addWidget(self._sources(file))
        if unsent := [one for one in whole.messages if one.state in _UNSENT]:
            column.addWidget(self._unsent(unsent))
        column.addWidget(self._history(file.history))
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)
        content.show()  # at once: a file that is read again must not blink
        self.reflow()

    def reflow(self) -> None:
        """Put the two middle cards side by side, or one under the other where there is no room."""
        if self._middle is not None:
            narrow = self.width() < _NARROW * current().text_scale
            side = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            self._middle.setDirection(side)

    def resizeEvent(self, event: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Follow the width."""
        self.reflow()

    def _flags(self, flags: Sequence[str]) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        for flag in flags:
            word, tone = flag_word(flag)
            flow.addWidget(Chip(word, tone))
        return holder

    def _account(self, file: PersonFile) -> Card:
        card = Card(self.tr("Account").upper())
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        word, tone, icon_name = state_word(file.state)
        said = self.tr("Identifier")
        for identifier in file.identifiers:
            text = Text(identifier, "identifier", single=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setAccessibleName(f"{said} {identifier}")
            row.addWidget(text)
        row.addWidget(Chip(word, tone, icon_name))
        row.addStretch(1)
        card.body.addLayout(row)
        if file.state is AccountState.RESERVED or file.state is AccountState.NONE:
            card.body.addWidget(Text(self._no_account(file), "second"))
        if by_franceconnect(file):
            card.body.addWidget(
                Text(self.tr("Signs in by FranceConnect: no password here, so none to reset."), "second")
            )
        if file.state is AccountState.LOCKED:
            card.body.addWidget(
                Text(
                    self.tr("Nobody signs in. Unlock it for whom you have recognized, nobody else."), "second"
                )
            )
        for sheet in file.sheets[:2]:
            card.body.addLayout(self._sheet(sheet))
        return card

    def _no_account(self, file: PersonFile) -> str:
        if file.main_action.value == "none":
            return self.tr("No account can be opened: see the family and the dates of this file.")
        return self.tr("Nothing was given to this person yet.")

    def _sheet(self, sheet: PrintedSheet) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        if sheet.handed_over_at:
            said = self.tr("Sheet handed over on {0}").format(moment(sheet.handed_over_at))
        else:
            said = self.tr("Sheet made on {0}, not yet handed over").format(moment(sheet.printed_at))
        place = " · ".join(part for part in (sheet.station_name, sheet.operator) if part)
        row.addWidget(Icon("printer-check" if sheet.handed_over_at else "printer", Token.SOFT))
        row.addWidget(Text(f"{said} · {place}" if place else said, "second"), 1)
        if not sheet.handed_over_at and self._printing.state.print_id != sheet.id:
            for text, out in ((self.tr("Handed over"), True), (self.tr("It did not come out"), False)):
                button = LinkButton(text)
                button.clicked.connect(lambda _=False, out=out: self._printing.settle(sheet.id, out=out))
                row.addWidget(button)
        return row

    def _sources(self, file: PersonFile) -> Card:
        card = SourcesCard(file.sources, may_change=self._may_change())
        card.act_asked.connect(self.act_asked)
        return card

    def _family(self, file: PersonFile, children: Sequence[ChildStanding]) -> Card:
        if file.kind is PersonKind.GUARDIAN:
            opened = file.state not in (AccountState.NONE, AccountState.RESERVED)
            own = ChildrenCard(children, opened=opened, may_change=self._may_change())
            own.person_asked.connect(self.person_asked)
            own.act_asked.connect(self.act_asked)
            own.compare_asked.connect(self.compare_asked)
            return own
        card = Card(self.tr("Guardians").upper())
        relations = [one for one in file.relations if one.kinship is not Kinship.SELF]
        for one in relations:
            card.body.addLayout(self._relation(one))
        if not relations:
            card.body.addWidget(Text(self.tr("No guardian in the list"), "second"))
        card.body.addStretch(1)
        return card

    def _relation(self, one: Relation) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Icon("user", Token.SOFT))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = LinkButton(full_name(one.last_name, one.first_name))
        name.clicked.connect(lambda: self.person_asked.emit(one.id))
        words.addWidget(name, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(Text(self._about(one), "second"))
        row.addLayout(words, 1)
        if one.state is not None:
            word, tone, icon_name = state_word(one.state)
            row.addWidget(Chip(word, tone, icon_name))
        return row

    def _about(self, one: Relation) -> str:
        return f"{kinship_word(one.kinship)}, {level_word(one.level)}"

    def _unsent(self, messages: Sequence[MessageView]) -> Card:
        card = Card(self.tr("Messages").upper())
        for message in messages:
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            tone, icon_name = message_tone(message)
            row.addWidget(Chip(moment(message.queued_at), tone, icon_name))
            row.addWidget(Text(message_line(message), "second"), 1)
            if message.kind is not MessageKind.CODE:
                again = LinkButton(self.tr("Send again"), "send")
                again.clicked.connect(lambda _=False, one=message.id: self.send_asked.emit(one))
                row.addWidget(again)
            card.body.addLayout(row)
        return card

    def _history(self, history: Sequence[HistoryLine]) -> Card:
        card = Card(self.tr("History").upper())
        told = [(line, word) for line in history if (word := act_word(line.act, line.facts))]
        rows = [self._act(line, word) for line, word in told]
        for row in rows:
            card.body.addWidget(row)
        for row in rows[_FEW:]:
            row.hide()
        if not rows:
            card.body.addWidget(Text(self.tr("Nothing was done on this file yet"), "second"))
        if len(rows) > _FEW:
            more = LinkButton(self.tr("Show the whole history"), "history")
            more.clicked.connect(lambda: _show_all(rows, more))
            card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _act(self, line: HistoryLine, word: str) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(moment(line.at), "second", single=True))
        row.addWidget(Text(f"{word} · {line.operator}" if line.operator else word), 1)
        return holder


def _show_all(rows: Sequence[QWidget], more: QWidget) -> None:
    for row in rows:
        row.show()
    more.hide()
