"""The sheet as it will come out of the printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.services.sheets import PreparedSheet
from station.ui.background import Background
from station.ui.desk import keys
from station.ui.desk.pdf_picture import PdfPicture, Picture, pictured
from station.ui.desk.print_strip import PrintStrip, ask_sheet_path
from station.ui.desk.printing import Printing
from station.ui.errors import sentence
from station.ui.theme import Space, current
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text


class SheetPage(QWidget):
    """A picture of the page, made from the very PDF that is printed; beside it what can be done."""

    back_asked = Signal()

    def __init__(
        self,
        prepare: Callable[[str], PreparedSheet],
        printing: Printing,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._prepare, self._printing, self._background = prepare, printing, background
        self.identifier = ""
        self.title = Text(self.tr("Sheet"), "title")
        self.back = WayOut(self.tr("Back to the file"), "arrow-left")
        self.print = PrimaryButton(self.tr("Print the sheet"), "printer")
        self.save = SecondaryButton(self.tr("Save as PDF…"), "download")
        self.problem = InlineNotice()
        self.strip = PrintStrip(printing)
        self.page = PdfPicture()
        self._lay_out()
        self.print.answer_to(keys.PRINT)
        self.back.clicked.connect(self.back_asked)
        self.print.clicked.connect(lambda: printing.print_sheet(self.identifier))
        self.save.clicked.connect(self._save)
        current().changed.connect(self._fit)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.title, 1)
        head.addWidget(self.save)
        head.addWidget(self.print)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL + Space.S, Space.L, Space.XL + Space.S, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(head)
        for widget in (self.problem, self.strip, self.page):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = Scrolled(content, across=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    @property
    def pictured(self) -> bool:
        """Whether the page is there to be seen."""
        return self.page.there

    def show_sheet(self, identifier: str) -> None:
        """Make the sheet of an identifier and show it."""
        self.identifier = identifier
        self.page.wait(self.tr("The sheet is being made…"))
        self.problem.show_notice("")
        self.print.setEnabled(False)
        self.save.setEnabled(False)
        self._background.run(lambda: pictured(self._prepare(identifier).pdf), self._show, self._fail)
        self.print.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page within the window."""
        super().resizeEvent(event)
        self._fit()

    def _show(self, picture: Picture) -> None:
        self.page.show_picture(picture, self._room)
        self.print.setEnabled(True)
        self.save.setEnabled(True)
        self.page.setAccessibleName(self.tr("The sheet of {0}").format(self.identifier))
        self.print.setFocus()

    def _fail(self, error: Exception) -> None:
        self.page.wait("")
        self.problem.show_notice(sentence(error), Tone.BAD)

    @property
    def _room(self) -> int:
        return self.width() - 4 * Space.XL

    def _fit(self) -> None:
        self.page.fit(self._room)

    def _save(self) -> None:
        paper = self._printing.sheet_of(self.identifier)
        path = ask_sheet_path(self, paper)
        if path is not None:
            self._printing.save(paper, path)
