"""The sections of a file: family, contact, messages that did not leave, history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from station.rules.kinds import AccountState, Kinship, MessageState, PersonKind
from station.services.directory.records import HistoryLine, PersonFile, PrintedSheet, Relation
from station.services.messages import MessageKind, MessageView
from station.ui.desk.families.contact_card import ContactCard
from station.ui.desk.families.family_cards import ChildrenCard, OthersCard, SourcesCard
from station.ui.desk.families.file_acts import FileAct, WholeFile
from station.ui.desk.message_words import message_line, message_tone
from station.ui.desk.printing import Printing
from station.ui.desk.words import (
    account_sign,
    act_word,
    asked_line,
    full_name,
    kinship_word,
    level_word,
    moment,
    no_account_word,
    reprint_words,
    when,
)
from station.ui.icons import Icon
from station.ui.theme import Space, Token, at_work, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.columns import Columns
from station.ui.widgets.panels import Card, Chip
from station.ui.widgets.rows import OpenRow, RowWords
from station.ui.widgets.text import Text

_NARROW = 640
"""Below this width, at 100 % text, the sections stand one under the other."""
_FEW = 7
_LINE = 27
_UNSENT = (MessageState.REFUSED, MessageState.NOT_SENT)


class FileCards(QWidget):
    """What a file holds, in two columns where there is room for them."""

    person_asked = Signal(UUID)
    send_asked = Signal(UUID)
    """A message that did not leave is to be sent again."""
    email_asked = Signal()
    """A code is to go to the person's e-mail address."""
    code_asked = Signal()
    """The code has come, and is to be typed on the family's screen."""
    act_asked = Signal(object)
    """A `FamilyAct` is to be done."""
    add_asked = Signal(FileAct)
    """Somebody is to be added to the family."""
    compare_asked = Signal(UUID)
    contact_asked = Signal()
    """A contact that is not to be shown is asked for."""

    def __init__(
        self,
        printing: Printing,
        may_change: Callable[[], bool],
        may_add: Callable[[FileAct], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._printing, self._may_change, self._may_add = printing, may_change, may_add
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None

    def show_file(self, whole: WholeFile) -> None:
        """Show this file, as it is now."""
        with at_work():
            self._replace(self._sections_of(whole, whole.file))

    def _replace(self, content: QWidget) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)
        content.show()  # at once: a file that is read again must not blink

    def _sections_of(self, whole: WholeFile, file: PersonFile) -> Columns:
        contact = ContactCard(file, whole.email, revealed=whole.revealed)
        contact.contact_asked.connect(self.contact_asked)
        contact.email_asked.connect(self.email_asked)
        contact.code_asked.connect(self.code_asked)
        left: list[QWidget] = [self._family(whole), contact]
        if len(file.sources) > 1:
            left.append(self._sources(file))
        right: list[QWidget] = []
        if whole.others:
            others = OthersCard(whole.others)
            others.person_asked.connect(self.person_asked)
            right.append(others)
        elif len(guardians := _guardians(file)) > 1:
            right.append(self._guardians(self.tr("Other guardian(s)", "", len(guardians) - 1), guardians[1:]))
        beside = list(right)
        if file.sheets:
            right.append(self._sheets(file))
        if unsent := [one for one in whole.messages if one.state in _UNSENT]:
            right.append(self._unsent(unsent))
        right.append(self._history(file.history))
        family, *reached = left
        rest = [each for each in right if each not in beside]
        return Columns(left, right, _NARROW, [family, *beside, *reached, *rest])

    def _adds(self, act: FileAct) -> LinkButton | None:
        if not self._may_add(act):
            return None
        add = LinkButton(self.tr("Add"))
        add.setProperty("small", "true")
        add.clicked.connect(lambda: self.add_asked.emit(act))
        return add

    def _family(self, whole: WholeFile) -> Card:
        file = whole.file
        if file.kind is PersonKind.GUARDIAN:
            opened = file.state not in (AccountState.NONE, AccountState.RESERVED)
            states = {one.id: one.state for one in file.relations}
            own = ChildrenCard(whole.children, states, opened=opened, may_change=self._may_change())
            own.head(own.section.said, self._adds(FileAct.ADD_CHILD))
            own.person_asked.connect(self.person_asked)
            own.act_asked.connect(self.act_asked)
            own.compare_asked.connect(self.compare_asked)
            return own
        guardians = _guardians(file)
        if not guardians:
            card = self._guardians(self.tr("Guardians"), (), self._adds(FileAct.ADD_GUARDIAN))
            card.body.addWidget(Text(self.tr("No guardian in the list"), "second"))
            return card
        return self._guardians(self.tr("Guardian"), guardians[:1], self._adds(FileAct.ADD_GUARDIAN))

    def _guardians(self, title: str, guardians: Sequence[Relation], act: QWidget | None = None) -> Card:
        """Each guardian of a pupil stands apart: two who live apart are never in one card."""
        card = Card()
        card.flush()
        card.head(title, act)
        for one in guardians:
            card.body.addWidget(self._relation(one))
        return card

    def _relation(self, one: Relation) -> QWidget:
        about = (kinship_word(one.kinship), level_word(one.level), no_account_word(one.state))
        second = " · ".join(part for part in about if part)
        row = OpenRow(RowWords(full_name(one.last_name, one.first_name), second, account_sign(one.state)))
        row.clicked.connect(lambda: self.person_asked.emit(one.id))
        return row

    def _sources(self, file: PersonFile) -> Card:
        card = SourcesCard(file.sources, may_change=self._may_change())
        card.act_asked.connect(self.act_asked)
        return card

    def _sheets(self, file: PersonFile) -> Card:
        card = Card(self.tr("Sheets"))
        if file.reprints:
            again = self.tr("Made again %n time(s)", "", file.reprints)
            card.body.addWidget(Text(again, "second"))
        for sheet in file.sheets[:2]:
            card.body.addWidget(self._sheet(sheet))
        return card

    def _sheet(self, sheet: PrintedSheet) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if sheet.handed_over_at:
            said = self.tr("Sheet handed over on {0}").format(moment(sheet.handed_over_at))
        else:
            said = self.tr("Sheet made on {0}, not yet handed over").format(moment(sheet.printed_at))
        if sheet.why is not None:
            said += " · " + self.tr("made again: {0}").format(reprint_words()[sheet.why].lower())
        place = " · ".join(part for part in (sheet.station_name, sheet.operator) if part)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Icon("printer-check" if sheet.handed_over_at else "printer", Token.SOFT))
        row.addWidget(Text(f"{said} · {place}" if place else said, "second"), 1)
        column.addLayout(row)
        for one in sheet.asked:
            column.addWidget(Text(asked_line(one), "second"))
        if not sheet.handed_over_at and self._printing.state.print_id != sheet.id:
            acts = QHBoxLayout()
            acts.setSpacing(Space.L)
            for text, out in ((self.tr("Handed over"), True), (self.tr("It did not come out"), False)):
                button = LinkButton(text)
                button.clicked.connect(lambda _=False, out=out: self._printing.settle(sheet.id, out=out))
                acts.addWidget(button)
            other = LinkButton(self.tr("Somebody else…"))
            other.clicked.connect(lambda: self._printing.ask_who(sheet.id))
            acts.addWidget(other)
            acts.addStretch(1)
            column.addLayout(acts)
        return holder

    def _unsent(self, messages: Sequence[MessageView]) -> Card:
        card = Card(self.tr("Messages"))
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
        card = Card()
        told = [(line, word) for line in history if (word := act_word(line.act, line.facts))]
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        rows = [self._act(grid, at, line, word) for at, (line, word) in enumerate(told)]
        for row in rows[_FEW:]:
            _show(row, on=False)
        card.head(self.tr("History"), self._see_all(rows) if len(rows) > _FEW else None)
        card.body.addWidget(lines)
        if not rows:
            card.body.addWidget(Text(self.tr("Nothing was done on this file yet"), "second"))
        return card

    def _see_all(self, rows: Sequence[tuple[Text, ...]]) -> LinkButton:
        more = LinkButton(self.tr("See all"))
        more.setProperty("small", "true")
        more.clicked.connect(lambda: _show_all(rows, more))
        return more

    def _act(self, grid: QGridLayout, at: int, line: HistoryLine, word: str) -> tuple[Text, ...]:
        cells = (
            Text(when(line.at), "second", single=True),
            Text(word, "second"),
            Text(line.operator or "", "second", single=True),
        )
        cells[0].setToolTip(moment(line.at))
        for place, cell in enumerate(cells):
            cell.setMinimumHeight(round(_LINE * current().text_scale))
            grid.addWidget(cell, at, place, Qt.AlignmentFlag.AlignVCenter)
        cells[2].setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return cells


def _guardians(file: PersonFile) -> list[Relation]:
    return [one for one in file.relations if one.kinship is not Kinship.SELF]


def _show(row: tuple[Text, ...], *, on: bool) -> None:
    for cell in row:
        cell.setVisible(on)


def _show_all(rows: Sequence[tuple[Text, ...]], more: QWidget) -> None:
    for row in rows:
        _show(row, on=True)
    more.hide()
