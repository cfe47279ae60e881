"""The first trip: what the store says of itself and of this station, and who may work here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from station import __version__
from station.models.desk import Cursor
from station.models.store import DeskSession, Store
from station.sync.desk.errors import MustUpdate, ShutOut
from station.sync.desk.link import Connection
from station.sync.desk.progress import progress_of
from station.sync.desk.tables import Shared, trail

LAYOUT = 1
"""The store's schema version that this desk writes and reads."""
_OPERATORS = 5000


@dataclass(frozen=True, slots=True)
class Greeting:
    """What the store answers to the hello."""

    epoch: UUID
    schema_version: int
    now: datetime
    revision: int
    incarnation: UUID
    last_stamp: int
    certificate_until: datetime
    offset_ms: int
    """How far this desk's clock is ahead of the store's."""
    operators: list[tuple[Any, ...]]
    """What is new of the operators; revocations are known before anything is sent."""
    changes: list[tuple[UUID, datetime, int, str]]
    """All changes of operators' roles that the audit tells of: whose, when, under which stamp, which role."""

    @property
    def is_older(self) -> bool:
        """Whether the store is of an earlier version than this desk."""
        return self.schema_version < LAYOUT


def greet(store: Store, connection: Connection, operators: Shared, pending: int) -> Greeting:
    """Say hello. Raises `MustUpdate` to a desk that is too old, `ShutOut` to a removed station."""
    with store.read() as session:
        desk, known = session.desk, progress_of(session)
        facts: dict[str, Any] = {
            "version": __version__,
            "incarnation": desk.incarnation,
            "offset": known.offset_ms,
            "pending": pending,
        }
        asked = reading_on(session, [operators.name], _OPERATORS)[operators.name]
        before = session.now()
        with connection.pipeline():
            hello = connection.execute(
                "SELECT * FROM station.hello(%(version)s::text, %(incarnation)s, %(offset)s::bigint,"
                " %(pending)s::bigint)",
                facts,
            )
            page = connection.execute(operators.page(operators.columns), asked)
            changes = connection.execute(trail().role_changes, asked)
        after = session.now()
    row = hello.fetchone()
    if row is None:
        raise ShutOut
    epoch, schema_version, min_desk, now, revision, incarnation, last_stamp, until = row
    if min_desk > LAYOUT:
        raise MustUpdate
    offset = (before + (after - before) / 2 - now).total_seconds() * 1000
    return Greeting(
        epoch,
        schema_version,
        now,
        revision,
        incarnation,
        last_stamp,
        until,
        round(offset),
        page.fetchall(),
        changes.fetchall(),
    )


def reading_on(session: DeskSession, tables: Sequence[str], limit: int) -> dict[str, dict[str, Any]]:
    """Return where the reading of each table goes on, as parameters of its page."""
    given = {
        "school": session.school_id,
        "me": session.desk.station,
        "own_until": progress_of(session).own_until,
        "limit": limit,
    }
    read = {cursor.table_name: cursor for cursor in session.scalars(select(Cursor))}
    return {
        name: {
            **given,
            "revision": read[name].revision if name in read else 0,
            "id": read[name].row_id if name in read else UUID(int=0),
        }
        for name in tables
    }


def columns_of(connection: Connection, shared: Shared) -> list[str]:
    """Return the columns of a table that an older store has."""
    rows = connection.execute(
        "SELECT attname::text FROM pg_attribute"
        " WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped",
        [f"station.{shared.name}"],
    ).fetchall()
    there = {row[0] for row in rows}
    return [name for name in shared.columns if name in there]
