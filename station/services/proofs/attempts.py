"""Tries that may be guesses, counted across restarts, enrolments and windows: passwords, birth dates."""

import math

from sqlalchemy import select

from station.errors import StationError
from station.models.desk import Attempt
from station.models.store import DeskSession

_FREE_FAILURES = 5
_FIRST_WAIT_S = 30
_LONGEST_WAIT_S = 15 * 60


class TooManyTries(StationError):
    """Too many tries have failed."""

    def __init__(self, wait_s: int) -> None:
        super().__init__(f"too many tries have failed: wait {wait_s} s, then try again")
        self.wait_s = wait_s


def note(session: DeskSession, subject: str, *, succeeded: bool) -> None:
    """Count a try; one that succeeded, or that an operator lets count as such, clears those before it."""
    session.add(Attempt(subject=subject, at=session.now(), steady_ms=session.steady_ms, succeeded=succeeded))
    session.flush()


def failures(session: DeskSession, subject: str) -> tuple[int, int | None]:
    """Return how many tries in a row have failed, and when the last one did, by the desk's own time in ms."""
    tries = session.scalars(select(Attempt).where(Attempt.subject == subject).order_by(Attempt.seq.desc()))
    failed: list[int] = []
    for attempt in tries:
        if attempt.succeeded:
            break
        failed.append(attempt.steady_ms)
    return len(failed), failed[0] if failed else None


def require_patience(session: DeskSession, subject: str) -> None:
    """After some failures each further one doubles the wait. Raises `TooManyTries`."""
    failed, last = failures(session, subject)
    if failed < _FREE_FAILURES or last is None:
        return
    wait = min(_FIRST_WAIT_S * 2 ** min(failed - _FREE_FAILURES, 10), _LONGEST_WAIT_S)
    left_ms = last + wait * 1000 - session.steady_ms
    if left_ms > 0:
        raise TooManyTries(math.ceil(left_ms / 1000))
