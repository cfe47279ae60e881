"""A table as a file for the office's other programs: CSV and XLSX. What a cell says is never a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

Value = str | int | float | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""By which a cell begins that a spreadsheet would calculate."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_WIDEST = 60


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """Return the table as a French Excel opens it by a double click: semicolons, UTF-8 with its mark.

    Words that a spreadsheet would calculate are kept from it by an apostrophe.
    """
    written = io.StringIO(newline="")
    table = csv.writer(written, delimiter=";", lineterminator="\r\n")
    for row in (heads, *rows):
        table.writerow([_harmless(value) for value in row])
    return written.getvalue().encode("utf-8-sig")


def xlsx_bytes(title: str, heads: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """Return the table as a workbook of one sheet: words are words and numbers numbers, none a formula."""
    from openpyxl import Workbook
    from openpyxl.cell import Cell, WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", _clean(title)).strip("' ")[:31] or "Station")
    lines = [list(row) for row in rows]
    for at, head in enumerate(heads):
        longest = max((len(str(line[at])) for line in lines if line[at] is not None), default=0)
        width = min(max(longest, len(head)) + 2, _WIDEST)
        sheet.column_dimensions[get_column_letter(at + 1)].width = width
    sheet.freeze_panes = "A2"

    def cell(value: Value, *, bold: bool = False) -> Cell:
        made = WriteOnlyCell(sheet, _clean(value) if isinstance(value, str) else value)
        if isinstance(value, str):
            made.data_type = "s"  # words that begin with = would be a formula
            made.style = "Normal"
        if bold:
            made.font = Font(bold=True)
        return made

    sheet.append([cell(head, bold=True) for head in heads])
    for line in lines:
        sheet.append([cell(value) for value in line])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _harmless(value: Value) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    text = _clean(value)
    # Spaces before the sign do not stop every spreadsheet.
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) or text.startswith(_FORMULA) else text


def _clean(text: str) -> str:
    """Drop what no workbook can hold."""
    return _UNWRITABLE.sub("", text)
