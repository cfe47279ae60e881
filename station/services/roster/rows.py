"""Writing many rows of one act at once, marked as the ORM would mark each."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, insert, update
from sqlalchemy.dialects import sqlite

from station.models.accounts import Login
from station.models.base import Base, Synced
from station.models.people import Contact, Guardianship, Person, RosterKey
from station.models.store import DeskSession
from station.models.touched import touch_anybody
from station.services.roster.kept import Keeper

Row = dict[str, Any]
"""The columns of a row, its ``id`` among them."""


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


class Rows:
    """Writes rows in bulk; the columns of all rows of one call are the same.

    The ``keeper`` is given what rows were before they change; without one nothing is kept.
    """

    def __init__(self, session: DeskSession, keeper: Keeper | None = None) -> None:
        self._keeper = keeper
        self._session, self._connection = session, session.connection()
        self.school_id: UUID = session.school_id
        self._marks: Row = {"stamp": session.stamp, "station": session.desk.station, "revision": None}
        self._whole: Row = {"school_id": self.school_id, "gone": False, "purged": False, **self._marks}

    def insert(self, mapped: type[Synced], rows: Sequence[Row]) -> None:
        """Add rows whose ids are new."""
        if rows and self._keeper:
            self._keeper.begin()
        self._execute(insert(_table(mapped)), [self._whole | row for row in rows])

    def put(self, mapped: type[Synced], rows: Sequence[Row]) -> None:
        """Add rows, or take the place of those that have these ids."""
        statement = sqlite.insert(_table(mapped))
        columns = [*rows[0], *self._whole] if rows else []
        changed = {name: statement.excluded[name] for name in columns if name not in ("id", "school_id")}
        self._keep(mapped, rows, {*(rows[0] if rows else ()), "gone"})
        self._execute(
            statement.on_conflict_do_update(index_elements=["school_id", "id"], set_=changed)
            if rows
            else statement,
            [self._whole | row for row in rows],
        )

    def update(self, mapped: type[Synced], rows: Sequence[Row]) -> None:
        """Change columns of rows that are there."""
        if not rows:
            return
        table = _table(mapped)
        changed = [name for name in rows[0] if name != "id"]
        self._keep(mapped, rows, changed)
        statement = (
            update(table)
            .where(table.c.school_id == self.school_id, table.c.id == bindparam("row_id"))
            .values({**{name: bindparam(f"new_{name}") for name in changed}, **self._marks})
        )
        values = [{"row_id": row["id"], **{f"new_{name}": row[name] for name in changed}} for row in rows]
        self._execute(statement, values)

    def add(self, mapped: type[Base], rows: Sequence[Row]) -> None:
        """Add rows of a class that is not synced."""
        self._execute(insert(_table(mapped)), rows)

    def _keep(self, mapped: type[Synced], rows: Sequence[Row], names: Iterable[str]) -> None:
        if self._keeper and rows:
            self._keeper.keep(_table(mapped), [row["id"] for row in rows], sorted({*names} - {"id"}))

    def _execute(self, statement: Any, rows: Sequence[Row]) -> None:
        if rows:
            touch_anybody(self._session)
            self._connection.execute(statement, rows)


def _table(mapped: type[Any]) -> Table:
    return mapped.__table__
