"""The sheets of an Excel workbook as rows of text: dates written out, numbers as a clerk reads them.

Sheets that are hidden are not there: they hold what their maker does not mean to give away.

Two libraries, one for each age of Excel, because both read row by row: one that lays out the whole sheet
first falls over a file of two cells at its far corners. They cost half of a command's start: this module is
imported by whoever has a workbook in hand.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from lzma import LZMAError
from typing import Any, Literal
from xml.etree.ElementTree import ParseError

import openpyxl
import xlrd
from openpyxl.utils.exceptions import InvalidFileException
from xlrd.biffh import XLRDError
from xlrd.compdoc import CompDocError

from station.roster.archives import is_workbook
from station.roster.errors import DamagedFile, LockedArchive, NotARoster, UnsafeFile

_MOST_ROWS = 300_001
_MOST_UNPACKED = 256 * 1024 * 1024
_PIECE = 1024 * 1024
# What the libraries raise on bytes that nobody would write; their words may quote a cell.
_BROKEN = (
    AssertionError, AttributeError, EOFError, IndexError, InvalidFileException, KeyError, NotImplementedError,
    OverflowError, ParseError, TypeError, ValueError, struct.error, XLRDError, CompDocError,
    zipfile.BadZipFile, zlib.error, LZMAError, SyntaxError, RecursionError, RuntimeError, OSError,
)  # fmt: skip


def read_workbook(data: bytes, name: str, sheet: int, *, xlsx: bool) -> Iterator[list[str]]:
    """Yield the rows of a visible sheet, empty ones too; none past the last sheet.

    Raises `DamagedFile`, `UnsafeFile`, and `NotARoster` for what is no workbook.
    """
    try:
        yield from _xlsx(data, name, sheet) if xlsx else _xls(data, name, sheet)
    except _BROKEN:
        raise DamagedFile(name) from None


def count_sheets(data: bytes, name: str, *, xlsx: bool) -> int:
    """Count the visible sheets. Raises as `read_workbook` does."""
    try:
        if not xlsx:
            with _old_book(data, name) as book:
                return len(_visible(book))
        _weigh(data, name)
        with closing(openpyxl.load_workbook(io.BytesIO(data), read_only=True)) as book:
            return sum(each.sheet_state == "visible" for each in book.worksheets)
    except _BROKEN:
        raise DamagedFile(name) from None


def _xlsx(data: bytes, name: str, number: int) -> Iterator[list[str]]:
    _weigh(data, name)
    with closing(openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)) as book:
        sheets = [each for each in book.worksheets if each.sheet_state == "visible"]
        if number >= len(sheets):
            return
        sheet = sheets[number]
        # The size that a sheet claims is often wrong: only its cells count.
        reset = getattr(sheet, "reset_dimensions", None)
        if reset is not None:
            reset()
        for row in sheet.iter_rows(max_row=_MOST_ROWS, values_only=True):
            yield _without_end([_text(value) for value in row])


def _weigh(data: bytes, name: str) -> None:
    """Unpack everything once, to nowhere: a bomb is told before a library opens it."""
    unpacked = 0
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if not is_workbook(archive):
            raise NotARoster(name)
        members = archive.infolist()
        if sum(member.file_size for member in members) > _MOST_UNPACKED:
            raise UnsafeFile(name, "unpacks to far more data than a roster holds")
        for member in members:
            if member.flag_bits & 1:
                raise LockedArchive(name)
            with archive.open(member) as stream:
                while piece := stream.read(_PIECE):
                    unpacked += len(piece)
                    if unpacked > _MOST_UNPACKED:
                        raise UnsafeFile(name, "unpacks to far more data than a roster holds")


def _old_book(data: bytes, name: str) -> xlrd.Book:
    if _wide("EncryptedPackage") in data:
        raise LockedArchive(name)
    if _wide("Workbook") not in data and _wide("Book") not in data:
        raise NotARoster(name)  # a letter, or what Windows keeps of pictures
    # What it would print quotes nothing, but belongs to nobody's terminal.
    return xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), on_demand=True, ragged_rows=True)


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def _visible(book: xlrd.Book) -> list[int]:
    # Of a sheet not loaded yet the library knows no visibility but in this list of its own, one a sheet.
    states: list[int] = getattr(book, "_sheet_visibility")  # noqa: B009 - its stubs lack it
    return [number for number in range(book.nsheets) if not states[number]]


def _xls(data: bytes, name: str, number: int) -> Iterator[list[str]]:
    with _old_book(data, name) as book:
        sheets = _visible(book)
        if number >= len(sheets):
            return
        sheet = book.sheet_by_index(sheets[number])
        for place in range(sheet.nrows):
            kinds, values = sheet.row_types(place), sheet.row_values(place)
            cells = [_old_text(kind, value, book.datemode) for kind, value in zip(kinds, values, strict=True)]
            yield _without_end(cells)


def _old_text(kind: int, value: Any, datemode: Literal[0, 1]) -> str:
    if kind == xlrd.XL_CELL_DATE:
        return _text(xlrd.xldate_as_datetime(value, datemode))
    return "" if kind in (xlrd.XL_CELL_ERROR, xlrd.XL_CELL_BOOLEAN) else _text(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # a number typed as one, such as a class « 301 »
    return str(value)


def _without_end(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells
