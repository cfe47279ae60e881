"""Tickets: giving one, and the line of today with who has whom in hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from station.rules.languages import Language
from station.rules.tickets import Reason
from station.services.tickets import TicketRow
from station.ui.desk.page import DeskPage
from station.ui.desk.tickets.line import Line
from station.ui.desk.tickets.words import reason_words
from station.ui.desk.words import clock_time
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox

_MOST = 60


class TicketsPage(DeskPage):
    """Numbers only, never a name."""

    back_asked = Signal()
    wall_asked = Signal()
    family_gives = Signal(bool)
    """Families are to take their number on their own screen, or no more."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        why = self.tr("Families are called by a number, at all desks, never by a name.")
        self.say(self.tr("Tickets"), why)
        self.back = WayOut(self.tr("Back"), "arrow-left")
        self.back.clicked.connect(self.back_asked)
        self.body.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._giving())
        self.in_hand, self.aside = Card(self.tr("In hand")), Card(self.tr("Set aside"))
        self.waiting = Card(self.tr("Waiting"))
        self._rows: dict[Card, list[QWidget]] = {}
        for card in (self.in_hand, self.aside, self.waiting):
            self.body.addWidget(card)
        self.body.addStretch(1)
        line.changed.connect(self._show)
        line.given.connect(self._say_given)
        self._show()

    def _giving(self) -> QWidget:
        card = Card(self.tr("Give a ticket"))
        self.reason, self.language = Select(), Select()
        for reason in Reason:
            self.reason.addItem(reason_words(reason), reason)
        for language in Language:
            self.language.addItem(language.own_name, language)
        self.reason.setAccessibleName(self.tr("Why the family comes"))
        self.language.setAccessibleName(self.tr("What the family reads"))
        self.give = PrimaryButton(self.tr("Give a ticket"))
        self.give.clicked.connect(self._give)
        fields = QWidget()
        flow = Flow(fields, Space.M, Space.S)
        for widget in (self.reason, self.language, self.give):
            flow.addWidget(widget)
        card.body.addWidget(fields)
        self.number, self.told = Text("", "title", single=True), Text("", "second")
        self.number.hide()
        self.told.hide()
        card.body.addWidget(self.number)
        card.body.addWidget(self.told)
        self.by_family = Tickbox(self.tr("Families take their number on their own screen"))
        self.by_family.toggled.connect(self.family_gives)
        card.body.addWidget(self.by_family)
        self.wall = LinkButton(self.tr("The hall's screen"), "monitor")
        self.wall.clicked.connect(self.wall_asked)
        card.body.addWidget(self.wall, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def offer_family(self, *, offered: bool, gives: bool) -> None:
        """Offer the family's own screen, where it has one."""
        self.by_family.setVisible(offered)
        self.by_family.setChecked(gives)

    def forget(self) -> None:
        """Show no number that was given before."""
        for widget in (self.number, self.told):
            widget.hide()

    def _give(self) -> None:
        self._line.give(Reason(self.reason.currentData()), Language(self.language.currentData()))

    def _say_given(self, row: TicketRow) -> None:
        self.number.say(row.label)
        self.told.say(self.tr("Tell the family its number, or write it down for them."))
        for widget in (self.number, self.told):
            widget.show()

    def _show(self) -> None:
        queue = self._line.queue
        self.problem.show_notice(self._line.trouble, Tone.WARN)
        self._fill(self.in_hand, [self._row(one) for one in queue.in_hand])
        self._fill(self.aside, [self._row(one) for one in queue.aside])
        waiting = [self._row(one) for one in queue.waiting[:_MOST]]
        self._fill(self.waiting, waiting or [Text(self.tr("Nobody waits with a ticket."), "second")])

    def _fill(self, card: Card, rows: list[QWidget]) -> None:
        for row in self._rows.get(card, []):
            card.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        for row in rows:
            card.body.addWidget(row)
        self._rows[card] = rows
        card.setVisible(bool(rows))

    def _row(self, one: TicketRow) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(one.label, "strong", single=True))
        words.addWidget(Text(self._about(one), "second"))
        row.addLayout(words, 1)
        acts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        acts.setSpacing(Space.S)
        for button in self._acts(one):
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(acts)
        return holder

    def _about(self, one: TicketRow) -> str:
        said = [reason_words(one.reason)]
        if one.language is not Language.FRENCH:
            said.append(one.language.own_name)
        if one.counter is not None:
            said.append(self.tr("desk {0}").format(one.counter))
        if one.operator:
            said.append(one.operator)
        said.append(self.tr("since {0}").format(clock_time(one.taken_at)))
        return " · ".join(said)

    def _acts(self, one: TicketRow) -> list[QWidget]:
        if one.here:
            again = LinkButton(self.tr("Call again"))
            aside, done = SecondaryButton(self.tr("Put aside")), SecondaryButton(self.tr("Done"))
            again.clicked.connect(partial(self._line.call, one.id))
            aside.clicked.connect(partial(self._line.put_aside, one.id))
            done.clicked.connect(partial(self._line.finish, one.id))
            return [again, aside, done]
        if one in self._line.queue.in_hand:
            return []
        taken_up = one in self._line.queue.aside
        call = SecondaryButton(self.tr("Take up again") if taken_up else self.tr("Call"))
        call.clicked.connect(partial(self._line.call, one.id))
        return [call]
