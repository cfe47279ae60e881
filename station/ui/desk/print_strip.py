"""How a print stands, in one line of the page, with what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from station.ui.desk.act_strip import ActStrip, Look, ask_pdf_path
from station.ui.desk.printing import Printing, PrintState, Stage
from station.ui.theme import Token
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.panels import Tone

_TONES: dict[Stage, Look] = {
    Stage.LISTING: (Tone.INFO, "loader-circle", Token.ACTION_STRONG),
    Stage.CHOOSING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    Stage.SENDING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    Stage.ASKING: (Tone.WARN, "printer-check", Token.WARN),
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
        self.again = SecondaryButton("", "printer")
        self.other = LinkButton()
        self.save = LinkButton()
        self.lay_out((self.go, self.yes, self.no, self.again, self.other, self.save))
        self._word()
        self.go.clicked.connect(lambda: printing.choose(str(self.printers.currentData())))
        self.yes.clicked.connect(lambda: printing.answer(out=True))
        self.no.clicked.connect(lambda: printing.answer(out=False))
        self.again.clicked.connect(lambda: printing.print_sheet(printing.state.identifier))
        self.other.clicked.connect(lambda: printing.ask_printer(printing.state.identifier))
        self.save.clicked.connect(self.save_as)
        printing.changed.connect(self._show)
        self._show()

    def _word(self) -> None:
        self.yes.say(self.tr("Yes, handed over"))
        self.no.say(self.tr("No"))
        self.again.say(self.tr("Print again"))
        self.other.say(self.tr("Choose a printer"))
        self.save.say(self.tr("Save as PDF…"))

    def _show(self) -> None:
        state = self._printing.state
        self.setVisible(state.stage is not Stage.NOTHING)
        if state.stage is Stage.NOTHING:
            return
        self.show_line(_TONES[state.stage], self._sentence(state))
        if state.stage is Stage.CHOOSING:
            self.list_printers(state.choices)
        stage, sheet = state.stage, bool(state.identifier)
        self.printers.setVisible(stage is Stage.CHOOSING)
        self.go.setVisible(stage is Stage.CHOOSING)
        self.go.say(self.tr("Print here") if sheet else self.tr("Use this printer"))
        self.yes.setVisible(stage is Stage.ASKING)
        self.no.setVisible(stage is Stage.ASKING)
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
                return self.tr("Sent to {0}. Did the sheet come out well?").format(state.printer)
            case Stage.HANDED_OVER:
                return self.tr("Handed over: it is written down.")
            case Stage.NOT_OUT:
                return self.tr("Written down: the sheet is still due.")
            case Stage.SAVING:
                return self.tr("The sheet is being saved…")
            case Stage.SAVED:
                return self.tr("Saved: {0}").format(state.file)
            case _:
                return state.trouble

    def save_as(self) -> None:
        """Ask where to write the sheet, and write it."""
        identifier = self._printing.state.identifier
        path = ask_sheet_path(self, identifier)
        if path is not None:
            self._printing.save(identifier, path)


def ask_sheet_path(parent: QWidget, identifier: str) -> Path | None:
    """Ask where a sheet is to be saved."""
    title = QCoreApplication.translate("sheet", "Save the sheet")
    return ask_pdf_path(parent, title, f"{identifier}.pdf")
