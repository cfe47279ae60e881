"""How a print stands, in one line of the page, with what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from station.ui.desk.act_strip import ActStrip, ask_pdf_path
from station.ui.desk.paper import Paper
from station.ui.desk.print_words import Look, job_look, job_sentence, may_be_out
from station.ui.desk.printing import Printing, PrintState, Stage
from station.ui.theme import Token
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.panels import Tone

_TONES: dict[Stage, Look] = {
    Stage.LISTING: (Tone.INFO, "loader-circle", Token.ACTION_STRONG),
    Stage.CHOOSING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    Stage.SENDING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    Stage.HANDED_OVER: (Tone.GOOD, "circle-check", Token.GOOD),
    Stage.NOT_OUT: (Tone.WARN, "triangle-alert", Token.WARN),
    Stage.SAVING: (Tone.INFO, "download", Token.ACTION_STRONG),
    Stage.SAVED: (Tone.GOOD, "file-check", Token.GOOD),
    Stage.FAILED: (Tone.BAD, "circle-alert", Token.BAD),
}


class PrintStrip(ActStrip):
    """Says where the sheet is; asks whether it came out, or where to print."""

    def __init__(self, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printing = printing
        self.yes = PrimaryButton()
        self.no = SecondaryButton()
        self.take_back = SecondaryButton("", "x")
        self.again = SecondaryButton("", "printer")
        self.other = LinkButton()
        self.save = LinkButton()
        self.lay_out((self.go, self.yes, self.no, self.take_back, self.again, self.other, self.save))
        self._word()
        self.go.clicked.connect(lambda: printing.choose(str(self.printers.currentData())))
        self.yes.clicked.connect(lambda: printing.answer(out=True))
        self.no.clicked.connect(lambda: printing.answer(out=False))
        self.take_back.clicked.connect(printing.take_back)
        self.again.clicked.connect(printing.again)
        self.other.clicked.connect(lambda: printing.ask_printer(printing.state.paper))
        self.save.clicked.connect(self.save_as)
        printing.changed.connect(self._show)
        printing.queue.changed.connect(self._show)
        self._show()

    def _word(self) -> None:
        self.yes.say(self.tr("Yes, handed over"))
        self.no.say(self.tr("No"))
        self.take_back.say(self.tr("Take it out of the queue"))
        self.again.say(self.tr("Print again"))
        self.other.say(self.tr("Choose a printer"))
        self.save.say(self.tr("Save as PDF…"))

    def _show(self) -> None:
        state = self._printing.state
        self.setVisible(state.stage is not Stage.NOTHING)
        if state.stage is Stage.NOTHING:
            return
        job, stage, sheet = state.job, state.stage, state.paper is not None
        asking = stage is Stage.ASKING
        look = job_look(self._printing.queue, job) if asking else _TONES[stage]
        self.show_line(look, self._sentence(state))
        if stage is Stage.CHOOSING:
            self.list_printers(state.choices)
        self.printers.setVisible(stage is Stage.CHOOSING)
        self.go.setVisible(stage is Stage.CHOOSING)
        self.go.say(self.tr("Print here") if sheet else self.tr("Use this printer"))
        out = asking and may_be_out(self._printing.queue, job)
        self.yes.setVisible(out)
        self.no.setVisible(out)
        self.take_back.setVisible(asking and not out)
        self.again.setVisible(stage in (Stage.NOT_OUT, Stage.FAILED) and sheet and bool(state.printer))
        self.other.setVisible(stage in (Stage.NOT_OUT, Stage.FAILED))
        self.save.setVisible(stage in (Stage.CHOOSING, Stage.NOT_OUT, Stage.FAILED) and sheet)
        self.close_up()

    def _sentence(self, state: PrintState) -> str:
        match state.stage:
            case Stage.LISTING:
                return self.tr("Looking for printers…")
            case Stage.CHOOSING:
                return self.tr("On which printer? This desk will keep to it.")
            case Stage.SENDING:
                return self.tr("The sheet is on its way to {0}…").format(state.printer)
            case Stage.ASKING:
                return self._sent(state)
            case Stage.HANDED_OVER:
                return self.tr("Handed over: it is written down.")
            case Stage.NOT_OUT:
                told = job_sentence(self._printing.queue, state.job, state.printer) if state.job else ""
                return f"{told} {self.tr('Written down: the sheet is still due.')}".lstrip()
            case Stage.SAVING:
                return self.tr("The sheet is being saved…")
            case Stage.SAVED:
                return self.tr("Saved: {0}").format(state.file)
            case _:
                return state.trouble

    def _sent(self, state: PrintState) -> str:
        queue = self._printing.queue
        said = [self.tr("It was sent already, and is not sent twice.")] if state.twice else []
        said.append(job_sentence(queue, state.job, state.printer))
        if may_be_out(queue, state.job):
            said.append(self.tr("Did the sheet come out well?"))
        return " ".join([*said, state.trouble]).rstrip()

    def save_as(self) -> None:
        """Ask where to write the sheet, and write it."""
        paper = self._printing.state.paper
        path = ask_sheet_path(self, paper) if paper is not None else None
        if paper is not None and path is not None:
            self._printing.save(paper, path)


def ask_sheet_path(parent: QWidget, paper: Paper) -> Path | None:
    """Ask where a sheet is to be saved."""
    title = QCoreApplication.translate("sheet", "Save the sheet")
    return ask_pdf_path(parent, title, paper.file_name)
