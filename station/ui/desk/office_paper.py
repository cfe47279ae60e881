"""A page of the office's own: it names nobody's password, so nothing is recorded of its print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from station.rules.rights import Actor
from station.services.sheets import PrintedJob
from station.sheets.printers import print_pdf
from station.ui.desk.act_strip import ActStrip, ask_pdf_path
from station.ui.desk.paper import Made, Paper
from station.ui.desk.printing import Printing, Stage
from station.ui.widgets.buttons import LinkButton, SecondaryButton


@dataclass(frozen=True, slots=True)
class OfficePaper:
    """What a service draws for the office; asked of it each time, so that the right is."""

    file_name: str
    """What a PDF of it is called."""
    draw: Callable[[Actor], bytes] = field(repr=False, compare=False)

    def make(self, actor: Actor) -> Made:
        """Draw it."""
        pdf = self.draw(actor)
        return Made(pdf, lambda printer: PrintedJob(uuid4(), print_pdf(pdf, printer)), uuid4, lambda: None)

    def handed_over(self, actor: Actor, print_id: UUID) -> None:
        """Nothing is recorded of it."""

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Nothing is recorded of it."""


class OfficeStrip(ActStrip):
    """How the print of an office's page stands, where there is something to say of it."""

    def __init__(self, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(printing, parent)
        self.over = SecondaryButton(self.tr("Good"))
        self.save = LinkButton(self.tr("Save as PDF…"))
        self.lay_out((self.over, self.take_back, self.save, self.other))
        self.over.clicked.connect(printing.forget)
        self.save.clicked.connect(lambda: self.save_as(self.printing.state.paper))
        printing.changed.connect(self._show)
        printing.queue.changed.connect(self._show)
        self._show()

    def save_as(self, paper: Paper | None) -> None:
        """Ask where to write the page, and write it."""
        if paper is not None:
            path = ask_pdf_path(self, self.tr("Save as PDF…"), paper.file_name)
            if path is not None:
                self.printing.save(paper, path)

    def _show(self) -> None:
        state = self.printing.state
        stage = state.stage
        self.setVisible(stage is not Stage.NOTHING)
        if stage is Stage.NOTHING:
            return
        self.show_line(self.look, self._sentence())
        self.offer_printers()
        self.over.setVisible(self.perhaps_out or stage is Stage.SAVED)
        self.save.setVisible(stage in (Stage.CHOOSING, Stage.NOT_OUT, Stage.FAILED))
        self.close_up()

    def _sentence(self) -> str:
        state = self.printing.state
        match state.stage:
            case Stage.SENDING | Stage.SAVING:
                return self.tr("On its way…")
            case Stage.SAVED:
                return self.tr("Saved: {0}").format(state.file)
            case Stage.NOT_OUT:
                return self.where if state.job else ""
            case _:
                return self.standing()
