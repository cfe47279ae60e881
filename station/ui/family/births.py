"""The birth dates of the children: they prove that it is really the parent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.rules.ages import age_on
from station.rules.kinds import PersonKind
from station.ui.dates import DateFault, DateReading, month_name, spoken_date
from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import BirthDatesView, PageName
from station.ui.theme import current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.dates import DateRow
from station.ui.widgets.panels import Tone
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text

_MOST_CHILDREN = 12
_ROWS, _ROWS_LOW = 3, 2
"""So many children stand there at once; more scroll, and never the page."""


class BirthDatesPage(FamilyPage):
    """The birth dates of all the guardian's children in this school, in any order; or the student's own."""

    answered = Signal(tuple)
    """The dates, as a tuple of `datetime.date`."""
    name = PageName.BIRTH_DATES
    step = 4

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._today = today
        self._view = BirthDatesView()
        self.rows: list[DateRow] = []
        super().__init__(parent)

    def _build(self) -> None:
        self._hint = Text("", "note-ink")
        self._list = QWidget()
        self._rows_column = QVBoxLayout(self._list)
        self._rows_column.setContentsMargins(0, 0, 0, 0)
        self._rows_column.setSpacing(0)
        self._rows_column.addStretch(1)
        self.rows_place = Scrolled(self._list)
        self.rows_place.verticalScrollBar().rangeChanged.connect(self._show_typed)
        self.add = LinkButton("", "plus")
        self.add.clicked.connect(self._add_by_hand)
        self.body.setSpacing(0)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.rows_place)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_row()

    def _place(self) -> None:
        super()._place()
        scale, rolled = current().text_scale, self._room is Room.ROLLED
        self._hint.setMinimumHeight(round((24 if self._room is Room.STRIP else 34) * scale))
        most = len(self.rows) if rolled else _ROWS_LOW if self._room is Room.STRIP else _ROWS
        for row in self.rows:
            row.be_narrow(rolled)
        shown = self.rows[: min(most, len(self.rows))]
        width = self.width() - 2 * self._gutter
        self.rows_place.setFixedHeight(sum(row.height_at(width) for row in shown))

    def stand_over_keys(self, shown: bool) -> None:
        """Spare the hint as well: the pad has the sign that goes between the numbers."""
        self._hint.setVisible(not shown)
        super().stand_over_keys(shown)

    def show_view(self, view: BirthDatesView) -> None:
        """Ask a guardian or a student; with no try left, nothing is asked, and it is said who helps."""
        was_closed, self._view = self.closed, view
        if view.kind is PersonKind.STUDENT:
            while len(self.rows) > 1:
                self._remove_row(self.rows[-1])
        self._word()
        self._show_said()
        if was_closed and not self.closed:
            self.show_problem(None)

    @property
    def kind(self) -> PersonKind:
        """Whose date is asked: the children's of a guardian, or a student's own."""
        return self._view.kind

    @property
    def closed(self) -> bool:
        """Whether only the person at the desk can go on."""
        return self._view.tries_left == 0 or not self._view.known

    def _standing(self) -> tuple[str, Tone]:
        if not self._view.known:
            said = self.tr("The school's records lack a date. The person at the desk will help you.")
            return said, Tone.WARN
        if self.closed:
            return self.tr("No try is left: the person at the desk will help you."), Tone.WARN
        if self._view.tries_left is None:
            return "", Tone.QUIET
        return self.tr("They prove that it is you. You have %n tries.", "", self._view.tries_left), Tone.QUIET

    def _word(self) -> None:
        guardian = self._view.kind is PersonKind.GUARDIAN
        self.question.say(
            self.tr("When were your children born?") if guardian else self.tr("When were you born?")
        )
        self.why.say(
            self.tr("All those who go to this school, in any order.")
            if guardian
            else self.tr("We compare it with the school's records.")
        )
        self.on.say(self.tr("See my identifier"))
        self.on.setVisible(not self.closed)
        self._hint.say(self.tr("Write as you are used to: 3 February 2015, 3/2/15, 03022015…"))
        self.add.say(self.tr("Add a child"))
        self.add.setVisible(guardian and not self.closed and len(self.rows) < _MOST_CHILDREN)
        for number, row in enumerate(self.rows, start=1):
            label = self.tr("Child {0}").format(number) if guardian else self.tr("Birth date")
            row.word(label)
            row.setEnabled(not self.closed)
            row.say_again()
            row.offer_removal(self.tr("Remove"), shown=len(self.rows) > 1 and not self.closed)
        tries = self._view.tries_left
        self.header.setAccessibleDescription("" if tries is None else self.tr("%n tries left", "", tries))
        if self.closed:
            self.show_problem(None)

    def _say(self, reading: DateReading) -> str:
        """Say a date back, with the age by which a slip in the year is seen; or what is wrong with it."""
        locale = self.language.locale
        if reading.date is not None:
            age = self.tr("%n year(s) old", "", age_on(reading.date, self._today()))
            return f"{spoken_date(reading.date, locale)}\n{age}"
        match reading.fault:
            case DateFault.NO_YEAR:
                return self.tr("The year is missing.")
            case DateFault.NO_SUCH_MONTH:
                return self.tr("A year has 12 months: check the month.")
            case DateFault.NO_SUCH_DAY:
                said = self.tr("{0} {1} has no {2}.")
                return said.format(month_name(reading.month, locale), reading.year, reading.day)
            case DateFault.TO_COME:
                return self.tr("This day is still to come: check the year.")
            case DateFault.TOO_OLD:
                return self.tr("This is too long ago: check the year.")
            case _:
                return self.tr("Type the day, the month and the year.")

    def take_focus(self) -> None:
        """Go to the first date that is missing."""
        if self.closed:
            self.back.setFocus()
            return
        next((row for row in self.rows if row.date is None), self.rows[-1]).setFocus()

    def forget(self) -> None:
        """Clear the dates."""
        self._view = BirthDatesView()
        super().forget()
        while len(self.rows) > 1:
            self._remove_row(self.rows[-1])
        self.rows[0].text = ""
        self.rows[0].show_error(None)
        self._word()

    def _add_by_hand(self) -> None:
        self._add_row()
        self._word()
        self._show_row(self.rows[-1])

    def _show_row(self, row: DateRow) -> None:
        row.setFocus()
        self._show_typed()

    def _show_typed(self) -> None:
        """Have the row in sight in which one types."""
        for row in self.rows:
            if row.edit.hasFocus():
                self.rows_place.ensureWidgetVisible(row, 0, 0)
        super()._show_typed()

    def _add_row(self) -> None:
        row = DateRow(self._today, self._say)
        self._rows_column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        self._attend(row)
        row.entered.connect(self._go_on)
        row.remover.clicked.connect(lambda: self._remove_by_hand(row))
        self._order_keys()
        self._place_rows()

    def _order_keys(self) -> None:
        """Let Tab go from one date to the next, then to one more, and only then to what takes one away."""
        edits: list[QWidget] = [row.edit for row in self.rows]
        for before, after in pairwise([*edits, self.add, *(row.remover for row in self.rows)]):
            QWidget.setTabOrder(before, after)

    def _remove_by_hand(self, row: DateRow) -> None:
        self._remove_row(row)
        self._word()
        self.take_focus()

    def _remove_row(self, row: DateRow) -> None:
        self.rows.remove(row)
        self._rows_column.removeWidget(row)
        row.setParent(None)
        row.hide()  # then: a row that has just been laid out would be shown a turn later, as a window
        row.deleteLater()
        self._order_keys()
        self._place_rows()
        self._show_said()

    def _place_rows(self) -> None:
        if self._laid_out:
            self._place()

    def _answer(self) -> None:
        for row in self.rows:
            row.say()
        wrong = next((row for row in self.rows if row.date is None), None)
        if wrong is None:
            self.answered.emit(tuple(row.date for row in self.rows))
        else:
            self._show_row(wrong)
