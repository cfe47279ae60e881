"""Opening accounts: the identifier is issued, then the password makes it active."""

from typing import Any

from station.errors import StationError
from station.models import audit, ids
from station.models.accounts import Account, Login
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.kinds import AccountState
from station.rules.rights import Actor
from station.services.accounts.identifiers import final, reserve
from station.services.accounts.states import account_of
from station.services.persons.eligible import Eligibility, eligibility
from station.services.persons.who import holder_of


class NoAccountAllowed(StationError):
    """The domain gives this person no account."""

    def __init__(self, reason: Eligibility) -> None:
        super().__init__(f"this person may have no account ({reason.value}): see the file")
        self.reason = reason


class AccountClosed(StationError):
    """The account was grouped under another."""

    def __init__(self) -> None:
        super().__init__("this account is closed: use the one that it was grouped under")


def issue(session: DeskSession, actor: Actor, person: Person, opened_by: str, **facts: Any) -> Login:
    """Make the person's account and issue its identifier, to be shown or printed from now on.

    An identifier that was issued before is returned as it is. Raises `NoAccountAllowed`, `AccountClosed`.
    """
    if (reason := eligibility(session, person)) is not Eligibility.ELIGIBLE:
        raise NoAccountAllowed(reason)
    account = account_of(session, person)
    if account is not None and account.state == AccountState.CLOSED:
        raise AccountClosed
    login = final(session, reserve(session, person))
    if account is not None and login.issued_at is not None:
        return login
    if account is None:
        account = _new_account(session, holder_of(session, person), opened_by)
    login.state, login.issued_at = AccountState.ISSUED.value, session.now()
    audit.record(
        session, actor, "account_issued", person.id, login=str(login.id), opened_by=opened_by, **facts
    )
    session.flush()
    return login


def activate(
    session: DeskSession, actor: Actor, login: Login, password_hash: str | None, **facts: Any
) -> Account:
    """Give an issued login its password, or none where another service signs in, and open its account."""
    account = session.get_one(Account, (session.school_id, login.account_id))
    if account.state == AccountState.CLOSED:
        raise AccountClosed
    login.password_hash, login.provisional_until = password_hash, None
    account.state = AccountState.ACTIVATED.value
    account.activated_at = account.activated_at or session.now()
    audit.record(session, actor, "account_activated", account.person_id, login=str(login.id), **facts)
    session.flush()
    return account


def _new_account(session: DeskSession, holder: Person, opened_by: str) -> Account:
    account = Account(
        school_id=session.school_id,
        id=ids.account_id(holder.id),
        person_id=holder.id,
        state=AccountState.ISSUED.value,
        opened_by=opened_by,
        opened_at=session.now(),
        activated_at=None,
        merged_into=None,
    )
    session.add(account)
    return account
