"""Which account serves a person, which identifiers it has, and where it stands."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from station.models import ids
from station.models.accounts import Account, Claim, Login
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.kinds import AccountState
from station.services.persons.ties import Ties
from station.services.persons.who import holder_of


def account_of(session: DeskSession, person: Person) -> Account | None:
    """Return the account that serves the person, once its identifier was issued."""
    holder = holder_of(session, person)
    accounts = accounts_of_rows(session, holder.id)
    return min(accounts, key=lambda one: serving_order(one.state, one.person_id, holder.id), default=None)


def accounts_of_rows(session: DeskSession, person_id: UUID) -> Sequence[Account]:
    """Return the accounts on all rows that are this person, closed ones too; one where nothing is joined."""
    rows = (ids.account_id(row) for row in Ties.of(session).rows(person_id))
    found = (session.get(Account, (session.school_id, account_id)) for account_id in rows)
    return [account for account in found if account is not None and not account.gone]


def serving_order(state: str, row: UUID, person: UUID) -> tuple[bool, bool, bool, UUID]:
    """Order the accounts of a person's rows, the one that serves first.

    A closed one serves last; one that somebody uses goes before one that was only issued.
    """
    return state == AccountState.CLOSED, state == AccountState.ISSUED, row != person, row


def serving_account_id(session: DeskSession, person: Person) -> UUID:
    """Return the id of the account that serves the person, or of the one that they would get."""
    account = account_of(session, person)
    return account.id if account else ids.account_id(holder_of(session, person).id)


def logins_of(session: DeskSession, account_id: UUID) -> Sequence[Login]:
    """Return the account's logins that count, issued ones first, the earliest first.

    Of several reserved ones only the smallest id stays.
    """
    rows = session.scalars(
        select(Login)
        .join(Claim, (Claim.value == Login.identifier) & (Claim.owner == Login.account_id))
        .where(Login.school_id == session.school_id, Login.account_id == account_id, Login.gone.is_(False))
    ).all()
    issued = sorted(
        (row for row in rows if row.issued_at is not None), key=lambda row: (row.issued_at, row.id)
    )
    reserved = sorted((row for row in rows if row.issued_at is None), key=lambda row: row.id)
    return [*issued, *reserved[:1]]


def account_state(account: Account | None, logins: Sequence[Login]) -> AccountState:
    """Return where a person's account stands."""
    if account is not None:
        return AccountState(account.state)
    return AccountState.RESERVED if logins else AccountState.NONE


def state_of(session: DeskSession, person: Person) -> AccountState:
    """Return where the account that serves the person stands."""
    account = account_of(session, person)
    account_id = account.id if account else ids.account_id(holder_of(session, person).id)
    return account_state(account, logins_of(session, account_id))
