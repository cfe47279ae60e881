"""What was done today."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from station.models.accounts import Account
from station.models.people import Person
from station.models.store import Store
from station.rules.kinds import AccountState, PersonKind
from station.rules.names import display_name
from station.rules.rights import Actor, Right
from station.services.desk import start_of_day
from station.services.persons.who import name_record


@dataclass(frozen=True, slots=True)
class OpenedToday:
    """An account whose identifier was given or which was opened today."""

    person_id: UUID
    kind: PersonKind
    name: str = field(repr=False)
    class_code: str | None
    state: AccountState
    at: datetime


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


def _opened(account: Account, person: Person) -> OpenedToday:
    return OpenedToday(
        person.id,
        PersonKind(person.kind),
        display_name(name_record(person)),
        person.class_code,
        AccountState(account.state),
        account.activated_at or account.opened_at,
    )
