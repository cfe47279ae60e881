"""Who somebody is: the person behind a row, the names, who is here, whose account serves whom."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, or_

from station.models.people import Person
from station.models.store import DeskSession
from station.rules.kinds import PersonKind
from station.rules.names import NameRecord, same_name
from station.services.persons.errors import PersonUnknown
from station.services.persons.links import is_own, links
from station.services.persons.ties import Ties


def name_record(person: Person) -> NameRecord:
    """Return the person's name as the rules read it."""
    return NameRecord(person.last_name, person.usage_name, person.first_name, tuple(person.other_first_names))


def today(session: DeskSession) -> date:
    """Return the day at this desk."""
    return session.now().astimezone().date()


def present(day: date, who: type[Person] = Person) -> ColumnElement[bool]:
    """Return the condition for persons who are in the school on this day: `has_left`, asked of the store."""
    return (
        who.gone.is_(False)
        & who.purged.is_(False)
        & who.left_on.is_(None)
        & or_(who.leaves_on.is_(None), who.leaves_on >= day)
    )


def has_left(left_on: date | None, leaves_on: date | None, today: date) -> bool:
    """Whether somebody is no longer in the school.

    An exit date may lie ahead, and is the last day in the school: the ministry's file still lists a pupil's
    groups on that day (formats.md, STRUCTURES), so the pupil is present.
    """
    return left_on is not None or (leaves_on is not None and leaves_on < today)


def listed_name(person: Person) -> str:
    """Return a name as lists have it: last name first."""
    return f"{name_record(person).shown_last.upper()} {person.first_name}"


def known(session: DeskSession, person_id: UUID | None) -> Person | None:
    """Return the row, where there is one that is neither gone nor purged."""
    person = session.get(Person, (session.school_id, person_id)) if person_id else None
    return None if person is None or person.gone or person.purged else person


def get(session: DeskSession, person_id: UUID) -> Person:
    """Return the person whose row this is. Raises `PersonUnknown`."""
    if (person := known(session, Ties.of(session).root(person_id))) is None:
        raise PersonUnknown
    return person


def person_of(session: DeskSession, person_id: UUID | None) -> Person:
    """Return the person whose account it is. Raises `PersonUnknown`."""
    if (person := known(session, person_id)) is None:
        raise PersonUnknown
    return holder_of(session, person)


def holder_of(session: DeskSession, person: Person) -> Person:
    """Return whose account serves the person: of a double, whom it counts as; of an adult pupil, the pupil.

    An adult pupil's own guardian row shares the pupil's account.
    """
    ties = Ties.of(session)
    person = _person(session, ties.root(person.id)) or person
    if person.kind != PersonKind.GUARDIAN:
        return person
    own = [link.student_id for link in links(session, guardians=ties.rows(person.id)) if is_own(link)]
    pupils = [row for row in own if (pupil := _person(session, row)) is not None and not pupil.gone]
    return (_person(session, min(ties.roots(pupils))) if pupils else None) or person


def name_records(session: DeskSession, person: Person) -> Sequence[NameRecord]:
    """Return the names of all rows that are this person, the person's own first."""
    ties = Ties.of(session)
    rows = (_person(session, row) for row in ties.rows(person.id))
    return [name_record(row) for row in rows if row is not None]


def bears_name(session: DeskSession, person: Person, last_name: str, first_name: str) -> bool:
    """Whether the typed name is the person's, as any of their rows has it."""
    return any(same_name(last_name, first_name, record) for record in name_records(session, person))


def _person(session: DeskSession, person_id: UUID) -> Person | None:
    return session.get(Person, (session.school_id, person_id))
