"""What the store's answer says of the store itself, of this desk, and of the desk's clock."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from station.sync.calls import SyncAnswer


@dataclass(frozen=True, slots=True)
class Greeting:
    """The first things that an answer tells."""

    epoch: UUID
    layout: int
    now: datetime
    revision: int
    incarnation: UUID
    last_stamp: int
    offset_ms: int
    """How far this desk's clock is ahead of the store's."""
    changes: list[tuple[UUID, datetime, int, str | None]]
    """All changes of operators' roles that the audit tells of: whose, when, under which stamp, which role."""


def greeting_of(answer: SyncAnswer, asked_at: datetime) -> Greeting:
    """Return what an answer tells, to a call whose head went off at this moment of the desk's clock."""
    return Greeting(
        answer.epoch,
        answer.layout,
        answer.now,
        answer.revision,
        answer.incarnation,
        answer.last_stamp,
        round((asked_at - answer.now).total_seconds() * 1000),
        answer.changes,
    )
