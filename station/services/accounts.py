"""The one place for identifiers and the states of accounts: who may have one, and what it is called.

Every function works in the caller's transaction, which holds the write lock: no identifier is taken twice.
A login counts only together with its claim; `logins_of` joins the two for all readers.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import ColumnElement, or_, select

from station.errors import StationError
from station.models import audit, ids
from station.models.accounts import Account, Claim, Login
from station.models.people import Guardianship, Person
from station.models.store import DeskSession
from station.rules.identifiers import LONGEST, stem, with_number
from station.rules.kinds import AccountState, Kinship, Level, PersonKind
from station.rules.names import NameRecord
from station.rules.rights import Actor
from station.services.ties import Ties
from station.sync.desk.leases import stem_of, take_leased

RESPONSIBLE = (Level.LEGAL.value, Level.IN_CHARGE.value)
"""The levels that open an account; a contact has none and sees no child."""

_HASHER = PasswordHasher()  # Argon2id, RFC 9106's second choice
# One pass over the same memory is a third of the work: a whole class is ready in seconds. What is hashed so
# is random, of 57 bits, which no number of passes makes easier to guess than a password people choose.
_PROVISIONAL_HASHER = PasswordHasher(time_cost=1)
# Of a random text that nobody knows: checked where there is no account, so that this takes as long.
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$62HGuGpT6dzkDo/1M728Qg$Qx/ngHighgJyaZA+DrDY6dXgFb5qm3nzOsDlLLOuh7A"

# The passes that a provisional password's hash lacks, so that looking at one takes as long as at any other.
_OTHER_PASSES = (
    "$argon2id$v=19$m=65536,t=2,p=4$u9Cf1Ws0YoX5cmezNBVQ3A$hZvnI6Ol7Dkwbgw6l2wYxaQzWuNgZMOAAqEQXz2hanU"
)


class Eligibility(StrEnum):
    """Whether a person may have an account, or why not."""

    ELIGIBLE = "eligible"
    LEFT = "left"
    CONTACT_ONLY = "contact_only"
    NO_PRESENT_CHILD = "no_present_child"


class NoAccountAllowed(StationError):
    """The domain gives this person no account."""

    def __init__(self, reason: Eligibility) -> None:
        super().__init__(f"this person may have no account ({reason.value}): see the file")
        self.reason = reason


class AccountClosed(StationError):
    """The account was grouped under another."""

    def __init__(self) -> None:
        super().__init__("this account is closed: use the one that it was grouped under")


class IdentifierAllocator:
    """Hands out each stem's next free identifier, given the identifiers that are taken.

    One of these serves a whole import: fed with all claims once, it never looks at the same number twice.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def take(self, name_stem: str) -> str:
        """Return the first free identifier of this stem, which is taken from now on."""
        number = self._next.get(name_stem, 1)
        while (identifier := with_number(name_stem, number)) in self._taken:
            number += 1
        if number > 1:  # most stems are one person's: not worth the memory
            self._next[name_stem] = number + 1
        self._taken.add(identifier)
        return identifier


def name_record(person: Person) -> NameRecord:
    """Return the person's name as the rules read it."""
    return NameRecord(person.last_name, person.usage_name, person.first_name, tuple(person.other_first_names))


def today(session: DeskSession) -> date:
    """Return the day at this desk."""
    return session.now().astimezone().date()


def present(day: date) -> ColumnElement[bool]:
    """Return the condition for persons who are in the school on this day; an exit date may lie ahead."""
    return (
        Person.gone.is_(False)
        & Person.purged.is_(False)
        & Person.left_on.is_(None)
        & or_(Person.leaves_on.is_(None), Person.leaves_on >= day)
    )


def holder_of(session: DeskSession, person: Person) -> Person:
    """Return whose account serves the person: of a double, whom it counts as; of an adult pupil, the pupil.

    An adult pupil's own guardian row shares the pupil's account.
    """
    ties = Ties.of(session)
    person = _person(session, ties.root(person.id)) or person
    if person.kind != PersonKind.GUARDIAN:
        return person
    pupils = session.scalars(
        select(Person.id)
        .join(Guardianship, Guardianship.student_id == Person.id)
        .where(Guardianship.guardian_id.in_(ties.rows(person.id)), Guardianship.kinship == Kinship.SELF)
        .where(Guardianship.school_id == session.school_id, Person.school_id == session.school_id)
        .where(Guardianship.gone.is_(False), Person.gone.is_(False))
    ).all()
    return (_person(session, min(ties.roots(pupils))) if pupils else None) or person


def name_records(session: DeskSession, person: Person) -> Sequence[NameRecord]:
    """Return the names of all rows that are this person, the person's own first."""
    ties = Ties.of(session)
    rows = (_person(session, row) for row in ties.rows(person.id))
    return [name_record(row) for row in rows if row is not None]


def children_of(session: DeskSession, guardian_id: UUID) -> Sequence[Person]:
    """Return the present students for whom the guardian is responsible, the eldest first."""
    ties = Ties.of(session)
    linked = session.scalars(
        select(Guardianship.student_id)
        .where(Guardianship.guardian_id.in_(ties.rows(guardian_id)), Guardianship.gone.is_(False))
        .where(Guardianship.school_id == session.school_id)
        .where(Guardianship.level.in_(RESPONSIBLE), Guardianship.kinship != Kinship.SELF)
    )
    students = [one for one in linked if not ties.disclaimed(one, guardian_id)]
    return _present_ones(session, ties, students)


def guardians_of(session: DeskSession, student_id: UUID) -> Sequence[Person]:
    """Return who is responsible for the student, in a fixed order."""
    ties = Ties.of(session)
    linked = session.scalars(
        select(Guardianship.guardian_id)
        .where(Guardianship.student_id.in_(ties.rows(student_id)), Guardianship.gone.is_(False))
        .where(Guardianship.school_id == session.school_id)
        .where(Guardianship.level.in_(RESPONSIBLE), Guardianship.kinship != Kinship.SELF)
    )
    roots = ties.roots(one for one in linked if not ties.disclaimed(student_id, one))
    return session.scalars(
        select(Person)
        .where(Person.school_id == session.school_id, Person.id.in_(roots))
        .where(Person.gone.is_(False), Person.purged.is_(False))
        .order_by(Person.last_name, Person.first_name, Person.id)
    ).all()


def eligibility(session: DeskSession, person: Person) -> Eligibility:
    """Answer whether the person may have an account: a present student, or who is responsible for one."""
    person, ties = holder_of(session, person), Ties.of(session)
    rows = ties.rows(person.id)
    here = select(Person.id).where(Person.school_id == session.school_id, Person.id.in_(rows))
    if session.scalars(here.where(present(today(session)))).first() is None:
        return Eligibility.LEFT
    if person.kind == PersonKind.STUDENT or children_of(session, person.id):
        return Eligibility.ELIGIBLE
    links = session.execute(
        select(Guardianship.student_id, Guardianship.level).where(
            Guardianship.school_id == session.school_id,
            Guardianship.guardian_id.in_(rows),
            Guardianship.gone.is_(False),
        )
    )
    levels = [level for student, level in links if not ties.disclaimed(student, person.id)]
    only_contact = bool(levels) and all(level == Level.CONTACT for level in levels)
    return Eligibility.CONTACT_ONLY if only_contact else Eligibility.NO_PRESENT_CHILD


def may_have_account(session: DeskSession, person: Person) -> bool:
    """Whether the person may have an account."""
    return eligibility(session, person) is Eligibility.ELIGIBLE


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


def reserve(session: DeskSession, person: Person) -> Login:
    """Keep an identifier for the person, built from the record; the one they have, if they have one."""
    holder = holder_of(session, person)
    account_id = serving_account_id(session, holder)
    if logins := logins_of(session, account_id):
        return logins[0]
    name_stem = stem(name_record(holder))
    identifier = IdentifierAllocator(_taken_near(session, name_stem)).take(name_stem)
    return _reserved(session, account_id, identifier)


def issue(session: DeskSession, actor: Actor, person: Person, opened_by: str, **facts: Any) -> Login:
    """Make the person's account and issue its identifier, to be shown or printed from now on.

    An identifier that was issued before is returned as it is. Raises `NoAccountAllowed`, `AccountClosed`.
    """
    if (reason := eligibility(session, person)) is not Eligibility.ELIGIBLE:
        raise NoAccountAllowed(reason)
    account = account_of(session, person)
    if account is not None and account.state == AccountState.CLOSED:
        raise AccountClosed
    login = _final(session, reserve(session, person))
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


def hash_password(password: str) -> str:
    """Return the Argon2id hash of a password; slow on purpose, so not inside a transaction."""
    return _HASHER.hash(password)


def hash_provisional(password: str) -> str:
    """Return the Argon2id hash of a random password that the holder replaces at the first sign-in."""
    return _PROVISIONAL_HASHER.hash(password)


def verify_password(password_hash: str | None, password: str) -> bool:
    """Whether the password is that of the hash; without one (nobody) it takes as long to say no."""
    right = _verify(password_hash or _NOBODYS, password) and password_hash is not None
    if password_hash is not None and extract_parameters(password_hash).time_cost == 1:
        _verify(_OTHER_PASSES, password)
    return right


def _verify(password_hash: str, password: str) -> bool:
    try:
        return _HASHER.verify(password_hash, password)
    except VerifyMismatchError:
        return False


def needs_rehash(password_hash: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(password_hash)


def _final(session: DeskSession, login: Login) -> Login:
    """Return a login that may be shown: with a central store it is claimed there, or of a leased number."""
    if session.desk.station == 0 or login.issued_at is not None:
        return login
    claim = session.get_one(Claim, login.identifier)
    if claim.confirmed:
        return login
    identifier = with_number(stem_of(login.identifier), take_leased(session))
    login.gone = True
    session.delete(claim)
    return _reserved(session, login.account_id, identifier)


def _reserved(session: DeskSession, account_id: UUID, identifier: str) -> Login:
    login = Login(
        school_id=session.school_id,
        id=ids.login_id(account_id, identifier),
        account_id=account_id,
        identifier=identifier,
        state=AccountState.RESERVED.value,
        issued_at=None,
        password_hash=None,
        provisional_until=None,
    )
    session.add_all([login, Claim(value=identifier, owner=account_id)])
    session.flush()
    return login


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


def _person(session: DeskSession, person_id: UUID) -> Person | None:
    return session.get(Person, (session.school_id, person_id))


def _present_ones(session: DeskSession, ties: Ties, students: Iterable[UUID]) -> Sequence[Person]:
    """Return the persons of whom one row at least is in the school, the eldest first."""
    if not (rows := ties.rows_of(students)):
        return ()
    school = Person.school_id == session.school_id
    here = session.scalars(select(Person.id).where(school, Person.id.in_(rows), present(today(session))))
    return session.scalars(
        select(Person)
        .where(school, Person.id.in_(ties.roots(here)))
        .order_by(Person.birth_date, Person.first_name, Person.id)
    ).all()


def _taken_near(session: DeskSession, name_stem: str) -> Sequence[str]:
    """Return the claims that may stand in a stem's way: the stem, or what is left of it, and digits."""
    starts = {name_stem[: LONGEST - digits] for digits in range(6)}
    # ':' follows '9' in ASCII: the range holds the start with any number, and no longer name.
    return session.scalars(
        select(Claim.value).where(or_(*(Claim.value.between(start, f"{start}:") for start in starts)))
    ).all()
