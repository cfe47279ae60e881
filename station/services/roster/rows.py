"""Writing many rows of one act at once, marked as the ORM would mark each."""

import json
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Date,
    Insert,
    Table,
    Update,
    Uuid,
    bindparam,
    func,
    insert,
    literal_column,
    null,
    update,
)
from sqlalchemy.dialects import sqlite

from station.models.base import Base, Synced
from station.models.store import DeskSession
from station.models.touched import touch_anybody
from station.services.roster.kept import Keeper

Row = dict[str, Any]
"""The columns of a row, its ``id`` among them."""
Shared = str | int | tuple[()] | None
"""What all rows of a call have in one column; the empty tuple is an empty list."""
_LARGE = 150_000
"""So many persons and the pages that the database keeps are together more memory than an import may take."""
_HUGE = 210_000
"""From so many on it takes more in any case: with few pages, each row would cost several of them."""
_INDEXES = """
    SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        AND tbl_name IN ('person', 'roster_key', 'contact', 'guardianship', 'login', 'claim')
"""
_EMPTY = "[]"
_NEW = "new_"  # SQLAlchemy keeps the columns' own names for itself


@contextmanager
def indexes_made_after(session: DeskSession) -> Generator[None]:
    """Put the indexes of what an import writes aside, and make each in one go once all rows are there.

    Ids are spread at random: mended row by row, the indexes of a large roster cost more than all else.
    """
    connection = session.connection()
    indexes = session.rows(_INDEXES, {})
    for name, _ in indexes:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    yield
    for _, made in indexes:
        connection.exec_driver_sql(made)


@contextmanager
def little_memory(session: DeskSession, persons: int) -> Generator[None]:
    """Let the database keep fewer pages while the memory holds a large roster; of a huge one, more again."""
    if persons <= _LARGE:
        yield
        return
    connection = session.connection()
    before = int(connection.exec_driver_sql("PRAGMA cache_size").scalar_one())
    connection.exec_driver_sql(f"PRAGMA cache_size = -{20_000 + max(0, persons - _HUGE) // 3}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {before}")


_NOTHING = 0.5
"""What is bound for None, and made NULL by the statement: no column of ours holds such a number, and over a
None the driver takes longer than over all else in a row."""
_Ready = Callable[[Sequence[Any]], Iterable[Any]]


def as_json(value: Any) -> str:
    """Return a value as SQLAlchemy writes it into a column."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=0).decode()
    return text if text.isascii() else json.dumps(value)


class _Writing(NamedTuple):
    """A statement of the driver's, and what it takes of rows, each column made ready for the driver."""

    statement: str
    names: tuple[str, ...]
    ready: tuple[_Ready | None, ...]

    def parameters(self, rows: Sequence[Row]) -> list[tuple[Any, ...]]:
        """Return the rows as the driver takes them."""
        columns: list[Iterable[Any]] = []
        for name, ready in zip(self.names, self.ready, strict=True):
            values = list(map(itemgetter(name), rows))
            columns.append(values if ready is None else ready(values))
        return list(zip(*columns, strict=True))


class Rows:
    """Writes rows in bulk; the columns of all rows of one call are the same.

    The ``keeper`` is given what rows were before they change; without one nothing is kept. What all rows of
    an act have in common stands in the statement, and the driver gets tuples: SQLAlchemy's own way with many
    rows costs more than the database.
    """

    def __init__(self, session: DeskSession, keeper: Keeper | None = None) -> None:
        self._keeper = keeper
        self._session, self._connection = session, session.connection()
        self._dialect = self._connection.dialect
        self.school_id: UUID = session.school_id
        self._marks: Row = {"stamp": session.stamp, "station": session.desk.station, "revision": None}
        self._whole: Row = {"school_id": self.school_id, "gone": False, "purged": False, **self._marks}
        self._writings: dict[tuple[Any, ...], _Writing] = {}

    def insert(self, mapped: type[Synced], rows: Sequence[Row], **same: Shared) -> None:
        """Add rows whose ids are new; ``same`` are the columns, words of ours, that all of them share."""
        if not rows:
            return
        if self._keeper:
            self._keeper.begin()
        self._write(mapped, rows, insert(_table(mapped)).inline(), {**self._whole, **same})

    def put(self, mapped: type[Synced], rows: Sequence[Row], **same: Shared) -> None:
        """Add rows, or take the place of those that have these ids; ``same`` as in `insert`."""
        if not rows:
            return
        shared = {**self._whole, **same}
        columns = [*rows[0], *(name for name in shared if name not in rows[0])]
        self._keep(mapped, rows, {*rows[0], *same, "gone"})
        statement = sqlite.insert(_table(mapped)).inline()
        changed = {name: statement.excluded[name] for name in columns if name not in ("id", "school_id")}
        statement = statement.on_conflict_do_update(index_elements=["school_id", "id"], set_=changed)
        self._write(mapped, rows, statement, shared)

    def update(self, mapped: type[Synced], rows: Sequence[Row]) -> None:
        """Change columns of rows that are there."""
        if not rows:
            return
        table = _table(mapped)
        self._keep(mapped, rows, [name for name in rows[0] if name != "id"])
        school = table.c.school_id == self._literal(table.c.school_id, self.school_id)
        statement = update(table).where(school, table.c.id == bindparam(f"{_NEW}id", type_=table.c.id.type))
        self._write(mapped, rows, statement, self._marks)

    def add(self, mapped: type[Base], rows: Sequence[Row], **same: bool) -> None:
        """Add rows of a class that is not synced; ``same`` as in `insert`."""
        if rows:
            self._write(mapped, rows, insert(_table(mapped)).inline(), same)

    def _keep(self, mapped: type[Synced], rows: Sequence[Row], names: Iterable[str]) -> None:
        if self._keeper:
            self._keeper.keep(_table(mapped), [row["id"] for row in rows], sorted({*names} - {"id"}))

    def _write(self, mapped: type[Any], rows: Sequence[Row], statement: Insert | Update, same: Row) -> None:
        key = (mapped, type(statement), *rows[0], *same.items())
        writing = self._writings.get(key)
        if writing is None:
            writing = self._writings[key] = self._writing(_table(mapped), statement, rows[0], same)
        touch_anybody(self._session)
        self._connection.exec_driver_sql(writing.statement, writing.parameters(rows))

    def _writing(self, table: Table, statement: Insert | Update, row: Row, same: Row) -> _Writing:
        values: dict[str, Any] = {name: self._literal(table.c[name], value) for name, value in same.items()}
        kept = {"id"} if isinstance(statement, Update) else set[str]()
        new = [name for name in row if name not in kept]
        values |= {name: self._bound(table.c[name]) for name in new}
        compiled = statement.values(values).compile(dialect=self._dialect)
        bound = compiled.positiontup or ()
        names = tuple(name.removeprefix(_NEW) for name in bound)
        return _Writing(str(compiled), names, tuple(self._ready(table.c[name]) for name in names))

    @staticmethod
    def _bound(column: Column[Any]) -> ColumnElement[Any]:
        bound = bindparam(f"{_NEW}{column.name}", type_=column.type)
        return func.nullif(bound, literal_column(str(_NOTHING))) if column.nullable else bound

    def _ready(self, column: Column[Any]) -> _Ready | None:
        # What SQLAlchemy and `UUID.hex` do, but for a call or two for each value.
        kind = column.type.dialect_impl(self._dialect)
        if isinstance(kind, Uuid) and not column.nullable:
            return lambda values: (
                values  # of `ids.hex5`
                if isinstance(values[0], str)
                else [value.int.to_bytes(16).hex() for value in values]
            )
        if isinstance(kind, Date) and column.nullable:
            return lambda values: [_NOTHING if value is None else value.isoformat() for value in values]
        if isinstance(kind, JSON):
            return lambda values: [_EMPTY if value == [] else as_json(value) for value in values]
        ready = kind.bind_processor(self._dialect)
        if column.nullable:
            return lambda values: [
                _NOTHING if value is None else ready(value) if ready else value for value in values
            ]
        return None if ready is None else lambda values: map(ready, values)

    def _literal(self, column: Column[Any], value: Any) -> ColumnElement[Any]:
        """Return one of the act's own marks as it stands in a statement; what files hold is always bound."""
        if value is None:
            return null()
        if value == ():
            return literal_column(f"'{_EMPTY}'", column.type)
        written = column.type.dialect_impl(self._dialect).literal_processor(self._dialect)
        return literal_column(written(value) if written else str(int(value)), column.type)


def _table(mapped: type[Any]) -> Table:
    return mapped.__table__
