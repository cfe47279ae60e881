"""Writing many rows of one act at once, marked as the ORM would mark each."""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Insert,
    Table,
    Update,
    bindparam,
    insert,
    literal_column,
    null,
    update,
)
from sqlalchemy.dialects import sqlite

from station.models.accounts import Login
from station.models.base import Base, Synced
from station.models.people import Contact, Guardianship, Person, RosterKey
from station.models.store import DeskSession
from station.models.touched import touch_anybody
from station.services.roster.kept import Keeper

Row = dict[str, Any]
"""The columns of a row, its ``id`` among them."""
_EMPTY = "[]"
_NEW = "new_"  # SQLAlchemy keeps the columns' own names for itself


@contextmanager
def indexes_made_after(session: DeskSession) -> Generator[None]:
    """Put the indexes of what an import writes aside, and make each in one go once all rows are there.

    Ids are spread at random: mended row by row, the indexes of a large roster cost more than all else.
    """
    connection = session.connection()
    indexes = [
        index
        for mapped in (Person, RosterKey, Contact, Guardianship, Login)
        for index in _table(mapped).indexes
    ]
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)


@contextmanager
def little_memory(session: DeskSession) -> Generator[None]:
    """Let the database keep fewer pages while the memory holds a large roster."""
    connection = session.connection()
    before = int(connection.exec_driver_sql("PRAGMA cache_size").scalar_one())
    connection.exec_driver_sql("PRAGMA cache_size = -20000")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {before}")


class _Writing(NamedTuple):
    """A statement of the driver's, and what it takes of a row, each value made ready for the driver."""

    statement: str
    names: tuple[str, ...]
    ready: tuple[Callable[[Any], Any] | None, ...]

    def parameters(self, rows: Sequence[Row]) -> list[tuple[Any, ...]]:
        """Return the rows as the driver takes them."""
        columns: list[Iterable[Any]] = []
        for name, ready in zip(self.names, self.ready, strict=True):
            values = [row[name] for row in rows]
            columns.append(values if ready is None else map(ready, values))
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

    def insert(self, mapped: type[Synced], rows: Sequence[Row]) -> None:
        """Add rows whose ids are new."""
        if not rows:
            return
        if self._keeper:
            self._keeper.begin()
        self._write(mapped, rows, insert(_table(mapped)).inline(), self._whole)

    def put(self, mapped: type[Synced], rows: Sequence[Row]) -> None:
        """Add rows, or take the place of those that have these ids."""
        if not rows:
            return
        columns = [*rows[0], *(name for name in self._whole if name not in rows[0])]
        self._keep(mapped, rows, {*rows[0], "gone"})
        statement = sqlite.insert(_table(mapped)).inline()
        changed = {name: statement.excluded[name] for name in columns if name not in ("id", "school_id")}
        statement = statement.on_conflict_do_update(index_elements=["school_id", "id"], set_=changed)
        self._write(mapped, rows, statement, self._whole)

    def update(self, mapped: type[Synced], rows: Sequence[Row]) -> None:
        """Change columns of rows that are there."""
        if not rows:
            return
        table = _table(mapped)
        self._keep(mapped, rows, [name for name in rows[0] if name != "id"])
        school = table.c.school_id == self._literal(table.c.school_id, self.school_id)
        statement = update(table).where(school, table.c.id == bindparam(f"{_NEW}id", type_=table.c.id.type))
        self._write(mapped, rows, statement, self._marks)

    def add(self, mapped: type[Base], rows: Sequence[Row]) -> None:
        """Add rows of a class that is not synced."""
        if rows:
            self._write(mapped, rows, insert(_table(mapped)).inline(), {})

    def _keep(self, mapped: type[Synced], rows: Sequence[Row], names: Iterable[str]) -> None:
        if self._keeper:
            self._keeper.keep(_table(mapped), [row["id"] for row in rows], sorted({*names} - {"id"}))

    def _write(self, mapped: type[Any], rows: Sequence[Row], statement: Insert | Update, same: Row) -> None:
        key = (mapped, type(statement), *rows[0])
        writing = self._writings.get(key)
        if writing is None:
            writing = self._writings[key] = self._writing(_table(mapped), statement, rows[0], same)
        touch_anybody(self._session)
        self._connection.exec_driver_sql(writing.statement, writing.parameters(rows))

    def _writing(self, table: Table, statement: Insert | Update, row: Row, same: Row) -> _Writing:
        values: dict[str, Any] = {name: self._literal(table.c[name], value) for name, value in same.items()}
        kept = {"id"} if isinstance(statement, Update) else set[str]()
        new = [name for name in row if name not in kept]
        values |= {name: bindparam(f"{_NEW}{name}", type_=table.c[name].type) for name in new}
        compiled = statement.values(values).compile(dialect=self._dialect)
        bound = compiled.positiontup or ()
        names = tuple(name.removeprefix(_NEW) for name in bound)
        return _Writing(str(compiled), names, tuple(self._ready(table.c[name]) for name in names))

    def _ready(self, column: Column[Any]) -> Callable[[Any], Any] | None:
        kind = column.type.dialect_impl(self._dialect)
        ready = kind.bind_processor(self._dialect)
        if ready is None or not isinstance(kind, JSON):
            return ready
        as_json = ready
        return lambda value: _EMPTY if value == [] else as_json(value)  # most are

    def _literal(self, column: Column[Any], value: Any) -> ColumnElement[Any]:
        """Return one of the act's own marks as it stands in a statement; what files hold is always bound."""
        if value is None:
            return null()
        written = column.type.dialect_impl(self._dialect).literal_processor(self._dialect)
        return literal_column(written(value) if written else str(int(value)), column.type)


def _table(mapped: type[Any]) -> Table:
    return mapped.__table__
