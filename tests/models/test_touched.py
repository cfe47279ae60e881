"""Whoever a row names is told of by any act that writes it, whichever service does and whichever desk."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import JSON, update

from station.models import ids
from station.models.accounts import Account
from station.models.base import Base, Synced
from station.models.store import Store, open_store
from station.models.touched import Touched

PERSON = UUID(int=5)
NAMING = sorted(
    (
        row
        for row in Base.__subclasses__()
        if issubclass(row, Synced) and (row.__sharing__.persons or row.__sharing__.accounts)
    ),
    key=lambda row: row.__tablename__,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "station.db", b"k" * 32)
    with made.write() as session:
        session.desk.school_id = UUID(int=1)
    yield made
    made.close()


def row_of(kind: Any, school: UUID) -> Any:
    """A row of the class that names the person wherever it names anybody."""
    plain: dict[type, Any] = {
        UUID: ids.new_id(), str: "x", int: 1, bool: False, list: [], dict: {}, date: date(2013, 5, 17),
        object: datetime(2026, 9, 1, tzinfo=UTC),
    }  # fmt: skip
    given = {
        column.name: [] if isinstance(column.type, JSON) else plain[column.type.python_type]
        for column in kind.__table__.columns
        if not column.nullable and column.name not in {"stamp", "station", "gone", "purged"}
    }
    sharing = kind.__sharing__
    named = dict.fromkeys(sharing.persons, PERSON) | dict.fromkeys(sharing.accounts, ids.account_id(PERSON))
    return kind(**given | {"school_id": school} | named)


@pytest.mark.parametrize("kind", NAMING, ids=lambda kind: kind.__tablename__)
def test_a_row_that_names_somebody_tells_of_them(store: Store, kind: Any) -> None:
    told: list[Touched] = []
    with store.write() as session:
        account = row_of(Account, session.school_id)
        account.id = ids.account_id(PERSON)
        session.add(account)
    store.on_touched = told.append
    with store.write() as session:
        row = row_of(kind, session.school_id)
        session.add(row)
    assert [whom is None or PERSON in whom for whom in told] == [True]
    with store.write() as session:
        session.get_one(kind, (row.school_id, row.id)).gone = True
    assert [whom is None or PERSON in whom for whom in told] == [True, True]
    with store.write() as session:
        session.execute(update(kind).values(gone=False))
    assert told[2] is None, "of a statement, anybody"
