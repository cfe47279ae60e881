"""Provisional passwords on paper: counted first, issued, printed or saved, ticked off; one batch in hand.

The batch is the only place where the passwords are, and it is kept in memory alone: once it is forgotten,
they have to be issued anew.
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
from PySide6.QtPrintSupport import QPrinter

from station.rules.rights import Actor
from station.services.notifications import (
    Layout,
    NotificationBatch,
    NotificationService,
    Options,
    Selection,
)
from station.services.notifications.records import Counted
from station.sheets.errors import NoPrinter, SheetsCancelled
from station.sheets.printers import Printer, print_pdf, printers
from station.ui.background import Background, Cancelled, Pool, Steps, Task, Turn
from station.ui.desk.print_dialog import draw
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.files import write_private

T = TypeVar("T")


class NoticeStage(Enum):
    """How far the batch in hand is."""

    NOTHING = auto()
    ISSUING = auto()
    READY = auto()
    """Issued: nothing is on paper yet."""
    CHOOSING = auto()
    SENDING = auto()
    SENT = auto()
    SAVED = auto()
    LIST_OUT = auto()
    HANDED_OVER = auto()
    VOIDED = auto()
    CANCELLED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class NoticeState:
    """How the batch in hand stands."""

    stage: NoticeStage = NoticeStage.NOTHING
    place: str = ""
    """The printer, or the name of the file."""
    trouble: str = ""
    choices: tuple[Printer, ...] = ()


class Notices(QObject):
    """One batch of provisional passwords, from the question how many to the last sheet in a hand."""

    changed = Signal()
    settled = Signal()
    """What the records say of somebody's account or sheet has changed."""

    def __init__(
        self,
        service: NotificationService,
        printing: Printing,
        session: Session,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._printing = service, printing
        self._session, self._background = session, background
        self.batch: NotificationBatch | None = None
        self.state = NoticeState()
        self._then: Callable[[str], None] = self._send
        self._owner: UUID | None = None
        session.follow(self._hand_on)

    @property
    def busy(self) -> bool:
        """Whether the batch is being made or sent."""
        return self.state.stage in (NoticeStage.ISSUING, NoticeStage.SENDING)

    def forget(self) -> None:
        """Keep no password in memory any more; a batch under way goes on."""
        if not self.busy:
            self.batch = None
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
        """Undo: let the passwords of this batch open nothing."""
        batch = self.batch
        if batch is not None:
            people = [row.person_id for row in batch.rows]
            self._run(lambda actor: self._service.void(actor, people), self._voided)

    # Paper

    def print_out(self) -> None:
        """Print the sheets; where no printer is chosen yet, ask for one first."""
        self._print(self._send)

    def print_cover(self) -> None:
        """Print the list that goes with them."""
        self._print(self._send_cover)

    def choose(self, printer: str) -> None:
        """Print here from now on, and print what waits for that."""
        self._printing.keep(printer)
        self._then(printer)

    def ask_printer(self) -> None:
        """List the printers to choose from."""
        self._show(NoticeStage.SENDING)
        self._background.run(printers, self._offer, self._fail, pool=Pool.NETWORK)

    def save(self, path: Path) -> None:
        """Write the sheets to a file that only its owner can read."""
        batch = self.batch
        if batch is None:
            return

        def work(actor: Actor) -> str:
            self._service.ask(actor)
            write_private(path, batch.to_save())
            self._service.record_saved(actor, batch)
            return path.name

        self._run(work, lambda name: self._show(NoticeStage.SAVED, name))

    def save_cover(self, path: Path) -> None:
        """Write the list that goes with them to a file of its own."""
        batch = self.batch
        if batch is not None:

            def work(_: Actor) -> str:
                write_private(path, batch.cover)
                return path.name

            self._run(work, lambda name: self._show(NoticeStage.LIST_OUT, name))

    def hand_over(self, print_ids: Sequence[UUID], *, handed: bool = True) -> None:
        """Tick sheets off as handed over, or take the tick back."""
        ids = tuple(print_ids)
        self._run(
            lambda actor: self._service.hand_over(actor, ids, handed=handed), lambda _: self.settled.emit()
        )

    def hand_over_all(self) -> None:
        """Say that the batch in hand is in the hands it is meant for."""
        ids = tuple(row.print_id for row in self.batch.rows) if self.batch else ()
        self._run(
            lambda actor: self._service.hand_over(actor, ids),
            lambda _: self._settle(NoticeStage.HANDED_OVER),
        )

    # Inside

    def _hand_on(self) -> None:
        """Keep a batch over a lock, and show it to no other operator."""
        operator = self._session.actor.operator_id
        if operator != self._owner:
            self._owner = operator
            self.forget()

    def _make(
        self, work: Callable[[Callable[[int, int], None], Callable[[], bool]], NotificationBatch]
    ) -> Task:
        self.batch = None
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
        self.batch = batch
        self._settle(NoticeStage.READY)

    def _voided(self, _: int) -> None:
        self.batch = None
        self._settle(NoticeStage.VOIDED)

    def _print(self, send: Callable[[str], None]) -> None:
        self._then = send
        if self._printing.dialog is not None or self._printing.printer:
            send(self._printing.printer)
        else:
            self.ask_printer()

    def _send(self, printer: str) -> None:
        batch, dialog, actor = self.batch, self._printing.dialog, self._session.actor
        if batch is None:
            return
        if dialog is not None:
            self._draw(dialog, batch.pdf, NoticeStage.SENT, lambda: self._record(actor, batch))
            return
        self._show(NoticeStage.SENDING, printer)
        self._run(
            lambda actor: self._service.print_out(actor, batch, printer),
            lambda _: self._show(NoticeStage.SENT, printer),
            pool=Pool.NETWORK,
        )

    def _send_cover(self, printer: str) -> None:
        batch, dialog, actor = self.batch, self._printing.dialog, self._session.actor
        if batch is None:
            return
        if dialog is not None:
            self._draw(dialog, batch.cover, NoticeStage.LIST_OUT, lambda: self._service.ask(actor))
            return
        self._show(NoticeStage.SENDING, printer)
        self._run(
            lambda actor: self._print_cover(actor, batch, printer),
            lambda _: self._show(NoticeStage.LIST_OUT, printer),
            pool=Pool.NETWORK,
        )

    def _record(self, actor: Actor, batch: NotificationBatch) -> None:
        self._service.ask(actor)
        self._service.record_printed(actor, batch)

    def _print_cover(self, actor: Actor, batch: NotificationBatch, printer: str) -> None:
        self._service.ask(actor)
        print_pdf(batch.cover, printer)

    def _draw(
        self,
        dialog: Callable[[], QPrinter | None],
        pdf: bytes,
        stage: NoticeStage,
        first: Callable[[], None],
    ) -> None:
        """Print by Qt, once ``first`` was done: it asks whether they still may."""
        try:
            printer = dialog()
        except NoPrinter as error:
            return self._fail(error)
        if printer is None:
            return None

        def draw_now(_: None) -> None:
            draw(pdf, printer)
            self._show(stage, printer.printerName())

        self._background.run(first, draw_now, self._fail)
        return None

    def _offer(self, found: list[Printer]) -> None:
        if found:
            self._show(NoticeStage.CHOOSING, choices=tuple(found))
        else:
            self._fail(NoPrinter("no printer is set up"))

    def _run(
        self, work: Callable[[Actor], T], done: Callable[[T], None], *, pool: Pool = Pool.DATABASE
    ) -> None:
        actor = self._session.actor
        self._background.run(lambda: work(actor), done, self._fail, pool=pool)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OSError):
            name = Path(str(error.filename)).name if error.filename else ""
            said = self.tr("{0} can't be written: {1}. Choose another place.").format(name, error.strerror)
            self._show(NoticeStage.FAILED, trouble=said)
        else:
            self._show(NoticeStage.FAILED, trouble=sentence(error))

    def _settle(self, stage: NoticeStage) -> None:
        self._show(stage)
        self.settled.emit()

    def _show(
        self, stage: NoticeStage, place: str = "", *, trouble: str = "", choices: tuple[Printer, ...] = ()
    ) -> None:
        self.state = NoticeState(stage, place, trouble, choices)
        self.changed.emit()
