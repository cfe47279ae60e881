"""A row that was written early and committed late is missed by no reader (trouble 67)."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import psycopg
import pytest

from station.models import ids
from tests.sync.conftest import Central, Connection
from tests.sync.desk.desks import DeskHome, SchoolOfDesks

_ROW = """
    INSERT INTO station.roster_key (school_id, id, stamp, station, gone, purged, key, person_id, school_year,
        revision, brought_by)
    SELECT %(school)s, %(id)s, 1, 1, false, false, 'eleve:1', %(id)s, 2026, revision, %(me)s
    FROM station.school_revision WHERE school_id = %(school)s
"""


def begin(central: Central, desk: DeskHome) -> Connection:
    assert desk.link is not None
    connection = central.as_gate(desk.link.school, desk.link.station)
    connection.execute("BEGIN")
    connection.execute("SELECT station.next_revision()")
    return connection


def write(connection: Connection, school: UUID, me: int) -> UUID:
    row = ids.new_id()
    connection.execute(_ROW, {"school": school, "id": row, "me": me})
    return row


def keys(desk: DeskHome) -> set[UUID]:
    from sqlalchemy import select

    from station.models.people import RosterKey

    with desk.store.read() as session:
        return set(session.scalars(select(RosterKey.id)))


def test_a_writer_that_commits_late_is_still_read(school: SchoolOfDesks) -> None:
    early, late, reader = school.desk(), school.desk(), school.desk()
    for desk in school.desks:
        desk.sync()
    first = begin(school.central, early)
    slow = write(first, school.school, 1)
    with ThreadPoolExecutor(1) as pool:
        # The other writer cannot so much as take its revision before the first has committed.
        second = pool.submit(begin, school.central, late)
        reader.sync()
        assert keys(reader) == set()
        blocked = (
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE wait_event_type = 'Lock' AND usename = 'station_gate'"
        )
        while school.central.sql(blocked) == [(0,)]:
            assert not second.done()
        reader.sync()  # passes neither of the two
        first.execute("COMMIT")
        connection = second.result()
    quick = write(connection, school.school, 2)
    reader.sync()
    assert keys(reader) == {slow}
    connection.execute("COMMIT")
    reader.sync()
    assert keys(reader) == {slow, quick}
    first.close()
    connection.close()


def test_a_revision_that_was_not_taken_now_is_refused(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    assert desk.link is not None
    gate = school.central.as_gate(desk.link.school, desk.link.station)
    with gate as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        write(connection, school.school, 1)


def test_no_reader_misses_a_row_of_many_writers(
    school: SchoolOfDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "station.sync.calls.MOST_ROWS", 3
    )  # the cursor moves in the midst of the writers' pushes
    writers = [school.desk() for _ in range(4)]
    reader = school.desk()

    def work(desk: DeskHome) -> None:
        for number in range(6):
            desk.person(f"Name{'abcdef'[number]}")
            desk.sync()

    def read() -> None:
        for _ in range(12):
            reader.sync()

    run_together([lambda one=one: work(one) for one in writers] + [read])
    school.settle()
    school.assert_equal()
    assert len(school.everything()[0]["person"]) == 24


def run_together(works: list[Callable[[], Any]]) -> None:
    with ThreadPoolExecutor(len(works)) as pool:
        for done in [pool.submit(work) for work in works]:
            done.result()
