"""Rows that the desk lets go of: the store's version comes back, whatever stands here."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select

from station.models.desk import SetAside
from station.models.store import DeskSession, sharings
from station.sync.desk.handed import Handed
from station.sync.desk.pull import Pulled, merge
from station.sync.desk.tables import Shared

DISCARDED = "discarded"
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


def wanted(session: DeskSession) -> dict[str, list[UUID]]:
    """Return by table the rows that were discarded, and have to come back as the store has them."""
    found: dict[str, list[UUID]] = {}
    for table, row_id in session.execute(
        select(SetAside.table_name, SetAside.row_id).where(SetAside.reason == DISCARDED).limit(_SOME)
    ):
        found.setdefault(table, []).append(row_id)
    return found


def put_back(
    session: DeskSession,
    table: Shared,
    asked: list[UUID],
    names: list[str],
    rows: Sequence[Sequence[Any]],
    handed: Handed,
) -> None:
    """Put the store's version of rows in the place of what stands here; a row that it never had goes."""
    columns = table.table.c
    mine = (columns.school_id == session.school_id) & columns.id.in_(asked)
    sharing = sharings()[table.name]
    people = set[str]()
    for name in sharing.persons if sharing.searched else ():
        people.update(found.hex for found in session.scalars(select(columns[name]).where(mine)))
    session.execute(delete(table.table).where(mine).execution_options(synchronize_session=False))
    pulled = Pulled(people=people)
    merge(session, table, names, rows, pulled, handed.renumber)
    session.execute(delete(SetAside).where(SetAside.table_name == table.name, SetAside.row_id.in_(asked)))
    if pulled.people:
        handed.reindex(session, [UUID(person) for person in pulled.people])
