"""The cards of a family: a guardian's children in the file and in the account; the files that were joined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from station.rules.kinds import AccountState
from station.services.directory.records import SourceRecord
from station.services.doubles.records import Absence, ChildStanding
from station.ui.dates import shown_date
from station.ui.desk import keys
from station.ui.desk.doubles.words import absence_word
from station.ui.desk.families.file_acts import FamilyAct, FamilyWhat, OtherGuardian
from station.ui.desk.words import (
    account_sign,
    full_name,
    guardian_line,
    level_word,
    no_account_word,
    source_word,
)
from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, Chip, Tone
from station.ui.widgets.rows import OpenRow, RowWords
from station.ui.widgets.text import Text


class ChildrenCard(Card):
    """Whom the file names beside whom the account shows, and why one is missing there."""

    person_asked = Signal(UUID)
    act_asked = Signal(object)
    compare_asked = Signal(UUID)
    """The child stands under another file, which may be the same person's."""

    def __init__(
        self,
        children: Sequence[ChildStanding],
        states: Mapping[UUID, AccountState | None],
        *,
        opened: bool,
        may_change: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._opened, self._states = opened, states
        self.flush()
        self.head(self.tr("Children"))
        self._may = may_change
        for one in children:
            self.body.addWidget(self._child(one))
        if not children:
            self.body.addWidget(Text(self.tr("No student in the list"), "second"))

    def _child(self, one: ChildStanding) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        state = self._states.get(one.id)
        about = (
            one.class_code or self.tr("no class"),
            level_word(one.level) if one.level else "",
            no_account_word(state),
        )
        second = " · ".join(part for part in about if part)
        row = OpenRow(RowWords(one.name, second, account_sign(state)), rule=False)
        row.clicked.connect(lambda: self.person_asked.emit(one.id))
        column.addWidget(row)
        marks = QWidget()
        flow = Flow(marks, Space.L, 0)
        if one.in_account:
            if self._opened:  # of an account that nobody has, nothing is in it yet
                flow.addWidget(Chip(self.tr("in the account"), Tone.GOOD, "check"))
        elif one.absence is not None:
            flow.addWidget(Chip(*absence_word(one.absence)))
            if one.disclaimed_at is not None:
                flow.addWidget(Text(shown_date(one.disclaimed_at.astimezone()), "second", single=True))
        if one.added_at_desk:
            flow.addWidget(Chip(self.tr("added at the desk"), Tone.INFO))
        for button in self._acts(one):
            button.setProperty("small", "true")
            button.setAccessibleDescription(one.name)
            flow.addWidget(button)
        if flow.count():
            column.addWidget(marks)
            column.addSpacing(Space.S)
        else:
            marks.deleteLater()
        rule = QFrame()
        rule.setProperty("role", "rule")
        column.addWidget(rule)
        return holder

    def _acts(self, one: ChildStanding) -> list[LinkButton]:
        acts: list[LinkButton] = []
        if one.absence is Absence.OTHER_FILE and one.other_file is not None:
            compare = LinkButton(self.tr("Compare the two files"), "merge")
            compare.clicked.connect(partial(self.compare_asked.emit, one.other_file))
            acts.append(compare)
        if not self._may:
            return acts
        if one.added_at_desk and one.in_file:
            acts.append(self._act(self.tr("Take away again"), "undo-2", FamilyWhat.REMOVE, one.id))
        elif one.in_account:
            acts.append(self._act(self.tr("Not the legal guardian"), "", FamilyWhat.DISCLAIM, one.id))
        if one.absence is Absence.DISCLAIMED:
            undo = self._act(self.tr("Undo"), "undo-2", FamilyWhat.WITHDRAW, one.id)
            undo.answer_to(keys.UNDO)
            acts.append(undo)
        return acts

    def _act(self, text: str, icon_name: str, what: FamilyWhat, of: UUID) -> LinkButton:
        button = LinkButton(text, icon_name)
        button.setObjectName(what.value)
        button.clicked.connect(lambda: self.act_asked.emit(FamilyAct(what, of)))
        return button


class OthersCard(Card):
    """Who else answers for the same children."""

    person_asked = Signal(UUID)

    def __init__(self, others: Sequence[OtherGuardian], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.flush()
        self.head(self.tr("Other guardian(s)", "", len(others)))
        for one in others:
            line = guardian_line(one.children)
            about = (f"{line[:1].lower()}{line[1:]}", no_account_word(one.state))
            second = " · ".join(part for part in about if part)
            row = OpenRow(RowWords(full_name(one.last_name, one.first_name), second, account_sign(one.state)))
            row.clicked.connect(partial(self._ask, one.id))
            self.body.addWidget(row)

    def _ask(self, person: UUID, _: bool = False) -> None:
        self.person_asked.emit(person)


class SourcesCard(Card):
    """The files that were joined into this one, each with the way back."""

    act_asked = Signal(object)

    def __init__(
        self, sources: Sequence[SourceRecord], *, may_change: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.head(self.tr("Joined from these files"))
        for number, one in enumerate(sources):
            row = QWidget()
            flow = Flow(row, Space.M, Space.XS)
            flow.addWidget(Icon("merge", Token.SOFT))
            flow.addWidget(Text(full_name(one.last_name, one.first_name), "strong", single=True))
            told = source_word([one.source_id] if one.source_id else [])
            born = shown_date(one.birth_date) if one.birth_date else ""
            about = " · ".join(part for part in (told, one.class_code or "", born) if part)
            flow.addWidget(Text(about, "second", single=True))
            if number and may_change:
                split = LinkButton(self.tr("Separate"), "unlink")
                split.setObjectName(FamilyWhat.SPLIT.value)
                split.setAccessibleDescription(about)
                act = FamilyAct(FamilyWhat.SPLIT, one.id)
                split.clicked.connect(partial(self.act_asked.emit, act))
                flow.addWidget(split)
            self.body.addWidget(row)
