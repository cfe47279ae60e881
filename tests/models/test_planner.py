"""SQLite reads the few rows that are asked for, no whole table: each index begins with the only school."""

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Select, select

from station.models.people import Contact, Guardianship
from station.models.staff import AuditEntry
from station.models.store import open_store

ONE, OTHER, SCHOOL = uuid4(), uuid4(), uuid4()


@pytest.mark.parametrize(
    ("query", "column"),
    [
        (select(Contact).where(Contact.person_id.in_([ONE])).order_by(Contact.id), "person_id"),
        (
            select(Guardianship).where(Guardianship.guardian_id.in_([ONE])).order_by(Guardianship.id),
            "guardian_id",
        ),
        (
            select(AuditEntry)
            .where(AuditEntry.subject_id.in_([ONE, OTHER]))
            .order_by(AuditEntry.at.desc(), AuditEntry.seq),
            "subject_id",
        ),
    ],
)
def test_whose_rows_are_asked_for_is_found_by_the_index(
    query: Select[Any], column: str, tmp_path: Path
) -> None:
    entity = query.column_descriptions[0]["entity"]
    store = open_store(tmp_path / "station.db", b"k" * 32)
    with store.read() as session:
        asked = query.where(entity.school_id == SCHOOL).compile(
            session.connection(), compile_kwargs={"literal_binds": True}
        )
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}").all()
    store.close()
    assert any(f"school_id=? AND {column}=?" in str(step) for step in plan), plan
