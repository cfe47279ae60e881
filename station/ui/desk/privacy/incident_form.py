"""Whose accounts an incident is about, as it is chosen on the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from station.rules.kinds import PersonKind
from station.services.office.incidents import Of
from station.services.staff import OperatorRow
from station.ui.theme import Space, current
from station.ui.widgets.choice import Choice
from station.ui.widgets.columns import Columns
from station.ui.widgets.dates import DateField
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text

_BOTH = "both"
_LINES, _NARROW = 66, 760
"""How high a list is, and how wide two columns are at the least, in px at 100 % text."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands in the form; identifiers as they were typed."""

    of: Of
    class_code: str
    operator_id: UUID | None
    since: date | None
    kinds: tuple[PersonKind, ...]
    listed: tuple[str, ...] = field(repr=False)
    excluded: tuple[str, ...] = field(repr=False)


class ScopeForm(QWidget):
    """Asks for the accounts; what one way of naming them does not need is not shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.of, self.classes, self.operators = Select(), Select(), Select()
        self.listed, self.excluded = QPlainTextEdit(), QPlainTextEdit()
        self.since = DateField()
        self.whose = Choice((_BOTH, PersonKind.STUDENT.value, PersonKind.GUARDIAN.value))
        self.since.word(
            self.tr("Only since this day"),
            self.tr("Opened, activated or printed on that day or after; empty for all"),
        )
        self.whose.word(
            self.tr("Of them"),
            {
                _BOTH: self.tr("Everybody"),
                PersonKind.STUDENT.value: self.tr("Students"),
                PersonKind.GUARDIAN.value: self.tr("Guardians"),
            },
        )
        for of, word in (
            (Of.CLASS, self.tr("A class: its students and their guardians")),
            (Of.LIST, self.tr("A list of identifiers")),
            (Of.OPERATOR, self.tr("All that one agent has printed")),
            (Of.SCHOOL, self.tr("The whole school")),
        ):
            self.of.addItem(word, of.value)
        self._parts = {
            Of.CLASS: _labelled(self.tr("Class"), self.classes),
            Of.LIST: _labelled(self.tr("Identifiers, one a line"), self.listed),
            Of.OPERATOR: _labelled(self.tr("Agent"), self.operators),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Columns(
                [_labelled(self.tr("Whose accounts"), self.of), *self._parts.values(), self.whose],
                [self.since, _labelled(self.tr("Except these identifiers, one a line"), self.excluded)],
                _NARROW,
                spacing=Space.M,
            )
        )
        for box in (self.listed, self.excluded):
            box.setTabChangesFocus(True)
            box.textChanged.connect(self.changed)
        current().changed.connect(self._size)
        self._size()
        for select in (self.classes, self.operators):
            select.currentIndexChanged.connect(self.changed)
        self.of.currentIndexChanged.connect(self._fit)
        self.whose.chosen.connect(self.changed)
        self.since.changed.connect(self.changed)
        self._fit()

    def offer(self, classes: Sequence[str], operators: Sequence[OperatorRow]) -> None:
        """Offer these classes and agents; what was chosen stays where it is there still."""
        _fill(self.classes, [(code, code) for code in classes])
        _fill(self.operators, [(one.name, str(one.id)) for one in operators])

    def choose(self, of: Of) -> None:
        """Choose a way of naming the accounts."""
        self.of.setCurrentIndex(self.of.findData(of.value))

    @property
    def asked(self) -> Asked:
        """What stands in it."""
        operator = self.operators.currentData()
        key = self.whose.key
        return Asked(
            of=Of(self.of.currentData()),
            class_code=str(self.classes.currentData() or ""),
            operator_id=UUID(operator) if operator else None,
            since=self.since.date if self.since.text else None,
            kinds=tuple(PersonKind) if key == _BOTH else (PersonKind(key),),
            listed=tuple(self.listed.toPlainText().splitlines()),
            excluded=tuple(self.excluded.toPlainText().splitlines()),
        )

    @property
    def bad_day(self) -> bool:
        """Whether something is typed for the day that is none."""
        return bool(self.since.text) and self.since.date is None

    def clear(self) -> None:
        """Forget what was typed."""
        self.listed.clear()
        self.excluded.clear()
        self.since.text = ""

    def _size(self) -> None:
        for box in (self.listed, self.excluded):
            box.setFixedHeight(round(_LINES * current().text_scale))

    def _fit(self) -> None:
        of = Of(self.of.currentData())
        for kind, part in self._parts.items():
            part.setVisible(kind is of)
        self.changed.emit()


def _fill(select: Select, rows: Sequence[tuple[str, str]]) -> None:
    held = select.currentData()
    select.blockSignals(True)
    select.clear()
    for word, key in rows:
        select.addItem(word, key)
    select.setCurrentIndex(max(0, select.findData(held)))
    select.blockSignals(False)


def _labelled(word: str, box: QWidget) -> QWidget:
    box.setAccessibleName(word)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(Text(word, "label"))
    column.addWidget(box)
    return holder
