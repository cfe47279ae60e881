"""Doubles: proposed, joined, looked at afterwards, split again, or kept apart. One method is one act."""

from collections.abc import Callable, Iterable
from uuid import UUID

from sqlalchemy import select

from station.models import audit
from station.models.accounts import Account
from station.models.people import RosterKey
from station.models.store import DeskSession, Store
from station.rules.kinds import AccountState, PersonKind, Sex
from station.rules.rights import Actor, Right
from station.services.accounts.states import (
    account_of,
    accounts_of_rows,
    logins_of,
    serving_account_id,
    state_of,
)
from station.services.directory import Directory
from station.services.doubles import join as joining
from station.services.doubles.errors import AlreadyOne, NotJoined
from station.services.doubles.records import (
    Joined,
    Proposal,
    Side,
    SplitUp,
    ToSettle,
    Unsettled,
    Verification,
)
from station.services.doubles.verify import verify
from station.services.persons.alike import pairs, traits_of
from station.services.persons.family import relatives
from station.services.persons.guarded import shown_addresses
from station.services.persons.likeness import compare
from station.services.persons.ties import Ties, pointers_of
from station.services.persons.who import get


class DoublesService:
    """Answers who may be one person, and makes one of two on an operator's word: never by itself."""

    def __init__(self, store: Store, directory: Directory) -> None:
        self._store = store
        self._directory = directory

    # Proposals

    def proposals(
        self, actor: Actor, limit: int = 100, *, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Proposal, ...]:
        """Return who may be one person, the likest first, homonyms last; takes seconds in a large school."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            found = pairs(session, cancelled)[:limit]
            return tuple(_proposal(session, one, other) for (one, other), _ in found)

    def compare(self, actor: Actor, one_id: UUID, other_id: UUID) -> Proposal:
        """Put any two persons side by side. Raises `AlreadyOne`, `PersonUnknown`."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            one, other = get(session, one_id), get(session, other_id)
            if one.id == other.id:
                raise AlreadyOne
            return _proposal(session, one.id, other.id)

    # Acts

    def join(self, actor: Actor, keep_id: UUID, other_id: UUID, keep_account: UUID | None = None) -> Joined:
        """Let two persons be one from now on; where both have an account, the family says which to keep.

        Each keeps its rows, so that an import goes on and a split restores all. The join is looked at
        afterwards. Raises `AlreadyOne`, `CannotJoin`, `ChooseAccount`, `PersonUnknown`.
        """
        with self._store.act(actor, Right.GROUP) as session:
            keep, other, kept, closed = joining.join(session, keep_id, other_id, keep_account)
            accounts = {"kept": str(kept.id), "closed": str(closed.id)} if kept and closed else {}
            audit.record(session, actor, "persons_joined", keep.id, other=str(other.id), **accounts)
        verification = self.verify(actor, keep.id)
        return Joined(keep.id, other.id, kept and kept.id, closed and closed.id, verification)

    def verify(self, actor: Actor, person_id: UUID) -> Verification:
        """Look whether all files of a person are one by now; what is found is kept in the trail."""
        with self._store.look(actor, Right.GROUP) as session:
            verification = verify(session, self._directory, person_id)
        with self._store.act(actor, Right.GROUP) as session:
            audit.record(
                session,
                actor,
                "join_verified",
                verification.person_id,
                whole=verification.whole,
                missing=list(verification.missing),
            )
        return verification

    def group(self, actor: Actor, person_id: UUID, keep_account: UUID) -> Verification:
        """Close all accounts of one person but the one that the family keeps, where desks have crossed.

        Raises `ChooseAccount`, `PersonUnknown`.
        """
        with self._store.act(actor, Right.GROUP) as session:
            person = get(session, person_id)
            kept, closed = joining.group(session, person, keep_account)
            facts = {"kept": str(kept.id), "closed": [str(account.id) for account in closed]}
            audit.record(session, actor, "accounts_grouped", person.id, **facts)
        return self.verify(actor, person.id)

    def split(self, actor: Actor, person_id: UUID) -> SplitUp:
        """Undo a join: name the row that was joined, or the person to set all others apart.

        They are two as before, and not proposed again. Raises `NotJoined`, `PersonUnknown`.
        """
        with self._store.act(actor, Right.GROUP) as session:
            apart, reopened = joining.split(session, person_id)
            facts = {"others": [str(row) for row in apart], "reopened": [str(row) for row in reopened]}
            audit.record(session, actor, "persons_split", person_id, **facts)
        return SplitUp(person_id, apart, reopened)

    def keep_apart(self, actor: Actor, one_id: UUID, other_id: UUID) -> None:
        """Say that two who are alike are two; they are not proposed any more. Raises `AlreadyOne`."""
        with self._store.act(actor, Right.GROUP) as session:
            one, other = get(session, one_id), get(session, other_id)
            if one.id == other.id:
                raise AlreadyOne
            if joining.set_distinct(session, one.id, other.id, apart=True):
                audit.record(session, actor, "persons_kept_apart", one.id, other=str(other.id))

    def propose_again(self, actor: Actor, one_id: UUID, other_id: UUID) -> None:
        """Undo `keep_apart`. Raises `NotJoined` where there is nothing to undo, or a join would come back."""
        with self._store.act(actor, Right.GROUP) as session:
            one, other = get(session, one_id), get(session, other_id)
            if {one.joined_into, other.joined_into} & {one.id, other.id}:
                raise NotJoined  # that was a split: join them instead, which asks for the account to keep
            if not joining.set_distinct(session, one.id, other.id, apart=False):
                raise NotJoined
            audit.record(session, actor, "persons_proposed_again", one.id, other=str(other.id))

    def unsettled(self, actor: Actor) -> tuple[ToSettle, ...]:
        """Return the persons whose accounts desks that crossed have left open, or shut."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            pointers = pointers_of(session)
            joined = Ties.of(session).roots((*pointers, *pointers.values()))
            two = (_two_accounts(session, person) for person in sorted(joined))
            return tuple(one for one in (*two, *_closed_alone(session)) if one is not None)


def _two_accounts(session: DeskSession, person_id: UUID) -> ToSettle | None:
    accounts = [one for one in accounts_of_rows(session, person_id) if one.state != AccountState.CLOSED]
    if len(accounts) < 2:
        return None
    return ToSettle(person_id, Unsettled.TWO_ACCOUNTS, joining.choices_of(session, accounts))


def _closed_alone(session: DeskSession) -> Iterable[ToSettle]:
    """Return who is kept out: the account is closed under one that serves somebody else."""
    ties = Ties.of(session)
    closed = session.scalars(
        select(Account)
        .where(Account.school_id == session.school_id, Account.gone.is_(False))
        .where(Account.merged_into.is_not(None), Account.state == AccountState.CLOSED)
        .order_by(Account.id)
    )
    for account in closed:
        into = session.get(Account, (session.school_id, account.merged_into))
        if into is None or not ties.are_one(into.person_id, account.person_id):
            choices = joining.choices_of(session, [account])
            yield ToSettle(account.person_id, Unsettled.CLOSED_ALONE, choices)


def _proposal(session: DeskSession, one_id: UUID, other_id: UUID) -> Proposal:
    one, other = get(session, one_id), get(session, other_id)
    ties = Ties.of(session)
    traits = traits_of(session, [*ties.rows(one.id), *ties.rows(other.id)])
    likeness = max(
        (compare(traits[a], traits[b]) for a in ties.rows(one.id) for b in ties.rows(other.id)),
        key=lambda each: each.score,
    )
    return Proposal(
        _side(session, one.id),
        _side(session, other.id),
        likeness,
        joining.obstacles(session, one, other),
        joining.apart_since(session, one, other),
    )


def _side(session: DeskSession, person_id: UUID) -> Side:
    person = get(session, person_id)
    keys = session.scalars(
        select(RosterKey.key)
        .where(RosterKey.school_id == session.school_id, RosterKey.gone.is_(False))
        .where(RosterKey.person_id.in_(Ties.of(session).rows(person.id)))
        .order_by(RosterKey.key)
    )
    issued = account_of(session, person) is not None
    logins = logins_of(session, serving_account_id(session, person)) if issued else ()
    return Side(
        id=person.id,
        kind=PersonKind(person.kind),
        last_name=person.usage_name or person.last_name,
        birth_name=person.last_name,
        first_name=person.first_name,
        birth_date=person.birth_date,
        sex=Sex(person.sex) if person.sex else None,
        ine=person.ine,
        class_code=person.class_code,
        contacts=shown_addresses(session, person),
        relatives=relatives(session, person),
        origin=person.origin,
        source_ids=tuple(key.partition(":")[2] for key in keys),
        state=state_of(session, person),
        identifiers=tuple(login.identifier for login in logins if login.issued_at is not None),
        verified=joining.is_verified(session, person.id),
    )
