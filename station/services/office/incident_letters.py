"""The letters of an incident: a page for each who answers for somebody concerned, in their language."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from station.models.people import Person, School
from station.models.stopped import Incident, IncidentAccount
from station.models.store import DeskSession
from station.rules.kinds import PersonKind
from station.rules.rights import Actor
from station.services.assistance import paper_contacts
from station.services.persons.family import guardians_of
from station.services.persons.spoken import language_of
from station.services.persons.ties import Ties
from station.services.persons.who import known, name_record, today
from station.settings import Settings

if TYPE_CHECKING:
    from station.sheets.letter import LetterFacts


def letters_of(
    session: DeskSession, held: Settings, actor: Actor, incident: Incident, rows: Sequence[IncidentAccount]
) -> "list[LetterFacts]":
    """Return what each letter says: a guardian's own account and those of the children, one letter each.

    Two parents never stand on one; a pupil for whom nobody answers gets their own.
    """
    from station.sheets.letter import LetterFacts

    concerned = _concerned(session, rows)
    school = session.get_one(School, (session.school_id, session.school_id))
    contacts, day = paper_contacts(held, school), today(session)
    return [
        LetterFacts(
            school_name=school.name,
            school_address=tuple(school.address),
            uai=school.uai,
            first_name=reader.first_name,
            last_name=name_record(reader).shown_last,
            role=PersonKind(reader.kind),
            contacts=contacts,
            station_name=session.desk.station_name,
            printed_on=day,
            operator=actor.name or None,
            specimen=held.demo,
            language=language_of(session, reader.id),
            class_code=next((one.class_code for one in whose if one.class_code), None),
            kind=incident.kind,
            made_on=incident.made_at.astimezone().date(),
            portal_url=held.portal_url,
            accounts=tuple(f"{one.first_name} {name_record(one).shown_last}" for one in whose),
        )
        for reader, whose in sorted(
            concerned.values(), key=lambda pair: (_class(pair[1]), pair[0].last_name, pair[0].id)
        )
    ]


def _class(whose: Iterable[Person]) -> str:
    return next((one.class_code for one in whose if one.class_code), "~")


def _concerned(
    session: DeskSession, rows: Sequence[IncidentAccount]
) -> dict[UUID, tuple[Person, list[Person]]]:
    """Return, by who reads it, the reader and whose accounts their letter is about."""
    ties = Ties.of(session)
    found: dict[UUID, tuple[Person, list[Person]]] = {}
    for row in rows:
        person = known(session, ties.root(row.person_id))
        if person is None:
            continue
        readers = guardians_of(session, person.id) if person.kind == PersonKind.STUDENT else ()
        for reader in readers or (person,):
            whose = found.setdefault(reader.id, (reader, []))[1]
            if person not in whose:
                whose.append(person)
    return found
