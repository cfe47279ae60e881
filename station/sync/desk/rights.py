"""Acts whose right was withdrawn before they were done: set aside until somebody has looked at them."""

from datetime import timedelta

from sqlalchemy import select

from station.models.desk import SetAside
from station.models.staff import AuditEntry, Operator
from station.models.store import DeskSession
from station.sync.desk.hello import Greeting
from station.sync.desk.tables import Shared, shared_tables

WITHDRAWN = "right_withdrawn"
_SOME = 500


def hold_withdrawn(session: DeskSession, greeting: Greeting) -> None:
    """Set aside what such acts have changed; their lines in the audit go up, with who did them."""
    revoked = {
        operator.id: operator.revoked_at
        for operator in session.scalars(select(Operator).where(Operator.school_id == session.school_id))
        if operator.revoked_at is not None
    }
    if not revoked:
        return
    offset = timedelta(milliseconds=greeting.offset_ms)
    lines = session.scalars(
        select(AuditEntry).where(
            AuditEntry.school_id == session.school_id,
            AuditEntry.revision.is_(None),
            AuditEntry.station == session.desk.station,
            AuditEntry.operator_id.in_(revoked),
        )
    ).all()
    acts = {
        line.stamp: line.act
        for line in lines
        if line.operator_id is not None and line.at - offset >= revoked[line.operator_id]
    }
    stamps = list(acts)
    for start in range(0, len(stamps), _SOME):
        for table in shared_tables():
            _hold(session, table, stamps[start : start + _SOME], acts)


def _hold(session: DeskSession, table: Shared, stamps: list[int], acts: dict[int, str]) -> None:
    columns = table.table.c
    rows = session.execute(
        select(columns.id, columns.stamp).where(
            columns.school_id == session.school_id,
            table.pending(),
            columns.station == session.desk.station,
            columns.stamp.in_(stamps),
        )
    ).all()
    for row_id, stamp in rows:
        aside = session.get(SetAside, (table.name, row_id))
        if aside is None or aside.stamp != stamp:
            session.merge(
                SetAside(
                    table_name=table.name,
                    row_id=row_id,
                    stamp=stamp,
                    reason=WITHDRAWN,
                    detail=acts[stamp],
                    since=session.now(),
                )
            )
