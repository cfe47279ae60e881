"""Printing where there is no CUPS: by Qt, the page at 100 %, on one side."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from station.sheets.document import opened
from station.sheets.errors import NoPrinter
from station.ui.dialogs import ask_which

DPI: Final = 300


def a4_printer() -> QPrinter:
    """Return a printer set to A4, the whole page, 300 dots per inch, one side."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    # Nothing personal in the queue's list.
    printer.setDocName("Station")
    return printer


def ask_printer(parent: QWidget | None = None) -> QPrinter | None:
    """Let the user choose a printer; None where they changed their mind, or the desk was locked meanwhile.

    Not by the platform's dialog: it would stay above a locked desk, and print. Raises `NoPrinter`.
    """
    names = QPrinterInfo.availablePrinterNames()
    if not names:
        raise NoPrinter("no printer is set up")
    label = QCoreApplication.translate("desk", "Printer")
    chosen = ask_which(parent, "Station", label, names, QPrinterInfo.defaultPrinterName())
    if chosen is None:
        return None
    printer = a4_printer()
    printer.setPrinterName(chosen)
    return printer


def draw(pdf: bytes, printer: QPrinter) -> None:
    """Draw each page of the PDF over a whole page of the printer, at its own size."""
    painter = QPainter(printer)
    try:
        with opened(pdf) as document:
            for number in range(len(document)):
                if number:
                    printer.newPage()
                bitmap = document[number].render(scale=printer.resolution() / 72, grayscale=True)
                shape = (bitmap.width, bitmap.height, bitmap.stride)
                page = QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_Grayscale8)
                painter.drawImage(QRectF(0, 0, bitmap.width, bitmap.height), page)
    finally:
        painter.end()
