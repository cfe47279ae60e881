"""Reading many persons at once: their relations, and where their accounts stand.

Plain SQL, as each key typed waits for it: SQLAlchemy's own work cost more than the questions' answers.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from station.models.ids import account_id
from station.models.store import DeskSession
from station.rules.kinds import AccountState, Kinship, Level, PersonKind
from station.services.directory.records import Hit, Relation

_PERSONS = """
    SELECT id, kind, coalesce(nullif(usage_name, ''), last_name), first_name, birth_date, class_code,
        left_on IS NOT NULL OR (leaves_on IS NOT NULL AND leaves_on < :day)
    FROM person
    WHERE school_id = :school AND id IN (SELECT value FROM json_each(:ids)) AND NOT gone AND NOT purged
"""
_RELATIONS = """
    SELECT g.person, p.id, p.kind, coalesce(nullif(p.usage_name, ''), p.last_name), p.first_name, g.level,
        g.kinship, g.rank, p.class_code,
        p.left_on IS NOT NULL OR (p.leaves_on IS NOT NULL AND p.leaves_on < :day)
    FROM (
        SELECT student_id AS person, guardian_id AS other, level, kinship, rank FROM guardianship
            WHERE school_id = :school AND student_id IN (SELECT value FROM json_each(:ids)) AND NOT gone
        UNION ALL
        SELECT guardian_id, student_id, level, kinship, rank FROM guardianship
            WHERE school_id = :school AND guardian_id IN (SELECT value FROM json_each(:ids)) AND NOT gone
    ) g
    JOIN person p ON p.school_id = :school AND p.id = g.other AND NOT p.gone AND NOT p.purged
"""
_ACCOUNTS = """
    SELECT id, state FROM account
    WHERE school_id = :school AND id IN (SELECT value FROM json_each(:ids)) AND NOT gone
"""
_LOGINS = """
    SELECT l.account_id, l.identifier, l.issued_at IS NOT NULL
    FROM login l JOIN claim c ON c.value = l.identifier AND c.owner = l.account_id
    WHERE l.school_id = :school AND l.account_id IN (SELECT value FROM json_each(:ids)) AND NOT l.gone
    ORDER BY l.issued_at, l.id
"""
_LEVELS = (Level.LEGAL, Level.IN_CHARGE, Level.CONTACT)
_Line = Sequence[Any]


@dataclass(frozen=True, slots=True)
class AccountLine:
    """Where an account stands. ``identifiers`` are the issued ones, the earliest first."""

    state: AccountState = AccountState.NONE
    identifiers: tuple[str, ...] = ()


def has_left(left_on: date | None, leaves_on: date | None, today: date) -> bool:
    """Whether somebody is no longer in the school; an exit date may lie ahead."""
    return left_on is not None or (leaves_on is not None and leaves_on < today)


def relations_of(
    session: DeskSession, school: UUID, persons: Collection[UUID], today: date
) -> dict[UUID, tuple[Relation, ...]]:
    """Return who is linked to each of the persons, in a fixed order; links to nobody known are hidden."""
    found: dict[str, list[Relation]] = {person.hex: [] for person in persons}
    for person, *other in _ask(session, _RELATIONS, school, persons, today):
        found[person].append(_relation(other))
    return {person: tuple(sorted(found[person.hex], key=_order)) for person in persons}


def holder_among(person: UUID, relations: Iterable[Relation]) -> UUID:
    """Return whose account serves the person: an adult pupil's own guardian row shares the pupil's."""
    pupils = (one.id for one in relations if one.kind is PersonKind.STUDENT and one.kinship is Kinship.SELF)
    return min(pupils, default=person)


def accounts_of(session: DeskSession, school: UUID, holders: Collection[UUID]) -> dict[UUID, AccountLine]:
    """Return where the account of each holder stands."""
    ids = {holder: account_id(holder) for holder in holders}
    logins: dict[str, list[_Line]] = defaultdict(list)
    for account, *login in _ask(session, _LOGINS, school, ids.values()):
        logins[account].append(login)
    states = {line[0]: line[1] for line in _ask(session, _ACCOUNTS, school, ids.values())}
    return {holder: _account(states.get(account.hex), logins[account.hex]) for holder, account in ids.items()}


def hits(
    session: DeskSession, school: UUID, persons: Collection[UUID], today: date, *, include_left: bool
) -> tuple[Hit, ...]:
    """Return the lines of the search list for these persons, in their order."""
    lines = {UUID(line[0]): line for line in _ask(session, _PERSONS, school, persons, today)}
    relations = relations_of(session, school, lines, today)
    holders = {person: holder_among(person, relations[person]) for person in lines}
    accounts = accounts_of(session, school, set(holders.values()))
    return tuple(
        _hit(lines[person], accounts[holders[person]], relations[person], include_left=include_left)
        for person in persons
        if person in lines
    )


def _ask(
    session: DeskSession, question: str, school: UUID, ids: Iterable[UUID], today: date | None = None
) -> Sequence[_Line]:
    asked = {"school": school.hex, "ids": json.dumps([one.hex for one in ids])}
    if today is not None:
        asked["day"] = today.isoformat()
    return session.connection().exec_driver_sql(question, asked).all()


def _hit(line: _Line, account: AccountLine, relations: tuple[Relation, ...], *, include_left: bool) -> Hit:
    person, kind, last, first, birth_date, class_code, left = line
    return Hit(
        id=UUID(person),
        kind=PersonKind(kind),
        last_name=last,
        first_name=first,
        class_code=class_code,
        birth_year=int(birth_date[:4]) if birth_date else None,
        left=bool(left),
        state=account.state,
        identifiers=account.identifiers,
        related=tuple(
            one for one in relations if include_left or one.kind is PersonKind.GUARDIAN or not one.left
        ),
    )


def _relation(line: _Line) -> Relation:
    person, kind, last, first, level, kinship, rank, class_code, left = line
    return Relation(
        UUID(person),
        PersonKind(kind),
        last,
        first,
        Level(level),
        Kinship(kinship),
        rank,
        class_code,
        bool(left),
    )


def _order(one: Relation) -> tuple[int, int, str, str, UUID]:
    return _LEVELS.index(one.level), one.rank or 9, one.last_name, one.first_name, one.id


def _account(state: str | None, logins: Sequence[_Line]) -> AccountLine:
    if state is None:
        return AccountLine(AccountState.RESERVED if logins else AccountState.NONE)
    return AccountLine(AccountState(state), tuple(identifier for identifier, issued in logins if issued))
