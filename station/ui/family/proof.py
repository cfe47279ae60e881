"""The proofs: the code that was sent, and the birth dates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.kinds import Channel, PersonKind
from station.ui.family.page import FamilyPage
from station.ui.family.records import BirthDatesView, CodeView, PageName
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.dates import DateField
from station.ui.widgets.progress import Countdown
from station.ui.widgets.secrets import CODE_DIGITS, CodeField

_MINUTE = 60
_MOST_CHILDREN = 12


class CodePage(FamilyPage):
    """The code, with the time and the tries that are left."""

    answered = Signal(str)
    resend_asked = Signal()
    name = PageName.CODE
    step = 3

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self._clock = clock
        self._view: CodeView | None = None
        super().__init__(parent)

    def _build(self) -> None:
        self.code = CodeField()
        self.left = Countdown(self._clock)
        self.wait = Countdown(self._clock, icon_name=None)
        self.resend = LinkButton("", "send")
        self.resend.hide()
        self.body.addWidget(self.code)
        for widget in (self.left, self.wait, self.resend):
            self.body.addWidget(widget)
        self.body.setSpacing(Space.M)
        self.code.entered.connect(self._go_on)
        self.resend.clicked.connect(self.resend_asked)
        self.wait.ran_out.connect(self._offer_resend)
        self.left.ran_out.connect(self._expire)

    def show_view(self, view: CodeView) -> None:
        """Show where the code went and what is left of it."""
        self._view = view
        self._word()

    def show_tries(self, left: int) -> None:
        """Show how many tries are left, after a wrong one."""
        if self._view is not None:
            self.show_view(replace(self._view, tries_left=left))

    def _word(self) -> None:
        self.question.say(self.tr("Type the code you have just received"))
        self.on.say(self.tr("Check the code"))
        self.resend.say(self.tr("Receive another code"))
        view = self._view
        if view is None:
            return
        why, hint = self._told(view)
        sms = view.channel is Channel.SMS
        self.why.say(why)
        self.code.word(self.tr("Code received by SMS") if sms else self.tr("Code received by e-mail"), hint)
        waiting = self._clock() < view.resend_at
        self.resend.setVisible(not waiting)
        self.wait.setVisible(waiting)
        self.left.count(view.expires_at, self._say_left)
        if waiting:
            self.wait.count(view.resend_at, self._say_wait)

    def _told(self, view: CodeView) -> tuple[str, str]:
        """Return why the code is asked, and where it went."""
        masked = self.language.isolated(view.masked)
        if view.channel is Channel.SMS:
            went = self.tr("{0} digits, sent to {1}").format(CODE_DIGITS, masked)
            return self.tr("It proves that this phone is yours."), went
        went = self.tr("{0} digits, sent to the address {1}").format(CODE_DIGITS, masked)
        return self.tr("It proves that this address is yours."), went

    def take_focus(self) -> None:
        """Type at once."""
        self.code.setFocus()

    def forget(self) -> None:
        """Clear the code and stop the clocks."""
        super().forget()
        self.code.clear()
        self.code.show_error(None)
        self.left.stop()
        self.wait.stop()
        self.code.word("")
        self._view = None

    def _say_left(self, seconds: int) -> str:
        if seconds == 0:
            return self.tr("This code no longer works.")
        minutes = -(-seconds // _MINUTE)
        time = (
            self.tr("Valid for another %n minute(s)", "", minutes)
            if seconds > _MINUTE
            else self.tr("Valid for another %n second(s)", "", seconds)
        )
        tries = self.tr("%n tries left", "", self._view.tries_left if self._view else 0)
        return f"{time} · {tries}"

    def _say_wait(self, seconds: int) -> str:
        return self.tr("You can ask for another code in %n second(s)", "", seconds)

    def _offer_resend(self) -> None:
        self.wait.hide()
        self.resend.show()

    def _expire(self) -> None:
        self.code.show_error(self.tr("The time is over. Ask for another code."))

    def _answer(self) -> None:
        if len(self.code.code) == CODE_DIGITS:
            self.answered.emit(self.code.code)
        else:
            self.code.show_error(self.tr("The code has {0} digits.").format(CODE_DIGITS))
            self.code.setFocus()


class BirthDatesPage(FamilyPage):
    """The birth dates of all the guardian's children in this school, in any order; or the student's own."""

    answered = Signal(tuple)
    """The dates, as a tuple of `datetime.date`."""
    name = PageName.BIRTH_DATES
    step = 4

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._today = today
        self._view = BirthDatesView()
        self.rows: list[DateField] = []
        self._removers: list[LinkButton] = []
        self._holders: list[QWidget] = []
        super().__init__(parent)

    def _build(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.L)
        self.add = LinkButton("", "plus")
        self.add.clicked.connect(self._add_by_hand)
        self.body.addLayout(self._list)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_row()

    def show_view(self, view: BirthDatesView) -> None:
        """Ask a guardian or a student."""
        self._view = view
        if view.kind is PersonKind.STUDENT:
            while len(self.rows) > 1:
                self._remove_row(self.rows[-1])
        self._word()

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
        self.on.say(self.tr("Continue"))
        self.add.say(self.tr("Add a child"))
        self.add.setVisible(guardian and len(self.rows) < _MOST_CHILDREN)
        for number, (row, remover) in enumerate(zip(self.rows, self._removers, strict=True), start=1):
            label = self.tr("Birth date") if len(self.rows) == 1 else self.tr("Child {0}").format(number)
            row.word(label, self.tr("Day, month, year: for example 03/02/2015") if number == 1 else "")
            remove = self.tr("Remove")
            remover.say(remove)
            remover.setAccessibleName(f"{remove} · {label}")
            remover.setVisible(len(self.rows) > 1)
        tries = self._view.tries_left
        self.header.setAccessibleDescription("" if tries is None else self.tr("%n tries left", "", tries))

    def take_focus(self) -> None:
        """Go to the first date that is missing."""
        next((row for row in self.rows if row.date is None), self.rows[-1]).setFocus()

    def forget(self) -> None:
        """Clear the dates."""
        super().forget()
        while len(self.rows) > 1:
            self._remove_row(self.rows[-1])
        self.rows[0].text = ""
        self.rows[0].show_error(None)
        self._view = BirthDatesView()

    def _add_by_hand(self) -> None:
        self._add_row()
        self._word()
        self.rows[-1].setFocus()

    def _add_row(self) -> None:
        row, remover = DateField(self._today), LinkButton("", "x")
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addWidget(row, 1)
        line.addWidget(remover, 0, Qt.AlignmentFlag.AlignBottom)
        self._list.addWidget(holder)
        self.rows.append(row)
        self._removers.append(remover)
        self._holders.append(holder)
        if len(self.rows) > 1:
            QWidget.setTabOrder(self._removers[-2], row.edit)
            QWidget.setTabOrder(row.edit, remover)
            QWidget.setTabOrder(remover, self.add)
        row.entered.connect(self._go_on)
        remover.clicked.connect(lambda: self._remove_by_hand(row))

    def _remove_by_hand(self, row: DateField) -> None:
        self._remove_row(row)
        self._word()
        self.take_focus()

    def _remove_row(self, row: DateField) -> None:
        at = self.rows.index(row)
        holder = self._holders.pop(at)
        del self.rows[at], self._removers[at]
        self._list.removeWidget(holder)
        holder.hide()
        holder.deleteLater()

    def _answer(self) -> None:
        wrong = [row for row in self.rows if row.date is None]
        for row in self.rows:
            row.show_error(self.tr("Type the day, the month and the year.") if row in wrong else None)
        if wrong:
            wrong[0].setFocus()
        else:
            self.answered.emit(tuple(row.date for row in self.rows))
