"""What a table shows, and what is asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from station.ui.widgets.rows import RowWords, Sign

Key = Any
"""What tells a row from the others, for as long as the table is there: anything that can be hashed."""


class Voice(Enum):
    """How a column speaks."""

    PLAIN = auto()
    NAME = auto()
    """In bold, then in plain what is kept whole: a last name and a first name."""
    MONO = auto()
    """Identifiers and phones."""
    SECOND = auto()
    """Quieter and smaller."""
    SIGN = auto()
    """A sign; what has none stands in line with the words of the others."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column, ``width`` px wide at 100 % text: wider where there is room, else a little less.

    Signs are never cut. Where room lacks, columns fold away in the order of ``folds``, the lowest first;
    0 is never. One that is ``fixed`` can't be taken away by hand either.
    """

    key: str
    word: str
    width: int
    voice: Voice = Voice.PLAIN
    folds: int = 0
    sorts: bool = True
    fixed: bool = False
    at_end: bool = False
    """Numbers stand at the end of their column."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place: words, words that are kept whole after them, a sign."""

    text: str = ""
    sign: Sign | None = None
    kept: str = ""

    @property
    def whole(self) -> str:
        """All that it says, for a screen reader, a tip and an export."""
        said = (self.text, self.kept, self.sign.word if self.sign else "")
        return " ".join(part for part in said if part)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its cells by their columns, and what it says in two lines where columns have no room."""

    key: Key
    cells: Mapping[str, Cell]
    compact: RowWords
    title: str = ""
    """Of a row that names those under it, as a day: it stands across all columns."""
    beside: str = ""

    def cell(self, column: str) -> Cell:
        """Return what stands in a column."""
        return self.cells.get(column, Cell())


@dataclass(frozen=True, slots=True)
class Option:
    """One value that a filter may have."""

    key: str
    word: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A chip: what it filters by, and its values. ``several`` of them may be chosen at once."""

    key: str
    word: str
    options: tuple[Option, ...] = ()
    several: bool = True
    always: bool = False
    """One value always holds, the first where none was chosen; there is nothing to clear."""


@dataclass(frozen=True, slots=True)
class Query:
    """What the table is to show: what was typed, what each filter is at, and in which order."""

    text: str = field(default="", repr=False)
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]], hash=False)
    sort: str = ""
    descending: bool = False

    def of(self, key: str) -> tuple[str, ...]:
        """Return what a filter is at; empty where it is at rest."""
        return self.chosen.get(key, ())
