"""What was done today, and what the office has still to carry into the ministry's system."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import aliased

from station.models import ids
from station.models.accounts import Account
from station.models.people import Contact, Guardianship, Person
from station.models.store import DeskSession, Store
from station.rules.kinds import AccountState, ContactSource, PersonKind
from station.rules.names import display_name
from station.rules.phones import national
from station.rules.rights import Actor, Right
from station.services.desk import start_of_day
from station.services.persons.contact_rule import ContactLines, KnownContact, contact_rows, known_contact
from station.services.persons.links import counts
from station.services.persons.who import name_record, present, today


@dataclass(frozen=True, slots=True)
class OpenedToday:
    """An account whose identifier was given or which was opened today."""

    person_id: UUID
    kind: PersonKind
    name: str = field(repr=False)
    class_code: str | None
    state: AccountState
    at: datetime


class CorrectionKind(StrEnum):
    """What the ministry's system does not know yet."""

    CONTACT = "contact"
    PERSON = "person"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Correction:
    """What an operator has changed or added: how the person is reached, before and now, in spoken form.

    Of a link, ``now`` is the child whom a guardian was given.
    """

    person_id: UUID
    kind: CorrectionKind
    person_kind: PersonKind
    name: str = field(repr=False)
    class_code: str | None
    before: tuple[str, ...] = field(repr=False)
    now: tuple[str, ...] = field(repr=False)


class DayService:
    """Answers how the day goes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def opened_today(self, actor: Actor) -> tuple[OpenedToday, ...]:
        """Return the accounts of today, the latest first."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            rows = session.execute(
                select(Account, Person)
                .join(Person, (Person.school_id == Account.school_id) & (Person.id == Account.person_id))
                .where(Account.school_id == session.school_id, Account.gone.is_(False))
                .where(
                    (Account.opened_at >= start_of_day(session))
                    | (Account.activated_at >= start_of_day(session))
                )
            )
            found = [_opened(account, person) for account, person in rows]
        return tuple(sorted(found, key=lambda one: (one.at, str(one.person_id)), reverse=True))

    def corrections(self, actor: Actor) -> tuple[Correction, ...]:
        """Return what the secretary has to carry into the ministry's system, by name."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            desk_contact = (
                select(Contact.person_id)
                .where(Contact.school_id == session.school_id, Contact.gone.is_(False))
                .where(Contact.source == ContactSource.DESK)
            )
            people = session.scalars(
                select(Person)
                .where(Person.school_id == session.school_id, present(today(session)))
                .where((Person.origin == ContactSource.DESK) | Person.id.in_(desk_contact))
            )
            found = _corrections(session, list(people)) + _links(session)
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), str(one.person_id))))


def _opened(account: Account, person: Person) -> OpenedToday:
    return OpenedToday(
        person.id,
        PersonKind(person.kind),
        display_name(name_record(person)),
        person.class_code,
        AccountState(account.state),
        account.activated_at or account.opened_at,
    )


def _corrections(session: DeskSession, people: Sequence[Person]) -> list[Correction]:
    contacts = contact_rows(session, [person.id for person in people])
    return [_correction(person, known_contact(contacts[person.id])) for person in people]


def _correction(person: Person, contact: KnownContact) -> Correction:
    added = person.origin == ContactSource.DESK
    return Correction(
        person.id,
        CorrectionKind.PERSON if added else CorrectionKind.CONTACT,
        PersonKind(person.kind),
        display_name(name_record(person)),
        person.class_code,
        _spoken(contact.roster),
        _spoken(contact.in_force if contact.desk else None),
    )


def _links(session: DeskSession) -> list[Correction]:
    """Return the links that were made at the desk, which the roster does not have yet."""
    guardian, student, day = aliased(Person), aliased(Person), today(session)
    rows = session.execute(
        select(Guardianship.id, guardian, student)
        .join(
            guardian,
            (guardian.school_id == Guardianship.school_id) & (guardian.id == Guardianship.guardian_id),
        )
        .join(
            student, (student.school_id == Guardianship.school_id) & (student.id == Guardianship.student_id)
        )
        .where(counts(session))
        .where(present(day, guardian), present(day, student), guardian.origin != ContactSource.DESK)
    )
    return [
        Correction(
            holder.id,
            CorrectionKind.LINK,
            PersonKind(holder.kind),
            display_name(name_record(holder)),
            None,
            (),
            (display_name(name_record(child)),),
        )
        for link, holder, child in rows
        if ids.is_of_desk(link)
    ]


def _spoken(contact: ContactLines | None) -> tuple[str, ...]:
    if contact is None:
        return ()
    phones = (national(phone.number) if phone.number else phone.raw for phone in contact.phones)
    return (*phones, *contact.emails)
