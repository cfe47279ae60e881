"""Stamps that a wrong clock gave: rows that wait are stamped anew on the store's time, in their own order."""

from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, func, select, update

from station.models.desk import SetAside
from station.models.store import DeskSession
from station.sync.desk.greeting import Greeting
from station.sync.desk.progress import progress_of
from station.sync.desk.tables import AuditTrail, Shared, all_tables
from station.sync.desk.waiting import Waiting

_TOLERATED = timedelta(minutes=1)
"""Of a clock's error: the store refuses stamps five minutes from the future."""


def stamps_are_doubtful(session: DeskSession) -> bool:
    """Whether what waits is to be stamped anew before it is sent: the clock was off, or was set back."""
    ahead = timedelta(milliseconds=session.desk.last_stamp >> 16) - timedelta(
        seconds=session.now().timestamp()
    )
    off = timedelta(milliseconds=abs(progress_of(session).offset_ms))
    return off > _TOLERATED or ahead > _TOLERATED


def mend_stamps(session: DeskSession, greeting: Greeting) -> None:
    """Stamp what waits as if this desk's clock had been right.

    Acts keep their order, and one that came after the last sync stays later than all that it could have seen.
    """
    tolerated = int(_TOLERATED.total_seconds() * 1000)
    now_ms = int(greeting.now.timestamp() * 1000)
    known = progress_of(session)
    latest = max((_latest(session, table) for table in all_tables()), default=0)
    if not latest and session.desk.last_stamp >> 16 > now_ms + tolerated:
        session.desk.last_stamp = known.seen
    if not latest or (abs(greeting.offset_ms) <= tolerated and latest >> 16 <= now_ms + tolerated):
        return
    rows = {table.name: _own(session, table) for table in all_tables()}
    stamps = sorted({row["stamp"] for own in rows.values() for row in own})
    synced = int(known.synced_at.timestamp() * 1000) if known.synced_at else None
    done_at: dict[int, int] = {
        row["stamp"]: int(row["at"].timestamp() * 1000) for row in rows[AuditTrail.name]
    }
    mended: dict[int, int] = {}
    last = 0
    for stamp in stamps:
        at = done_at[stamp] if stamp in done_at else stamp >> 16
        floor = known.seen if synced is not None and at >= synced else 0
        last = max(min(at - greeting.offset_ms, now_ms) << 16, floor + 1, last + 1)
        mended[stamp] = last
    for table in all_tables():
        _write(session, table, rows[table.name], mended)
    session.desk.last_stamp = max(last, known.seen)


def _latest(session: DeskSession, table: Waiting) -> int:
    columns = table.table.c
    mine = (columns.school_id == session.school_id) & (columns.station == session.desk.station)
    return session.scalar(select(func.max(columns.stamp)).where(mine, table.pending())) or 0


def _own(session: DeskSession, table: Waiting) -> list[dict[str, Any]]:
    """Return the keys and stamps of what this desk wrote and has not sent."""
    columns = table.table.c
    names = ("id", "stamp") if isinstance(table, Shared) else ("incarnation", "seq", "stamp", "at")
    rows = session.execute(
        select(*(columns[name] for name in names)).where(
            columns.school_id == session.school_id, table.pending(), columns.station == session.desk.station
        )
    )
    return [dict(row) for row in rows.mappings()]


def _write(session: DeskSession, table: Waiting, rows: list[dict[str, Any]], mended: dict[int, int]) -> None:
    if not rows:
        return
    keys = ("id",) if isinstance(table, Shared) else ("incarnation", "seq")
    columns = table.table.c
    session.connection().execute(
        update(table.table)
        .where(columns.school_id == session.school_id, columns.revision.is_(None))
        .where(*(columns[key] == bindparam(f"this_{key}") for key in keys))
        .values(stamp=bindparam("mended")),
        [{**{f"this_{key}": row[key] for key in keys}, "mended": mended[row["stamp"]]} for row in rows],
    )
    for aside in session.scalars(select(SetAside).where(SetAside.table_name == table.name)):
        aside.stamp = mended.get(aside.stamp, aside.stamp)
