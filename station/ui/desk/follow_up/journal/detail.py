"""One act with what stands beside it; nothing can be done to it but open the file."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.services.office.journal import JournalDetail
from station.ui.desk.follow_up.journal.words import act_line, desk_word, fact_lines, outcome_sign
from station.ui.desk.message_words import reason_phrase
from station.ui.theme import Space, current
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.panels import Chip
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text

_WIDE, _DOWN = 324, 3


class DetailPanel(QFrame):
    """The act that one has chosen, at the right of the table or, where there is no room, in its place."""

    closed = Signal()
    file_asked = Signal(UUID)
    acts_asked = Signal(UUID, str)
    """All acts on this person, by this name, are to be listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "detail")
        self._person: UUID | None = None
        self._name = ""
        self.title, self.line = Text("", "heading"), Text("")
        self.close_button = LinkButton("", "x")
        self.close_button.setAccessibleName(self.tr("Close"))
        self.sign = Chip("")
        self.open, self.others = (
            PrimaryButton(self.tr("Open the file"), "users"),
            SecondaryButton("", "history"),
        )
        self.never = Text(self.tr("The journal is neither erased nor corrected."), "second")
        self._facts = QGridLayout()
        self._shown: list[Text] = []
        self._lay_out()
        for button in (self.open, self.others):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.close_button.clicked.connect(self.closed)
        self.open.clicked.connect(self._open)
        self.others.clicked.connect(self._list)
        current().changed.connect(self._fit)
        self._fit()

    def show_detail(self, detail: JournalDetail) -> None:
        """Show this act."""
        line = detail.line
        self._person, self._name = line.person_id, line.person
        self.title.say(act_line(line.act, line.facts))
        sign = outcome_sign(line)
        self.sign.setVisible(sign is not None)
        if sign is not None:
            self.sign.show_state(sign.word, sign.tone, sign.icon_name)
        why = reason_phrase(line.reason)
        self.line.say(why[:1].upper() + why[1:] + "." if why else "")
        self.line.setVisible(bool(why))
        self._show_facts(self._rows(detail))
        self.open.setVisible(line.person_id is not None)
        self.others.say(self.tr("See their %n other act(s)", "", detail.others))
        self.others.setVisible(line.person_id is not None and detail.others > 0)

    def _rows(self, detail: JournalDetail) -> list[tuple[str, str, str]]:
        line = detail.line
        local = line.at.astimezone()
        day = QLocale().toString(QDate(local.year, local.month, local.day), self.tr("dddd, MMMM d, yyyy"))
        at = self.tr("{0}, {1}:{2:02}:{3:02}").format(day, local.hour, local.minute, local.second)
        rows = [(self.tr("Person"), line.person, "body")]
        rows += [(self.tr("Phone"), one, "mono") for one in detail.phones]
        rows += [(self.tr("E-mail"), one, "body") for one in detail.emails]
        rows.append((self.tr("Agent"), line.operator or self.tr("nobody: the desk itself"), "body"))
        rows += [(self.tr("Desk"), desk_word(line), "body"), (self.tr("When"), at, "body")]
        return rows + [(label, value, "body") for label, value in fact_lines(line.facts)]

    def _show_facts(self, rows: list[tuple[str, str, str]]) -> None:
        for text in self._shown:
            self._facts.removeWidget(text)
            text.hide()
            text.deleteLater()
        self._shown = []
        for place, (label, value, role) in enumerate(row for row in rows if row[1]):
            named = Text(label, "second", single=True)
            named.setContentsMargins(0, _DOWN, 0, 0)
            for column, text in ((0, named), (1, Text(value, role))):
                self._facts.addWidget(text, place, column, Qt.AlignmentFlag.AlignTop)
                self._shown.append(text)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.line)
        self._facts.setHorizontalSpacing(Space.L)
        self._facts.setVerticalSpacing(Space.S)
        self._facts.setColumnStretch(1, 1)
        column.addLayout(self._facts)
        column.addSpacing(Space.M)
        column.addWidget(self.open)
        column.addWidget(self.others)
        column.addStretch(1)
        column.addWidget(self.never)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(content))

    def wide(self) -> int:
        """How wide it is beside the table."""
        return round(_WIDE * current().text_scale)

    def _fit(self) -> None:
        self._facts.setColumnMinimumWidth(0, round(72 * current().text_scale))
        for button in (self.open, self.others):
            button.setMaximumWidth(self.wide())

    def _open(self) -> None:
        if self._person is not None:
            self.file_asked.emit(self._person)

    def _list(self) -> None:
        if self._person is not None:
            self.acts_asked.emit(self._person, self._name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
