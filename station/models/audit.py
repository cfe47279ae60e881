"""Writing the audit trail: one line an act, in the act's own transaction."""

from typing import Any
from uuid import UUID

from station.models import chain
from station.models.staff import AuditEntry
from station.models.store import DeskSession
from station.rules.rights import Actor


def record(
    session: DeskSession, actor: Actor, act: str, subject_id: UUID | None = None, **facts: Any
) -> None:
    """Add the line for ``act``.

    ``facts`` may hold ids, kinds and counts, never a personal datum or a secret.
    """
    desk = session.desk
    desk.audit_seq += 1
    line = AuditEntry(
        school_id=session.school_id,
        station=desk.station,
        incarnation=desk.incarnation,
        seq=desk.audit_seq,
        stamp=session.stamp,
        at=session.now(),
        operator_id=actor.operator_id,
        act=act,
        subject_id=subject_id,
        facts=facts,
    )
    session.add(line)
    chain.link_at_commit(session, line)
