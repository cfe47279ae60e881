"""Doubles: who may be there twice, side by side; joined or kept apart on an operator's word, and undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.rules.rights import Actor, Right
from station.services.doubles.errors import AlreadyOne, ChooseAccount
from station.services.doubles.records import Proposal, ToSettle, Unsettled
from station.services.doubles.service import DoublesService
from station.services.persons.errors import PersonUnknown
from station.ui.background import Background, Steps, Task, Turn
from station.ui.desk.changes import Persons
from station.ui.desk.doubles.card import AccountsAsked, ProposalCard
from station.ui.desk.page import DeskPage, LargeRows, Rows
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, SecondaryButton
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.progress import ProgressStrip
from station.ui.widgets.text import Text

_MOST = 100
_PAGE = 20
"""How many are shown before one asks for more."""
_SLICE = 1
"""Cards made before the window looks up again: each is as much as another page."""


@dataclass(frozen=True, slots=True)
class _Found:
    proposals: tuple[Proposal, ...]
    unsettled: tuple[tuple[ToSettle, str], ...] = ()


class DoublesPage(DeskPage):
    """Proposes, and never decides; every answer can be taken back."""

    person_asked = Signal(UUID)

    def __init__(
        self,
        doubles: DoublesService,
        name_of: Callable[[UUID], str],
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._doubles, self._name_of = doubles, name_of
        self._session, self._turn = session, Turn(background)
        self._pair: tuple[UUID, UUID] | None = None
        self._task: Task | None = None
        self._waiting: tuple[Proposal, ...] = ()
        self.progress = ProgressStrip(self.tr("Cancel"))
        self.all = LinkButton(self.tr("See everybody who may be there twice"), "arrow-left")
        self.again = SecondaryButton(self.tr("Look again"), "refresh-cw")
        self._settle_card, self.settle = Card(self.tr("Accounts to settle")), Rows("")
        self._settle_card.body.addWidget(self.settle)
        self.cards = LargeRows(self.tr("Nobody seems to be there twice."))
        self.more = SecondaryButton(self.tr("Show more"))
        self.body.insertWidget(0, self.all)
        for widget in (self.progress, self.again, self._settle_card, self.cards, self.more):
            self.body.addWidget(widget)
        self.body.setSpacing(Space.L)
        self.body.addStretch(1)
        for widget in (self._settle_card, self.cards, self.more, self.all, self.again):
            widget.hide()
        self.all.clicked.connect(self._show_all)
        self.again.clicked.connect(self.refresh)
        self.more.clicked.connect(self._show_more)

    def pieces(self) -> tuple[QWidget, ...]:
        """Return what wears the look by itself: each card, and what stands over and under them."""
        return self._pieces_within()

    def ask(self, pair: tuple[UUID, UUID] | None = None) -> None:
        """Say what to look at when the page is shown: these two, or everybody."""
        self._pair = pair

    def _show_all(self) -> None:
        self._pair = None
        self.refresh()

    def refresh(self) -> None:
        """Look for doubles anew, or at the two that were asked for."""
        if self._task is not None:
            return
        self.say(
            self.tr("Persons who may be there twice"),
            self.tr(
                "Look at both sides, and ask the family. Nothing is lost: what you join can be separated "
                "again from the file."
            ),
        )
        self.problem.show_notice("")
        for widget in (self._settle_card, self.cards, self.more, self.again):
            widget.hide()
        self.all.setVisible(self._pair is not None)
        actor, pair = self._session.actor, self._pair
        self._turn.end()  # the cards go
        self._task = self._turn.run_long(lambda steps: self._look(steps, actor, pair), self._show, self._fail)
        self._task.cancelled.connect(self._cancelled)
        self._task.ended.connect(self._over)
        self.progress.follow(self._task, self.tr("All persons are being compared…"))

    def hear(self, persons: Persons) -> None:
        """Put those whom an act has touched side by side anew; what was answered here stays, to be undone."""
        if not self.isVisible() or self._task is not None:
            return
        for card in self.cards.rows:
            if not isinstance(card, ProposalCard):
                continue
            both = {card.proposal.one.id, card.proposal.other.id}
            if card.is_open and (persons is None or not both.isdisjoint(persons)):
                self._compare_again(card)

    def _compare_again(self, card: ProposalCard) -> None:
        actor, one, other = self._session.actor, card.proposal.one.id, card.proposal.other.id

        def show(proposal: Proposal) -> None:
            if card.is_open:
                card.show_anew(proposal)

        def fail(error: Exception) -> None:
            if not card.is_open:
                return
            if isinstance(error, (AlreadyOne, PersonUnknown)):
                card.hide()  # somebody else has settled it
            else:
                card.show_problem(sentence(error))

        self._turn.run(lambda: self._doubles.compare(actor, one, other), show, fail)

    def _look(self, steps: Steps, actor: Actor, pair: tuple[UUID, UUID] | None) -> _Found:
        if pair is not None:
            return _Found((self._doubles.compare(actor, *pair),))
        found = self._doubles.proposals(actor, _MOST, cancelled=lambda: steps.cancelled)
        steps.check()
        unsettled = tuple((one, self._name_of(one.person_id)) for one in self._doubles.unsettled(actor))
        return _Found(found, unsettled)

    def _over(self) -> None:
        self._task = None

    def _show(self, found: _Found) -> None:
        here, self._waiting = found.proposals[:_PAGE], found.proposals[_PAGE:]
        self.cards.show_rows((self._card(one) for one in here), slices=_SLICE, shown=self._offer_more)
        self.cards.show()
        self.again.setVisible(self._pair is None)
        self.settle.show_rows([self._unsettled(one, name) for one, name in found.unsettled])
        self._settle_card.setVisible(bool(found.unsettled))

    def _show_more(self) -> None:
        here, self._waiting = self._waiting[:_PAGE], self._waiting[_PAGE:]
        self.more.hide()
        self.cards.add_rows((self._card(one) for one in here), slices=_SLICE, shown=self._offer_more)

    def _offer_more(self) -> None:
        """Offer more once all are there that were asked for: the button stands under them."""
        self.more.setVisible(bool(self._waiting) and not self.cards.coming)

    def _cancelled(self) -> None:
        self.problem.show_notice(self.tr("Cancelled."), Tone.INFO)
        self.again.show()

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)
        self.again.setVisible(self._pair is None)

    # One proposal

    def _card(self, proposal: Proposal) -> ProposalCard:
        card = ProposalCard(proposal, may_decide=self._session.may(Right.GROUP))
        card.join_asked.connect(partial(self._join, card))
        card.apart_asked.connect(partial(self._keep_apart, card))
        card.undo_asked.connect(partial(self._undo, card))
        card.file_asked.connect(self.person_asked)
        return card

    def _join(self, card: ProposalCard, account: UUID | None) -> None:
        actor, one, other = self._session.actor, card.proposal.one.id, card.proposal.other.id

        def refused(error: Exception) -> None:
            if isinstance(error, ChooseAccount):
                card.ask_account(error.choices)
            else:
                card.show_problem(sentence(error))

        self._turn.run(lambda: self._doubles.join(actor, one, other, account), card.show_joined, refused)

    def _keep_apart(self, card: ProposalCard) -> None:
        actor, one, other = self._session.actor, card.proposal.one.id, card.proposal.other.id
        self._run(card, lambda: self._doubles.keep_apart(actor, one, other), card.show_apart)

    def _undo(self, card: ProposalCard) -> None:
        actor, one, other = self._session.actor, card.proposal.one.id, card.proposal.other.id
        joined = card.joined
        if joined is not None:
            two_again = self.tr("They are two persons again, as before.")
            self._run(
                card,
                lambda: self._doubles.split(actor, joined.other_id),
                lambda: card.show_open(two_again),
            )
        elif card.apart:
            self._run(card, lambda: self._doubles.propose_again(actor, one, other), card.show_open)

    def _run(self, card: ProposalCard, act: Callable[[], object], then: Callable[[], None]) -> None:
        self._turn.run(act, lambda _: then(), lambda error: card.show_problem(sentence(error)))

    # What desks that crossed have left

    def _unsettled(self, one: ToSettle, name: str) -> QWidget:
        card = Card(framed=True)
        card.body.addWidget(Text(name, "strong"))
        file = LinkButton(self.tr("File"), "id-card")
        file.setAccessibleDescription(name)
        file.clicked.connect(lambda: self.person_asked.emit(one.person_id))
        actor, person = self._session.actor, one.person_id
        if one.what is Unsettled.TWO_ACCOUNTS:
            card.body.addWidget(Text(self.tr("Two accounts are open: ask the family which one to keep.")))
            asked = AccountsAsked()
            asked.ask(one.choices)
            asked.later.hide()  # it stands there until it is settled
            asked.chosen.connect(partial(self._group, person))
            act: QWidget = asked
        else:
            card.body.addWidget(Text(self.tr("The account is closed under one of somebody else.")))
            split = SecondaryButton(self.tr("Open it again"), "unlink")
            split.clicked.connect(lambda: self._settle(lambda: self._doubles.split(actor, person)))
            act = split
        if self._session.may(Right.GROUP):
            card.body.addWidget(act)
        card.body.addWidget(file)
        return card

    def _group(self, person: UUID, account: UUID) -> None:
        actor = self._session.actor
        self._settle(lambda: self._doubles.group(actor, person, account))

    def _settle(self, act: Callable[[], object]) -> None:
        self._turn.run(act, lambda _: self.refresh(), self._fail)
