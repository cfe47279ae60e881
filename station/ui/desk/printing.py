"""From an identifier to paper in a family's hand: one print at a time, and how it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from station.services.desk import Choice, DeskService
from station.services.sheets import PreparedSheet, PrintedJob, SheetService
from station.sheets.errors import NoPrinter, PrintRefused
from station.sheets.printers import Printer, printers
from station.ui.background import Background, Pool
from station.ui.desk.print_dialog import draw
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.files import write_private


class Stage(Enum):
    """How far a print is."""

    NOTHING = auto()
    LISTING = auto()
    CHOOSING = auto()
    SENDING = auto()
    ASKING = auto()
    """It was sent: only eyes can tell whether it came out."""
    HANDED_OVER = auto()
    NOT_OUT = auto()
    SAVING = auto()
    SAVED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class PrintState:
    """How the print of one identifier stands."""

    stage: Stage = Stage.NOTHING
    identifier: str = field(default="", repr=False)
    printer: str = ""
    print_id: UUID | None = None
    file: str = ""
    """The name of the PDF that was saved."""
    trouble: str = ""
    choices: tuple[Printer, ...] = ()


class Printing(QObject):
    """Prints sheets on the printer chosen here; printers are listed when asked, in the background."""

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
    ) -> None:
        super().__init__(parent)
        self.dialog = dialog
        """Asks for one of Qt's printers, where there is no CUPS to ask for them. Raises `NoPrinter`."""
        self._sheets = sheets
        self._desk = desk
        self._session = session
        self._background = background
        self.printer = printer
        self.state = PrintState()

    def forget(self) -> None:
        """Show nothing of the last print."""
        self._show(PrintState())

    def print_sheet(self, identifier: str) -> None:
        """Print on the chosen printer; where none is chosen yet, ask for one first.

        Where there is no CUPS, a dialog asks each time.
        """
        if self.dialog is not None:
            self._prepare(identifier, self.dialog)
        elif self.printer:
            self._send(identifier)
        else:
            self.ask_printer(identifier)

    def ask_printer(self, identifier: str = "") -> None:
        """List the printers to choose from; with an identifier, its sheet follows."""
        self._show(PrintState(Stage.LISTING, identifier))
        self._background.run(
            printers,
            partial(self._offer, identifier),
            partial(self._fail, identifier),
            pool=Pool.NETWORK,
        )

    def choose(self, printer: str) -> None:
        """Print here from now on, and print what waits for that."""
        self.keep(printer)
        if self.state.identifier:
            self._send(self.state.identifier)
        else:
            self._show(PrintState())

    def keep(self, printer: str) -> None:
        """Print here from now on."""
        self.printer = printer
        self._background.run(
            lambda: self._desk.choose(Choice.PRINTER, printer), _nothing, partial(self._fail, "")
        )
        self.printer_chosen.emit(printer)

    def answer(self, *, out: bool) -> None:
        """Take the operator's word on whether the sheet came out."""
        print_id, identifier = self.state.print_id, self.state.identifier
        if print_id is not None:
            self.settle(print_id, out=out, identifier=identifier)

    def settle(self, print_id: UUID, *, out: bool, identifier: str = "") -> None:
        """Record whether an earlier print came out."""
        actor = self._session.actor
        act = self._sheets.confirm_handed_over if out else self._sheets.not_out
        stage = Stage.HANDED_OVER if out else Stage.NOT_OUT
        self._background.run(
            lambda: act(actor, print_id),
            lambda _: self._settled(PrintState(stage, identifier, self.printer)),
            partial(self._fail, identifier),
        )

    def save(self, identifier: str, path: Path) -> None:
        """Write the sheet to a file in place of printing it."""
        actor = self._session.actor
        self._show(PrintState(Stage.SAVING, identifier, self.printer))

        def work() -> None:
            sheet = self._sheets.prepare(identifier, actor)
            write_private(path, sheet.pdf)
            self._sheets.record_saved(actor, sheet)

        self._background.run(
            work,
            lambda _: self._settled(PrintState(Stage.SAVED, identifier, self.printer, file=path.name)),
            partial(self._fail, identifier),
        )

    def _send(self, identifier: str) -> None:
        actor, printer = self._session.actor, self.printer
        self._show(PrintState(Stage.SENDING, identifier, printer))

        def work() -> PrintedJob:
            sheet: PreparedSheet = self._sheets.prepare(identifier, actor)
            return self._sheets.print_out(actor, sheet, printer)

        self._background.run(
            work, partial(self._sent, identifier), partial(self._fail, identifier), pool=Pool.NETWORK
        )

    def _prepare(self, identifier: str, dialog: Callable[[], QPrinter | None]) -> None:
        actor = self._session.actor
        self._show(PrintState(Stage.SENDING, identifier))
        self._background.run(
            lambda: self._sheets.prepare(identifier, actor),
            partial(self._ask_qt, dialog),
            partial(self._fail, identifier),
        )

    def _ask_qt(self, dialog: Callable[[], QPrinter | None], sheet: PreparedSheet) -> None:
        actor, identifier = self._session.actor, sheet.identifier
        try:
            printer = dialog()
        except NoPrinter as error:
            return self._fail(identifier, error)
        if printer is None:
            return self.forget()

        def drawn(print_id: UUID) -> None:
            draw(sheet.pdf, printer)
            self._settled(PrintState(Stage.ASKING, identifier, printer.printerName(), print_id))

        # The record comes first: it asks whether they still may.
        self._background.run(
            lambda: self._sheets.record_print(actor, sheet), drawn, partial(self._fail, identifier)
        )

    def _sent(self, identifier: str, job: PrintedJob) -> None:
        self._settled(PrintState(Stage.ASKING, identifier, self.printer, job.print_id))

    def _offer(self, identifier: str, found: list[Printer]) -> None:
        if found:
            self._show(PrintState(Stage.CHOOSING, identifier, choices=tuple(found)))
        else:
            self._fail(identifier, NoPrinter("no printer is set up"))

    def _fail(self, identifier: str, error: Exception) -> None:
        if isinstance(error, PrintRefused):
            self.settled.emit()
        self._show(PrintState(Stage.FAILED, identifier, self.printer, trouble=sentence(error)))

    def _settled(self, state: PrintState) -> None:
        self._show(state)
        self.settled.emit()

    def _show(self, state: PrintState) -> None:
        self.state = state
        self.changed.emit()


def _nothing(_: object) -> None:
    """Nothing follows."""
