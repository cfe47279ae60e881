"""The sheet as it will come out of the printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pypdfium2  # pyright: ignore[reportMissingTypeStubs]
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from station.services.sheets import PreparedSheet
from station.ui.background import Background
from station.ui.desk.print_strip import PrintStrip, ask_pdf_path
from station.ui.desk.printing import Printing
from station.ui.errors import sentence
from station.ui.theme import Space, current
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.text import Text

_DPI = 150
_PAGE = 560


@dataclass(frozen=True, slots=True)
class _Picture:
    width: int
    height: int
    stride: int
    pixels: bytes


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
        self._image = QImage()
        self.title = Text(self.tr("Sheet"), "title")
        self.back = LinkButton(self.tr("Back to the file"), "arrow-left")
        self.print = PrimaryButton(self.tr("Print the sheet"), "printer")
        self.save = SecondaryButton(self.tr("Save as PDF…"), "download")
        self.problem = InlineNotice()
        self.strip = PrintStrip(printing)
        self.page = QLabel()
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
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
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    @property
    def pictured(self) -> bool:
        """Whether the page is there to be seen."""
        return not self._image.isNull()

    def show_sheet(self, identifier: str) -> None:
        """Make the sheet of an identifier and show it."""
        self.identifier = identifier
        self._image = QImage()
        self.page.clear()
        self.page.setText(self.tr("The sheet is being made…"))
        self.problem.show_notice("")
        self.print.setEnabled(False)
        self.save.setEnabled(False)
        self._background.run(lambda: _pictured(self._prepare(identifier)), self._show, self._fail)
        self.print.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page within the window."""
        super().resizeEvent(event)
        self._fit()

    def _show(self, picture: _Picture) -> None:
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888
        )
        self._image = image.copy()  # its bytes would go with the answer
        self.print.setEnabled(True)
        self.save.setEnabled(True)
        self.page.setAccessibleName(self.tr("The sheet of {0}").format(self.identifier))
        self._fit()
        self.print.setFocus()

    def _fail(self, error: Exception) -> None:
        self.page.clear()
        self.problem.show_notice(sentence(error), Tone.BAD)

    def _fit(self) -> None:
        if self._image.isNull():
            return
        width = min(round(_PAGE * current().text_scale), max(self.width() - 4 * Space.XL, 200))
        ratio = self.devicePixelRatioF()
        size = QSize(round(width * ratio), round(width * ratio * self._image.height() / self._image.width()))
        shown = QPixmap.fromImage(
            self._image.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        shown.setDevicePixelRatio(ratio)
        self.page.setPixmap(shown)

    def _save(self) -> None:
        path = ask_pdf_path(self, self.identifier)
        if path is not None:
            self._printing.save(self.identifier, path)


def _pictured(sheet: PreparedSheet) -> _Picture:
    document: Any = pypdfium2.PdfDocument(sheet.pdf)
    try:
        bitmap = document[0].render(scale=_DPI / 72, rev_byteorder=True)
        return _Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        document.close()
