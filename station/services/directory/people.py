"""Reading many persons at once: their relations, and where their accounts stand."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
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
    session: DeskSession, persons: Collection[UUID], today: date
) -> dict[UUID, tuple[Relation, ...]]:
    """Return who is linked to each of the persons, in a fixed order; links to nobody known are hidden."""
    lines: list[tuple[UUID, _Row]] = []
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
            .where(Guardianship.school_id == session.school_id, own.in_(persons))
            .where(Guardianship.gone.is_(False), Person.gone.is_(False), Person.purged.is_(False))
        )  # fmt: skip
        lines += [(row.person, row) for row in rows]
    accounts = accounts_of(session, {row.id: PersonKind(row.kind) for _, row in lines})
    found: dict[UUID, list[Relation]] = defaultdict(list)
    for person, row in lines:
        found[person].append(_relation(row, accounts[row.id].state, today))
    return {person: tuple(sorted(found[person], key=_order)) for person in persons}


def accounts_of(session: DeskSession, persons: Mapping[UUID, PersonKind]) -> dict[UUID, AccountLine]:
    """Return where each person's account stands; an adult pupil's own guardian row shares the pupil's."""
    holders = dict.fromkeys(persons) | _pupils_behind(session, persons)
    ids = {person: account_id(holder or person) for person, holder in holders.items()}
    wanted = tuple(ids.values())
    opened = {
        row.id: row
        for row in session.execute(
            select(Account.id, Account.state, Account.opened_by, Account.activated_at)
            .where(Account.school_id == session.school_id, Account.id.in_(wanted), Account.gone.is_(False))
        )
    }  # fmt: skip
    logins: dict[UUID, list[_Row]] = defaultdict(list)
    for row in session.execute(
        select(Login.account_id, Login.identifier, Login.issued_at)
        .join(Claim, (Claim.value == Login.identifier) & (Claim.owner == Login.account_id))
        .where(Login.school_id == session.school_id, Login.account_id.in_(wanted), Login.gone.is_(False))
        .order_by(Login.issued_at, Login.id)
    ):
        logins[row.account_id].append(row)
    return {person: _account(opened.get(account), logins[account]) for person, account in ids.items()}


def hits(
    session: DeskSession, persons: Iterable[UUID], today: date, *, include_left: bool
) -> tuple[Hit, ...]:
    """Return the lines of the search list for these persons, in their order."""
    order = tuple(persons)
    rows = {row.id: row for row in session.execute(_lines(session, order))}
    accounts = accounts_of(session, {row.id: PersonKind(row.kind) for row in rows.values()})
    relations = relations_of(session, tuple(rows), today)
    return tuple(
        _hit(rows[person], accounts[person], relations[person], today, include_left=include_left)
        for person in order
        if person in rows
    )


def _lines(session: DeskSession, persons: Collection[UUID]) -> Select[*tuple[Any, ...]]:
    return select(
        Person.id, Person.kind, Person.last_name, Person.usage_name, Person.first_name, Person.birth_date,
        Person.class_code, Person.left_on, Person.leaves_on,
    ).where(
        Person.school_id == session.school_id, Person.id.in_(persons),
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


def _relation(row: _Row, state: AccountState, today: date) -> Relation:
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
        state=state,
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


def _pupils_behind(session: DeskSession, persons: Mapping[UUID, PersonKind]) -> dict[UUID, UUID | None]:
    guardians = tuple(person for person, kind in persons.items() if kind is PersonKind.GUARDIAN)
    rows = session.execute(
        select(Guardianship.guardian_id, Guardianship.student_id)
        .join(Person, (Person.school_id == Guardianship.school_id) & (Person.id == Guardianship.student_id))
        .where(Guardianship.school_id == session.school_id, Guardianship.guardian_id.in_(guardians))
        .where(Guardianship.kinship == Kinship.SELF, Guardianship.gone.is_(False), Person.gone.is_(False))
        .order_by(Guardianship.student_id.desc())
    )
    return {row.guardian_id: row.student_id for row in rows}
