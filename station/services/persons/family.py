"""Who belongs to whom: a guardian's children, a student's guardians, the relatives of both."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from station.models.people import Person
from station.models.store import DeskSession
from station.rules.kinds import Level, PersonKind
from station.rules.names import display_name
from station.services.persons.links import is_own, is_responsible, links
from station.services.persons.ties import Ties
from station.services.persons.who import name_record, present, today

_LEVELS = tuple(Level)


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
    linked = links(session, guardians=rows_served(session, guardian_id))
    students = [
        link.student_id
        for link in linked
        if is_responsible(link) and not ties.disclaimed(link.student_id, link.guardian_id)
    ]
    return _present_ones(session, ties, students)


def shares(session: DeskSession, person: Person) -> frozenset[UUID]:
    """Return by whom a person stands on no page with another: a guardian's children, of a pupil nobody."""
    own = children_of(session, person.id) if person.kind == PersonKind.GUARDIAN else ()
    return frozenset(child.id for child in own)


def children_named(session: DeskSession, person: Person) -> tuple[tuple[str, str], ...]:
    """Return whom a guardian's account serves, as paper says it: first names, with their classes."""
    if person.kind != PersonKind.GUARDIAN:
        return ()
    return tuple((child.first_name, child.class_code or "") for child in children_of(session, person.id))


def rows_served(session: DeskSession, person_id: UUID) -> tuple[UUID, ...]:
    """Return the rows that one account serves: a person's own, and an adult pupil's as their own guardian."""
    ties = Ties.of(session)
    return tuple(dict.fromkeys((*ties.rows(person_id), *ties.rows_of(own_guardian_rows(session, person_id)))))


def own_guardian_rows(session: DeskSession, person_id: UUID) -> list[UUID]:
    """Return the rows by which an adult pupil is their own guardian."""
    rows = links(session, students=Ties.of(session).rows(person_id))
    return [link.guardian_id for link in rows if is_own(link)]


def guardians_of(session: DeskSession, student_id: UUID) -> Sequence[Person]:
    """Return who is responsible for the student, in a fixed order."""
    ties = Ties.of(session)
    roots = ties.roots(
        link.guardian_id
        for link in links(session, students=ties.rows(student_id))
        if is_responsible(link) and not ties.disclaimed(student_id, link.guardian_id)
    )
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
    ties = Ties.of(session)
    levels: dict[UUID, list[Level]] = {}
    mine = ties.rows(person.id)
    is_student = person.kind == PersonKind.STUDENT
    for link in links(session, students=mine) if is_student else links(session, guardians=mine):
        if not ties.disclaimed(link.student_id, link.guardian_id):
            other = link.guardian_id if is_student else link.student_id
            levels.setdefault(ties.root(other), []).append(Level(link.level))
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
