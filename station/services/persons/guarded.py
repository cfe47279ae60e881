"""Contacts that a child's other guardian must not see: hidden everywhere until somebody asks for one."""

from uuid import UUID

from sqlalchemy import select

from station.models import ids
from station.models.office import GuardedContact
from station.models.people import Person
from station.models.store import DeskSession
from station.services.persons.contact import addresses_of, masked, spoken
from station.services.persons.ties import Ties


def guarded(session: DeskSession) -> frozenset[UUID]:
    """Return the persons whose contact is not shown; of a double, all its rows. There are few."""
    if not session.has_school:
        return frozenset()
    rows = session.scalars(
        select(GuardedContact.person_id)
        .where(GuardedContact.school_id == session.school_id)
        .where(GuardedContact.gone.is_(False), GuardedContact.purged.is_(False))
    )
    return frozenset(Ties.of(session).rows_of(rows))


def is_guarded(session: DeskSession, person_id: UUID) -> bool:
    """Whether this person's contact is not shown."""
    return person_id in guarded(session)


def shown_addresses(session: DeskSession, person: Person) -> tuple[str, ...]:
    """Return how a person is reached, as an operator reads it; masked, where it is not to be shown."""
    addresses = addresses_of(session, person)
    return tuple(map(masked, addresses)) if is_guarded(session, person.id) else spoken(addresses)


def guard(session: DeskSession, person_id: UUID, *, on: bool) -> bool:
    """Hide a person's contact, or lift that; return whether it was otherwise before."""
    if is_guarded(session, person_id) is on:
        return False
    for one in Ties.of(session).rows(person_id):
        key = (session.school_id, ids.guarded_contact_id(one))
        row = session.get(GuardedContact, key)
        if row is None:
            if not on or one != person_id:
                continue
            row = GuardedContact(school_id=key[0], id=key[1], person_id=one)
            session.add(row)
        row.since, row.gone, row.purged = session.now(), not on, False
    session.flush()
    return True
