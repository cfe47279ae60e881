"""Who has left for so long that nothing of them is kept: students, and who answered for nobody else."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from station.models.people import Guardianship, Person
from station.models.stopped import Erasure
from station.models.store import DeskSession
from station.rules.kinds import PersonKind
from station.services.persons.ties import Ties

_MONTHS = 12


def months_before(day: date, months: int) -> date:
    """Return the day so many months earlier; the last of its month where that is shorter."""
    count = day.year * _MONTHS + day.month - 1 - months
    year, month = divmod(count, _MONTHS)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise ValueError(months)


def count_leavers(session: DeskSession, until: date) -> int:
    """Count the students who had left by a day, and of whom nobody has asked the store yet: quickly."""
    query = select(func.count()).select_from(Person)
    students = Person.kind == PersonKind.STUDENT
    asked = _asked(session)
    return session.scalar(query.where(_left(session, until), students, Person.id.not_in(asked))) or 0


def leavers(session: DeskSession, until: date) -> dict[PersonKind, list[UUID]]:
    """Return all rows to purge of those who had left by a day, by kind; a double's rows go together."""
    ties = Ties.of(session)
    asked = set(session.scalars(_asked(session)))
    left = set(session.scalars(select(Person.id).where(_left(session, until))))
    students = set(_ids(session, PersonKind.STUDENT))
    going = {one for one in students & left if left.issuperset(ties.rows(one))}
    answers = _answers_for(session)
    staying = students - going
    guardians: set[UUID] = set()
    for one in _ids(session, PersonKind.GUARDIAN):
        rows = ties.rows(one)
        now = {ties.root(child) for row in rows for child, counts in answers[row] if counts}
        ever = {child for row in rows for child, _ in answers[row]}
        if any(staying.intersection(ties.rows(child)) for child in now):
            continue
        # Somebody who answered only for who goes now, or went before, is kept for nobody any more.
        if left.issuperset(rows) or (ever and not staying.intersection(ever)):
            guardians.add(one)
    return {
        PersonKind.STUDENT: sorted(going - asked),
        PersonKind.GUARDIAN: sorted(guardians - asked),
    }


def _ids(session: DeskSession, kind: PersonKind) -> Iterable[UUID]:
    return session.scalars(
        select(Person.id).where(
            Person.school_id == session.school_id, Person.kind == kind, Person.purged.is_(False)
        )
    )


def _answers_for(session: DeskSession) -> dict[UUID, list[tuple[UUID, bool]]]:
    """Return whom each guardian answers for, or ever did, and whether the link counts."""
    found: defaultdict[UUID, list[tuple[UUID, bool]]] = defaultdict(list)
    query = select(
        Guardianship.guardian_id, Guardianship.student_id, Guardianship.gone, Guardianship.purged
    ).where(Guardianship.school_id == session.school_id)
    for guardian, student, gone, purged in session.execute(query):
        found[guardian].append((student, not gone and not purged))
    return found


def _left(session: DeskSession, until: date) -> ColumnElement[bool]:
    # Whoever an undone import took back is hidden, and has no day of leaving: the row's own moment stands in.
    midnight = datetime.combine(until, time(), UTC)
    hidden = and_(Person.gone, Person.stamp < int(midnight.timestamp() * 1000) << 16)
    return and_(
        Person.school_id == session.school_id,
        Person.purged.is_(False),
        or_(hidden, and_(~Person.gone, or_(Person.left_on <= until, Person.leaves_on <= until))),
    )


def _asked(session: DeskSession):  # noqa: ANN202 - a select
    return select(Erasure.person_id).where(
        Erasure.school_id == session.school_id, Erasure.gone.is_(False), Erasure.purged.is_(False)
    )
