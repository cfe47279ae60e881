"""Reading many persons at once: their relations, and where their accounts stand."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select

from station.models.accounts import Account, Claim, Login
from station.models.ids import account_id
from station.models.people import Guardianship, Person
from station.models.store import DeskSession
from station.rules.kinds import AccountState, Kinship, Level, PersonKind
from station.services.directory.records import Hit, Relation

_Row = Row[*tuple[Any, ...]]
_LEVELS = (Level.LEGAL, Level.IN_CHARGE, Level.CONTACT)


@dataclass(frozen=True, slots=True)
class AccountLine:
    """Where an account stands. ``identifiers`` are the issued ones, the earliest first."""

    state: AccountState = AccountState.NONE
    identifiers: tuple[str, ...] = ()
    opened_by: str | None = None
    activated_at: datetime | None = None


def has_left(left_on: date | None, leaves_on: date | None, today: date) -> bool:
    """Whether somebody is no longer in the school; an exit date may lie ahead."""
    return left_on is not None or (leaves_on is not None and leaves_on < today)


def relations_of(
    session: DeskSession, school: UUID, persons: Collection[UUID], today: date
) -> dict[UUID, tuple[Relation, ...]]:
    """Return who is linked to each of the persons, in a fixed order; links to nobody known are hidden."""
    found: dict[UUID, list[Relation]] = {person: [] for person in persons}
    for own, other in (
        (Guardianship.student_id, Guardianship.guardian_id),
        (Guardianship.guardian_id, Guardianship.student_id),
    ):
        rows = session.execute(
            select(
                own.label("person"), Person.id, Person.kind, Person.last_name, Person.usage_name,
                Person.first_name, Person.class_code, Person.left_on, Person.leaves_on,
                Guardianship.level, Guardianship.kinship, Guardianship.rank,
            )
            .join(Person, (Person.school_id == Guardianship.school_id) & (Person.id == other))
            .where(Guardianship.school_id == school, own.in_(persons), Guardianship.gone.is_(False))
            .where(Person.gone.is_(False), Person.purged.is_(False))
        )  # fmt: skip
        for row in rows:
            found[row.person].append(_relation(row, today))
    return {person: tuple(sorted(relations, key=_order)) for person, relations in found.items()}


def holder_among(person: UUID, relations: Iterable[Relation]) -> UUID:
    """Return whose account serves the person: an adult pupil's own guardian row shares the pupil's."""
    pupils = (one.id for one in relations if one.kind is PersonKind.STUDENT and one.kinship is Kinship.SELF)
    return min(pupils, default=person)


def accounts_of(session: DeskSession, school: UUID, holders: Collection[UUID]) -> dict[UUID, AccountLine]:
    """Return where the account of each holder stands."""
    ids = {holder: account_id(holder) for holder in holders}
    wanted = tuple(ids.values())
    opened: dict[UUID, _Row] = {
        row.id: row
        for row in session.execute(
            select(Account.id, Account.state, Account.opened_by, Account.activated_at)
            .where(Account.school_id == school, Account.id.in_(wanted), Account.gone.is_(False))
        )
    }  # fmt: skip
    logins: dict[UUID, list[_Row]] = defaultdict(list)
    for row in session.execute(
        select(Login.account_id, Login.identifier, Login.issued_at)
        .join(Claim, (Claim.value == Login.identifier) & (Claim.owner == Login.account_id))
        .where(Login.school_id == school, Login.account_id.in_(wanted), Login.gone.is_(False))
        .order_by(Login.issued_at, Login.id)
    ):
        logins[row.account_id].append(row)
    return {holder: _account(opened.get(account), logins[account]) for holder, account in ids.items()}


def hits(
    session: DeskSession, school: UUID, persons: Collection[UUID], today: date, *, include_left: bool
) -> tuple[Hit, ...]:
    """Return the lines of the search list for these persons, in their order."""
    rows: dict[UUID, _Row] = {row.id: row for row in session.execute(_lines(school, persons))}
    relations = relations_of(session, school, tuple(rows), today)
    holders = {person: holder_among(person, relations[person]) for person in rows}
    accounts = accounts_of(session, school, set(holders.values()))
    return tuple(
        _hit(rows[person], accounts[holders[person]], relations[person], today, include_left=include_left)
        for person in persons
        if person in rows
    )


def _lines(school: UUID, persons: Collection[UUID]) -> Select[*tuple[Any, ...]]:
    return select(
        Person.id, Person.kind, Person.last_name, Person.usage_name, Person.first_name, Person.birth_date,
        Person.class_code, Person.left_on, Person.leaves_on,
    ).where(
        Person.school_id == school, Person.id.in_(persons),
        Person.gone.is_(False), Person.purged.is_(False),
    )  # fmt: skip


def _hit(
    row: _Row,
    account: AccountLine,
    relations: tuple[Relation, ...],
    today: date,
    *,
    include_left: bool,
) -> Hit:
    return Hit(
        id=row.id,
        kind=PersonKind(row.kind),
        last_name=row.usage_name or row.last_name,
        first_name=row.first_name,
        class_code=row.class_code,
        birth_year=row.birth_date.year if row.birth_date else None,
        left=has_left(row.left_on, row.leaves_on, today),
        state=account.state,
        identifiers=account.identifiers,
        related=tuple(
            one for one in relations if include_left or one.kind is PersonKind.GUARDIAN or not one.left
        ),
    )


def _relation(row: _Row, today: date) -> Relation:
    return Relation(
        id=row.id,
        kind=PersonKind(row.kind),
        last_name=row.usage_name or row.last_name,
        first_name=row.first_name,
        level=Level(row.level),
        kinship=Kinship(row.kinship),
        rank=row.rank,
        class_code=row.class_code,
        left=has_left(row.left_on, row.leaves_on, today),
    )


def _order(one: Relation) -> tuple[int, int, str, str, UUID]:
    return _LEVELS.index(one.level), one.rank or 9, one.last_name, one.first_name, one.id


def _account(opened: _Row | None, logins: list[_Row]) -> AccountLine:
    if opened is None:
        return AccountLine(AccountState.RESERVED if logins else AccountState.NONE)
    return AccountLine(
        AccountState(opened.state),
        tuple(row.identifier for row in logins if row.issued_at is not None),
        opened.opened_by,
        opened.activated_at,
    )
