"""Tries that may be guesses, counted across restarts, enrolments and windows: passwords, birth dates."""

from datetime import datetime

from sqlalchemy import select

from station.models.desk import Attempt
from station.models.ids import new_id
from station.models.store import DeskSession


def note(session: DeskSession, subject: str, *, succeeded: bool) -> None:
    """Count a try; one that succeeded, or that an operator lets count as such, clears those before it."""
    session.add(Attempt(id=new_id(), subject=subject, at=session.now(), succeeded=succeeded))
    session.flush()


def failures(session: DeskSession, subject: str) -> tuple[int, datetime | None]:
    """Return how many tries in a row have failed, and when the last one did."""
    tries = session.scalars(
        select(Attempt).where(Attempt.subject == subject).order_by(Attempt.at.desc(), Attempt.id.desc())
    )
    failed: list[datetime] = []
    for attempt in tries:
        if attempt.succeeded:
            break
        failed.append(attempt.at)
    return len(failed), failed[0] if failed else None
