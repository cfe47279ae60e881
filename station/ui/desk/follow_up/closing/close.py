"""Closing the day: the administrator's password, and the days that were closed with their paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from station.rules.rights import Right
from station.services.office.closing import ClosedDay, ClosingService, Figures
from station.ui.background import Background, Turn
from station.ui.desk.follow_up.journal.words import day_title
from station.ui.desk.office_paper import OfficePaper, OfficeStrip
from station.ui.desk.page import Rows, bare_row
from station.ui.desk.session import Session
from station.ui.desk.words import clock_time
from station.ui.errors import sentence
from station.ui.theme import current
from station.ui.widgets.buttons import LinkButton, PrimaryButton
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text

_WIDEST = 420
"""Of the password, in px at 100 % text."""
_MOST = 31


class CloseCard(Card):
    """Says how the day stands in numbers, and closes it by a password; lists the days before."""

    closed = Signal()

    def __init__(
        self,
        closing: ClosingService,
        strip: OfficeStrip,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._closing, self._session, self._turn = closing, session, Turn(background)
        self.strip, self._again = strip, False
        self.head(self.tr("Close the day"))
        self.line, self.said = Text("", "body"), InlineNotice()
        self.why = Text("", "second")
        self.password, self.close_day = PasswordField(), PrimaryButton(self.tr("Close the day"))
        self.password.word(self.tr("Your password, to sign"))
        self.password.word_eye(self.tr("Show the password"), self.tr("Hide the password"))
        self.days = Rows(self.tr("No day was closed yet."))
        for widget in (self.line, self.said, self.why, self.password):
            self.body.addWidget(widget)
        self.body.addWidget(self.close_day, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.strip)
        self.body.addSpacing(12)
        self.body.addWidget(Text(self.tr("Days that were closed"), "strong"))
        self.body.addWidget(self.days)
        self.close_day.clicked.connect(self._close)
        self.password.entered.connect(self._close)
        session.locked.connect(self._leave)
        session.follow(self._allow)
        current().changed.connect(self._fit)
        self._fit()

    def show_day(self, figures: Figures, days: Sequence[ClosedDay]) -> None:
        """Show how the day stands, and which days were closed."""
        self.line.say(self._numbers(figures))
        today = datetime.now().astimezone().date()
        closed = next((one for one in days if one.day == today), None)
        said = self.tr("Closed at {0} by {1}, at {2}.")
        self.said.show_notice(
            said.format(clock_time(closed.closed_at), closed.operator or "", closed.station_name)
            if closed
            else "",
            Tone.GOOD,
        )
        self._again = closed is not None
        self._work(False)
        self.days.show_rows([self._day(one) for one in days[:_MOST]])

    def _numbers(self, figures: Figures) -> str:
        return " · ".join(
            (
                self.tr("%n account(s) today", "", figures.done),
                self.tr("%n to be called back", "", figures.to_call_back),
                self.tr("%n to be reported", "", figures.to_correct),
                self.tr("%n message(s) not sent", "", figures.unsent),
                self.tr("%n sheet(s) not handed over", "", figures.not_handed),
            )
        )

    def _day(self, one: ClosedDay) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(day_title(one.day), "strong", single=True))
        by = self.tr("{0}, {1}, {2}").format(clock_time(one.closed_at), one.operator or "", one.station_name)
        row.addWidget(Text(by, "second"), 1)
        if one.kept and self._session.may(Right.CLOSE_DAY):
            paper = OfficePaper(
                self.tr("day-{0}.pdf").format(one.day.isoformat()),
                lambda actor: self._closing.paper(actor, one.day),
            )
            save = LinkButton(self.tr("Save as PDF…"), "download")
            print_it = LinkButton(self.tr("Print"), "printer")
            save.clicked.connect(partial(self._save, paper))
            print_it.clicked.connect(partial(self._print, paper))
            for button in (print_it, save):
                button.setAccessibleDescription(day_title(one.day))
                row.addWidget(button)
        return holder

    def _save(self, paper: OfficePaper, _: bool = False) -> None:
        self.strip.save_as(paper)

    def _print(self, paper: OfficePaper, _: bool = False) -> None:
        self.strip.printing.print(paper)

    def _close(self) -> None:
        secret, actor = self.password.secret, self._session.actor
        self.password.show_error(None)
        if not secret:
            self.password.show_error(self.tr("Type your password: it is your signature."))
            self.password.edit.setFocus()
            return
        self._work(True)
        self._turn.run(lambda: self._closing.close(actor, secret), self._done, self._fail)

    def _done(self, _: ClosedDay) -> None:
        self._work(False)
        self.password.clear()
        self.closed.emit()

    def _fail(self, error: Exception) -> None:
        self._work(False)
        self.password.clear()
        self.password.show_error(sentence(error))
        self.password.edit.setFocus()

    def _work(self, on: bool) -> None:
        again = self.tr("Close the day again") if self._again else self.tr("Close the day")
        self.close_day.say(self.tr("Closing…") if on else again)
        self.close_day.setEnabled(not on)

    def _leave(self) -> None:
        self._turn.end()
        self._work(False)
        self.password.clear()
        self.password.show_error(None)

    def _allow(self) -> None:
        may = self._session.may(Right.CLOSE_DAY)
        self.password.setVisible(may)
        self.close_day.setVisible(may)
        self.why.say(
            self.tr("What is listed here is written down and kept at this desk, with your name.")
            if may
            else self.tr("An administrator closes the day.")
        )

    def _fit(self) -> None:
        self.password.setMaximumWidth(round(_WIDEST * current().text_scale))
