"""What waits here, put into JSON by SQLite itself, and marked once the store has it."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Text, column, delete, exists, func, select, tuple_, type_coerce, update

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
    last_stamp: int
    last: Any
    """The last row's place in the table's order."""

    def stamps(self, ids: Collection[UUID]) -> dict[UUID, int]:
        """Return the stamps of these rows as they were sent."""
        at = self.table.travels.index("stamp")
        by_seq = not isinstance(self.table, Shared)
        key = self.table.travels.index("seq" if by_seq else "id")
        found = ((UUID(int=row[key]) if by_seq else UUID(row[key]), row[at]) for row in json.loads(self.rows))
        return {row_id: stamp for row_id, stamp in found if row_id in ids}


def waiting(session: DeskSession, after: Sequence[Part] = (), room: int = ROOM) -> list[Part]:
    """Return what may go up, at most ``room`` rows of all tables together.

    More than that are a bulk: they come in the order of the file, those that follow ``after``.
    """
    if not after:
        parts = _read(session, room)
        if sum(part.count for part in parts) < room:
            return parts
    return _read(session, room, {part.table.name: part.last for part in after})


def _read(session: DeskSession, room: int, places: Mapping[str, int] | None = None) -> list[Part]:
    parts: list[Part] = []
    for table in all_tables():
        if room <= 0:
            break
        asked = {"school": session.school_id, "room": room}
        if places is None:
            row = session.execute(table.reading, asked).one()
        else:
            row = session.execute(table.reading_many, {**asked, "after": places.get(table.name, 0)}).one()
        text, count, stamp, last = row
        if count:
            parts.append(Part(table, text, count, stamp, last))
            room -= count
    return parts


def mark_sent(session: DeskSession, part: Part, revision: int, refused: Collection[UUID] = ()) -> int:
    """Note that the store has the rows, but for those that it refused, and return how many.

    One that was edited on its way has another stamp by now, and still waits.
    """
    columns = part.table.table.c
    keys = ("id", "stamp") if isinstance(part.table, Shared) else ("incarnation", "seq", "stamp")
    sent = func.json_each(part.rows).table_valued(column("value", Text()))
    read = {key: type_coerce(_at(sent.c.value, part, key), columns[key].type) for key in keys}
    # IN, not a join: the list is read once then, whatever SQLite thinks of its length.
    taken = (
        update(part.table.table)
        .where(columns.school_id == session.school_id, columns.revision.is_(None))
        .where(tuple_(*(columns[key] for key in keys)).in_(select(*read.values())))
        .values(revision=revision)
        .execution_options(synchronize_session=False)
    )
    if refused:
        key = columns.id if isinstance(part.table, Shared) else columns.seq
        taken = taken.where(
            key.not_in([one if isinstance(part.table, Shared) else one.int for one in refused])
        )
    done = session.execute(taken)
    if isinstance(part.table, Shared) and session.scalar(select(exists().select_from(SetAside))):
        session.execute(
            delete(SetAside).where(
                SetAside.table_name == part.table.name, SetAside.row_id.in_(select(read["id"]))
            )
        )
    return int(done.rowcount)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]


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


def _at(row: Any, part: Part, key: str) -> Any:
    return func.json_extract(row, f"$[{part.table.travels.index(key)}]")
