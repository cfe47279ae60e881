"""What the strips of prints and of batches share: a line on how it stands, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from station.sheets.printers import Printer
from station.ui.desk.print_words import Look, trouble_of
from station.ui.dialogs import ask_to_save
from station.ui.icons import Icon
from station.ui.theme import Space
from station.ui.widgets.buttons import PrimaryButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text, repolish


class ActStrip(QFrame):
    """A toned line, printers to choose from, and buttons that wrap where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._icon = Icon("printer")
        self.line = Text()
        self.printers = Select()
        self.printers.setAccessibleName(self.tr("Printer"))
        self.go = PrimaryButton(self.tr("Print here"))

    def lay_out(self, buttons: Sequence[QPushButton]) -> None:
        """Put the line over the printers and these buttons."""
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.line, 1)
        self._acts, self._offered = QWidget(), (self.printers, *buttons)
        flow = Flow(self._acts, Space.M, Space.S)
        for widget in self._offered:
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self._acts)

    def show_line(self, look: Look, said: str) -> None:
        """Say how it stands, to eyes and to screen readers."""
        tone, name, token = look
        self.setProperty("tone", tone.value)
        repolish(self)
        self._icon.show_icon(name, token)
        self.line.say(said)
        self.setAccessibleName(said)

    def close_up(self) -> None:
        """Take no room where nothing is offered."""
        self._acts.setVisible(any(not one.isHidden() for one in self._offered))

    def list_printers(self, printers: Sequence[Printer]) -> None:
        """Offer these; one that is not ready says so."""
        self.printers.clear()
        for printer in printers:
            name, trouble = printer.description or printer.name, trouble_of(printer)
            self.printers.addItem(f"{name} ({trouble})" if trouble else name, printer.name)


def ask_pdf_path(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a PDF is to be saved; ``name`` is proposed."""
    return ask_to_save(parent, title, name, "PDF (*.pdf)")
