"""Whose an identifier is, which account it opens by now, and the password of all its identifiers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from station.errors import StationError
from station.models.accounts import Account, Claim, Login
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.identifiers import EXAMPLE, is_identifier, normal
from station.rules.kinds import AccountState, PersonKind
from station.services.accounts.states import account_of, logins_of
from station.services.persons import tries
from station.services.persons.ties import Ties
from station.services.persons.who import known

FRANCECONNECT = "franceconnect"
"""`Account.opened_by` of who came in by FranceConnect, and has no password here."""


class NotAnIdentifier(StationError):
    """What was typed has not the shape of an identifier; ``email`` where it is an e-mail address."""

    def __init__(self, *, email: bool) -> None:
        what = "an e-mail address" if email else "no identifier"
        super().__init__(f"this is {what}: an identifier looks like {EXAMPLE}, it is on the sheet")
        self.email = email
        self.example = EXAMPLE


class AccountLocked(StationError):
    """The account is locked, after many wrong passwords or by an operator."""

    def __init__(self) -> None:
        super().__init__("this account is locked: a technician unlocks it at the desk")


class WrongPath(StationError):
    """A pupil's identifier on the guardians' way, or a guardian's on the pupils'; ``kind`` is whose it is."""

    def __init__(self, kind: PersonKind) -> None:
        whose = "a pupil's" if kind is PersonKind.STUDENT else "a guardian's"
        super().__init__(f"this identifier is {whose}: choose that way, or take your own identifier")
        self.kind = kind


class NoAccountYet(StationError):
    """The person has no account, or none whose identifier was issued."""

    def __init__(self) -> None:
        super().__init__("this person has no account yet: open one first")


class NoPasswordHere(StationError):
    """Who came in by FranceConnect has no password here."""

    def __init__(self) -> None:
        super().__init__("this account opens by FranceConnect and has no password here: sign in there")


class SignInLapsed(StationError):
    """The password was changed since, or the account closed: what was proved by it no longer counts."""

    def __init__(self) -> None:
        super().__init__("this sign-in no longer counts: sign in again")


@dataclass(frozen=True, slots=True)
class Proof:
    """That somebody has typed the password of an identifier, or was proved by FranceConnect.

    It counts while the password is that one; "" is none.
    """

    login_id: UUID
    password_hash: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """An identifier that counts, the account that it stands on, and the one that serves by now."""

    login: Login
    own: Account
    account: Account
    person: Person

    @property
    def kind(self) -> PersonKind:
        """Whose account it is: a pupil's or a guardian's."""
        return PersonKind(self.person.kind)

    @property
    def grouped(self) -> bool:
        """Whether the identifier's own account was closed under another."""
        return self.own.state == AccountState.CLOSED


def require_shape(typed: str) -> str:
    """Return the identifier as it is kept. Raises `NotAnIdentifier`, which tells nothing of any account."""
    if not is_identifier(typed):
        raise NotAnIdentifier(email="@" in typed)
    return normal(typed)


def find(session: DeskSession, identifier: str) -> Found | None:
    """Return what an issued identifier opens; a login counts only together with its claim."""
    login = session.scalars(
        select(Login)
        .join(Claim, (Claim.value == Login.identifier) & (Claim.owner == Login.account_id))
        .where(Login.school_id == session.school_id, Login.identifier == normal(identifier))
        .where(Login.gone.is_(False), Login.issued_at.is_not(None))
        .order_by(Login.id)
    ).first()
    own = login and session.get(Account, (session.school_id, login.account_id))
    if login is None or own is None or own.gone:
        return None
    account = kept(session, own)
    if (person := known(session, Ties.of(session).root(account.person_id))) is None:
        return None
    return Found(login, own, account, person)


def proven(session: DeskSession, proof: Proof) -> Found:
    """Return what a sign-in stands for. Raises `SignInLapsed`, `AccountLocked`."""
    login = session.get(Login, (session.school_id, proof.login_id))
    found = find(session, login.identifier) if login else None
    if found is None or found.grouped or (found.login.password_hash or "") != proof.password_hash:
        raise SignInLapsed
    if found.account.state == AccountState.LOCKED:
        raise AccountLocked
    return found


def kept(session: DeskSession, account: Account) -> Account:
    """Return the account that serves in place of one that was grouped; two desks may have made a circle.

    An account under which another was grouped serves the same person alone: not one who was split off since.
    """
    seen, ties = {account.id}, Ties.of(session)
    while account.state == AccountState.CLOSED and account.merged_into not in {None, *seen}:
        further = session.get(Account, (session.school_id, account.merged_into))
        if further is None or further.gone or not ties.are_one(further.person_id, account.person_id):
            break
        account = further
        seen.add(account.id)
    return account


def standing(session: DeskSession, person: Person) -> tuple[Account, Sequence[Login]] | None:
    """Return the account that serves the person by now, and its issued logins; None where there is none."""
    account = account_of(session, person)
    if account is None:
        return None
    account = kept(session, account)
    logins = issued_of(session, account.id)
    return (account, logins) if logins else None


def issued_of(session: DeskSession, account_id: UUID) -> Sequence[Login]:
    """Return the account's logins that were issued, the earliest first."""
    return [login for login in logins_of(session, account_id) if login.issued_at is not None]


def set_password(logins: Sequence[Login], password_hash: str, until: datetime | None = None) -> None:
    """Give all identifiers of an account one password; what opened any of them before is void."""
    for login in logins:
        login.password_hash, login.provisional_until = password_hash, until


def has_own_password(logins: Sequence[Login]) -> bool:
    """Whether the holder has chosen a password."""
    return any(login.password_hash and login.provisional_until is None for login in logins)


def unlocked_state(account: Account) -> AccountState:
    """Return where an account stands once it is no longer locked."""
    return AccountState.ACTIVATED if account.activated_at else AccountState.ISSUED


def tries_of(session: DeskSession, found: Found | None, typed: str) -> str:
    """Return what failed sign-ins are counted under: the account, by whichever of its identifiers."""
    if found is not None:
        return tries.of_account(found.account.id)
    return tries.of_typed(session, typed)
