"""Columns that Station does not know: guessed first, seen on the own rows of the file, then applied."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from station.roster.columns import (
    OF_GUARDIAN,
    OF_STUDENT,
    Column,
    Columns,
    Fact,
    Layout,
    Who,
    is_never_read,
    signature,
)
from station.roster.errors import IncompleteMapping
from station.roster.files import table_of
from station.roster.guessing import likely
from station.roster.lists import ListReader
from station.roster.recognition import recognised
from station.roster.records import GuardianRecord, Record, Rejected, RosterFormat, StudentRecord

_NEEDED = (Fact.LAST_NAME, Fact.FIRST_NAME, Fact.BIRTH_DATE)


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column of a list tells; ``columns`` goes by position, and is null for what is not read.

    Each row tells of one ``row_of``: a student with guardians 1, 2…, or a guardian with children 1, 2….
    """

    headers: tuple[str, ...]
    columns: Columns
    row_of: Who = Who.STUDENT

    @property
    def signature(self) -> str:
        """What stands for the headers: the mapping is good for every file that has them."""
        return signature(self.headers)

    @property
    def missing(self) -> tuple[Fact, ...]:
        """What no column tells, and nobody could be told without."""
        student = self._missing(Who.STUDENT)
        if self.row_of is Who.STUDENT:
            return student
        names = tuple(fact for fact in student if fact is not Fact.BIRTH_DATE)
        return (*self._missing(Who.GUARDIAN)[:2], *names)

    def never_read(self, position: int) -> bool:
        """Whether a column is none of a front desk's business, whatever anybody says."""
        return is_never_read(self.headers[position])

    def with_column(self, position: int, column: Column | None) -> "Mapping":
        """Say what a column tells. What told it before tells it no longer; a health column tells nothing."""
        columns = [None if each == column else each for each in self.columns]
        columns[position] = None if self.never_read(position) else column
        return Mapping(self.headers, tuple(columns), self.row_of)

    def layout(self, file: str = "") -> Layout:
        """Return how the list is laid out. Raises `IncompleteMapping`."""
        if self.missing:
            raise IncompleteMapping(file, self.missing)
        columns = tuple(
            None if self.never_read(position) else column for position, column in enumerate(self.columns)
        )
        known = recognised(self.headers)
        if known and known.row_of is self.row_of:
            return replace(known, columns=(*columns, *known.columns[len(columns) :]))
        return Layout(RosterFormat.MAPPED, self.headers, columns, self.row_of, whole=False)

    def as_json(self) -> dict[str, Any]:
        """Return the mapping as a setting keeps it; no cell of any file is in it."""
        return {
            "headers": list(self.headers),
            "row_of": self.row_of.value,
            "columns": [
                column and [column.who.value, column.fact.value, column.number] for column in self.columns
            ],
        }

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> "Mapping":
        """Return a mapping that a setting kept."""
        columns = tuple(
            None if each is None else Column(Who(each[0]), Fact(each[1]), int(each[2]))
            for each in kept["columns"]
        )
        return cls(tuple(kept["headers"]), columns, Who(kept["row_of"]))

    def _missing(self, who: Who) -> tuple[Fact, ...]:
        told = {column.fact for column in self.columns if column and column[::2] == (who, 1)}
        if Fact.FULL_NAME in told:
            told |= {Fact.LAST_NAME, Fact.FIRST_NAME}
        needed = _NEEDED if who is Who.STUDENT else _NEEDED[:2]
        return tuple(fact for fact in needed if fact not in told)


@dataclass(frozen=True, slots=True)
class Choice:
    """What may be said of a column, for a list of choices."""

    row_of: Who
    most_guardians: int = 4

    def columns(self) -> tuple[Column, ...]:
        """Return all that a column may tell, in the order to show."""
        students = 1 if self.row_of is Who.STUDENT else self.most_guardians
        guardians = self.most_guardians if self.row_of is Who.STUDENT else 1
        return (
            *(Column(Who.STUDENT, fact, number) for number in range(1, students + 1) for fact in OF_STUDENT),
            *(
                Column(Who.GUARDIAN, fact, number)
                for number in range(1, guardians + 1)
                for fact in OF_GUARDIAN
            ),
        )


@dataclass(frozen=True, slots=True)
class Sample:
    """The head of a list: its headers, and the first rows. Cells of columns that are never read are empty."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as the mapping reads it: the persons, or why it can't be taken."""

    line: int
    student: StudentRecord | None
    guardians: tuple[GuardianRecord, ...]
    class_code: str | None
    rejected: tuple[Rejected, ...]


def guess(headers: Sequence[str]) -> Mapping:
    """Guess what the columns tell, from the words of their headers."""
    known = recognised(headers)
    columns: list[Column | None] = list(known.columns[: len(headers)]) if known else [None] * len(headers)
    taken = {column for column in columns if column}
    row_of = known.row_of if known else Who.STUDENT
    for position, header in enumerate(headers):
        if columns[position] is None and (column := likely(header, row_of)) and column not in taken:
            columns[position] = column
            taken.add(column)
    return Mapping(tuple(headers), tuple(columns), row_of)


def sample(path: Path, rows: int = 5) -> Sample:
    """Return the head of a list, to say by it what the columns are. Raises `RosterError`."""
    table, open_file = table_of(path)
    headers = table.layout.headers
    hidden = [is_never_read(header) for header in headers]
    shown = (
        tuple(
            "" if hide else cell for hide, cell in zip(hidden, _padded(row.cells, len(headers)), strict=True)
        )
        for row in islice(table.rows(open_file, path.name), rows)
    )
    return Sample(headers, tuple(shown))


def preview(path: Path, mapping: Mapping, today: date, rows: int = 5) -> tuple[PreviewRow, ...]:
    """Read the first rows of a file as the mapping says. Raises `RosterError`."""
    table, open_file = table_of(path)
    layout = mapping.layout(path.name)
    seen: list[PreviewRow] = []
    for row in islice(table.rows(open_file, path.name), rows):
        reader = ListReader(today)
        for _ in reader.take(path.name, layout, [row]):
            pass
        seen.append(_preview(row.line, reader))
    return tuple(seen)


def _preview(line: int, reader: ListReader) -> PreviewRow:
    guardians = tuple(reader.guardians_so_far())
    records: list[Record] = list(reader.records())
    student = next((each for each in records if isinstance(each, StudentRecord)), None)
    rejected = tuple(each for each in records if isinstance(each, Rejected) and each.kind is not None)
    class_code = reader.class_of(student.key) if student else None
    return PreviewRow(line, student, guardians, class_code, rejected)


def _padded(cells: Sequence[str], length: int) -> tuple[str, ...]:
    return (*cells, *[""] * length)[:length]
