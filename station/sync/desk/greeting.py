"""What the store's answer says of the store itself, of this desk, and of the desk's clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta
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
    """How far this desk's clock is ahead of the store's at the least: 0 where the way explains it."""
    changes: list[tuple[UUID, datetime, int, str | None]]
    """All changes of operators' roles that the audit tells of: whose, when, under which stamp, which role."""


def greeting_of(answer: SyncAnswer, asked_at: datetime, told_at: datetime) -> Greeting:
    """Return what an answer tells, to a call that took from one to the other moment of the desk's clock."""
    return Greeting(
        answer.epoch,
        answer.layout,
        answer.now,
        answer.revision,
        answer.incarnation,
        answer.last_stamp,
        _least_ms(asked_at - answer.now, told_at - answer.now),
        answer.changes,
    )


def _least_ms(least: timedelta, most: timedelta) -> int:
    """Return the offset nearest to none of those between: what a slow line takes is no fault of a clock.

    Cristian, « Probabilistic clock synchronization » (1989): the store looked at its clock somewhere between.
    """
    return round(min(max(timedelta(0), least), most).total_seconds() * 1000)
