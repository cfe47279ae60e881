"""The audit's chain: a line taken out, changed or added is found, and the first one is named."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, text, update

from station.models import audit, chain
from station.models.chain import Fault
from station.models.desk import AuditCheckpoint
from station.models.staff import AuditEntry
from station.models.store import Store, open_store
from station.rules.rights import UNCLAIMED
from tests.models.revisions import upgrade_to

KEY = b"k" * 32
SCHOOL = UUID(int=1)
_DAY = datetime(2026, 9, 1, 8, tzinfo=UTC)


class Days:
    """A clock that is a day further on at each act."""

    def __init__(self) -> None:
        self.day = 0

    def __call__(self) -> datetime:
        return _DAY + timedelta(days=self.day)


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def store(tmp_path: Path, days: Days) -> Store:
    opened = open_store(tmp_path / "station.db", KEY, days)
    with opened.write() as session:
        session.desk.school_id = SCHOOL
    write_lines(opened, days, 9)
    return opened


def write_lines(store: Store, days: Days, count: int) -> None:
    for number in range(count):
        with store.write() as session:
            audit.record(session, UNCLAIMED, "réglé", UUID(int=number), nombre=number, kind="é")
        days.day += 1


def verdict(store: Store) -> chain.Verdict:
    with store.read() as session:
        return chain.verify(session)


def tamper(store: Store, *statements: str) -> None:
    """Do what a thief does who has the key: guards aside, the statements, guards back."""
    raw = store.engine.raw_connection()
    cursor = raw.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    guards = cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        cursor.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        cursor.execute(statement)
    for _, sql in guards:
        cursor.execute(sql)
    cursor.execute("PRAGMA foreign_keys = ON")
    raw.close()


def test_an_untouched_trail_is_whole(store: Store) -> None:
    assert verdict(store) == chain.Verdict(9)


def test_several_lines_of_one_act_are_chained_in_their_order(store: Store) -> None:
    with store.write() as session:
        for act in ("first", "second", "third"):
            audit.record(session, UNCLAIMED, act)
    assert verdict(store) == chain.Verdict(12)


@pytest.mark.parametrize(
    ("statement", "fault", "place"),
    [
        ("DELETE FROM audit_entry WHERE seq IN (4, 5, 6)", Fault.MISSING, 4),
        ("DELETE FROM audit_entry WHERE seq = 9", Fault.MISSING, 9),
        ("UPDATE audit_entry SET act = 'nothing' WHERE seq = 7", Fault.CHANGED, 7),
        ("UPDATE audit_entry SET operator_id = hex(zeroblob(16)) WHERE seq = 1", Fault.CHANGED, 1),
        ("UPDATE audit_entry SET facts = '{}' WHERE seq = 2", Fault.CHANGED, 2),
        ("UPDATE audit_entry SET at = '2020-01-01 00:00:00.000000' WHERE seq = 3", Fault.CHANGED, 3),
        (
            "INSERT INTO audit_entry SELECT school_id, station, incarnation, 99, stamp, at, operator_id, act,"
            " subject_id, facts, revision FROM audit_entry WHERE seq = 3",
            Fault.UNCHAINED,
            10,
        ),
    ],
)
def test_what_was_done_to_a_line_is_found(store: Store, statement: str, fault: Fault, place: int) -> None:
    tamper(store, statement)
    broken = verdict(store).broken
    assert broken is not None
    assert (broken.fault, broken.place) == (fault, place)
    assert verdict(store).lines == place - 1


def test_lines_that_went_with_their_links_leave_a_gap(store: Store) -> None:
    both = ("DELETE FROM audit_link WHERE place > 6", "DELETE FROM audit_entry WHERE seq > 6")
    tamper(store, *both)
    broken = verdict(store).broken
    assert broken is not None
    assert (broken.fault, broken.place) == (Fault.CUT_SHORT, 7)


def test_a_trigger_that_was_dropped_is_missed(store: Store) -> None:
    with store.write() as session:
        session.execute(text("DROP TRIGGER audit_entry_kept"))
    assert verdict(store).broken == chain.Break(Fault.GUARD, 0)


def test_a_forged_chain_does_not_pass_through_the_head_that_the_store_keeps(store: Store) -> None:
    with store.read() as session:
        head = chain.head(session)
    assert head is not None
    with store.read() as session:
        assert chain.passes_through(session, head.place, head.digest)
    rebuilt = "UPDATE audit_link SET digest = zeroblob(32) WHERE place = 9"
    tamper(store, rebuilt)
    with store.read() as session:
        assert not chain.passes_through(session, head.place, head.digest)


def test_lines_numbered_anew_stay_chained(store: Store) -> None:
    """A desk that connects, or was restored, numbers the lines anew that no other desk has seen."""
    with store.write() as session:
        desk = session.desk
        desk.station = 7
        session.execute(update(AuditEntry).values(station=7))
        for line in session.scalars(select(AuditEntry).where(AuditEntry.seq > 5).order_by(AuditEntry.seq)):
            desk.audit_seq += 1
            line.incarnation, line.seq = UUID(int=77), desk.audit_seq
        desk.incarnation = UUID(int=77)
        audit.record(session, UNCLAIMED, "desk_connected")
    assert verdict(store) == chain.Verdict(10)


def test_lines_that_the_store_gives_back_are_chained_on(store: Store) -> None:
    line = (
        "INSERT INTO audit_entry SELECT school_id, station, '{0:032x}', seq, stamp, at, operator_id, act,"
        " subject_id, facts, 5 FROM audit_entry WHERE seq = 3"
    )
    tamper(store, line.format(4711))
    with store.write(keeps_stamps=True) as session:
        chain.link_returned(session)
    assert verdict(store) == chain.Verdict(10)


def test_where_old_lines_are_cut_a_signed_checkpoint_stands(store: Store, days: Days) -> None:
    with store.read() as session:
        before = chain.head(session)
    with store.write() as session:
        assert chain.cut(session, _DAY + timedelta(days=4)) == 4
    assert verdict(store) == chain.Verdict(5)
    write_lines(store, days, 1)
    assert verdict(store) == chain.Verdict(6)
    with store.read() as session:
        assert len(session.scalars(select(AuditEntry)).all()) == 6
        assert before is not None
        assert chain.passes_through(session, before.place, before.digest)
    with store.write() as session:
        assert chain.cut(session, _DAY + timedelta(days=8)) == 4
    assert verdict(store) == chain.Verdict(2)


def test_a_connected_desk_cuts_only_what_the_store_has(store: Store) -> None:
    with store.write() as session:
        session.desk.station = 3
        session.execute(update(AuditEntry).values(station=3))
        session.execute(update(AuditEntry).where(AuditEntry.seq <= 2).values(revision=1))
    with store.write() as session:
        assert chain.cut(session, _DAY + timedelta(days=8)) == 2
    assert verdict(store) == chain.Verdict(7)


def test_a_checkpoint_that_nobody_signed_is_found(store: Store) -> None:
    with store.write() as session:
        chain.cut(session, _DAY + timedelta(days=4))
        session.flush()
    with store.write() as session:
        session.execute(update(AuditCheckpoint).values(cut_before=_DAY + timedelta(days=400)))
    broken = verdict(store).broken
    assert broken is not None
    assert broken.fault is Fault.CHECKPOINT


def test_a_migration_chains_what_is_there_just_as_the_desk_does(tmp_path: Path) -> None:
    path = tmp_path / "station.db"
    engine = upgrade_to("0005", path, KEY)
    facts = json.dumps({"kind": "é"})
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO desk VALUES (1, ?, 0, '', ?, 0, 3, zeroblob(32))", (SCHOOL.hex, UUID(int=5).hex)
        )
        for seq in (1, 2, 3):
            connection.exec_driver_sql(
                "INSERT INTO audit_entry"
                " VALUES (?, 0, ?, ?, ?, '2026-09-01 08:00:00.000000', NULL, 'x', ?, ?, NULL)",
                (SCHOOL.hex, UUID(int=5).hex, seq, seq, UUID(int=seq).hex, facts),
            )
    engine.dispose()
    store = open_store(path, KEY)
    assert verdict(store) == chain.Verdict(3)
    with store.write() as session:
        audit.record(session, UNCLAIMED, "next")
    assert verdict(store) == chain.Verdict(4)
