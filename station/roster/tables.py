"""Tables as people bring them: text between semicolons, tabs or commas in any usual encoding, or a workbook.

Text is read as a stream: a row that nobody keeps is gone with the next one. Rows are as long as the file has
them, for columns are told by position: headers may be repeated.
"""

import codecs
import csv
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from station.roster.encodings import Watch
from station.roster.errors import DamagedFile, NotARoster, UnsafeFile
from station.roster.xml import Readable

Opener = Callable[[], AbstractContextManager[Readable]]
"""Opens the file's bytes anew."""

MOST_ROWS = 300_000
MOST_COLUMNS = 1000
_MOST_BYTES = 256 * 1024 * 1024
_LONGEST_CELL = 32_767
_LONGEST_LINE = 1_000_000
_MOST_LINES_OF_A_ROW = 20
_HEAD = 10
_PIECE = 64 * 1024
_SEPARATORS = "\t;,"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"


class Row(NamedTuple):
    """A row that is not empty, and the line on which it begins."""

    line: int
    cells: list[str]


class Form(StrEnum):
    """How a file holds its table."""

    TEXT = "text"
    XLS = "xls"
    XLSX = "xlsx"


def form_of(head: bytes) -> Form:
    """Tell by its first bytes how a file holds a table."""
    if head.startswith(_OLE):
        return Form.XLS
    return Form.XLSX if head.startswith(_ZIP) else Form.TEXT


def read_rows(open_file: Opener, name: str, sheet: int = 0) -> Iterator[Row]:
    """Yield the rows that hold something, each cell without spaces around it.

    ``sheet`` counts a workbook's visible ones. Raises `NotARoster` for what is no table, `UnsafeFile` for one
    far too large, `DamagedFile`.
    """
    if (form := _form(open_file)) is Form.TEXT:
        yield from _text_rows(open_file, name)
        return
    from station.roster.workbooks import read_workbook

    rows = read_workbook(_whole(open_file, name), name, sheet, xlsx=form is Form.XLSX)
    for number, cells in enumerate(rows, start=1):
        _check(name, number, cells)
        if tidy := _tidy(cells):
            yield Row(number, tidy)


def sheets_of(open_file: Opener, name: str) -> range:
    """Return the numbers of a file's tables: a text has one, a workbook one a visible sheet."""
    if (form := _form(open_file)) is Form.TEXT:
        return range(1)
    from station.roster.workbooks import count_sheets

    return range(count_sheets(_whole(open_file, name), name, xlsx=form is Form.XLSX))


def _form(open_file: Opener) -> Form:
    with open_file() as stream:
        return form_of(stream.read(8))


def _whole(open_file: Opener, name: str) -> bytes:
    with open_file() as stream:
        data = stream.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise UnsafeFile(name, "is far larger than a list of pupils")
    return data


def _text_rows(open_file: Opener, name: str) -> Iterator[Row]:
    encoding = _encoding(open_file, name)
    separator = _separator(open_file, name, encoding)
    for number, row in enumerate(_split(open_file, name, encoding, separator)):
        if number >= MOST_ROWS:
            raise UnsafeFile(name, "holds more rows than a list of pupils")
        if tidy := _tidy(row.cells):
            yield Row(row.line, tidy)


def _tidy(cells: list[str]) -> list[str]:
    """Take away the spaces around each cell, non-breaking ones too; an empty row gives an empty list."""
    tidy = [" ".join(cell.split()) for cell in cells]
    return tidy if any(tidy) else []


def _check(name: str, line: int, cells: list[str]) -> None:
    if line > MOST_ROWS:
        raise UnsafeFile(name, "holds more rows than a list of pupils")
    if len(cells) > MOST_COLUMNS:
        raise UnsafeFile(name, "holds more columns than a list of pupils")
    if any(len(cell) > _LONGEST_CELL for cell in cells):
        raise UnsafeFile(name, "holds a cell without end")


def _encoding(open_file: Opener, name: str) -> str:
    watch, size = Watch(), 0
    with open_file() as stream:
        while piece := stream.read(_PIECE):
            if not size:
                if wide := _wide(piece[:_PIECE]):
                    return wide
                if b"\0" in piece[:4096]:
                    raise NotARoster(name)
            size += len(piece)
            if size > _MOST_BYTES:
                raise UnsafeFile(name, "is far larger than a list of pupils")
            watch.take(piece)
    return watch.seen().encoding


def _wide(head: bytes) -> str | None:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = head[:512]
    odd, even = sample[1::2], sample[::2]
    if odd and odd.count(0) > len(odd) * 0.7 and not even.count(0):
        return "utf-16-le"
    if even and even.count(0) > len(even) * 0.7 and not odd.count(0):
        return "utf-16-be"
    return None


def _separator(open_file: Opener, name: str, encoding: str) -> str:
    """Choose what splits the first rows into most cells."""

    def most(separator: str) -> int:
        try:
            rows = list(islice(_split(open_file, name, encoding, separator), _HEAD))
        except DamagedFile:
            return 0
        return max((len(row.cells) for row in rows), default=0)

    return max(_SEPARATORS, key=most)


def _split(open_file: Opener, name: str, encoding: str, separator: str) -> Iterator[Row]:
    with open_file() as stream:
        lines = _Lines(stream, name, encoding)
        reader = csv.reader(lines, delimiter=separator)
        try:
            for cells in reader:
                line, quotes = lines.taken()
                # A quote that nobody closes would swallow the rows after it in silence.
                if reader.line_num > line and quotes % 2:
                    raise DamagedFile(name, line)
                _check(name, 0, cells)
                yield Row(line, cells)
        except csv.Error:
            raise DamagedFile(name, lines.taken()[0]) from None


class _Lines:
    """The lines of a file, decoded one by one; it knows where the row under way began."""

    def __init__(self, stream: Readable, name: str, encoding: str) -> None:
        self._stream = stream
        self._name = name
        self._decode = codecs.getincrementaldecoder(encoding)("replace").decode
        self._lines = self._read()
        self._done = 0
        self._begun = 0
        self._quotes = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._begun += 1
        self._quotes += line.count('"')
        if self._begun - self._done > _MOST_LINES_OF_A_ROW:
            raise DamagedFile(self._name, self._done + 1)
        return line

    def taken(self) -> tuple[int, int]:
        """Return on which line the row that was just read began, and its quotes; the next one begins."""
        told = (self._done + 1, self._quotes)
        self._done, self._quotes = self._begun, 0
        return told

    def _read(self) -> Iterator[str]:
        # Only \n, \r\n and \r end a line: str.splitlines() would also cut at signs that a cell may hold.
        rest = ""
        while True:
            piece = self._stream.read(_PIECE)
            text = rest + self._decode(piece, not piece)
            if not piece:
                break
            *lines, rest = _cut(text)
            yield from lines
            if len(rest) > _LONGEST_LINE:
                raise UnsafeFile(self._name, "holds a line without end")
        yield from (line for line in _cut(text) if line)


def _cut(text: str) -> list[str]:
    """Cut into lines with their ends; the last item is what is not ended yet."""
    parts = re.split(r"(\r\n|\n|\r(?!\n)(?!$))", text)
    return ["".join(parts[at : at + 2]) for at in range(0, len(parts), 2)]
