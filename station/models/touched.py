"""Whom a transaction touches: kept while it runs, told once it is kept."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session

from station.models.accounts import Login
from station.models.people import Person

Touched = frozenset[UUID] | None
"""The persons, by their ids; None is anybody: a list was brought in, or rows came from other desks."""

WHOM = frozenset({"person_id", "student_id", "guardian_id", "first_id", "second_id", "subject_id"})
"""Columns that name a person, in whichever table. An act's line in the audit names whom it was about."""
ACCOUNT = "account_id"
"""The column that names an account, and by it a person."""
_KEY = "touched"
_OF_ACCOUNTS = "SELECT person_id FROM account WHERE id IN (SELECT value FROM json_each(:ids))"


def touch(session: Session, persons: Iterable[UUID]) -> None:
    """Say that these persons are touched by what this transaction does."""
    known: set[UUID] | None = session.info.setdefault(_KEY, set())
    if known is not None:
        known.update(persons)


def touch_accounts(session: Session, accounts: Iterable[UUID]) -> None:
    """Say that the persons of these accounts are touched; who has none yet is named by the act itself."""
    if ids := [one.hex for one in accounts]:
        found = session.connection().exec_driver_sql(_OF_ACCOUNTS, {"ids": json.dumps(ids)})
        touch(session, [UUID(person) for (person,) in found])


def touch_anybody(session: Session) -> None:
    """Say that anybody may be touched: rows are written in bulk."""
    session.info[_KEY] = None


def touched(session: Session) -> Touched:
    """Return whom the transaction has touched."""
    known: set[UUID] | None = session.info.get(_KEY, set())
    return None if known is None else frozenset(known)


def _of_rows(session: Session, *_: object) -> None:
    changed = (*session.new, *session.dirty, *session.deleted)
    for row in changed:
        touch(session, _whom(row))
    touch_accounts(session, {row.account_id for row in changed if isinstance(row, Login)})


def _forget(session: Session) -> None:
    session.info.pop(_KEY, None)


def _of_statements(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        table: Any = getattr(state.statement, "table", None)
        if table is not None and not _names(table).isdisjoint({*WHOM, ACCOUNT}):
            touch_anybody(state.session)


def _names(table: Any) -> set[str]:
    names: set[str] = set(table.columns.keys())
    # The ORM hands an annotated copy of the table.
    return names | WHOM if table.name == Person.__tablename__ else names


def _whom(row: Any) -> set[UUID]:
    found = {getattr(row, name, None) for name in WHOM}
    if isinstance(row, Person):
        found.add(row.id)
    return {one for one in found if isinstance(one, UUID)}


def follow(kind: type[Session]) -> None:
    """Have the sessions of this class keep whom they touch."""
    event.listen(kind, "before_flush", _of_rows)
    event.listen(kind, "do_orm_execute", _of_statements)
    event.listen(kind, "after_rollback", _forget)
