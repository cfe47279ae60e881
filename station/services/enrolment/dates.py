"""Birth dates as proof: all of the family's, in any order, three tries, then an operator."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from station.errors import StationError
from station.models.people import Person
from station.models.store import DeskSession
from station.services.enrolment.errors import DatesUsedUp, DatesWrong, NoDatesKnown
from station.services.persons.family import asked_about
from station.services.proofs import attempts


def tries_left(session: DeskSession, person_id: UUID, tries: int) -> int:
    """Return how many tries are left, over all enrolments of the person."""
    failed, _ = attempts.failures(session, _subject(person_id))
    return max(0, tries - failed)


def check(session: DeskSession, person: Person, dates: Sequence[date], tries: int) -> StationError | None:
    """Compare, and count the try; what is returned is raised once it counts for good.

    Twins share a date, which may be typed once or twice: the dates are compared as a set.
    """
    known = {one.birth_date for one in asked_about(session, person)} - {None}
    if not known:
        return NoDatesKnown()
    if tries_left(session, person.id, tries) == 0:
        return DatesUsedUp()
    right = set(dates) == known
    attempts.note(session, _subject(person.id), succeeded=right)
    left = tries_left(session, person.id, tries)
    if right:
        return None
    return DatesWrong(left) if left else DatesUsedUp()


def unlock(session: DeskSession, person_id: UUID) -> None:
    """Give the person all tries again."""
    attempts.note(session, _subject(person_id), succeeded=True)


def _subject(person_id: UUID) -> str:
    return f"birth_dates:{person_id}"
