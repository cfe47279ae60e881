"""The central store: how the desk stands to it, and what somebody has to decide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.rights import Actor, Right
from station.services.sync import AsideRow, SisterStation, Standing, SyncService, SyncState
from station.sync.desk.errors import Hindrance
from station.ui.background import Background, Pool
from station.ui.desk.central.syncing import Syncing
from station.ui.desk.central.words import (
    aside_reason,
    state_line,
    station_line,
    table_word,
    when,
    who_decides,
)
from station.ui.desk.page import DeskPage, Rows, bare_row
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.errors.sync import hindrance_sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, SecondaryButton
from station.ui.widgets.panels import Card, Chip, InlineNotice, Tone
from station.ui.widgets.text import Text

"""A certificate that ends within this time is to be renewed."""
_OFF = timedelta(minutes=2)
"""A clock that is off by more than this is to be set right."""
_MOST = 60


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that is set aside, and the name of whom it is about."""

    row: AsideRow
    name: str


class CentralPage(DeskPage):
    """The state in full; what is set aside, with what to do."""

    person_asked = Signal(UUID)

    def __init__(
        self,
        sync: SyncService,
        name_of: Callable[[UUID], str],
        syncing: Syncing,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sync, self._name_of, self._syncing = sync, name_of, syncing
        self._session, self._background = session, background
        self.say(
            self.tr("Central store"),
            self.tr("What is done at this desk goes up by itself. The desk never waits for it."),
        )
        self.warning = InlineNotice()
        self.body.addWidget(self.warning)
        self.body.addWidget(self._state_card())
        self._aside_card = Card(self.tr("Set aside"))
        self.aside = Rows(self.tr("Nothing is set aside."))
        self._aside_card.body.addWidget(self.aside)
        self.body.addWidget(self._aside_card)
        self._desks_card = Card(self.tr("The school's desks"))
        self.desks = Rows("")
        self._desks_card.body.addWidget(self.desks)
        self._desks_card.hide()
        self.body.addWidget(self._desks_card)
        self.body.addStretch(1)
        self._counted = 0
        syncing.changed.connect(self._show_state)

    def refresh(self) -> None:
        """Look again."""
        self.problem.show_notice("")
        self._show_state()
        self._read_aside()
        self._read_desks()
        self._syncing.look()

    # The state

    def _state_card(self) -> Card:
        card = Card(self.tr("State"))
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        self.chip = Chip("")
        self.now = SecondaryButton("", "refresh-cw")
        self.now.clicked.connect(self._syncing.sync)
        head.addWidget(self.chip)
        head.addStretch(1)
        head.addWidget(self.now)
        card.body.addLayout(head)
        self.facts = Rows("")
        card.body.addWidget(self.facts)
        return card

    def _show_state(self) -> None:
        if not self.isVisible():
            return
        state, busy = self._syncing.state, self._syncing.busy
        self.chip.show_state(*state_line(state, self._syncing.remark))
        self.now.setVisible(self._syncing.connected)
        self.now.setEnabled(not busy)
        self.now.say(self.tr("Exchanging…") if busy else self.tr("Exchange now"))
        self.warning.show_notice(self._warning(state), Tone.WARN)
        self._aside_card.setVisible(self._syncing.connected)
        if state.set_aside != self._counted:
            self._read_aside()
        facts = self._facts(state)
        self.facts.show_rows([_fact(word, value) for word, value in facts])

    def _facts(self, state: SyncState) -> list[tuple[str, str]]:
        if state.standing is Standing.NOT_CONNECTED:
            said = self.tr("This desk works alone. An administrator can connect it in Settings.")
            return [(self.tr("Now"), said)]
        facts = [
            (self.tr("Last exchange"), when(state.last_sync)),
            (self.tr("Waiting to be sent"), str(state.pending)),
            (self.tr("Set aside"), str(state.set_aside)),
        ]
        if state.failure:
            facts.append((self.tr("Last error"), hindrance_sentence(state.failure)))
        facts.append((self.tr("Clock of this desk"), self._clock(state.clock_offset)))
        facts.append((self.tr("Identifiers in reserve, off line"), str(state.numbers_left)))
        if state.unclaimed:
            facts.append((self.tr("Identifiers to be confirmed"), str(state.unclaimed)))
        return facts

    def _clock(self, offset: timedelta) -> str:
        minutes = round(abs(offset).total_seconds() / 60)
        if abs(offset) < _OFF:
            return self.tr("right")
        return (self.tr("{0} min ahead").format(minutes) if offset > timedelta(0)
                else self.tr("{0} min behind").format(minutes))  # fmt: skip

    def _warning(self, state: SyncState) -> str:
        said: list[str] = []
        if state.standing is Standing.MUST_UPDATE:
            said.append(hindrance_sentence(Hindrance.MUST_UPDATE))
        if abs(state.clock_offset) >= _OFF:
            said.append(self.tr("Set this computer's clock: it is not the central store's time."))
        return "\n".join(said)

    # What is set aside

    def _read_aside(self) -> None:
        if not self._syncing.connected:
            return
        self._counted = self._syncing.state.set_aside
        self._background.run(self._load_aside, self._show_aside, self._fail)

    def _load_aside(self) -> list[Aside]:
        return [
            Aside(row, self._name_of(row.person_id) if row.person_id else "")
            for row in self._sync.set_aside()[:_MOST]
        ]

    def _show_aside(self, found: list[Aside]) -> None:
        self.aside.show_rows([self._aside_row(one) for one in found])

    def _aside_row(self, one: Aside) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(0)
        title = " · ".join(part for part in (table_word(one.row), one.name, when(one.row.since)) if part)
        column.addWidget(Text(title, "strong"))
        column.addWidget(Text(aside_reason(one.row), "second"))
        decides = self._session.may(Right.CENTRAL_STORE)
        if not decides:
            column.addWidget(Text(who_decides(one.row), "second"))
        acts = QHBoxLayout()
        acts.setSpacing(Space.L)
        if decides:
            withdrawn = one.row.reason == "right_withdrawn"
            accept = LinkButton(self.tr("Accept it") if withdrawn else self.tr("Try again"), "check")
            discard = LinkButton(self.tr("Take the central store's version"), "undo-2")
            accept.clicked.connect(lambda: self._decide(self._sync.accept, one.row))
            discard.clicked.connect(lambda: self._decide(self._sync.discard, one.row))
            for button in (accept, discard):
                button.setAccessibleDescription(title)
                acts.addWidget(button)
        person = one.row.person_id
        if person is not None and one.name:
            file = LinkButton(self.tr("File"))
            file.setAccessibleDescription(one.name)
            file.clicked.connect(lambda: self.person_asked.emit(person))
            acts.addWidget(file)
        acts.addStretch(1)
        column.addLayout(acts)
        return holder

    def _decide(self, decide: Callable[[Actor, AsideRow], None], row: AsideRow) -> None:
        actor = self._session.actor
        self._background.run(lambda: decide(actor, row), lambda _: self._decided(), self._fail)

    def _decided(self) -> None:
        self.problem.show_notice("")
        self._syncing.look()
        self._syncing.sync()

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)
        self._read_aside()

    # The other desks

    def _read_desks(self) -> None:
        self._desks_card.hide()
        if not self._syncing.connected or not self._session.may(Right.CENTRAL_STORE):
            return
        actor = self._session.actor
        self._background.run(
            lambda: self._sync.stations(actor), self._show_desks, self._no_desks, pool=Pool.NETWORK
        )

    def _show_desks(self, found: tuple[SisterStation, ...]) -> None:
        self.desks.show_rows([_fact(one.name, station_line(one)) for one in found])
        self._desks_card.setVisible(self._session.may(Right.CENTRAL_STORE))

    def _no_desks(self, error: Exception) -> None:
        sentence(error)  # off line, the state above says so


def _fact(word: str, value: str) -> QWidget:
    holder, row = bare_row()
    row.addWidget(Text(word, "second"), 2)
    row.addWidget(Text(value), 3)
    return holder
