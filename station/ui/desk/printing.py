"""From an identifier to paper in a family's hand: one print at a time, and how it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from station.rules.kinds import Refusal, ReprintReason
from station.rules.rights import Actor
from station.services.accounts.handing import Given
from station.services.accounts.reprints import WhyReprint
from station.services.desk import Choice, DeskService
from station.services.office.handovers import HandoverService
from station.services.sheets import PrintedJob, SheetService
from station.sheets.errors import NoPrinter, PrintRefused
from station.sheets.printers import JobState, Printer, printers
from station.ui.background import Background, Pool
from station.ui.desk.paper import IdentifierPaper, Made, Paper, PersonsPaper
from station.ui.desk.print_dialog import draw
from station.ui.desk.print_queue import PrintQueue, SentJob
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.files import write_private

T = TypeVar("T")


class Stage(Enum):
    """How far a print is."""

    NOTHING = auto()
    LISTING = auto()
    CHOOSING = auto()
    SENDING = auto()
    ASKING = auto()
    """It was sent: only eyes can tell whether it came out."""
    HANDED_OVER = auto()
    NOT_GIVEN = auto()
    """It came out, and who asked for it went without it."""
    NOT_OUT = auto()
    WHY = auto()
    """It was given before: somebody has to say why it is made again."""
    SAVING = auto()
    SAVED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class PrintState:
    """How the print of one paper stands."""

    stage: Stage = Stage.NOTHING
    paper: Paper | None = field(default=None, repr=False)
    printer: str = ""
    print_id: UUID | None = None
    job: SentJob | None = field(default=None, repr=False)
    """What the print system has of it; None where Qt prints."""
    twice: bool = False
    """It was asked for again while it is in the queue still, and was not sent again."""
    file: str = ""
    """The name of the PDF that was saved."""
    path: Path | None = field(default=None, repr=False)
    """Where it is to be saved, once somebody has said why it is made again."""
    trouble: str = ""
    choices: tuple[Printer, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Sent:
    """A print of which the print system, or somebody, has yet to say how it went."""

    state: PrintState
    paper: Paper
    print_id: UUID
    job: SentJob
    actor: Actor


class Printing(QObject):
    """Prints sheets on the printer chosen here, and follows each until it has left the queue."""

    changed = Signal()
    settled = Signal()
    """What the records say of a sheet has changed."""
    printer_chosen = Signal(str)

    def __init__(
        self,
        sheets: SheetService,
        desk: DeskService,
        session: Session,
        background: Background,
        printer: str = "",
        parent: QObject | None = None,
        *,
        dialog: Callable[[], QPrinter | None] | None = None,
        queue: PrintQueue | None = None,
        handovers: HandoverService | None = None,
    ) -> None:
        super().__init__(parent)
        self.dialog = dialog
        """Asks for one of Qt's printers, where there is no CUPS to ask for them. Raises `NoPrinter`."""
        self._sheets, self._handovers = sheets, handovers
        self._desk = desk
        self._session = session
        self._background = background
        self.queue = queue or PrintQueue(background, self, asks=dialog is None)
        self.state = PrintState()
        self._sent: list[_Sent] = []
        if printer:
            self.printer = printer

    def beside(self, parent: QObject) -> Printing:
        """Return the print of another paper, on the same printer: how it stands is shown elsewhere."""
        other = Printing(
            self._sheets,
            self._desk,
            self._session,
            self._background,
            parent=parent,
            dialog=self.dialog,
            queue=self.queue,
            handovers=self._handovers,
        )
        other.printer_chosen.connect(self.printer_chosen)
        return other

    @property
    def printer(self) -> str:
        """The queue on which this desk prints; empty before one is chosen."""
        return self.queue.watched

    @printer.setter
    def printer(self, name: str) -> None:
        self.queue.watch(name)

    def forget(self) -> None:
        """Show nothing of the last print; what is in a queue is followed all the same."""
        self._show(PrintState())

    def sheet_of(self, identifier: str) -> Paper:
        """The sheet of an identifier, to be printed or saved."""
        return IdentifierPaper(self._sheets, identifier)

    def print_sheet(self, identifier: str) -> None:
        """Print the sheet of an identifier."""
        self.print(self.sheet_of(identifier))

    def print(self, paper: Paper) -> None:
        """Print on the chosen printer; where none is chosen yet, ask for one first.

        What is in a queue still is not sent a second time. Where there is no CUPS, a dialog asks each time.
        """
        if self.state.stage is Stage.SENDING and self.state.paper == paper:
            return
        queued = next((one for one in self._sent if one.paper == paper and one.job.state.queued), None)
        if queued is not None:
            self._show(replace(queued.state, twice=True))
        elif self.dialog is not None:
            self._prepare(paper, self.dialog)
        elif self.printer:
            self._send(paper)
        else:
            self.ask_printer(paper)

    def again(self) -> None:
        """Print once more what was shown last."""
        if self.state.paper is not None:
            self.print(self.state.paper)

    def take_back(self) -> None:
        """Take the sheet out of its queue: nothing comes out, and it is still due."""
        if self.state.job is not None:
            self.queue.take_back(self.state.job)

    def ask_printer(self, paper: Paper | None = None) -> None:
        """List the printers to choose from; a paper follows."""
        self._begin(PrintState(Stage.LISTING, paper), printers, self._offer, pool=Pool.NETWORK)

    def choose(self, printer: str) -> None:
        """Print here from now on, and print what waits for that."""
        self.keep(printer)
        if self.state.paper is not None:
            self._send(self.state.paper)
        else:
            self._show(PrintState())

    def keep(self, printer: str) -> None:
        """Print here from now on."""
        self.printer = printer
        self._go_on(
            lambda: self._desk.choose(Choice.PRINTER, printer), lambda _before, _: None, self.state.paper
        )
        self.printer_chosen.emit(printer)

    def answer(self, *, out: bool, given: Given | None = None) -> None:
        """Take the operator's word on whether the sheet came out, and on who took it."""
        if self.state.paper is not None and self.state.print_id is not None:
            self._settle(self.state.paper, self.state.print_id, out=out, given=given)

    def settle(self, print_id: UUID, *, out: bool) -> None:
        """Record whether an earlier print of an identifier's sheet came out."""
        self._settle(self.sheet_of(""), print_id, out=out)

    def ask_who(self, print_id: UUID) -> None:
        """Ask who takes the sheet of an earlier print."""
        self._show(PrintState(Stage.ASKING, self.sheet_of(""), self.printer, print_id))

    def refuse(self, reason: Refusal, given: Given) -> None:
        """Record that who asked for the sheet went without it; it is still due."""
        paper, print_id, handovers = self.state.paper, self.state.print_id, self._handovers
        if print_id is None or handovers is None or not isinstance(paper, PersonsPaper):
            return
        actor, state = self._session.actor, PrintState(Stage.NOT_GIVEN, paper, self.printer)
        self._go_on(
            lambda: handovers.refuse(actor, print_id, reason, given, person_id=paper.holder),
            lambda before, _: self._settled(before, state),
            paper,
        )

    def say_why(self, why: ReprintReason) -> None:
        """Go on with a sheet that was given before, now that it is said why it is made again."""
        paper, path = self.state.paper, self.state.path
        if not isinstance(paper, PersonsPaper):
            return
        if path is not None:
            self.save(paper.again(why), path)
        else:
            self.print(paper.again(why))

    def save(self, paper: Paper, path: Path) -> None:
        """Write the sheet to a file in place of printing it."""
        actor = self._session.actor

        def work() -> None:
            made = paper.make(actor)
            write_private(path, made.to_save() if made.to_save else made.pdf)
            made.record_saved()

        def saved(before: PrintState, _: None) -> None:
            self._settled(before, replace(before, stage=Stage.SAVED, file=path.name))

        self._begin(PrintState(Stage.SAVING, paper, self.printer, path=path), work, saved)

    def _settle(self, paper: Paper, print_id: UUID, *, out: bool, given: Given | None = None) -> None:
        actor = self._session.actor
        for sent in [one for one in self._sent if one.print_id == print_id]:
            self._sent.remove(sent)  # the operator's word is the last one
            if not out:
                self.queue.take_back(sent.job)
        act = paper.handed_over if out else paper.not_out
        if out and given is not None and isinstance(paper, PersonsPaper):
            act = partial(paper.give, given=given)
        shown = self.state.paper if self.state.print_id == print_id else None
        state = PrintState(Stage.HANDED_OVER if out else Stage.NOT_OUT, shown, self.printer)
        self._go_on(lambda: act(actor, print_id), lambda before, _: self._settled(before, state), shown)

    def _send(self, paper: Paper) -> None:
        actor, printer = self._session.actor, self.printer

        def sent(before: PrintState, printed: PrintedJob) -> None:
            self._follow(before, printed, paper, actor)

        self._begin(
            PrintState(Stage.SENDING, paper, printer),
            lambda: paper.make(actor).print_out(printer),
            sent,
            pool=Pool.NETWORK,
        )

    def _follow(self, before: PrintState, printed: PrintedJob, paper: Paper, actor: Actor) -> None:
        job = self.queue.follow(printed.job, before.printer)
        state = replace(before, stage=Stage.ASKING, print_id=printed.print_id, job=job)
        sent = _Sent(state, paper, printed.print_id, job, actor)
        self._sent.append(sent)
        job.changed.connect(partial(self._hear, sent))
        job.kept.connect(partial(self._keep_shown, job))
        self._settled(before, state)

    def _hear(self, sent: _Sent) -> None:
        """Follow the job; one that was cancelled or given up has not come out, and nobody need say so."""
        if sent in self._sent and not sent.job.state.queued:
            self._sent.remove(sent)
            if sent.job.state in (JobState.CANCELLED, JobState.FAILED):
                self._go_on(
                    lambda: sent.paper.not_out(sent.actor, sent.print_id),
                    lambda _before, _: self._lost(sent),
                    sent.paper,
                )
                return
        if self.state.job is sent.job:
            self.changed.emit()

    def _keep_shown(self, job: SentJob, error: Exception) -> None:
        if self.state.job is job:
            self._show(replace(self.state, trouble=sentence(error)))

    def _lost(self, sent: _Sent) -> None:
        if self.state.job is sent.job:
            self._show(replace(sent.state, stage=Stage.NOT_OUT, print_id=None))
        self.settled.emit()

    def _prepare(self, paper: Paper, dialog: Callable[[], QPrinter | None]) -> None:
        actor = self._session.actor

        def ask(before: PrintState, made: Made) -> None:
            if self.state is before and self._session.open:
                self._ask_qt(made, dialog)
            elif self.state is before:
                self.forget()  # a dialog would stand over the lock

        self._begin(PrintState(Stage.SENDING, paper), lambda: paper.make(actor), ask)

    def _ask_qt(self, made: Made, dialog: Callable[[], QPrinter | None]) -> None:
        try:
            printer = dialog()
        except NoPrinter as error:
            return self._fail(self.state, self.state.paper, error)
        if printer is None:
            return self.forget()

        def drawn(before: PrintState, print_id: UUID) -> None:
            draw(made.pdf, printer)
            name = printer.printerName()
            self._settled(before, replace(before, stage=Stage.ASKING, printer=name, print_id=print_id))

        # The record comes first: it asks whether they still may.
        return self._go_on(made.record_print, drawn, self.state.paper)

    def _offer(self, before: PrintState, found: list[Printer]) -> None:
        if not found:
            self._fail(before, before.paper, NoPrinter("no printer is set up"))
        elif self.state is before:
            self._show(replace(before, stage=Stage.CHOOSING, choices=tuple(found)))

    # What is answered late changes nothing that is shown of another

    def _begin(
        self,
        state: PrintState,
        work: Callable[[], T],
        done: Callable[[PrintState, T], None],
        *,
        pool: Pool = Pool.DATABASE,
    ) -> None:
        self._show(state)
        self._go_on(work, done, state.paper, pool=pool)

    def _go_on(
        self,
        work: Callable[[], T],
        done: Callable[[PrintState, T], None],
        paper: Paper | None,
        *,
        pool: Pool = Pool.DATABASE,
    ) -> None:
        before = self.state
        self._background.run(work, partial(done, before), partial(self._fail, before, paper), pool=pool)

    def _fail(self, before: PrintState, paper: Paper | None, error: Exception) -> None:
        if isinstance(error, PrintRefused):
            self.settled.emit()
        if self.state is before and isinstance(error, WhyReprint):
            self._show(PrintState(Stage.WHY, paper, self.printer, path=before.path))
        elif self.state is before:
            said = self._unwritten(error) if isinstance(error, OSError) else sentence(error)
            self._show(PrintState(Stage.FAILED, paper, self.printer, trouble=said))

    def _unwritten(self, error: OSError) -> str:
        name = Path(str(error.filename)).name if error.filename else ""
        return self.tr("{0} can't be written: {1}. Choose another place.").format(name, error.strerror)

    def _settled(self, before: PrintState, state: PrintState) -> None:
        if self.state is before:
            self._show(state)
        self.settled.emit()

    def _show(self, state: PrintState) -> None:
        self.state = state
        self.changed.emit()
