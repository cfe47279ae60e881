"""What waits here, put into JSON by SQLite itself, and marked once the store has it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Text, column, delete, exists, func, select, type_coerce

from station.models.desk import SetAside
from station.models.store import DeskSession
from station.sync.desk.tables import AuditTrail, Shared, all_tables
from station.sync.desk.waiting import ACCEPTED

ROOM = 10_000
"""Most rows of one push: some megabytes, and a fraction of a second under the school's lock."""


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one table on their way up, as JSON."""

    table: Shared | AuditTrail
    rows: str
    count: int
    marks: str
    """Of each row its place, its stamp as it was sent, and its key: JSON."""
    last_stamp: int

    def known_again(self, but: Collection[UUID] = ()) -> list[tuple[int, int, Any]]:
        """Return of each row place, stamp and key, but for those of these ids."""
        marks = msgspec.json.decode(self.marks, type=list[tuple[int, int, Any]])
        return [mark for mark in marks if self._id(mark) not in but] if but else marks

    def stamps(self, ids: Collection[UUID]) -> dict[UUID, int]:
        """Return the stamps of these rows as they were sent."""
        if not ids:
            return {}
        return {self._id(mark): mark[1] for mark in self.known_again() if self._id(mark) in ids}

    def _id(self, mark: tuple[int, int, Any]) -> UUID:
        return UUID(mark[2]) if isinstance(self.table, Shared) else UUID(int=mark[2])


def waiting(session: DeskSession, room: int = ROOM) -> list[Part]:
    """Return what may go up, ``room`` rows of all tables at most."""
    parts: list[Part] = []
    for table in all_tables():
        if room <= 0:
            break
        asked = {"school": session.school_id, "room": room}
        text, count, marks, stamp = session.execute(table.reading, asked).one()
        if count:
            parts.append(Part(table, text, count, marks, stamp))
            room -= count
    return parts


def mark_sent(session: DeskSession, part: Part, revision: int, refused: Collection[UUID] = ()) -> int:
    """Note that the store has the rows, but for those that it refused, and return how many.

    One that was edited on its way has another stamp by now, and still waits.
    """
    sent = [(revision, *mark) for mark in part.known_again(refused)]
    if not sent:
        return 0
    done = session.connection().exec_driver_sql(part.table.marking, sent)
    if isinstance(part.table, Shared) and session.scalar(select(exists().select_from(SetAside))):
        listed = func.json_each(part.rows).table_valued(column("value", Text()))
        at = func.json_extract(listed.c.value, f"$[{part.table.travels.index('id')}]")
        session.execute(
            delete(SetAside).where(
                SetAside.table_name == part.table.name,
                SetAside.row_id.in_(select(type_coerce(at, part.table.table.c.id.type))),
            )
        )
    return done.rowcount


def set_aside(session: DeskSession, part: Part, refused: Mapping[UUID, str]) -> None:
    """Set rows aside that the store has refused, until somebody has looked at them."""
    for row_id, stamp in part.stamps(refused).items():
        session.merge(
            SetAside(
                table_name=part.table.name,
                row_id=row_id,
                stamp=stamp,
                reason="refused",
                detail=refused[row_id],
                since=session.now(),
            )
        )


def count_pending(session: DeskSession) -> int:
    """Return how many rows and lines the store does not have yet, those set aside not counted."""
    if session.desk.school_id is None:
        return 0
    return sum(session.execute(_counting(), {"school": session.school_id}).one())


def count_aside(session: DeskSession) -> int:
    """Return how many rows are set aside."""
    return session.scalar(select(func.count()).select_from(SetAside).where(SetAside.reason != ACCEPTED)) or 0


@cache
def _counting() -> Any:
    return select(*(table.counting for table in all_tables()))
