"""The columns of a list that Station does not know: guessed, told by hand, seen on the file's own rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.roster.columns import Column, Who
from station.roster.mapping import Choice as Telling
from station.roster.mapping import Mapping, PreviewRow, Sample
from station.services.roster import RosterService
from station.ui.background import Background
from station.ui.desk.lists.words import column_word, fact_word
from station.ui.desk.page import Rows, bare_row
from station.ui.desk.session import Session
from station.ui.desk.words import full_name, joined, long_date
from station.ui.errors import sentence
from station.ui.errors.lists import reason_words
from station.ui.theme import Space
from station.ui.widgets.buttons import PrimaryButton, WayOut
from station.ui.widgets.choice import Choice
from station.ui.widgets.panels import Card, Chip, InlineNotice, Tone
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text

_SHOWN = 3
"""How many cells of a column are shown under its header."""


class ColumnsView(QWidget):
    """Asks what each column tells; what is told once holds for every list with these headers."""

    told = Signal(object)
    """The `Mapping` to read the list by."""
    given_up = Signal()

    def __init__(
        self, roster: RosterService, session: Session, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._roster, self._session, self._background = roster, session, background
        self._path = Path()
        self._sample = Sample((), ())
        self.mapping: Mapping | None = None
        self.title = Text("", "heading")
        self.row_of = Choice((Who.STUDENT.value, Who.GUARDIAN.value))
        self.problem = InlineNotice()
        self.picks: list[ColumnPick] = []
        self.rows = Rows("")
        self.on = PrimaryButton(self.tr("See what would change"), "list-checks")
        self.back = WayOut(self.tr("Choose other files"))
        self._lay_out()
        self.row_of.chosen.connect(self._turn)
        self.on.clicked.connect(self._go)
        self.back.clicked.connect(self.given_up)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        why = self.tr(
            "Station has filled in what the headers tell: check it, and complete it. Columns on health and "
            "passwords are never read. Lists with these headers are recognised from now on."
        )
        self.row_of.word(
            self.tr("Each line of the list tells of"),
            {
                Who.STUDENT.value: self.tr("one student"),
                Who.GUARDIAN.value: self.tr("one guardian"),
            },
        )
        self._columns = Card(self.tr("Columns"))
        self._columns.body.setSpacing(Space.M)
        self._preview = Card(self.tr("The first lines, as they are read"))
        self._preview.body.addWidget(self.rows)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.on)
        foot.addWidget(self.back)
        foot.addStretch(1)
        for widget in (self.title, Text(why, "why"), self.row_of, self._columns, self.problem, self._preview):
            column.addWidget(widget)
        column.addLayout(foot)

    def ask(self, path: Path) -> None:
        """Ask about this list."""
        self._path, self.mapping = path, None
        self.title.say(self.tr("What is in the columns of {0}?").format(path.name))
        actor = self._session.actor
        self._background.run(lambda: self._roster.head_of(actor, path), self._take, self._fail)

    def _take(self, head: tuple[Sample, Mapping]) -> None:
        self._sample, mapping = head
        for pick in self.picks:
            self._columns.body.removeWidget(pick)
            pick.hide()
            pick.deleteLater()
        self.picks = []
        for position, header in enumerate(self._sample.headers):
            cells = [row[position] for row in self._sample.rows if row[position]][:_SHOWN]
            pick = ColumnPick(header, cells, never=mapping.never_read(position))
            pick.chosen.connect(partial(self._choose, position))
            self._columns.body.addWidget(pick)
            self.picks.append(pick)
        self._apply(mapping)
        self.on.setFocus()

    def _choose(self, position: int, column: Column | None) -> None:
        if self.mapping is not None:
            self._apply(self.mapping.with_column(position, column))

    def _turn(self, key: str) -> None:
        if self.mapping is not None:
            may = Telling(Who(key)).columns()
            kept = tuple(column if column in may else None for column in self.mapping.columns)
            self._apply(replace(self.mapping, columns=kept, row_of=Who(key)))

    def _apply(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self.row_of.key = mapping.row_of.value
        for pick, column in zip(self.picks, mapping.columns, strict=True):
            pick.offer(Telling(mapping.row_of).columns(), mapping.row_of, column)
        missing = joined([fact_word(fact) for fact in mapping.missing])
        said = self.tr("Say where these are: {0}.").format(missing) if missing else ""
        self.problem.show_notice(said, Tone.WARN)
        self.on.setEnabled(not missing)
        self._preview.setVisible(not missing)
        if missing:
            return
        actor, path = self._session.actor, self._path

        def show(rows: Sequence[PreviewRow]) -> None:
            if self.mapping is mapping:
                self.rows.show_rows([self._row(row) for row in rows])

        self._background.run(lambda: self._roster.preview(actor, path, mapping), show, self._fail)

    def _row(self, row: PreviewRow) -> QWidget:
        holder, line = bare_row()
        words = QVBoxLayout()
        words.setSpacing(0)
        student = row.student
        if student is not None:
            words.addWidget(Text(full_name(student.usage_name or student.last_name, student.first_name)))
            born = long_date(student.birth_date) if student.birth_date else ""
            about = [part for part in (row.class_code or "", born) if part]
            words.addWidget(Text(" · ".join(about), "second"))
        people = [full_name(one.usage_name or one.last_name, one.first_name) for one in row.guardians]
        if people:
            words.addWidget(Text(self.tr("Guardians: {0}").format(joined(people)), "second"))
        for one in row.rejected:
            why, _ = reason_words(one.why)
            words.addWidget(Text(self.tr("{0}: {1}").format(one.field, why), "second"))
        line.addLayout(words, 1)
        if row.rejected:
            line.addWidget(Chip(self.tr("line {0}: left out").format(row.line), Tone.WARN))
        return holder

    def _go(self) -> None:
        if self.mapping is not None and not self.mapping.missing:
            self.told.emit(self.mapping)

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)
        self.on.setEnabled(False)


class ColumnPick(QWidget):
    """One column: its header, some of its cells, and what it tells."""

    chosen = Signal(object)
    """A `Column`, or None for one that is not to be read."""

    def __init__(
        self, header: str, cells: Sequence[str], *, never: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.box = _Box()
        self.box.setAccessibleName(header or self.tr("Column without a header"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(header or self.tr("Column without a header"), "strong"))
        # The cells of a column that is never read are not even shown, and more lines may fill another.
        none = self.tr("its content is not shown") if never else self.tr("nothing in the first lines")
        words.addWidget(Text(" · ".join(cells) or none, "second"))
        row.addLayout(words, 1)
        self.never = Chip(self.tr("never read"), Tone.QUIET, "ban")
        self.never.setVisible(never)
        self.box.setVisible(not never)
        telling = QVBoxLayout()
        telling.addWidget(self.never)
        telling.addWidget(self.box)
        row.addLayout(telling, 1)
        self._offered: tuple[Column, ...] = ()
        self.box.activated.connect(lambda: self.chosen.emit(self.box.currentData()))

    def offer(self, columns: tuple[Column, ...], row_of: Who, told: Column | None) -> None:
        """Offer what the column may tell, and show what it is taken for."""
        if told is not None and told not in columns:
            columns = (*columns, told)  # what a known list tells, and nobody would say by hand
        if columns != self._offered:
            self._offered = columns
            self.box.clear()
            self.box.addItem(self.tr("not read"), None)
            for column in columns:
                self.box.addItem(column_word(column, row_of), column)
        self.box.setCurrentIndex(0 if told is None else 1 + columns.index(told))


class _Box(Select):
    """A list of choices that opens before anything is chosen.

    What is chosen for one column is taken from another: neither the wheel nor a key may run through them all.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list; letters then look in it."""
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
            return
        self.showPopup()
        if event.text().strip():
            self.view().keyboardSearch(event.text())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
