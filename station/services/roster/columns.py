"""Lists whose columns somebody has said: what was said is good for every file with these headers."""

from collections.abc import Iterable

from sqlalchemy import select

from station.models import audit
from station.models.desk import Setting
from station.models.people import Person, RosterKey
from station.models.store import DeskSession
from station.roster.families import KnownStudent
from station.roster.mapping import Mapping
from station.roster.recognition import Mapped
from station.rules.kinds import PersonKind
from station.rules.rights import Actor
from station.services.persons.who import present, today

_PREFIX = "roster_columns:"


def remembered(session: DeskSession) -> dict[str, Mapping]:
    """Return all that was said at this desk, by the signature of the headers."""
    kept = session.scalars(select(Setting).where(Setting.key.startswith(_PREFIX)))
    return {row.key.removeprefix(_PREFIX): Mapping.from_json(row.value) for row in kept}


def remember(session: DeskSession, actor: Actor, mapping: Mapping) -> None:
    """Keep what was said of a list's columns."""
    session.merge(Setting(key=_PREFIX + mapping.signature, value=mapping.as_json()))
    audit.record(session, actor, "roster_columns_told", None, columns=len(mapping.headers))


def mapped_by(session: DeskSession, mappings: Iterable[Mapping]) -> Mapped:
    """Return how lists are laid out by what was said: now, or before."""
    known = remembered(session) | {mapping.signature: mapping for mapping in mappings}
    return lambda signature: known[signature].layout() if signature in known else None


def known_students(session: DeskSession) -> list[KnownStudent]:
    """Return the students who are here, for a list of guardians that comes alone."""
    query = (
        select(
            RosterKey.key,
            Person.last_name,
            Person.usage_name,
            Person.first_name,
            Person.birth_date,
            Person.class_code,
            Person.id,
        )
        .join(Person, (Person.id == RosterKey.person_id) & (Person.school_id == RosterKey.school_id))
        .where(RosterKey.gone.is_(False), Person.kind == PersonKind.STUDENT, present(today(session)))
        .order_by(RosterKey.key)
    )
    # One key a student: with two of them, each would be the other's namesake.
    students = {row.id: KnownStudent(row.key.partition(":")[2], *row[1:6]) for row in session.execute(query)}
    return list(students.values())
