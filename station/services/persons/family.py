"""Who belongs to whom: a guardian's children, a student's guardians, the relatives of both."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from station.models.people import Guardianship, Person
from station.models.store import DeskSession
from station.rules.kinds import Kinship, Level, PersonKind
from station.rules.names import display_name
from station.services.persons.ties import Ties
from station.services.persons.who import name_record, present, today

_LEVELS = tuple(Level)


RESPONSIBLE = (Level.LEGAL.value, Level.IN_CHARGE.value)
"""The levels that open an account; a contact has none and sees no child."""


@dataclass(frozen=True, slots=True)
class Relative:
    """One of a candidate's children or guardians, to tell namesakes apart."""

    id: UUID
    name: str = field(repr=False)
    class_code: str | None
    level: Level


def children_of(session: DeskSession, guardian_id: UUID) -> Sequence[Person]:
    """Return the present students for whom the guardian is responsible, the eldest first.

    An adult pupil who is their own guardian may be a brother's or a sister's too.
    """
    ties = Ties.of(session)
    linked = session.execute(
        select(Guardianship.student_id, Guardianship.guardian_id)
        .where(Guardianship.guardian_id.in_(rows_served(session, guardian_id)))
        .where(Guardianship.gone.is_(False), Guardianship.school_id == session.school_id)
        .where(Guardianship.level.in_(RESPONSIBLE), Guardianship.kinship != Kinship.SELF)
    )
    students = [student for student, guardian in linked if not ties.disclaimed(student, guardian)]
    return _present_ones(session, ties, students)


def rows_served(session: DeskSession, person_id: UUID) -> tuple[UUID, ...]:
    """Return the rows that one account serves: a person's own, and an adult pupil's as their own guardian."""
    ties = Ties.of(session)
    rows = ties.rows(person_id)
    own = session.scalars(
        select(Guardianship.guardian_id)
        .where(Guardianship.student_id.in_(rows), Guardianship.kinship == Kinship.SELF)
        .where(Guardianship.school_id == session.school_id, Guardianship.gone.is_(False))
    )
    return tuple(dict.fromkeys((*rows, *ties.rows_of(own))))


def guardians_of(session: DeskSession, student_id: UUID) -> Sequence[Person]:
    """Return who is responsible for the student, in a fixed order."""
    ties = Ties.of(session)
    linked = session.scalars(
        select(Guardianship.guardian_id)
        .where(Guardianship.student_id.in_(ties.rows(student_id)), Guardianship.gone.is_(False))
        .where(Guardianship.school_id == session.school_id)
        .where(Guardianship.level.in_(RESPONSIBLE), Guardianship.kinship != Kinship.SELF)
    )
    roots = ties.roots(one for one in linked if not ties.disclaimed(student_id, one))
    return session.scalars(
        select(Person)
        .where(Person.school_id == session.school_id, Person.id.in_(roots))
        .where(Person.gone.is_(False), Person.purged.is_(False))
        .order_by(Person.last_name, Person.first_name, Person.id)
    ).all()


def asked_about(session: DeskSession, person: Person) -> Sequence[Person]:
    """Return whose birth dates prove who the person is: a student's own, a guardian's children's."""
    return [person] if person.kind == PersonKind.STUDENT else children_of(session, person.id)


def relatives(session: DeskSession, person: Person) -> tuple[Relative, ...]:
    """Return a guardian's children, or a student's guardians."""
    ours, theirs = (
        (Guardianship.student_id, Guardianship.guardian_id)
        if person.kind == PersonKind.STUDENT
        else (Guardianship.guardian_id, Guardianship.student_id)
    )
    ties = Ties.of(session)
    links = session.execute(
        select(ours, theirs, Guardianship.level).where(
            Guardianship.school_id == session.school_id,
            ours.in_(ties.rows(person.id)),
            Guardianship.gone.is_(False),
        )
    ).all()
    levels: dict[UUID, list[Level]] = {}
    for mine, other, level in links:
        if not (ties.disclaimed(mine, other) or ties.disclaimed(other, mine)):
            levels.setdefault(ties.root(other), []).append(Level(level))
    rows = session.scalars(
        select(Person)
        .where(Person.school_id == session.school_id, Person.id.in_(levels))
        .where(Person.gone.is_(False), Person.purged.is_(False))
        .order_by(Person.last_name, Person.first_name, Person.id)
    )
    return tuple(
        Relative(
            one.id,
            display_name(name_record(one)),
            one.class_code,
            min(levels[one.id], key=_LEVELS.index),
        )
        for one in rows
    )


def _present_ones(session: DeskSession, ties: Ties, students: Iterable[UUID]) -> Sequence[Person]:
    """Return the persons of whom one row at least is in the school, the eldest first."""
    if not (rows := ties.rows_of(students)):
        return ()
    school = Person.school_id == session.school_id
    here = session.scalars(select(Person.id).where(school, Person.id.in_(rows), present(today(session))))
    return session.scalars(
        select(Person)
        .where(school, Person.id.in_(ties.roots(here)))
        .order_by(Person.birth_date, Person.first_name, Person.id)
    ).all()
