"""Provisional passwords on paper: counted first, issued, printed or saved, ticked off; one batch in hand.

The batch is the only place where the passwords are, and it is kept in memory alone: once it is forgotten,
they have to be issued anew. How its sheets stand and how the list that goes with them stands are two things,
each a `Printing` of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from station.rules.rights import Actor
from station.services.accounts.handing import Given
from station.services.notifications import (
    Layout,
    NotificationBatch,
    NotificationService,
    Options,
    Selection,
)
from station.services.notifications.records import Counted
from station.sheets.errors import SheetsCancelled
from station.ui.background import Background, Cancelled, Pool, Steps, Task, Turn
from station.ui.desk.printing import Printing, Stage
from station.ui.desk.session import Session
from station.ui.desk.sheets.papers import BatchPaper, ListPaper
from station.ui.errors import sentence

T = TypeVar("T")

_ON_ITS_WAY = (Stage.SENDING, Stage.SAVING)


class NoticeStage(Enum):
    """How far the batch in hand is, apart from its paper."""

    NOTHING = auto()
    ISSUING = auto()
    READY = auto()
    """Issued: `Notices.sheets` says what is on paper of it."""
    HANDED_OVER = auto()
    VOIDED = auto()
    CANCELLED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class NoticeState:
    """How the batch in hand stands, apart from its paper."""

    stage: NoticeStage = NoticeStage.NOTHING
    trouble: str = ""


class Notices(QObject):
    """One batch of provisional passwords, from the question how many to the last sheet in a hand."""

    changed = Signal()

    def __init__(
        self,
        service: NotificationService,
        printing: Printing,
        session: Session,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._session, self._background = service, session, background
        self.sheets, self.listing = printing.beside(self), printing.beside(self)
        self.batch: NotificationBatch | None = None
        self.state = NoticeState()
        self._owner: UUID | None = None
        self._leaving = False
        for paper in (self.sheets, self.listing):
            paper.changed.connect(self._hear)
        session.follow(self._hand_on)

    @property
    def busy(self) -> bool:
        """Whether the batch is being made or sent."""
        return self.state.stage is NoticeStage.ISSUING or self.sheets.state.stage in _ON_ITS_WAY

    @property
    def at_stake(self) -> str:
        """What would be lost with the batch in hand: its passwords are nowhere else."""
        if self.state.stage is NoticeStage.ISSUING:
            return self.tr("Sheets are being made: their passwords would be lost.")
        if self.batch is None or self.state.stage is not NoticeStage.READY:
            return ""
        count, stage = len(self.batch.rows), self.sheets.state.stage
        if stage is Stage.ASKING:
            return self.tr(
                "Nobody has said yet whether %n sheet(s) came out: afterwards they can't be printed again.",
                "",
                count,
            )
        if stage in (Stage.SAVED, Stage.HANDED_OVER):
            return ""
        return self.tr(
            "%n sheet(s) with a provisional password are not printed: the passwords are nowhere else.",
            "",
            count,
        )

    @property
    def many(self) -> bool:
        """Whether the batch in hand has more than one sheet: those are handed over later, one by one."""
        return self.batch is not None and len(self.batch.rows) > 1

    def forget(self) -> None:
        """Keep no password in memory any more; a batch under way goes on."""
        if not self.busy:
            self._drop()
            self._show(NoticeStage.NOTHING)

    # Issuing

    def count(
        self,
        selection: Selection,
        options: Options,
        turn: Turn,
        done: Callable[[Counted], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask what issuing would do; the answer is ``turn``'s."""
        actor = self._session.actor
        turn.run(lambda: self._service.count(actor, selection, options), done, failed)

    def issue(self, selection: Selection, layout: Layout = Layout.A4, options: Options | None = None) -> Task:
        """Issue to all who are chosen; the desk goes on meanwhile."""
        actor, chosen = self._session.actor, options or Options()
        return self._make(
            lambda tell, stop: self._service.issue(
                actor, selection, layout, chosen, progress=tell, cancelled=stop
            )
        )

    def renew(self, layout: Layout = Layout.A4) -> Task:
        """Issue anew what expires soon or has expired."""
        actor = self._session.actor
        return self._make(
            lambda tell, stop: self._service.renew(actor, layout, progress=tell, cancelled=stop)
        )

    def void(self) -> None:
        """Undo: let the passwords of this batch open nothing; what is in a queue of it is taken out."""
        batch = self.batch
        if batch is not None:
            people = [row.person_id for row in batch.rows]
            self._run(lambda actor: self._service.void(actor, people), self._voided)

    # Paper

    def print_out(self) -> None:
        """Print the sheets; what failed is tried once more."""
        if self.sheets.state.stage is Stage.FAILED:
            self.sheets.again()
        elif self.batch is not None:
            self.sheets.print(self._paper(self.batch))

    def print_some(self, first: int, last: int) -> None:
        """Print these pages of the batch once more, counted from 1."""
        if self.batch is not None:
            self.sheets.print(self._paper(self.batch, (first, last)))

    def print_list(self) -> None:
        """Print the list that goes with them."""
        if self.batch is not None:
            self.listing.print(self._list_paper(self.batch))

    def save(self, path: Path, *, one_sided: bool = False) -> None:
        """Write the sheets to a file that only its owner can read; blank backs are for who may turn paper."""
        if self.batch is not None:
            self.sheets.save(self._paper(self.batch, one_sided=one_sided), path)

    def save_list(self, path: Path) -> None:
        """Write the list that goes with them to a file of its own."""
        if self.batch is not None:
            self.listing.save(self._list_paper(self.batch), path)

    def hand_over(
        self,
        print_ids: Sequence[UUID],
        *,
        handed: bool = True,
        given: Given = Given(),  # noqa: B008 - frozen
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Tick sheets off as handed over, and say to whom; or take the tick back."""
        actor, ids = self._session.actor, tuple(print_ids)
        self._background.run(
            lambda: self._service.hand_over(actor, ids, handed=handed, given=given), lambda _: done(), failed
        )

    def all_out(self) -> None:
        """Say that all came out; a single sheet is handed over by that, saved or printed."""
        if self.sheets.state.stage is Stage.ASKING:
            self.sheets.answer(out=True)
        elif self.batch is not None:
            ids = tuple(row.print_id for row in self.batch.rows)
            self._run(lambda actor: self._service.hand_over(actor, ids), self._handed)

    # Inside

    def _paper(
        self, batch: NotificationBatch, pages: tuple[int, int] | None = None, *, one_sided: bool = False
    ) -> BatchPaper:
        shown = batch.pages[pages[0] - 1 : pages[1]] if pages else batch.pages
        count = sum(len(page) for page in shown)
        alone = batch.rows[0].print_id if len(batch.rows) == 1 else None
        return BatchPaper(self._service, lambda: self.batch, batch.id, count, pages, one_sided, alone)

    def _list_paper(self, batch: NotificationBatch) -> ListPaper:
        return ListPaper(self._service, lambda: self.batch, batch.id)

    def _hear(self) -> None:
        if self._leaving and not self.busy:
            self.forget()
        elif self.state.stage is NoticeStage.FAILED and self.batch is not None:
            self._show(NoticeStage.READY)
        else:
            self.changed.emit()

    def _hand_on(self) -> None:
        """Keep a batch over a lock, and show it to no other operator."""
        operator = self._session.actor.operator_id
        if operator != self._owner:
            self._owner, self._leaving = operator, self.busy
            self.forget()

    def _make(
        self, work: Callable[[Callable[[int, int], None], Callable[[], bool]], NotificationBatch]
    ) -> Task:
        self._drop()
        self._show(NoticeStage.ISSUING)

        def job(steps: Steps) -> NotificationBatch:
            def tell(done: int, total: int) -> None:
                # What cancels is the service's own question: after the transaction there is no way back.
                with suppress(Cancelled):
                    steps.report(done, total)

            try:
                return work(tell, lambda: steps.cancelled)
            except SheetsCancelled as cancelled:
                raise Cancelled from cancelled

        task = self._background.run_long(job, self._made, self._fail, pool=Pool.NETWORK)
        task.cancelled.connect(lambda: self._show(NoticeStage.CANCELLED))
        return task

    def _made(self, batch: NotificationBatch) -> None:
        if self._leaving:
            self._leaving = False
            self._show(NoticeStage.NOTHING)
            return
        self.batch = batch
        self._show(NoticeStage.READY)

    def _voided(self, _: int) -> None:
        self.sheets.take_back()
        self._drop()
        self._show(NoticeStage.VOIDED)

    def _handed(self, _: None) -> None:
        self.sheets.forget()
        self._show(NoticeStage.HANDED_OVER)

    def _drop(self) -> None:
        self._leaving, self.batch = False, None
        self.sheets.forget()
        self.listing.forget()

    def _run(self, work: Callable[[Actor], T], done: Callable[[T], None]) -> None:
        actor = self._session.actor
        self._background.run(lambda: work(actor), done, self._fail)

    def _fail(self, error: Exception) -> None:
        self._show(NoticeStage.FAILED, sentence(error))

    def _show(self, stage: NoticeStage, trouble: str = "") -> None:
        self.state = NoticeState(stage, trouble)
        self.changed.emit()
