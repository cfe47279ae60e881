"""« Je ne suis pas le responsable légal de cet élève »: rows that the desk and the family's walk share."""

from collections.abc import Iterable
from datetime import datetime
from itertools import product
from uuid import UUID

from station.models import ids
from station.models.people import Disclaimer
from station.models.store import DeskSession
from station.services.persons.index import reindex
from station.services.persons.links import links
from station.services.persons.ties import Ties


def declare(session: DeskSession, guardian_id: UUID, student_id: UUID) -> bool:
    """Keep that somebody is not a student's legal guardian, and say whether that is new.

    It is kept of each linked pair of rows, so that a double that is split keeps its own.
    """
    if Ties.of(session).disclaimed(student_id, guardian_id):
        return False
    for student, guardian in _linked(session, guardian_id, student_id):
        key = (session.school_id, ids.disclaimer_id(student, guardian))
        row = session.get(Disclaimer, key)
        if row is None:
            row = Disclaimer(school_id=key[0], id=key[1], student_id=student, guardian_id=guardian)
            session.add(row)
        row.declared_at, row.gone, row.purged = session.now(), False, False
    reindex(session, [student_id, guardian_id])
    return True


def withdraw(session: DeskSession, guardian_id: UUID, student_id: UUID) -> bool:
    """Take it back, and say whether there was anything to take back."""
    there = _standing(session, guardian_id, student_id)
    for row in there:
        row.gone = True
    reindex(session, [student_id, guardian_id])
    return bool(there)


def declared_at(session: DeskSession, guardian_id: UUID, student_id: UUID) -> datetime | None:
    """Return since when the guardian counts as not the student's: the earliest word of those that hold."""
    return min((row.declared_at for row in _standing(session, guardian_id, student_id)), default=None)


def _standing(session: DeskSession, guardian_id: UUID, student_id: UUID) -> list[Disclaimer]:
    ties = Ties.of(session)
    return [
        row
        for student, guardian in product(ties.rows(student_id), ties.rows(guardian_id))
        if (row := session.get(Disclaimer, (session.school_id, ids.disclaimer_id(student, guardian))))
        if not row.gone
    ]


def _linked(session: DeskSession, guardian_id: UUID, student_id: UUID) -> Iterable[tuple[UUID, UUID]]:
    ties = Ties.of(session)
    rows = links(session, guardians=ties.rows(guardian_id), students=ties.rows(student_id))
    found = {(link.student_id, link.guardian_id) for link in rows}
    return sorted(found) or [(ties.root(student_id), ties.root(guardian_id))]
