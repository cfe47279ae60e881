"""The proofs: the code that was sent, and the birth dates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.ages import age_on
from station.rules.kinds import Channel, PersonKind
from station.ui.dates import DateFault, DateReading, month_name, spoken_date
from station.ui.family.page import FamilyPage
from station.ui.family.records import BirthDatesView, CodeView, PageName
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.dates import DateField
from station.ui.widgets.panels import Tone
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
        self._over = ""
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
        for clock in (self.wait, self.left):
            clock.ran_out.connect(self._turn)

    def show_view(self, view: CodeView) -> None:
        """Show where the code went and what is left of it; a new code starts with an empty field."""
        fresh = self._view is None or view.expires_at != self._view.expires_at
        self._view = view
        if fresh:
            self._over = ""
            self.code.clear()
            self.code.show_error(None)
            self.show_problem(None)
        self._word()

    def show_tries(self, left: int) -> None:
        """Show how many tries are left, after a wrong one."""
        if self._view is not None:
            self.show_view(replace(self._view, tries_left=left))

    def end(self, sentence: str) -> None:
        """Take no more digits: this code opens nothing any more, for the reason given."""
        self._over = sentence
        self._word()

    def say_not_sent(self) -> None:
        """Say that the code never left."""
        self.end(self.tr("The code could not be sent. Try once more, or ask the person at the desk."))

    def say_it_works(self) -> None:
        """Say that no other code was sent, because the one before still serves."""
        self.show_problem(self.tr("The code that was sent still works: type it."), Tone.INFO)

    @property
    def works(self) -> bool:
        """Whether there is a code to type."""
        view = self._view
        if view is None or view.expires_at is None or self._over:
            return False
        return view.tries_left > 0 and view.expires_at > self._clock()

    def _why_spent(self, view: CodeView) -> str:
        if self._over:
            return self._over
        if view.expires_at is None:
            return self.tr("This code no longer works. Ask for another code.")
        if view.tries_left == 0:
            return self.tr("This code has no try left. Ask for another code.")
        return self.tr("The time is over. Ask for another code.")

    def show_problem(self, sentence: str | None, tone: Tone = Tone.BAD) -> None:
        """Say what is wrong, in one sentence: that a code is spent gives way to what came of asking anew."""
        super().show_problem(sentence, tone)
        self._show_spent()

    def _show_spent(self) -> None:
        if self._view is not None and not self.works:
            self.code.show_error(None if self.problem.said else self._why_spent(self._view))

    def _turn(self) -> None:
        """A time has run out: the keyboard goes where the next thing is to be done."""
        self._word()
        if self.isVisible() and not self.works:
            self.take_focus()

    def _word(self) -> None:
        self.question.say(self.tr("Type the code"))
        self.on.say(self.tr("Check the code"))
        self.resend.say(self.tr("Receive another code"))
        view = self._view
        if view is None:
            return
        why, hint = self._told(view)
        sms = view.channel is Channel.SMS
        self.question.say(
            self.tr("Type the code received by SMS") if sms else self.tr("Type the code received by e-mail")
        )
        self.why.say(why)
        self.code.word(self.tr("Code received by SMS") if sms else self.tr("Code received by e-mail"), hint)
        works, waiting = self.works, self._clock() < view.resend_at
        typing = self.code.edit.hasFocus()
        self.code.setEnabled(works)
        self.left.setVisible(works)
        self.resend.setVisible(works and not waiting)
        self.wait.setVisible(waiting)
        self.on.setEnabled(not self._busy and (works or not waiting))
        if works:
            self.left.count(view.expires_at, self._say_left)
        else:
            self.left.stop()
            self.on.say(self.tr("Receive another code"))
            self._show_spent()
            if typing:
                self.take_focus()  # Qt would go on to the next button, which is to stop
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
        """Type at once; where there is nothing to type, ask for another code."""
        ways = (self.code if self.works else self.on, self.back)
        next((one for one in ways if one.isEnabled() and not one.isHidden()), self).setFocus()

    def forget(self) -> None:
        """Clear the code and stop the clocks."""
        self._view, self._over = None, ""
        super().forget()
        self.code.clear()
        self.code.show_error(None)
        self.code.setEnabled(True)
        self.left.stop()
        self.wait.stop()
        self.code.word("")

    def _say_left(self, seconds: int) -> str:
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

    def _answer(self) -> None:
        if not self.works:
            self.resend_asked.emit()
        elif len(self.code.code) == CODE_DIGITS:
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
        """Ask a guardian or a student; with no try left, nothing is asked, and it is said who helps."""
        was_closed, self._view = self.closed, view
        if view.kind is PersonKind.STUDENT:
            while len(self.rows) > 1:
                self._remove_row(self.rows[-1])
        self._word()
        if was_closed and not self.closed:
            self.show_problem(None)

    @property
    def closed(self) -> bool:
        """Whether only the person at the desk can go on."""
        return self._view.tries_left == 0 or not self._view.known

    def _standing(self) -> str:
        if not self._view.known:
            return self.tr("The school's records lack a date. The person at the desk will help you.")
        return self.tr("No try is left. The person at the desk will help you.") if self.closed else ""

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
        self.on.setVisible(not self.closed)
        self.add.say(self.tr("Add a child"))
        self.add.setVisible(guardian and not self.closed and len(self.rows) < _MOST_CHILDREN)
        for number, (row, remover) in enumerate(zip(self.rows, self._removers, strict=True), start=1):
            label = self.tr("Birth date") if len(self.rows) == 1 else self.tr("Child {0}").format(number)
            hint = self.tr("As you write it: 3 February 2015, 3/2/15, 03022015") if number == 1 else ""
            row.word(label, hint)
            row.setEnabled(not self.closed)
            row.say_again()
            remove = self.tr("Remove")
            remover.say(remove)
            remover.setAccessibleName(f"{remove} · {label}")
            remover.setVisible(len(self.rows) > 1 and not self.closed)
        tries = self._view.tries_left
        self.header.setAccessibleDescription("" if tries is None else self.tr("%n tries left", "", tries))
        if self.closed:
            self.show_problem(None)

    def _say(self, reading: DateReading) -> str:
        """Say a date back, with the age by which a slip in the year is seen; or what is wrong with it."""
        locale = self.language.locale
        if reading.date is not None:
            age = self.tr("%n year(s) old", "", age_on(reading.date, self._today()))
            return f"{spoken_date(reading.date, locale)} · {age}"
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
        self.rows[-1].setFocus()

    def _add_row(self) -> None:
        row, remover = DateField(self._today, self._say), LinkButton("", "x")
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
        row.changed.connect(self._mend)
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
        for row in self.rows:
            row.say()
        wrong = next((row for row in self.rows if row.date is None), None)
        if wrong is None:
            self.answered.emit(tuple(row.date for row in self.rows))
        else:
            wrong.setFocus()
