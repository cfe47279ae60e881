"""What a list is, told by its headers: never by its name, and never by where its header stands."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from station.roster import extraction, onde, pronote
from station.roster.columns import Layout, Who, signature
from station.roster.errors import NotARoster, UnknownColumns
from station.roster.records import RosterFormat
from station.roster.tables import Opener, Row, read_rows, sheets_of

Mapped = Callable[[str], Layout | None]
"""Gives the layout that somebody told for headers of this signature."""

_HEADER_WITHIN = 10
_RECOGNISERS = (onde.recognise, extraction.recognise, pronote.recognise)


@dataclass(frozen=True, slots=True)
class Table:
    """A list: how it is laid out, and the line its header stands on, in which of a workbook's sheets."""

    layout: Layout
    header_line: int
    sheet: int = 0

    def rows(self, open_file: Opener, name: str) -> Iterator[Row]:
        """Yield the rows under the header."""
        return (row for row in read_rows(open_file, name, self.sheet) if row.line > self.header_line)


def no_mapping(signature: str) -> Layout | None:  # noqa: ARG001
    """Know no list but those that are known by themselves."""
    return None


def known_table(open_file: Opener, name: str, mapped: Mapped = no_mapping) -> Table:
    """Recognise a list, on whichever sheet it stands. Raises `UnknownColumns`, `NotARoster` for no table."""
    heads = _heads(open_file, name)
    for sheet, head in heads:
        for row in head:
            if layout := mapped(signature(row.cells)) or recognised(row.cells):
                return Table(layout, row.line, sheet)
    raise UnknownColumns(name, _likely_header(heads, name)[1].cells)


def any_table(open_file: Opener, name: str) -> Table:
    """Take a list as one that nobody knows; no column is read yet. Raises `NotARoster`."""
    sheet, header = _likely_header(_heads(open_file, name), name)
    columns = (None,) * len(header.cells)
    layout = Layout(RosterFormat.MAPPED, tuple(header.cells), columns, Who.STUDENT, whole=False)
    return Table(layout, header.line, sheet)


def recognised(headers: Sequence[str]) -> Layout | None:
    """Return the layout of a list that is known by its headers."""
    return next((layout for recognise in _RECOGNISERS if (layout := recognise(headers))), None)


def _heads(open_file: Opener, name: str) -> list[tuple[int, list[Row]]]:
    """Return the first rows of each sheet."""
    return [
        (sheet, list(islice(read_rows(open_file, name, sheet), _HEADER_WITHIN)))
        for sheet in sheets_of(open_file, name)
    ]


def _likely_header(heads: Sequence[tuple[int, Sequence[Row]]], name: str) -> tuple[int, Row]:
    """Return the first of the fullest rows without a number in most of its cells: a title has fewer cells."""
    named = [
        (sheet, row)
        for sheet, head in heads
        for row in head
        if sum(cell[:1].isdigit() for cell in row.cells) * 2 < len(row.cells)
    ]
    header = max(named, key=lambda found: sum(bool(cell) for cell in found[1].cells), default=None)
    if header is None or len(header[1].cells) < 2:
        raise NotARoster(name)
    return header
