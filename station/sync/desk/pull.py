"""What came down, merged into the local store: rows, claims, and what the desk should know of it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import JSON, Text, Uuid, column, func, select, type_coerce

from station.models import audit, chain
from station.models.accounts import Account, Claim, Login
from station.models.desk import Cursor
from station.models.staff import AuditEntry
from station.models.store import DeskSession, sharings
from station.models.touched import ACCOUNT, WHOM, touch, touch_accounts, touch_anybody
from station.rules.rights import Actor, Role
from station.sync.calls import Page, Place
from station.sync.desk.claims import take_note
from station.sync.desk.handed import Renumber
from station.sync.desk.tables import AuditTrail, Shared

Row = Sequence[Any]

SYNC = Actor(None, "", Role.SECRETARY)
"""Who acts where the sync itself has something to say in the audit."""

_MANY = 40
_TOLD_APART = 500
"""Of more rows at once, nobody is told apart."""


@dataclass(slots=True)
class Pulled:
    """What one transaction has read."""

    rows: int = 0
    people: set[str] = field(default_factory=set[str])
    """Persons, by id in hex, whose entry in the search index is not right any more."""


@dataclass(frozen=True, slots=True)
class Brought:
    """Pages that came down, their rows taken apart once."""

    pages: dict[str, Page]
    rows: dict[str, list[tuple[Any, ...]]]
    last_stamp: int


def taken_apart(pages: dict[str, Page]) -> Brought:
    """Take the pages' rows apart."""
    kind = list[tuple[Any, ...]]
    rows = {name: msgspec.json.decode(page.rows, type=kind) for name, page in pages.items()}
    last = 0
    for name, page in pages.items():
        if rows[name] and "stamp" in page.columns:
            last = max(last, *map(itemgetter(page.columns.index("stamp")), rows[name]))
    return Brought(pages, rows, last)


def merge(
    session: DeskSession,
    shared: Shared,
    names: list[str],
    rows: Sequence[Row],
    pulled: Pulled,
    renumber: Renumber,
) -> None:
    """Merge rows of a table, whose columns are ``names`` in their order; a newer store has more of them."""
    if not rows:
        return
    if not set(names) <= set(shared.columns):
        places = [at for at, name in enumerate(names) if name in shared.columns]
        names, rows = [names[at] for at in places], [[row[at] for at in places] for row in rows]
    statement = shared.merge if names == shared.columns else shared.merge_of(names)
    overtaken = _pending_among(session, shared, names, rows)
    session.connection().exec_driver_sql(statement, [tuple(row) for row in rows])
    pulled.rows += len(rows)
    sharing = sharings()[shared.name]
    for name in sharing.persons if sharing.searched else ():
        at = names.index(name)
        pulled.people.update(row[at] for row in rows)
    _tell_of(session, names, rows)
    note_crossings(session, shared, overtaken)
    if shared.name == Login.__tablename__:
        _take_logins(session, names, rows, renumber)


def _tell_of(session: DeskSession, names: list[str], rows: Sequence[Row]) -> None:
    if len(rows) > _TOLD_APART:
        touch_anybody(session)
        return
    for at, name in enumerate(names):
        if name in WHOM or name == "id":
            touch(session, (UUID(row[at]) for row in rows if isinstance(row[at], str)))
        elif name == ACCOUNT:
            touch_accounts(session, {UUID(row[at]) for row in rows})


def merge_audit(
    session: DeskSession, trail: AuditTrail, names: list[str], rows: Sequence[Row], pulled: Pulled
) -> None:
    """Add lines of the audit."""
    if rows:
        if names != trail.columns:
            places = [names.index(name) for name in trail.columns]
            rows = [[row[at] for at in places] for row in rows]
        session.connection().exec_driver_sql(trail.merge, [tuple(row) for row in rows])
        pulled.rows += len(rows)
        if any(row[trail.columns.index("station")] == session.desk.station for row in rows):
            chain.link_returned(session)


def move_cursor(session: DeskSession, table: str, place: Place) -> None:
    """Note how far a table was read; never back."""
    cursor = session.get(Cursor, table)
    if cursor is None or (cursor.revision, cursor.row_id) < place:
        session.merge(Cursor(table_name=table, revision=place[0], row_id=place[1]))


def note_crossings(session: DeskSession, shared: Shared, crossed: dict[UUID, str]) -> None:
    """Record that this desk and another changed the same row at once; of each row, which of the two holds.

    Many at once come from two imports: they are counted, not listed.
    """
    if len(crossed) > _MANY:
        audit.record(session, SYNC, "edits_crossed", None, table=shared.name, count=len(crossed))
        return
    for row_id, holds in sorted(crossed.items()):
        subject = _subject(session, shared, row_id)
        audit.record(session, SYNC, "edits_crossed", subject, table=shared.name, row=str(row_id), holds=holds)


def _subject(session: DeskSession, shared: Shared, row_id: UUID) -> UUID:
    columns = shared.table.c
    if shared.name == Login.__tablename__:
        account = select(columns.account_id).where(
            columns.school_id == session.school_id, columns.id == row_id
        )
        found = session.scalar(
            select(Account.person_id).where(Account.school_id == session.school_id, Account.id.in_(account))
        )
        return found or row_id
    for name in ("person_id", "student_id"):
        if name in columns:
            found = session.scalar(
                select(columns[name]).where(columns.school_id == session.school_id, columns.id == row_id)
            )
            return found or row_id
    return row_id


def _pending_among(
    session: DeskSession, shared: Shared, names: list[str], rows: Sequence[Row]
) -> dict[UUID, str]:
    """Return the rows that were changed here, wait, and are about to be overtaken by another desk's."""
    key = names.index("id")
    columns = shared.table.c
    mine = select(*(type_coerce(columns[name], Text()) for name in names)).where(
        columns.school_id == session.school_id,
        columns.revision.is_(None),
        columns.id.in_(_listed(row[key] for row in rows)),
    )
    here = {row[key]: row for row in session.execute(mine)}
    if not here:
        return {}
    stamp, station = names.index("stamp"), names.index("station")
    content = [
        (at, isinstance(columns[name].type, JSON))
        for at, name in enumerate(names)
        if name not in {"stamp", "station", "revision", "school_id", "id", "purged"}
    ]
    return {
        UUID(row[key]): "there"
        for row in rows
        if (old := here.get(row[key])) is not None
        and (row[stamp], row[station]) > (int(old[stamp]), int(old[station]))
        and any(_plain(row[at], is_json) != _plain(old[at], is_json) for at, is_json in content)
    }


def _listed(ids: Iterable[str]) -> Any:
    """Return ids as what an IN reads: a join would depend on SQLite's guess of how many they are."""
    listed = func.json_each(json.dumps(list(ids))).table_valued(column("value", Text()))
    return select(type_coerce(listed.c.value, Uuid()))


def _plain(value: Any, is_json: bool) -> Any:
    if is_json and isinstance(value, str):
        return json.loads(value)
    return None if value is None else str(value)


def _take_logins(session: DeskSession, names: list[str], rows: Sequence[Row], renumber: Renumber) -> None:
    identifier, account, gone = (names.index(name) for name in ("identifier", "account_id", "gone"))
    claimed = {row[identifier]: UUID(row[account]) for row in rows if not row[gone] and row[identifier]}
    take_note(session, claimed, renumber)
    _note_opened_twice(session, {UUID(row[account]) for row in rows if not row[gone]})


def _note_opened_twice(session: DeskSession, accounts: Iterable[UUID]) -> None:
    """Record, at one of the two desks, that both have issued an identifier of one account while apart."""
    issued = (
        select(Login)
        .join(Claim, (Claim.value == Login.identifier) & (Claim.owner == Login.account_id))
        .where(Login.account_id.in_(_listed(account.hex for account in accounts)))
        .where(Login.school_id == session.school_id, Login.issued_at.is_not(None), Login.gone.is_(False))
    )
    by_account: dict[UUID, list[Login]] = {}
    for login in session.scalars(issued.execution_options(populate_existing=True)):
        by_account.setdefault(login.account_id, []).append(login)
    for account_id, logins in sorted(by_account.items()):
        if len(logins) > 1:
            _note_once(session, account_id, max(logins, key=lambda one: one.id))


def _note_once(session: DeskSession, account_id: UUID, last: Login) -> None:
    # One line, written by the desk whose login has the greater id: both desks see it.
    if last.station != session.desk.station:
        return
    account = session.get(Account, (session.school_id, account_id))
    subject = account.person_id if account else account_id
    told = session.scalars(
        select(AuditEntry).where(
            AuditEntry.school_id == session.school_id,
            AuditEntry.subject_id == subject,
            AuditEntry.act == "account_opened_twice",
        )
    )
    if not any(line.facts.get("login") == str(last.id) for line in told):
        audit.record(session, SYNC, "account_opened_twice", subject, login=str(last.id))
