"""How the print of one sheet stands, in one line of the page, with what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from station.services.accounts.handing import Given
from station.ui.desk import keys
from station.ui.desk.act_strip import ActStrip, ask_pdf_path
from station.ui.desk.hand_panel import HandPanel
from station.ui.desk.paper import Paper
from station.ui.desk.printing import Printing, Stage
from station.ui.desk.tie_boxes import DocumentBox
from station.ui.desk.words import reprint_words
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton


class PrintStrip(ActStrip):
    """Says where the sheet is; asks whether it came out, or where to print."""

    def __init__(self, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(printing, parent)
        self._asked = printing.state
        self.document = DocumentBox()
        self.yes = PrimaryButton(self.tr("Handed to its holder"))
        self.else_ = LinkButton(self.tr("Somebody else…"))
        self.no = SecondaryButton(self.tr("No"))
        self.again = SecondaryButton(self.tr("Print again"), "printer")
        self.save = LinkButton(self.tr("Save as PDF…"))
        self.reasons = {why: SecondaryButton(word) for why, word in reprint_words().items()}
        self.panel = HandPanel()
        acts = (self.document, self.yes, self.else_, self.no, self.take_back, self.again, self.other)
        self.lay_out((*acts, self.save, *self.reasons.values()))
        self.column.addWidget(self.panel)
        self.panel.hide()
        self.yes.answer_to(keys.HAND)
        for number, (why, button) in enumerate(self.reasons.items(), start=1):
            button.say(f"{number} · {button.text()}")
            button.answer_to(str(number))
            button.clicked.connect(lambda _=False, why=why: printing.say_why(why))
        self.yes.clicked.connect(
            lambda: printing.answer(out=True, given=Given(document=self.document.chosen))
        )
        self.else_.clicked.connect(self._ask_who)
        self.panel.given.connect(self._given)
        self.panel.refused.connect(printing.refuse)
        self.panel.closed.connect(self._close_panel)
        self.no.clicked.connect(lambda: printing.answer(out=False))
        self.again.clicked.connect(printing.again)
        self.save.clicked.connect(self.save_as)
        printing.changed.connect(self._show)
        printing.queue.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self.printing.state
        stage, sheet = state.stage, state.paper is not None
        self.setVisible(stage is not Stage.NOTHING)
        if stage is Stage.NOTHING:
            return
        self.show_line(self.look, self._sentence())
        self.offer_printers()
        self.go.say(self.tr("Print here") if sheet else self.tr("Use this printer"))
        for button in self.reasons.values():
            button.setVisible(stage is Stage.WHY)
        if stage is Stage.WHY and state is not self._asked:
            next(iter(self.reasons.values())).setFocus()
        if not self.perhaps_out or state is not self._asked:
            self.panel.hide()
        self._asked = state
        for widget in (self.document, self.yes, self.else_, self.no):
            widget.setVisible(self.perhaps_out and self.panel.isHidden())  # one question at a time
        self.again.setVisible(stage in (Stage.NOT_OUT, Stage.FAILED) and sheet and bool(state.printer))
        self.save.setVisible(stage in (Stage.CHOOSING, Stage.NOT_OUT, Stage.FAILED) and sheet)
        self.close_up()

    def _given(self, given: Given) -> None:
        self.printing.answer(out=True, given=given)

    def _close_panel(self) -> None:
        self.panel.hide()
        self._show()

    def _ask_who(self) -> None:
        self.panel.show()
        self._show()
        self.panel.who.setFocus()

    def _sentence(self) -> str:
        state = self.printing.state
        match state.stage:
            case Stage.SENDING:
                return self.tr("The sheet is on its way to {0}…").format(state.printer)
            case Stage.HANDED_OVER:
                return self.tr("Handed over: it is written down.")
            case Stage.NOT_GIVEN:
                return self.tr("Not given: it is written down, and the sheet is still due.")
            case Stage.WHY:
                return self.tr("This sheet was given before. Why is it made again?")
            case Stage.NOT_OUT:
                due = self.tr("Written down: the sheet is still due.")
                return f"{self.where} {due}" if state.job else due
            case Stage.SAVING:
                return self.tr("The sheet is being saved…")
            case Stage.SAVED:
                return self.tr("Saved: {0}").format(state.file)
            case _:
                return self.standing(self.tr("Did the sheet come out well? Who takes it shows a document."))

    def save_as(self) -> None:
        """Ask where to write the sheet, and write it."""
        paper = self.printing.state.paper
        path = ask_sheet_path(self, paper) if paper is not None else None
        if paper is not None and path is not None:
            self.printing.save(paper, path)


def ask_sheet_path(parent: QWidget, paper: Paper) -> Path | None:
    """Ask where a sheet is to be saved."""
    title = QCoreApplication.translate("sheet", "Save the sheet")
    return ask_pdf_path(parent, title, paper.file_name)
