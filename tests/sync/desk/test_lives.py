"""Desks that were restored, stores that lost their tail, and versions that differ."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select, text

from station.models.desk import Lease
from station.models.people import Person
from station.services.sync import SyncService
from station.sync import calls
from station.sync.central.stations import stations
from station.sync.desk.errors import MustUpdate
from station.sync.desk.progress import advance
from station.sync.desk.restored import begin_after_restore
from tests.sync.desk.desks import DeskHome, SchoolOfDesks


def backup(desk: DeskHome) -> Path:
    desk.close()
    kept = desk.home / "yesterday.db"
    shutil.copy(desk.home / "station.db", kept)
    assert not (desk.home / "station.db-wal").exists()
    desk.open()
    return kept


def restore(desk: DeskHome, kept: Path) -> None:
    desk.close()
    shutil.copy(kept, desk.home / "station.db")
    desk.open()


@pytest.mark.parametrize("properly", [True, False])
def test_a_desk_restored_from_yesterdays_backup_goes_on(school: SchoolOfDesks, properly: bool) -> None:
    desk, other = school.desk(), school.desk()
    persons = [desk.person(f"Hoarau{letter}") for letter in "abc"]
    school.settle()
    desk.contact(persons[0], "pending-then@example.org")
    kept = backup(desk)
    desk.rename(persons[0], "Today")
    desk.rename(persons[1], "Today")
    today = desk.issue(persons[1])
    desk.sync()
    restore(desk, kept)
    if properly:
        with desk.store.write() as session:
            begin_after_restore(session)
    # It goes on off line, under numbers of the audit that it has used before.
    desk.rename(persons[1], "After")
    desk.contact(persons[2], "after@example.org")
    report = desk.sync()
    assert report.pending == 0
    school.settle()
    school.assert_equal()
    assert [other.name(person) for person in persons] == ["Today", "After", "Hoarauc"]
    assert [login.identifier for login in desk.logins(persons[1])] == [today]
    assert len(other.acts("person_renamed")) == 3
    assert len(other.acts("contact_corrected")) == 2
    with desk.store.read() as session:
        assert session.desk.incarnation != other.acts("account_issued")[0].incarnation


def cut_lines(desk: DeskHome, kept: int) -> None:
    """Do what somebody does who has the key of the file: no line after ``kept`` was ever written."""
    lines = text("DELETE FROM audit_entry WHERE rowid IN (SELECT e.rowid FROM audit_entry e JOIN audit_link k"
                 " ON e.incarnation = k.incarnation AND e.seq = k.seq WHERE k.place > :kept)")  # fmt: skip
    with desk.store.engine.begin() as connection:
        guards = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")).all()
        for name, _ in guards:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.execute(lines, {"kept": kept})
        connection.execute(text("DELETE FROM audit_link WHERE place > :kept"), {"kept": kept})
        digest = "SELECT digest FROM audit_link WHERE place = :kept"
        connection.execute(text(f"UPDATE audit_chain SET place = :kept, digest = ({digest})"), {"kept": kept})
        for _, guard in guards:
            connection.exec_driver_sql(guard)


@pytest.mark.parametrize("more", [0, 2, 5])
def test_a_desk_that_cut_the_tail_of_its_audit_is_shown(school: SchoolOfDesks, more: int) -> None:
    desk, other = school.desk(), school.desk()
    for letter in "abcde":
        desk.person(f"Hoarau{letter}")
    other.person()
    school.settle()
    assert shown(school) == [False, False]
    cut_lines(desk, 3)
    for number in range(more):  # its lines take the place of those that were cut, or go beyond them
        desk.person(f"Payet{number}")
    desk.sync()
    assert shown(school) == [True, False]
    desk.sync()
    assert shown(school) == [True, False], "until somebody has looked"


def test_a_restored_desk_has_cut_nothing(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.person()
    desk.sync()
    kept = backup(desk)
    for letter in "abc":
        desk.person(f"Hoarau{letter}")
    desk.sync()
    restore(desk, kept)
    desk.person("Payet")
    desk.sync()
    assert shown(school) == [False]


def shown(school: SchoolOfDesks) -> list[bool]:
    """Whose tail is cut, as `station central status` tells."""
    states = stations(school.central.authority)
    return [state.tail_cut for state in states if state.school == school.uai]


def test_a_restored_desk_gives_no_number_of_its_block_twice(school: SchoolOfDesks) -> None:
    desk, other = school.desk(), school.desk()
    persons = [desk.person("Payet", "Zoe") for _ in range(4)]
    school.settle()
    kept = backup(desk)
    with desk.store.read() as session:
        leased = session.scalars(select(Lease.first_number)).one()
    walk_in = desk.person("Walkin", "Ida")
    before = desk.issue(walk_in)
    desk.sync()
    restore(desk, kept)
    desk.sync()
    with desk.store.read() as session:
        assert session.scalars(select(Lease.first_number)).one() != leased
    again = desk.issue(desk.person("Walkin", "Ida"))
    assert again != before
    school.settle()
    school.assert_equal()
    assert [login.identifier for login in other.logins(walk_in)] == [before]
    assert len(persons) == 4


@pytest.mark.parametrize("told", [True, False], ids=["new-epoch", "nobody said so"])
def test_a_store_that_lost_its_tail_gets_it_back(school: SchoolOfDesks, told: bool) -> None:
    one, two = school.desk(), school.desk()
    persons = [one.person(f"Hoarau{letter}") for letter in "ab"]
    school.settle()
    before = {
        table: school.central.sql(f"SELECT * FROM station.{table} WHERE school_id = %s", school.school)
        for table in ("person", "audit_entry", "login", "claim", "account", "block")
    }
    ((revision,),) = school.central.sql(
        "SELECT revision FROM station.school_revision WHERE school_id = %s", school.school
    )
    remembered = school.central.sql(
        "SELECT last_number, last_stamp, incarnation, chain_seq, chain_link, station FROM station.station"
        " WHERE school_id = %s",
        school.school,
    )
    one.rename(persons[0], "Tail")
    identifier = one.issue(persons[1])
    late = two.person("Late", "Comer")
    leased = two.issue(late)
    school.settle()
    # As after a failover to a standby that lagged behind.
    for table, rows in before.items():
        school.central.sql(f"DELETE FROM station.{table} WHERE school_id = %s", school.school)
        for row in rows if table != "block" else []:
            marks = ", ".join(["%s"] * (len(row) - (table == "claim")))
            values = [str_json(value) for value in (row[:-1] if table == "claim" else row)]
            names = "(value, school_id, owner, station, at)" if table == "claim" else ""
            school.central.sql(f"INSERT INTO station.{table} {names} VALUES ({marks})", *values)
    school.central.sql(
        "UPDATE station.school_revision SET revision = %s WHERE school_id = %s", revision, school.school
    )
    for row in remembered:
        school.central.sql(
            "UPDATE station.station SET last_number = %s, last_stamp = %s, incarnation = %s, chain_seq = %s,"
            " chain_link = %s WHERE station = %s AND school_id = %s",
            *row,
            school.school,
        )
    if told:
        school.central.new_epoch()
    else:  # the desks believe that all is there; each holds a receipt for what is missing
        assert [SyncService(desk.store, desk.home, 30).state().pending for desk in (one, two)] == [0, 0]
    fresh = one.person("After", "Loss")
    school.settle()
    school.assert_equal()
    for desk in (one, two):
        assert desk.name(persons[0]) == "Tail"
        assert desk.name(fresh) == "After"
        assert [login.identifier for login in desk.logins(persons[1])] == [identifier]
        assert [login.identifier for login in desk.logins(late)] == [leased]
    newcomer = school.desk()
    school.settle()
    school.assert_equal()
    assert newcomer.name(late) == "Late"
    assert shown(school) == [False, False, False], "no desk has cut its audit: the store has forgotten it"


def str_json(value: object) -> object:
    from psycopg.types.json import Jsonb

    return Jsonb(value) if isinstance(value, (dict, list)) else value


def test_an_old_desk_before_a_store_that_wants_newer_ones(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    desk.person()
    school.central.sql("UPDATE station.store SET oldest_layout = 99")
    try:
        with pytest.raises(MustUpdate):
            desk.sync()
    finally:
        school.central.sql("UPDATE station.store SET oldest_layout = 2")
    assert desk.sync().pushed == 2


def test_an_old_desk_keeps_the_columns_of_a_newer_store(school: SchoolOfDesks) -> None:
    desk, other = school.desk(), school.desk()
    person = desk.person("Hoarau")
    school.settle()
    school.central.sql("ALTER TABLE station.person ADD COLUMN newer text")
    try:
        school.central.sql("UPDATE station.person SET newer = 'kept' WHERE id = %s", person)
        other.rename(person, "Payet")
        school.settle()
        assert school.central.sql("SELECT last_name, newer FROM station.person WHERE id = %s", person) == [
            ("Payet", "kept")
        ]
    finally:
        school.central.sql("ALTER TABLE station.person DROP COLUMN newer")


def test_a_newer_desk_reads_an_older_store_and_keeps_what_waits(
    school: SchoolOfDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, other = school.desk(), school.desk()
    person = desk.person("Hoarau")
    school.settle()
    other.rename(person, "Payet")
    other.sync()
    newer = calls.LAYOUT + 1
    monkeypatch.setattr(calls, "LAYOUT", newer)
    monkeypatch.setattr("station.sync.desk.restored.LAYOUT", newer)
    desk.contact(person, "a@example.org")
    report = desk.sync()
    assert desk.name(person) == "Payet"
    assert (report.pushed, report.pending) == (0, 2)
    monkeypatch.undo()
    assert desk.sync().pending == 0, "the store was brought up to date"


def test_an_updated_desk_reads_what_it_did_not_know_before(school: SchoolOfDesks) -> None:
    desk, other = school.desk(), school.desk()
    person = other.person("Hoarau")
    school.settle()
    with desk.store.write() as session:  # the desk was of an older version, without this column
        session.execute(text("UPDATE person SET class_code = NULL, origin = ''"))
        advance(session, layout=0)
    desk.sync()
    with desk.store.read() as session:
        assert session.get_one(Person, (session.school_id, person)).origin == "roster"
    school.settle()
    school.assert_equal()


def test_a_purge_reaches_all_desks_and_nobody_brings_the_person_back(school: SchoolOfDesks) -> None:
    from station.sync.central.stations import purge_person

    one, two = school.desk(), school.desk()
    person = one.person("Hoarau")
    school.settle()
    one.issue(person)
    one.activate(person, "argon-secret")
    school.settle()
    two.rename(person, "Payet")  # later than the purge, and knows nothing of it
    purge_person(school.central.authority, school.uai, person)
    school.settle()
    for everything in school.everything():
        assert "Payet" not in str(everything["person"])
        assert "argon-secret" not in str(everything["login"])
        assert all(row["purged"] for row in everything["person"].values())
    school.assert_equal()
