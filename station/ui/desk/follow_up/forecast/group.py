"""One reason: how many families, who they are, what helps them, and what became of others."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from station.services.office.forecast import ON_PAPER, Case, Group
from station.ui.desk.follow_up.forecast.words import outcome_sign, reason_words
from station.ui.desk.page import Rows
from station.ui.desk.words import listed_name
from station.ui.theme import Space, current
from station.ui.widgets.buttons import Button, LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.rows import OpenRow, RowWords
from station.ui.widgets.text import Text

_NARROW = 640
_NAMED, _MOST = 3, 60


class NumberButton(Button):
    """A large number that opens whom it counts."""

    _role = "number"


class GroupRow(QFrame):
    """The number at the left, the words beside it, the act at the right; under them where it is narrow."""

    listed = Signal(object)
    """Its cases are to be listed."""
    sheets_asked = Signal(object)
    """Sheets are to be made for these persons."""
    person_asked = Signal(UUID)

    def __init__(self, group: Group, *, first: bool, may_print: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group, self._wide = group, True
        self.number = NumberButton(str(group.families))
        self.act: Button | None = self._act(first=first, may_print=may_print) if group.cases else None
        self.became = LinkButton("", "chevron-down")
        self.became.setProperty("small", "true")
        self.settled = Rows("", spacing=0)
        self.settled.hide()
        self._words = self._word()
        self._lay_out()
        self.number.clicked.connect(self._list)
        self.became.clicked.connect(self._tell)

    @property
    def on_paper(self) -> tuple[UUID, ...]:
        """Who needs a sheet, where a code can't come."""
        return tuple(one.person_id for one in self.group.cases if ON_PAPER.intersection(one.reasons))

    def _act(self, *, first: bool, may_print: bool) -> Button:
        persons = self.on_paper
        if persons and may_print:
            said = self.tr("Prepare %n sheet(s)", "", len(persons))
            act: Button = PrimaryButton(said, "file-text") if first else SecondaryButton(said, "file-text")
            act.clicked.connect(partial(self._ask_sheets, persons))
            return act
        act = SecondaryButton(self.tr("See the %n file(s)", "", len(self.group.cases)))
        act.clicked.connect(self._list)
        return act

    def _word(self) -> QWidget:
        words, group = reason_words(self.group.reason), self.group
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.number.setAccessibleName(f"{group.families}, {words.title}")
        column.addWidget(Text(words.title, "strong"))
        column.addWidget(Text(words.helps))
        if group.cases:
            column.addWidget(Text(self._names(), "second"))
        if group.settled:
            outcomes = [
                self.tr("{0} ({1})").format(outcome_sign(outcome).word, count)
                for outcome, count in group.outcomes
            ]
            self.became.say(self.tr("Since the import: {0}").format(", ".join(outcomes)))
            column.addWidget(self.became, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self.settled)
        return holder

    def _names(self) -> str:
        named = [_name(one) for one in self.group.cases]
        said = ", ".join(named[:_NAMED])
        if len(named) <= _NAMED:
            return said
        return self.tr("{0} and {1}").format(said, self.tr("%n other(s)", "", len(named) - _NAMED))

    def _lay_out(self) -> None:
        self.setProperty("role", "group")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, Space.M, 0, Space.M)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setColumnStretch(1, 1)
        rule = QFrame()
        rule.setProperty("role", "rule")
        self._grid.addWidget(rule, 0, 0, 1, 3)
        self._grid.setVerticalSpacing(Space.M)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.number, 1, 0, top | Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._words, 1, 1)
        self._place(wide=True, anew=True)
        current().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = current().text_scale
        self._grid.setColumnMinimumWidth(0, round(64 * scale))
        self._place(wide=self.width() >= _NARROW * scale)

    def _place(self, *, wide: bool, anew: bool = False) -> None:
        if self.act is None or (wide is self._wide and not anew):
            return
        self._wide = wide
        self._grid.removeWidget(self.act)
        place = (1, 2) if wide else (2, 1)
        self._grid.addWidget(self.act, *place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _list(self, _: bool = False) -> None:
        self.listed.emit(self.group)

    def _ask_sheets(self, persons: tuple[UUID, ...], _: bool = False) -> None:
        self.sheets_asked.emit(persons)

    def _tell(self) -> None:
        """Show what became of each, or hide it again."""
        if self.settled.isHidden():
            self.settled.show_rows([self._one(case) for case in self.group.settled[:_MOST]])
        self.settled.setVisible(self.settled.isHidden())

    def _one(self, case: Case) -> QWidget:
        second = ", ".join((*case.children, *(code for code in case.classes if code)))
        row = OpenRow(RowWords(_name(case), second, outcome_sign(case.outcome)))
        row.clicked.connect(partial(self._open, case.person_id))
        return row

    def _open(self, person_id: UUID, _: bool = False) -> None:
        self.person_asked.emit(person_id)


def _name(one: Case) -> str:
    return listed_name(one.last_name, one.first_name)
