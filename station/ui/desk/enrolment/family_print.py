"""The family's sheet, asked for on its own screen, printed where the desk prints, and followed there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.family_place import FamilyPlace
from station.ui.desk.paper import Paper
from station.ui.desk.print_words import job_look, may_be_out
from station.ui.desk.printing import Printing, Stage
from station.ui.family.records import PageName
from station.ui.family.sheet import SheetStage
from station.ui.widgets.panels import Tone

_REFUSED = (Stage.NOT_OUT, Stage.FAILED)


class FamilyPrint(QObject):
    """Shows how the sheet comes, and tells the agent what the family says of it."""

    def __init__(
        self, place: FamilyPlace, enrolment: Enrolment, printing: Printing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place, self._enrolment, self._printing = place, enrolment, printing
        self._view = enrolment.family
        self._page = self._view.sheet
        self._paper: Paper | None = None
        enrolment.print_asked.connect(self._print)
        enrolment.changed.connect(self._offer)
        printing.printer_chosen.connect(self._offer)
        self._offer()
        printing.changed.connect(self._follow)
        printing.queue.changed.connect(self._follow)
        self._page.answered.connect(self._go_on)
        self._page.missed.connect(self._miss)

    def _offer(self) -> None:
        """Promise no paper where none is to be had from here: the agent gives it."""
        self._view.done.offer_print(self._printing.dialog is not None or bool(self._printing.printer))

    def _print(self, identifier: str) -> None:
        self._paper = self._printing.sheet_of(identifier)
        self._view.show_sheet()
        if self._printing.dialog is not None and not self._place.apart:
            # A dialog would ask the family: the agent prints once they have the screen.
            self._page.show_stage(SheetStage.LATER)
            self._enrolment.tell(self.tr("The family waits for its sheet: print it from the file."))
            return
        self._printing.print(self._paper)

    def _follow(self) -> None:
        state = self._printing.state
        if self._paper is None or state.paper != self._paper:
            return
        if state.stage in _REFUSED:
            self._page.show_stage(SheetStage.REFUSED)
        elif state.stage is Stage.CHOOSING:
            self._page.show_stage(SheetStage.LATER)
        elif state.stage is Stage.ASKING and may_be_out(self._printing.queue, state.job):
            self._page.show_stage(SheetStage.COMES)
        elif state.stage is Stage.ASKING and job_look(self._printing.queue, state.job)[0] is Tone.BAD:
            self._page.show_stage(SheetStage.REFUSED)

    def _go_on(self) -> None:
        """Take the family's word that it has its sheet; where nothing else follows, it is done."""
        state, paper = self._printing.state, self._paper
        if self._page.stage is SheetStage.COMES and state.paper == paper and state.stage is Stage.ASKING:
            self._printing.answer(out=True)
        self._paper = None
        self._view.give_up_page(PageName.SHEET)
        if self._view.shown is PageName.DONE and self._page.stage is SheetStage.COMES:
            self._view.done.answered.emit()

    def _miss(self) -> None:
        self._enrolment.tell(
            self.tr("The family says that its sheet does not come out: look at the printer.")
        )
