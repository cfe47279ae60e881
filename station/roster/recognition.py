"""What a list is, told by its headers: never by its name, and never by where its header stands."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from station.roster import extraction, onde, pronote
from station.roster.columns import Layout, Who, signature
from station.roster.errors import NotARoster, UnknownColumns
from station.roster.records import RosterFormat
from station.roster.tables import Opener, Row, read_rows

Mapped = Callable[[str], Layout | None]
"""Gives the layout that somebody told for headers of this signature."""

_HEADER_WITHIN = 10
_RECOGNISERS = (onde.recognise, extraction.recognise, pronote.recognise)


@dataclass(frozen=True, slots=True)
class Table:
    """A list: how it is laid out, and the line its header stands on."""

    layout: Layout
    header_line: int

    def rows(self, open_file: Opener, name: str) -> Iterator[Row]:
        """Yield the rows under the header."""
        return (row for row in read_rows(open_file, name) if row.line > self.header_line)


def no_mapping(signature: str) -> Layout | None:  # noqa: ARG001
    """Know no list but those that are known by themselves."""
    return None


def known_table(open_file: Opener, name: str, mapped: Mapped = no_mapping) -> Table:
    """Recognise a list. Raises `UnknownColumns`, or `NotARoster` for what is no table."""
    head = _head(open_file, name)
    for row in head:
        if layout := mapped(signature(row.cells)):
            return Table(layout, row.line)
        for recognise in _RECOGNISERS:
            if layout := recognise(row.cells):
                return Table(layout, row.line)
    raise UnknownColumns(name, _likely_header(head, name).cells)


def any_table(open_file: Opener, name: str) -> Table:
    """Take a list as one that nobody knows; no column is read yet. Raises `NotARoster`."""
    header = _likely_header(_head(open_file, name), name)
    columns = (None,) * len(header.cells)
    return Table(
        Layout(RosterFormat.MAPPED, tuple(header.cells), columns, Who.STUDENT, whole=False), header.line
    )


def _head(open_file: Opener, name: str) -> Sequence[Row]:
    return list(islice(read_rows(open_file, name), _HEADER_WITHIN))


def _likely_header(head: Sequence[Row], name: str) -> Row:
    """Return the first of the fullest rows without a number in most of its cells: a title has fewer cells."""
    named = [row for row in head if sum(cell[:1].isdigit() for cell in row.cells) * 2 < len(row.cells)]
    header = max(named, key=lambda row: sum(bool(cell) for cell in row.cells), default=None)
    if header is None or len(header.cells) < 2:
        raise NotARoster(name)
    return header
