"""The way to paper where there is no CUPS: Qt's own printer, at 100 %."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QInputDialog
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from station.sheets.errors import NoPrinter
from station.ui.desk.print_dialog import a4_printer, ask_printer, draw


def two_pages() -> bytes:
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4)
    for _ in range(2):
        canvas.rect(100, 200, 200, 300, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def inked_box(pdf: bytes, number: int) -> tuple[int, int, int, int] | None:
    document: Any = pypdfium2.PdfDocument(pdf)
    page: Image.Image = document[number].render(scale=1, grayscale=True).to_pil()
    return page.point([255] * 128 + [0] * 128).getbbox()


def test_pages_come_out_at_their_own_size(qapp: QApplication, tmp_path: Path) -> None:
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    draw(two_pages(), printer)
    printed = (tmp_path / "out.pdf").read_bytes()
    document: Any = pypdfium2.PdfDocument(printed)
    assert len(document) == 2
    assert [round(side) for side in document[1].get_size()] == [595, 842]
    for number in (0, 1):
        inked = inked_box(printed, number)
        asked = inked_box(two_pages(), number)
        assert inked is not None
        assert asked is not None
        assert all(abs(one - other) <= 2 for one, other in zip(inked, asked, strict=True))


def test_who_changes_their_mind_prints_nothing(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Bureau", "Accueil"])
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("Bureau", False))
    assert ask_printer() is None


def test_a_machine_without_printers_says_so(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    with pytest.raises(NoPrinter):
        ask_printer()
