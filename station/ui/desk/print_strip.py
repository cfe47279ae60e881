"""How a print stands, in one line of the page, with what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.ui.desk.printing import Printing, PrintState, Stage
from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.panels import Tone
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text, repolish

_TONES = {
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


class PrintStrip(QFrame):
    """Says where the sheet is; asks whether it came out, or where to print."""

    def __init__(self, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printing = printing
        self.setProperty("role", "notice")
        self._icon = Icon("printer")
        self.line = Text()
        self.printers = Select()
        self.go = PrimaryButton()
        self.yes = PrimaryButton()
        self.no = SecondaryButton()
        self.again = SecondaryButton("", "printer")
        self.other = LinkButton()
        self.save = LinkButton()
        self._lay_out()
        self._word()
        self.go.clicked.connect(lambda: printing.choose(str(self.printers.currentData())))
        self.yes.clicked.connect(lambda: printing.answer(out=True))
        self.no.clicked.connect(lambda: printing.answer(out=False))
        self.again.clicked.connect(lambda: printing.print_sheet(printing.state.identifier))
        self.other.clicked.connect(lambda: printing.ask_printer(printing.state.identifier))
        self.save.clicked.connect(self.save_as)
        printing.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.line, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.printers)
        for button in (self.go, self.yes, self.no, self.again, self.other, self.save):
            row.addWidget(button)
        row.setSpacing(Space.M)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addLayout(row)

    def _word(self) -> None:
        self.printers.setAccessibleName(self.tr("Printer"))
        self.go.say(self.tr("Print here"))
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
        tone, name, token = _TONES[state.stage]
        self.setProperty("tone", tone.value)
        repolish(self)
        self._icon.show_icon(name, token)
        said = self._sentence(state)
        self.line.say(said)
        self.setAccessibleName(said)
        if state.stage is Stage.CHOOSING:
            self._list(state)
        stage, sheet = state.stage, bool(state.identifier)
        self.printers.setVisible(stage is Stage.CHOOSING)
        self.go.setVisible(stage is Stage.CHOOSING)
        self.go.say(self.tr("Print here") if sheet else self.tr("Use this printer"))
        self.yes.setVisible(stage is Stage.ASKING)
        self.no.setVisible(stage is Stage.ASKING)
        self.again.setVisible(stage in (Stage.NOT_OUT, Stage.FAILED) and sheet and bool(state.printer))
        self.other.setVisible(stage in (Stage.NOT_OUT, Stage.FAILED))
        self.save.setVisible(stage in (Stage.CHOOSING, Stage.NOT_OUT, Stage.FAILED) and sheet)

    def _list(self, state: PrintState) -> None:
        self.printers.clear()
        for printer in state.choices:
            name = printer.description or printer.name
            text = name if printer.ready else self.tr("{0} (not ready)").format(name)
            self.printers.addItem(text, printer.name)

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
        path = ask_pdf_path(self, identifier)
        if path is not None:
            self._printing.save(identifier, path)


def ask_pdf_path(parent: QWidget, identifier: str) -> Path | None:
    """Ask where a sheet is to be saved."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("sheet", "Save the sheet"),
        str(Path(folder) / f"{identifier}.pdf"),
        "PDF (*.pdf)",
    )
    return Path(chosen) if chosen else None
