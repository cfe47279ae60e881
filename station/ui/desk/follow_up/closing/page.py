"""The end of the day: whom to call back, what was done, what waits, and closing it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.rules.kinds import Channel
from station.rules.rights import Actor
from station.services.day import DayService, OpenedToday
from station.services.emails import EmailService, PendingEmail
from station.services.messages import MessageService, MessageView
from station.services.notifications import NotificationService
from station.services.notifications.records import DueSheet
from station.services.office.callbacks import CallBackService, ToCallBack
from station.services.office.closing import ClosedDay, ClosingService, Figures
from station.services.office.corrections import Correction, CorrectionService
from station.services.sheets import AwaitedPrint, SheetService
from station.services.sync import LostIdentifier, SyncService
from station.ui.background import Background
from station.ui.desk.deliver import deliver
from station.ui.desk.follow_up.closing.calls import CallsCard
from station.ui.desk.follow_up.closing.close import CloseCard
from station.ui.desk.message_words import message_line, message_tone
from station.ui.desk.office_paper import OfficeStrip
from station.ui.desk.page import DeskPage, Rows, bare_row
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.words import clock_time, correction_word, kind_word, moment, state_word
from station.ui.errors import sentence
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.columns import Columns
from station.ui.widgets.panels import Card, Chip, Tone
from station.ui.widgets.text import Text

_MOST = 60
_SLICE = 8
"""Rows of each card made at once: there are six cards."""
_NARROW = 1040
"""Below this width, at 100 % text, what was done stands under what waits."""


@dataclass(frozen=True, slots=True)
class _Day:
    opened: tuple[OpenedToday, ...]
    lost: tuple[LostIdentifier, ...]
    awaited: tuple[AwaitedPrint, ...]
    due: tuple[DueSheet, ...]
    failed: tuple[MessageView, ...]
    corrections: tuple[Correction, ...]
    emails: tuple[PendingEmail, ...]
    calls: tuple[ToCallBack, ...]
    days: tuple[ClosedDay, ...]

    @property
    def figures(self) -> Figures:
        """The day in numbers, as its paper will say them."""
        sheets = len(self.awaited) + len(self.due)
        return Figures(len(self.opened), len(self.calls), len(self.corrections), len(self.failed), sheets)


class ClosingPage(DeskPage):
    """How the day goes, and what is left to do before it ends."""

    widest = 1440

    person_asked = Signal(UUID)
    doubles_asked = Signal()
    sheets_asked = Signal()
    """The list of the sheets that wait for a hand is to be shown."""
    code_asked = Signal(UUID)
    """Somebody has the code that confirms their address, and wants to type it."""

    def __init__(
        self,
        day: DayService,
        calls: CallBackService,
        closing: ClosingService,
        strip: OfficeStrip,
        corrections: CorrectionService,
        sheets: SheetService,
        messages: MessageService,
        emails: EmailService,
        notifications: NotificationService,
        sync: SyncService,
        printing: Printing,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._day, self._sheets, self._messages, self._sync = day, sheets, messages, sync
        self._corrections, self._calls, self._closing = corrections, calls, closing
        self._emails, self._notifications = emails, notifications
        self._printing, self._session, self._background = printing, session, background
        self.say(self.tr("End of the day"), self.tr("What was done, and what is left to do before it ends."))
        self.doubles = LinkButton(self.tr("Persons who may be there twice"), "merge")
        self.doubles.clicked.connect(self.doubles_asked)
        self.body.addWidget(self.doubles)
        self._lost_card, self.lost = Card(self.tr("Sheets to be printed again")), Rows("")
        self._lost_card.body.addWidget(self.lost)
        self._lost_card.hide()
        awaited, self.awaited = _card(
            self.tr("Sheets sent to the printer, not yet handed over"),
            self.tr("Every sheet is in a family's hand."),
        )
        failed, self.failed = _card(
            self.tr("Messages that did not leave"), self.tr("Every message has left.")
        )
        to_confirm, self.emails = _card(
            self.tr("E-mail addresses to be confirmed"), self.tr("No address waits for its code.")
        )
        to_report, self.corrections = _card(
            self.tr("To carry into the ministry's system"), self.tr("Nothing to report.")
        )
        opened, self.opened = _card(self.tr("Accounts of today"), self.tr("No account yet today."))
        self.calls, self.close_card = CallsCard(), CloseCard(closing, strip, session, background)
        self.calls.person_asked.connect(self.person_asked)
        self.calls.done_asked.connect(self._called)
        self.close_card.closed.connect(self.refresh)
        waits = (self.calls, self._lost_card, awaited, failed, to_confirm, to_report)
        self.body.addWidget(Columns(waits, (self.close_card, opened), _NARROW))
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Look again; while somebody else's page is shown there is no need."""
        if not self.isVisible() or not self._session.open:
            return
        actor = self._session.actor
        self._background.run(lambda: self._read(actor), self._show, self._fail)

    def _read(self, actor: Actor) -> _Day:
        return _Day(
            self._day.opened_today(actor),
            self._sync.lost_identifiers(),
            self._sheets.awaited(),
            self._notifications.due(actor),
            self._messages.failed(),
            self._corrections.all(actor),
            self._emails.pending(actor),
            self._calls.all(actor),
            self._closing.days(actor),
        )

    def _show(self, day: _Day) -> None:
        self.problem.show_notice("")
        self.lost.show_rows((self._again(one) for one in day.lost[:_MOST]), slices=_SLICE)
        self._lost_card.setVisible(bool(day.lost))
        due = [self._due(len(day.due))] if day.due else []
        self.awaited.show_rows(chain(due, (self._print(one) for one in day.awaited[:_MOST])), slices=_SLICE)
        self.failed.show_rows((self._message(one) for one in day.failed[:_MOST]), slices=_SLICE)
        self.emails.show_rows((self._email(one) for one in day.emails[:_MOST]), slices=_SLICE)
        self.corrections.show_rows((self._correction(one) for one in day.corrections[:_MOST]), slices=_SLICE)
        self.calls.show_calls(day.calls[:_MOST])
        self.close_card.show_day(day.figures, day.days)
        self.opened.show_rows((self._account(one) for one in day.opened[:_MOST]), slices=_SLICE)

    def _fail(self, error: Exception) -> None:
        self.show_problem(sentence(error))

    def show_problem(self, said: str) -> None:
        """Say over the cards what did not work."""
        self.problem.show_notice(said, Tone.BAD)

    def _again(self, one: LostIdentifier) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Chip(self.tr("to be printed again"), Tone.WARN, "printer"))
        row.addWidget(Text(one.identifier, "mono", single=True))
        row.addWidget(Text(self.tr("turned out to be another school's: give a new one"), "second"), 1)
        row.addWidget(self._file(one.person_id, one.identifier))
        return holder

    def _due(self, count: int) -> QWidget:
        holder, row = bare_row()
        said = self.tr("%n sheet(s) with a provisional password wait to be handed over", "", count)
        row.addWidget(Text(said), 1)
        shown = LinkButton(self.tr("Open their list"), "list-checks")
        shown.clicked.connect(self.sheets_asked)
        row.addWidget(shown)
        return holder

    def _print(self, one: AwaitedPrint) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(moment(one.printed_at), "second", single=True))
        row.addWidget(Text(one.identifier, "mono", single=True), 1)
        for text, out in ((self.tr("Handed over"), True), (self.tr("It did not come out"), False)):
            button = LinkButton(text)
            button.setAccessibleDescription(one.identifier)
            button.clicked.connect(lambda _=False, out=out: self._printing.settle(one.print_id, out=out))
            row.addWidget(button)
        row.addWidget(self._file(one.person_id, one.identifier))
        return holder

    def _message(self, one: MessageView) -> QWidget:
        holder, row = bare_row()
        tone, icon_name = message_tone(one)
        row.addWidget(Chip(moment(one.queued_at), tone, icon_name))
        row.addWidget(Text(message_line(one)), 1)
        again = LinkButton(self.tr("Send again"), "send")
        again.clicked.connect(lambda: self._send_again(one.id))
        row.addWidget(again)
        if one.person_id is not None:
            row.addWidget(self._file(one.person_id, ""))
        return holder

    def _send_again(self, message_id: UUID) -> None:
        actor = self._session.actor
        self._background.run(
            lambda: self._messages.send_again(actor, message_id), lambda _: self.refresh(), self._fail
        )

    def _called(self, person_id: UUID) -> None:
        actor = self._session.actor
        self._background.run(lambda: self._calls.done(actor, person_id), lambda _: self.refresh(), self._fail)

    def _email(self, one: PendingEmail) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(moment(one.since), "second", single=True))
        row.addWidget(Text(one.name, "strong", single=True))
        row.addWidget(Text(one.address, "second"), 1)
        again, type_it = (
            LinkButton(self.tr("Send again"), "send"),
            LinkButton(self.tr("Type the code"), "key-round"),
        )
        again.clicked.connect(lambda: self._send_code(one.person_id))
        type_it.clicked.connect(lambda: self.code_asked.emit(one.person_id))
        for button in (again, type_it):
            button.setAccessibleDescription(one.name)
            row.addWidget(button)
        row.addWidget(self._file(one.person_id, one.name))
        return holder

    def _send_code(self, person_id: UUID) -> None:
        actor = self._session.actor
        if not self._messages.can_send(Channel.EMAIL):
            self.show_problem(self.tr("No e-mail leaves this desk: set up its gateway first (Settings)."))
            return

        def sent(_: object) -> None:
            self.refresh()
            deliver(self._messages, self._background, self.refresh, self._fail)

        self._background.run(lambda: self._emails.send(actor, person_id), sent, self._fail)

    def _correction(self, one: Correction) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(one.name, "strong", single=True))
        said = correction_word(one.kind, one.student)
        if one.hidden:
            said = self.tr("{0}; it is not shown here").format(said)
        elif one.before or one.now:
            before, now = (", ".join(each) or self.tr("nothing") for each in (one.before, one.now))
            said = self.tr("{0} becomes {1}").format(before, now) if one.before else f"{said} · {now}"
        row.addWidget(Text(said, "second"), 1)
        row.addWidget(self._file(one.person_id, one.name))
        return holder

    def _account(self, one: OpenedToday) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(clock_time(one.at), "second", single=True))
        row.addWidget(Text(one.name, "strong", single=True))
        row.addWidget(Text(one.class_code or kind_word(one.kind), "second"), 1)
        word, tone, icon_name = state_word(one.state)
        row.addWidget(Chip(word, tone, icon_name))
        row.addWidget(self._file(one.person_id, one.name))
        return holder

    def _file(self, person_id: UUID, name: str) -> LinkButton:
        button = LinkButton(self.tr("File"))
        button.setAccessibleDescription(name)
        button.clicked.connect(lambda: self.person_asked.emit(person_id))
        return button


def _card(title: str, none: str) -> tuple[Card, Rows]:
    card, rows = Card(title), Rows(none)
    card.body.addWidget(rows)
    return card, rows
