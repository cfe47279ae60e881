"""Making one person of two, and two of one: rows, in the caller's transaction."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from uuid import UUID

from rapidfuzz import fuzz
from sqlalchemy import select

from station.models import ids
from station.models.accounts import Account, FederatedIdentity
from station.models.people import Distinct, Person
from station.models.store import DeskSession
from station.rules.kinds import AccountState, PersonKind
from station.rules.names import NameRecord, same_name
from station.services.accounts.logins import issued_of, unlocked_state
from station.services.accounts.states import accounts_of_rows, logins_of
from station.services.doubles.errors import AlreadyOne, CannotJoin, ChooseAccount, NotJoined
from station.services.doubles.records import AccountChoice, Obstacle
from station.services.persons.index import reindex
from station.services.persons.likeness import ALIKE_FIRST, folded
from station.services.persons.ties import Ties, pointers_of
from station.services.persons.who import get, name_records


def obstacles(session: DeskSession, one: Person, other: Person) -> tuple[Obstacle, ...]:
    """Return what keeps two from being one person.

    The first name decides, as twins share all else; two accounts need the same last name too.
    """
    if one.kind != other.kind:
        return (Obstacle.OTHER_KIND,)
    accounts = _open(session, one.id), _open(session, other.id)
    both = all(accounts)
    names = name_records(session, one), name_records(session, other)
    firsts = _any_pair(*names, _same_first)
    strict = both or one.kind == PersonKind.STUDENT
    dates = {one.birth_date, other.birth_date} - {None}
    found = {
        Obstacle.FIRST_NAME: not firsts and (strict or not _any_pair(*names, _alike_first)),
        Obstacle.LAST_NAME: both and not _any_pair(*names, _same_last),
        Obstacle.BIRTH_DATE: len(dates) > 1,
        Obstacle.ACCOUNT_LOCKED: both
        and any(account.state == AccountState.LOCKED for each in accounts for account in each),
        Obstacle.TWO_IDENTITIES: is_verified(session, one.id) and is_verified(session, other.id),
    }
    return tuple(obstacle for obstacle, stands in found.items() if stands)


def join(
    session: DeskSession, keep_id: UUID, other_id: UUID, keep_account: UUID | None
) -> tuple[Person, Person, Account | None, Account | None]:
    """Let one person count as another; return who they are, who counts as them, the account kept and closed.

    Who FranceConnect has verified is who they are, whichever was named first; so is the pupil whose birth
    date is known. Raises `AlreadyOne`, `CannotJoin`, `ChooseAccount`, `PersonUnknown`.
    """
    keep, other = get(session, keep_id), get(session, other_id)
    if keep.id == other.id:
        raise AlreadyOne
    if found := obstacles(session, keep, other):
        raise CannotJoin(found)
    if _goes_first(session, other, keep):
        keep, other = other, keep
    kept, closed = _chosen(session, (*_open(session, keep.id), *_open(session, other.id)), keep_account)
    # What this one was itself joined into, before it was split, is forgotten: it would make a circle.
    keep.joined_into = keep.id if keep.joined_into else None
    other.joined_into = keep.id
    set_distinct(session, keep.id, other.id, apart=False)
    _close(closed, kept)
    session.flush()
    reindex(session, [keep.id, other.id])
    return keep, other, kept, closed[0] if closed else None


def group(session: DeskSession, person: Person, keep_account: UUID) -> tuple[Account, Sequence[Account]]:
    """Close all accounts of a person but one. Raises `ChooseAccount` where that one is not open, or alone."""
    accounts = _open(session, person.id)
    kept, closed = _chosen(session, accounts, keep_account)
    if kept is None or not closed:
        raise ChooseAccount(choices_of(session, accounts))
    _close(closed, kept)
    session.flush()
    return kept, closed


def split(session: DeskSession, person_id: UUID) -> tuple[tuple[UUID, ...], tuple[UUID, ...]]:
    """Set a row apart from whom it counts as, or a person from all who count as them; return those.

    The accounts that were closed under one another's open again; so does one that was left closed under
    somebody else's. Raises `NotJoined`, `PersonUnknown`.
    """
    get(session, person_id)
    pointers, before = pointers_of(session), Ties.of(session).rows(person_id)
    apart = [pointers[person_id]] if person_id in pointers else []
    if Ties.of(session).root(person_id) == person_id:
        apart += [row for row, into in pointers.items() if into == person_id]
    for other in apart:
        set_distinct(session, person_id, other, apart=True)
    session.flush()
    reopened = _reopen(session, before)
    if not apart and not reopened:
        raise NotJoined
    reindex(session, before)
    return tuple(dict.fromkeys(apart)), tuple(account.id for account in reopened)


def set_distinct(session: DeskSession, one: UUID, other: UUID, *, apart: bool) -> bool:
    """Say that two rows are two persons, or no longer say so; say whether that changes anything."""
    key = (session.school_id, ids.distinct_id(one, other))
    row = session.get(Distinct, key)
    if row is None:
        if not apart:
            return False
        first, second = sorted((one, other))
        row = Distinct(school_id=key[0], id=key[1], first_id=first, second_id=second, gone=True)
        session.add(row)
    if row.gone is not apart:
        return False
    row.decided_at, row.gone, row.purged = session.now(), not apart, False
    session.flush()
    return True


def apart_since(session: DeskSession, one: Person, other: Person) -> datetime | None:
    """Return when somebody said last that two persons, whatever rows they have, are not one."""
    ties = Ties.of(session)
    pairs = (ids.distinct_id(a, b) for a in ties.rows(one.id) for b in ties.rows(other.id))
    found = (session.get(Distinct, (session.school_id, pair)) for pair in pairs)
    return max((row.decided_at for row in found if row is not None and not row.gone), default=None)


def is_verified(session: DeskSession, person_id: UUID) -> bool:
    """Whether FranceConnect has said who the person is."""
    return (
        session.scalars(
            select(FederatedIdentity.id)
            .where(FederatedIdentity.person_id.in_(Ties.of(session).rows(person_id)))
            .where(FederatedIdentity.school_id == session.school_id, FederatedIdentity.gone.is_(False))
        ).first()
        is not None
    )


def choices_of(session: DeskSession, accounts: Iterable[Account]) -> tuple[AccountChoice, ...]:
    """Describe accounts so that a family can say which one it uses."""
    return tuple(
        AccountChoice(
            account.id,
            account.person_id,
            AccountState(account.state),
            tuple(login.identifier for login in issued_of(session, account.id)),
        )
        for account in accounts
    )


def _open(session: DeskSession, person_id: UUID) -> list[Account]:
    """Return the accounts of a person's rows that are not closed."""
    accounts = accounts_of_rows(session, person_id)
    return [one for one in accounts if one.state != AccountState.CLOSED and logins_of(session, one.id)]


def _chosen(
    session: DeskSession, accounts: Sequence[Account], keep: UUID | None
) -> tuple[Account | None, list[Account]]:
    """Return the account to keep, and those to close. Raises `ChooseAccount`."""
    if len(accounts) < 2 and keep in {None, *(one.id for one in accounts)}:
        return (accounts[0] if accounts else None), []
    kept = next((one for one in accounts if one.id == keep), None)
    if kept is None:
        raise ChooseAccount(choices_of(session, accounts))
    return kept, [one for one in accounts if one is not kept]


def _close(accounts: Iterable[Account], kept: Account | None) -> None:
    for account in accounts:
        account.state, account.merged_into = AccountState.CLOSED.value, kept and kept.id


def _reopen(session: DeskSession, rows: Iterable[UUID]) -> list[Account]:
    """Open the accounts of these rows that are closed under the account of somebody else by now."""
    ties, reopened = Ties.of(session), list[Account]()
    for row in rows:
        account = session.get(Account, (session.school_id, ids.account_id(row)))
        if account is None or account.state != AccountState.CLOSED or account.merged_into is None:
            continue
        into = session.get(Account, (session.school_id, account.merged_into))
        if into is None or not ties.are_one(into.person_id, row):
            account.state, account.merged_into = unlocked_state(account).value, None
            reopened.append(account)
    session.flush()
    return reopened


def _goes_first(session: DeskSession, one: Person, other: Person) -> bool:
    """Whether the one is who the two are, though the other was chosen."""
    verified = is_verified(session, one.id), is_verified(session, other.id)
    if any(verified):
        return verified[0]
    return one.birth_date is not None and other.birth_date is None


def _any_pair(
    ones: Sequence[NameRecord], others: Sequence[NameRecord], alike: Callable[[NameRecord, NameRecord], bool]
) -> bool:
    return any(alike(one, other) or alike(other, one) for one in ones for other in others)


def _same_first(one: NameRecord, other: NameRecord) -> bool:
    return same_name("x", one.first_name, NameRecord("x", None, other.first_name, other.other_first_names))


def _alike_first(one: NameRecord, other: NameRecord) -> bool:
    return fuzz.ratio(folded(one.first_name), folded(other.first_name)) >= ALIKE_FIRST


def _same_last(one: NameRecord, other: NameRecord) -> bool:
    record = NameRecord(other.last_name, other.usage_name, "x")
    return any(same_name(name, "x", record) for name in (one.last_name, one.shown_last))
