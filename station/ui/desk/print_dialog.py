"""Printing where there is no CUPS: the platform's own dialog, the page at 100 %, on one side."""

from __future__ import annotations

from typing import Any, Final

import pypdfium2  # pyright: ignore[reportMissingTypeStubs]
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

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


def print_by_dialog(pdf: bytes) -> str | None:
    """Let the user choose a printer, print, and return its name; None where they changed their mind."""
    printer = a4_printer()
    if QPrintDialog(printer).exec() != QPrintDialog.DialogCode.Accepted:
        return None
    draw(pdf, printer)
    return printer.printerName()


def draw(pdf: bytes, printer: QPrinter) -> None:
    """Draw each page of the PDF over a whole page of the printer, at its own size."""
    document: Any = pypdfium2.PdfDocument(pdf)
    painter = QPainter(printer)
    try:
        for number in range(len(document)):
            if number:
                printer.newPage()
            bitmap = document[number].render(scale=printer.resolution() / 72, grayscale=True)
            shape = (bitmap.width, bitmap.height, bitmap.stride)
            page = QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_Grayscale8)
            painter.drawImage(QRectF(0, 0, bitmap.width, bitmap.height), page)
    finally:
        painter.end()
        document.close()
