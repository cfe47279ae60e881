"""Who may have an account, and why somebody may not."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from station.models.people import Guardianship, Person
from station.models.store import DeskSession
from station.rules.kinds import Level, PersonKind
from station.services.persons.family import children_of, rows_served
from station.services.persons.links import counts, links
from station.services.persons.ties import Ties
from station.services.persons.who import holder_of, present, today

Waits = TypeVar("Waits")


class Eligibility(StrEnum):
    """Whether a person may have an account, or why not."""

    ELIGIBLE = "eligible"
    LEFT = "left"
    CONTACT_ONLY = "contact_only"
    NO_PRESENT_CHILD = "no_present_child"


def eligibility(session: DeskSession, person: Person) -> Eligibility:
    """Answer whether the person may have an account: a present student, or who is responsible for one."""
    person, ties = holder_of(session, person), Ties.of(session)
    rows = rows_served(session, person.id)
    here = select(Person.id).where(Person.school_id == session.school_id, Person.id.in_(rows))
    if session.scalars(here.where(present(today(session)))).first() is None:
        return Eligibility.LEFT
    if person.kind == PersonKind.STUDENT or children_of(session, person.id):
        return Eligibility.ELIGIBLE
    levels = [
        link.level
        for link in links(session, guardians=rows)
        if not ties.disclaimed(link.student_id, person.id)
    ]
    only_contact = bool(levels) and all(level == Level.CONTACT for level in levels)
    return Eligibility.CONTACT_ONLY if only_contact else Eligibility.NO_PRESENT_CHILD


def may_have_account(session: DeskSession, person: Person) -> bool:
    """Whether the person may have an account."""
    return eligibility(session, person) is Eligibility.ELIGIBLE


def still_waiting(
    session: DeskSession, rows: Iterable[Waits], whose: Callable[[Waits], UUID | None]
) -> tuple[Waits, ...]:
    """Return what of this waits at the desk: nothing of students who left, or guardians of nobody here."""
    found, ties = list(rows), Ties.of(session)
    gone = _leavers(session, {person for row in found if (person := whose(row))})
    return tuple(row for row in found if (person := whose(row)) is None or ties.root(person) not in gone)


def _leavers(session: DeskSession, asked: set[UUID]) -> set[UUID]:
    """Return who of these has left, or is a guardian of nobody who is here, by the first of their rows."""
    if not asked:
        return set()  # before the set-up there is nobody, and no school to ask of
    ties, day, child = Ties.of(session), today(session), aliased(Person)
    with_child = (
        select(Guardianship.guardian_id)
        .join(
            child,
            (child.school_id == Guardianship.school_id) & (child.id == Guardianship.student_id),
        )
        .where(counts(session))
        .where(present(day, child))
    )
    known = select(Person.id).where(Person.school_id == session.school_id, Person.id.in_(ties.rows_of(asked)))
    here = known.where(present(day), or_(Person.kind == PersonKind.STUDENT, Person.id.in_(with_child)))
    return set(ties.roots(session.scalars(known))) - set(ties.roots(session.scalars(here)))
