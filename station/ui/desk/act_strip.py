"""What the strips of all papers share: a line on how a print stands, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.sheets.printers import Printer
from station.ui.desk.print_words import Look, job_look, job_sentence, may_be_out, trouble_of
from station.ui.desk.printing import Printing, Stage
from station.ui.dialogs import ask_to_save
from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.announce import announce
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Tone
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text, repolish

LOOKS: dict[Stage, Look] = {
    Stage.LISTING: (Tone.INFO, "loader-circle", Token.ACTION_STRONG),
    Stage.CHOOSING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    Stage.SENDING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    Stage.HANDED_OVER: (Tone.GOOD, "circle-check", Token.GOOD),
    Stage.NOT_GIVEN: (Tone.WARN, "triangle-alert", Token.WARN),
    Stage.WHY: (Tone.INFO, "printer", Token.ACTION_STRONG),
    Stage.NOT_OUT: (Tone.WARN, "triangle-alert", Token.WARN),
    Stage.SAVING: (Tone.INFO, "download", Token.ACTION_STRONG),
    Stage.SAVED: (Tone.GOOD, "file-check", Token.GOOD),
    Stage.FAILED: (Tone.BAD, "circle-alert", Token.BAD),
}


class ActStrip(QFrame):
    """A toned line, printers to choose from, and buttons that wrap where there is no room."""

    def __init__(self, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.printing = printing
        self.setProperty("role", "notice")
        self._icon = Icon("printer")
        self.line = Text()
        self.printers = Select()
        self.printers.setAccessibleName(self.tr("Printer"))
        self.go = PrimaryButton(self.tr("Print here"))
        self.take_back = SecondaryButton(self.tr("Take it out of the queue"), "x")
        self.other = LinkButton(self.tr("Choose a printer"))
        self.go.clicked.connect(lambda: printing.choose(str(self.printers.currentData())))
        self.take_back.clicked.connect(printing.take_back)
        self.other.clicked.connect(lambda: printing.ask_printer(printing.state.paper))

    def lay_out(self, acts: Sequence[QWidget]) -> None:
        """Put the line over the printers and these buttons."""
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.line, 1)
        self._acts, self._offered = QWidget(), (self.printers, self.go, *acts)
        flow = Flow(self._acts, Space.M, Space.S)
        for widget in self._offered:
            flow.addWidget(widget)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.column.setSpacing(Space.S)
        self.column.addLayout(top)
        self.column.addWidget(self._acts)

    def show_line(self, look: Look, said: str) -> None:
        """Say how it stands, to eyes and to screen readers."""
        tone, name, token = look
        self.setProperty("tone", tone.value)
        repolish(self)
        self._icon.show_icon(name, token)
        if said != self.line.said:
            announce(self, said, urgent=tone in (Tone.WARN, Tone.BAD))
        self.line.say(said)
        self.setAccessibleName(said)

    def close_up(self) -> None:
        """Take no room where nothing is offered."""
        self._acts.setVisible(any(not one.isHidden() for one in self._offered))

    # What is the same for every paper

    @property
    def look(self) -> Look:
        """How the strip looks by how its print stands."""
        state, queue = self.printing.state, self.printing.queue
        return job_look(queue, state.job) if state.stage is Stage.ASKING else LOOKS[state.stage]

    @property
    def perhaps_out(self) -> bool:
        """Whether there may be paper to look at."""
        state = self.printing.state
        return state.stage is Stage.ASKING and may_be_out(self.printing.queue, state.job)

    def offer_printers(self) -> None:
        """Offer the printers, another one, or to take the job back, where it is time for that."""
        state = self.printing.state
        stage = state.stage
        if stage is Stage.CHOOSING:
            self._list(state.choices)
        for widget in (self.printers, self.go):
            widget.setVisible(stage is Stage.CHOOSING)
        self.take_back.setVisible(stage is Stage.ASKING and not self.perhaps_out)
        self.other.setVisible(stage in (Stage.NOT_OUT, Stage.FAILED))

    def standing(self, question: str = "") -> str:
        """Say how the print stands; ``question`` is asked where there may be paper to look at."""
        state = self.printing.state
        match state.stage:
            case Stage.LISTING:
                return self.tr("Looking for printers…")
            case Stage.CHOOSING:
                return self.tr("On which printer? This desk will keep to it.")
            case Stage.ASKING:
                queued = state.job is not None and state.job.state.queued
                again = self.tr("It was sent already, and is not sent twice.")
                said = [again] if state.twice and queued else []
                said.append(self.where)
                if self.perhaps_out:
                    said.append(question)
                return " ".join(part for part in (*said, state.trouble) if part)
            case _:
                return state.trouble

    @property
    def where(self) -> str:
        """Say where the job is, as the print system has it."""
        state = self.printing.state
        return job_sentence(self.printing.queue, state.job, state.printer)

    def _list(self, printers: Sequence[Printer]) -> None:
        self.printers.clear()
        for printer in printers:
            name, trouble = printer.description or printer.name, trouble_of(printer)
            self.printers.addItem(f"{name} ({trouble})" if trouble else name, printer.name)


def ask_pdf_path(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a PDF is to be saved; ``name`` is proposed."""
    return ask_to_save(parent, title, name, "PDF (*.pdf)")
