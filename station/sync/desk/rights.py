"""Acts whose right was withdrawn before they were done: set aside until somebody has looked at them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from station.models.desk import SetAside
from station.models.staff import AuditEntry, Operator
from station.models.store import DeskSession
from station.rules.acts import PASSWORD_CHANGED, ROLE_CHANGED, named, roles_for
from station.rules.rights import Role
from station.sync.desk.greeting import Greeting
from station.sync.desk.tables import Shared, shared_tables

WITHDRAWN = "right_withdrawn"
_SOME = 500


@dataclass(frozen=True, slots=True)
class _Change:
    """From when on an operator has another role, or none; ``known`` is false of a role of a newer version."""

    at: datetime
    stamp: int
    role: Role | None
    known: bool = True


def hold_withdrawn(session: DeskSession, greeting: Greeting) -> None:
    """Set aside what such acts have changed; their lines in the audit go up, with who did them."""
    changes = _changes(session, greeting)
    if not changes:
        return
    offset = timedelta(milliseconds=greeting.offset_ms)
    lines = session.scalars(
        select(AuditEntry).where(
            AuditEntry.school_id == session.school_id,
            AuditEntry.revision.is_(None),
            AuditEntry.station == session.desk.station,
            AuditEntry.operator_id.in_(changes),
        )
    ).all()
    acts = {
        line.stamp: line.act
        for line in lines
        if line.operator_id is not None and not _allowed(line, offset, changes[line.operator_id])
    }
    stamps = list(acts)
    for start in range(0, len(stamps), _SOME):
        for table in shared_tables():
            _hold(session, table, stamps[start : start + _SOME], acts)


def _changes(session: DeskSession, greeting: Greeting) -> dict[UUID, list[_Change]]:
    """Return by operator how their rights have changed, in the order of the changes."""
    told: dict[tuple[UUID, int], _Change] = {
        (who, stamp): _change(at, stamp, role) for who, at, stamp, role in greeting.changes
    }
    operators = session.scalars(select(Operator).where(Operator.school_id == session.school_id)).all()
    lines = select(AuditEntry).where(
        AuditEntry.school_id == session.school_id,
        AuditEntry.subject_id.in_([operator.id for operator in operators]),
        AuditEntry.act == ROLE_CHANGED,
    )
    for line in session.scalars(lines):
        if line.subject_id is not None:
            told[line.subject_id, line.stamp] = _change(line.at, line.stamp, line.facts.get("role"))
    for operator in operators:
        if (at := operator.revoked_at) is not None:
            stamp = int(at.timestamp() * 1000) << 16
            told[operator.id, stamp] = _Change(at, stamp, None)
    found: dict[UUID, list[_Change]] = {}
    for (who, _), change in sorted(told.items(), key=lambda one: one[1].stamp):
        found.setdefault(who, []).append(change)
    return found


def _change(at: datetime, stamp: int, role: object) -> _Change:
    """Return a change to a role; one that this version does not know allows nothing."""
    try:
        return _Change(at, stamp, Role(role))
    except ValueError:
        return _Change(at, stamp, None, known=False)


def _allowed(line: AuditEntry, offset: timedelta, changes: Sequence[_Change]) -> bool:
    """Whether the author still might do it, by the last change before it: by the clock, or by the stamps."""
    before = [change for change in changes if line.at - offset >= change.at or line.stamp >= change.stamp]
    if not before:
        return True
    let_go = any(change.role is None and change.known for change in before)  # for good
    role = None if let_go else before[-1].role
    own = line.act == PASSWORD_CHANGED and line.subject_id == line.operator_id
    return role is not None and (own or role in roles_for(named(line.act, line.facts)))


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
