"""PDFs that are there already: read, and laid out anew for another way of printing, without drawing again.

PDFium must not be called from two threads at once, not even on two documents: its callers take turns here.
"""

# pypdfium2 has no stubs:
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from threading import Lock
from typing import Any

import pypdfium2

from station.sheets.errors import SheetUnreadable

_PDFIUM = Lock()


@contextmanager
def opened(pdf: bytes) -> Generator[Any]:
    """Open a PDF for as long as it takes to read it; others wait meanwhile. Raises `SheetUnreadable`."""
    with _PDFIUM:
        try:
            document: Any = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise SheetUnreadable("it is not a PDF") from error
        try:
            yield document
        finally:
            document.close()


def with_blank_backs(pdf: bytes) -> bytes:
    """Return the PDF with an empty page after each: printed on both sides, no leaf bears two families."""
    with opened(pdf) as document:
        for number in range(len(document), 0, -1):
            document.new_page(*document[number - 1].get_size(), number)
        return _saved(document)


def run_of_pages(pdf: bytes, first: int, last: int) -> bytes:
    """Return the pages from ``first`` to ``last``, counted from 1, as a PDF of their own."""
    with opened(pdf) as document:
        chosen: Any = pypdfium2.PdfDocument.new()
        try:
            chosen.import_pages(document, list(range(first - 1, last)))
            return _saved(chosen)
        finally:
            chosen.close()


def _saved(document: Any) -> bytes:
    written = BytesIO()
    document.save(written)
    return written.getvalue()
