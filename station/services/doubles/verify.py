"""Looking at a join afterwards as everybody does: by search, file, children, contacts and identifiers."""

from uuid import UUID

from sqlalchemy import select

from station.models import ids
from station.models.people import Guardianship, Person
from station.models.store import DeskSession
from station.rules.kinds import AccountState, Kinship
from station.services.accounts.logins import find, issued_of
from station.services.accounts.states import account_of, accounts_of_rows
from station.services.directory import Directory
from station.services.doubles.records import Verification
from station.services.persons.contact import addresses_in, addresses_of
from station.services.persons.contact_rule import contact_rows, known_contact
from station.services.persons.links import counts
from station.services.persons.ties import Ties
from station.services.persons.who import get

_FOUND = 200


def verify(session: DeskSession, directory: Directory, person_id: UUID) -> Verification:
    """Return whether all rows of a person are one, wherever one looks. Raises `PersonUnknown`."""
    person = get(session, person_id)
    rows = Ties.of(session).rows(person.id)
    accounts = accounts_of_rows(session, person.id)
    return Verification(
        person_id=person.id,
        rows=rows,
        one_file=_one_file(directory, person.id, rows),
        one_hit=all(_one_hit(session, directory, row, rows) for row in rows),
        all_children=_all_links(session, directory, person.id, rows),
        all_contacts=_all_contacts(session, person, rows),
        one_account=sum(account.state != AccountState.CLOSED for account in accounts) <= 1,
        identifiers_lead=_identifiers_lead(session, person, rows),
    )


def _one_file(directory: Directory, person_id: UUID, rows: tuple[UUID, ...]) -> bool:
    files = [directory.show(row, opened=False) for row in rows]
    return all(file.id == person_id and {source.id for source in file.sources} == set(rows) for file in files)


def _one_hit(session: DeskSession, directory: Directory, row: UUID, rows: tuple[UUID, ...]) -> bool:
    """Whether the name of each row leads to the person, and to the person alone."""
    named = session.get_one(Person, (session.school_id, row))
    name = f"{named.usage_name or named.last_name} {named.first_name}"
    found = [hit.id for hit in directory.find(name, limit=_FOUND, include_left=True)]
    # Of a very common name there may be more than the list holds.
    return [one for one in found if one in rows] in ([rows[0]], [] if len(found) == _FOUND else [rows[0]])


def _all_links(session: DeskSession, directory: Directory, person_id: UUID, rows: tuple[UUID, ...]) -> bool:
    ties = Ties.of(session)
    links = session.execute(
        select(Guardianship.student_id, Guardianship.guardian_id)
        .where(Guardianship.student_id.in_(rows) | Guardianship.guardian_id.in_(rows))
        .where(counts(session), Guardianship.kinship != Kinship.SELF)
    )
    linked = {
        ties.root(student if guardian in rows else guardian)
        for student, guardian in links
        if not ties.disclaimed(student, guardian)
    }
    known = set(
        session.scalars(
            select(Person.id)
            .where(Person.school_id == session.school_id, Person.id.in_(linked))
            .where(Person.gone.is_(False))
        )
    )
    return known <= {relation.id for relation in directory.show(person_id, opened=False).relations}


def _all_contacts(session: DeskSession, person: Person, rows: tuple[UUID, ...]) -> bool:
    """Whether what reached any row reaches the person; what an operator has written last holds alone."""
    contacts = [known_contact(each) for each in contact_rows(session, rows).values()]
    if any(contact.desk is not None for contact in contacts):
        return True
    reached = set(addresses_of(session, person))
    return all(set(addresses_in(contact.in_force)) <= reached for contact in contacts)


def _identifiers_lead(session: DeskSession, person: Person, rows: tuple[UUID, ...]) -> bool:
    """Whether each identifier that somebody holds leads to the account that serves."""
    serving = account_of(session, person)
    logins = [login for row in rows for login in issued_of(session, ids.account_id(row))]
    found = [find(session, login.identifier) for login in logins]
    return all(one is not None and serving is not None and one.account.id == serving.id for one in found)
