"""Rows that the desk lets go of: the store's version comes back, whatever stands here."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select

from station.models.desk import SetAside
from station.models.store import DeskSession, Store
from station.sync.desk.link import Connection
from station.sync.desk.pull import Pulled, merge
from station.sync.desk.tables import Shared, shared_tables

DISCARDED = "discarded"
Reindex = Callable[[DeskSession, Iterable[UUID] | None], None]
"""Brings the search index up to date with these persons, or with all."""
_SOME = 500


def remember(session: DeskSession, table: Shared, row_id: UUID) -> None:
    """Note that the store's version of a row has to come back at the next sync."""
    session.merge(
        SetAside(
            table_name=table.name,
            row_id=row_id,
            stamp=0,
            reason=DISCARDED,
            detail="",
            since=datetime.now(UTC),
        )
    )


def take_back(store: Store, connection: Connection, reindex: Reindex) -> None:
    """Fetch the store's version of all rows that were discarded; a row that it never had goes."""
    with store.read() as session:
        school = session.school_id
        wanted: dict[str, list[UUID]] = {}
        for table, row_id in session.execute(
            select(SetAside.table_name, SetAside.row_id).where(SetAside.reason == DISCARDED).limit(_SOME)
        ):
            wanted.setdefault(table, []).append(row_id)
    for table in shared_tables():
        if asked := wanted.get(table.name):
            rows = connection.execute(table.by_id(), {"school": school, "ids": asked}).fetchall()
            with store.write() as session:
                _put_back(session, table, asked, rows, reindex)


def _put_back(
    session: DeskSession, table: Shared, asked: list[UUID], rows: Sequence[Sequence[Any]], reindex: Reindex
) -> None:
    columns = table.table.c
    session.execute(
        delete(table.table)
        .where(columns.school_id == session.school_id, columns.id.in_(asked))
        .execution_options(synchronize_session=False)
    )
    pulled = Pulled()
    merge(session, table, table.columns, rows, pulled)
    session.execute(delete(SetAside).where(SetAside.table_name == table.name, SetAside.row_id.in_(asked)))
    if pulled.people:
        reindex(session, [UUID(person) for person in pulled.people])
