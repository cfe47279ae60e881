"""What windows and terminal see of the sync."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.messaging.demo import DemoPhone
from station.models.people import School
from station.models.staff import Operator
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.doctor import Doctor
from station.services.messages import MessageService
from station.services.persons.index import reindex
from station.services.sync import RecordState, Standing, SyncService, next_wait
from station.settings import Settings
from station.sync.central.stations import remove_station
from station.sync.desk.errors import (
    AnotherSchoolsFile,
    CannotReach,
    Hindrance,
    NotConnected,
    OpenedTwice,
    ShutOut,
)
from tests.sync.desk.desks import DeskHome, SchoolOfDesks
from tests.sync.desk.test_sync import chief, operator, revoke


def service(desk: DeskHome, days: int = 30) -> SyncService:
    return SyncService(desk.store, desk.home, days)


def station(*words: str, home: Path, typed: str = "") -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "STATION_HOME": str(home), "STATION_KEY": "file"}
    return subprocess.run(
        [str(Path(sys.executable).with_name("station")), *words],
        input=typed, capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip


def test_a_new_desk_takes_its_school_from_the_file(school: SchoolOfDesks) -> None:
    desk = school.desk(joined=False)
    assert service(desk).state().standing is Standing.NOT_CONNECTED
    with pytest.raises(NotConnected):
        service(desk).sync_now()
    file, passphrase = school.central.add_station(school.uai, "Accueil")
    service(desk).connect(UNCLAIMED, file, passphrase.lower())
    with desk.store.read() as session:
        assert session.school_id == school.school
        assert session.desk.station_name == "Accueil"
        assert session.get_one(School, (school.school, school.school)).uai == school.uai
    state = service(desk).state()
    assert state.standing is Standing.PENDING  # the school's row itself
    assert state.numbers_left >= 50
    service(desk).sync_now()
    assert service(desk).state().standing is Standing.UP_TO_DATE


def test_the_doctor_tells_of_the_store_its_numbers_and_its_claims(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    desk.reserve(desk.person("Rakotonirina", "Doris"))
    found = {one.check: one for one in doctor(desk).checks()}
    assert found["central"].ok
    assert found["pending"].detail != "0 rows wait for the next sync"
    assert found["set_aside"].ok
    assert int(found["numbers"].detail.split()[0]) >= 50
    assert (found["claims"].ok, found["claims"].detail) == (False, "1 identifiers are not claimed yet")
    desk.sync()
    assert {one.check: one for one in doctor(desk).checks()}["claims"].ok
    school.central.stop()
    with pytest.raises(CannotReach):
        service(desk).sync_now()
    away = {one.check: one for one in doctor(desk).checks()}["central"]
    school.central.start()
    assert not away.ok
    assert "station sync" in away.advice


def doctor(desk: DeskHome) -> Doctor:
    settings = Settings(home=desk.home)
    return Doctor(desk.store, settings, MessageService(desk.store, DemoPhone(), settings), service(desk))


def test_the_key_lies_encrypted_and_nobody_reads_it(school: SchoolOfDesks) -> None:
    desk = school.desk()
    assert desk.link is not None
    secret = json.loads(desk.link.key)["d"].encode()
    files = [path for path in desk.home.rglob("*") if path.is_file()]
    assert files
    assert not any(secret in path.read_bytes() for path in files)
    assert secret.decode() not in repr(desk.link)


def test_a_desk_with_records_of_the_school_keeps_them(school: SchoolOfDesks) -> None:
    alone = school.desk(joined=False)
    with alone.store.write() as session:
        session.desk.school_id = school.school
    person = alone.person("Vingadassalon", "Asha")  # nobody else of the shared store is called so
    identifier = alone.issue(person)
    assert identifier == "a.vingadassalon"
    alone.join(school.enrolment("Accueil"))
    other = school.desk()
    school.settle()
    school.assert_equal()
    assert [login.identifier for login in other.logins(person)] == ["a.vingadassalon"]
    (line,) = other.acts("account_issued")
    assert line.station == 1, "it is this station that did it"


def test_a_desk_of_another_school_is_refused(school: SchoolOfDesks) -> None:
    desk = school.desk(joined=False)
    with desk.store.write() as session:
        session.desk.school_id = UUID(int=5)
    with pytest.raises(AnotherSchoolsFile, match=school.uai):
        desk.join(school.enrolment("Accueil"))


def test_a_file_that_another_home_has_opened_is_refused(school: SchoolOfDesks) -> None:
    enrolment = school.enrolment("Accueil")
    school.desk(joined=False).join(enrolment)
    thief = school.desk(joined=False)
    with pytest.raises(OpenedTwice):
        thief.join(enrolment)
    with thief.store.read() as session:
        assert session.desk.station == 0
    ((twice,),) = school.central.sql(
        "SELECT opened_twice FROM station.station WHERE school_id = %s", school.school
    )
    assert twice


def test_a_removed_station_is_told_so(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    remove_station(school.central.authority, school.uai, "Poste 1")
    with pytest.raises(ShutOut):
        service(desk).sync_now()
    state = service(desk).state()
    assert (state.standing, state.failure) == (Standing.REFUSED, Hindrance.SHUT_OUT)


def test_a_station_that_the_store_does_not_know_is_told_so(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    school.central.sql("DELETE FROM station.station WHERE school_id = %s", school.school)
    with pytest.raises(ShutOut):
        desk.sync()


def test_off_line_is_a_state_with_a_beginning(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    person = desk.person()
    assert service(desk).state_of(person) is RecordState.PENDING
    school.central.stop()
    for _ in range(2):
        with pytest.raises(CannotReach):
            service(desk).sync_now()
    state = service(desk).state()
    assert state.standing is Standing.OFFLINE
    assert state.pending == 2
    assert state.since is not None
    assert state.last_sync is not None
    assert state.since > state.last_sync
    school.central.start()
    service(desk).sync_now()
    assert service(desk).state().standing is Standing.UP_TO_DATE
    assert service(desk).state_of(person) is RecordState.SENT


def test_a_desk_that_has_not_synced_for_days_is_locked_until_it_has(school: SchoolOfDesks) -> None:
    desk = school.desk()
    assert service(desk).is_locked(), "it has never synced"
    desk.sync()
    assert not service(desk, 3).is_locked()
    desk.clock.off = timedelta(days=4)
    assert service(desk, 3).is_locked()
    desk.sync()
    assert not service(desk, 3).is_locked()


def test_a_row_that_the_store_refuses_stays_alone(school: SchoolOfDesks) -> None:
    desk, other = school.desk(), school.desk()
    good = [desk.person(f"Hoarau{letter}") for letter in "abcdefg"]
    bad = desk.person("Nul\0Byte")
    report = desk.sync()
    assert (report.set_aside, report.pending) == (1, 0)
    (row,) = service(desk).set_aside()
    assert (row.table, row.person_id, row.reason) == ("person", bad, "refused")
    assert service(desk).state_of(bad) is RecordState.REFUSED
    other.sync()
    assert [other.name(person) for person in good] == [desk.name(person) for person in good]
    desk.rename(bad, "Corrected")  # which offers it anew
    school.settle()
    school.assert_equal()
    assert not service(desk).set_aside()


@pytest.mark.parametrize("decision", ["accept", "discard"])
def test_who_may_decides_over_an_act_without_right(school: SchoolOfDesks, decision: str) -> None:
    one, two = school.desk(), school.desk()
    who = operator(one, "tariq")
    person = one.person("Before")
    school.settle()
    revoke(one, who)
    one.sync()
    two.rename(person, "After", actor=who)
    two.sync()
    actor = chief(two)
    (row,) = service(two).set_aside()
    assert (row.reason, row.detail, row.person_id) == ("right_withdrawn", "person_renamed", person)
    getattr(service(two), decision)(actor, row)
    school.settle()
    school.assert_equal()
    assert one.name(person) == two.name(person) == ("After" if decision == "accept" else "Before")
    assert not service(two).set_aside()


def test_a_discarded_row_leaves_the_search(school: SchoolOfDesks) -> None:
    """A person whom only a withdrawn act had added is found no more, nor a name that it had given."""
    one, two = school.desk(), school.desk()
    who = operator(one, "tariq")
    kept = one.person("Before")
    school.settle()
    revoke(one, who)
    one.sync()
    two.rename(kept, "Zarathoustra", actor=who)
    with two.store.write() as session:
        reindex(session, [kept])
    decides = chief(two)
    assert found_as(two, "Zarathoustra") == [kept]
    two.sync()
    (row,) = service(two).set_aside()
    service(two).discard(decides, row)
    school.settle()
    assert found_as(two, "Zarathoustra") == []
    assert found_as(two, "Before") == [kept]


def found_as(desk: DeskHome, name: str) -> list[UUID]:
    return [hit.id for hit in Directory(desk.store, Settings(home=desk.home)).find(name)]


def test_waits_grow_with_failures_and_differ_by_chance() -> None:
    waits = [next_wait(failures, 0.5).total_seconds() for failures in range(6)]
    assert waits == [60, 120, 240, 480, 600, 600]
    assert next_wait(0, 0.0) < next_wait(0, 1.0)
    assert len({next_wait(0) for _ in range(20)}) > 1


def test_the_terminal_connects_and_syncs(school: SchoolOfDesks, tmp_path: Path) -> None:
    file, passphrase = school.central.add_station(school.uai, "Terminal")
    home = tmp_path / "terminal"
    wrong = station("connect", str(file), home=home, typed="no\n")
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
    assert "passphrase" in wrong.stderr
    done = station("connect", str(file), home=home, typed=passphrase + "\n")
    assert done.returncode == 0, done.stderr
    synced = station("sync", "--json", home=home)
    assert synced.returncode == 0, synced.stderr
    report = json.loads(synced.stdout)
    assert report.keys() == {"pushed", "pulled", "pending", "set_aside", "revision"}
    assert (report["pending"], report["set_aside"]) == (0, 0)
    school.central.stop()
    cut = station("sync", "--json", home=home)
    assert (cut.returncode, cut.stdout, cut.stderr.count("\n")) == (1, "", 1)
    assert "can't be reached" in cut.stderr


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_desk_that_the_terminal_restores_goes_on_with_its_store(
    school: SchoolOfDesks, tmp_path: Path, elsewhere: bool
) -> None:
    other = school.desk()
    file, passphrase = school.central.add_station(school.uai, "Terminal")
    home = tmp_path / "terminal"
    assert station("connect", str(file), home=home, typed=passphrase + "\n").returncode == 0
    phrase = station("recovery-phrase", home=home).stdout
    desk = DeskHome(home, key=(home / "station.key").read_bytes())
    persons = [desk.person(f"Hoarau{letter}") for letter in "ab"]
    assert station("sync", home=home).returncode == 0
    saved = station("backup", str(tmp_path / "usb"), "--json", home=home)
    assert saved.returncode == 0, saved.stderr
    # Work of after the backup: one act that the store has, one that only this desk had.
    desk.rename(persons[0], "Today")
    assert station("sync", home=home).returncode == 0
    desk.rename(persons[1], "Lost")
    desk.close()
    if elsewhere:
        home = tmp_path / "new-machine"
        refused = station("restore", json.loads(saved.stdout)["file"], "--yes", home=home, typed="no\n")
        assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
        assert not (home / "station.db").exists(), "without its phrase it opens nowhere else"
    # On its own machine it asks for nothing.
    typed = phrase if elsewhere else ""
    done = station("restore", json.loads(saved.stdout)["file"], "--yes", home=home, typed=typed)
    assert done.returncode == 0, done.stderr
    desk = DeskHome(home, key=(home / "station.key").read_bytes())
    desk.rename(persons[1], "After")
    desk.close()
    synced = station("sync", "--json", home=home)
    assert synced.returncode == 0, synced.stderr
    assert json.loads(synced.stdout)["pending"] == 0
    other.sync()
    assert [other.name(person) for person in persons] == ["Today", "After"]
    assert "restored" in {line.act for line in other.acts("restored")}
    assert station("audit", "verify", home=home).returncode == 0


def test_revocations_come_down_with_the_hello(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    who = operator(one, "tariq")
    school.settle()
    revoke(one, who)
    one.sync()
    two.sync()
    with two.store.read() as session:
        assert session.scalars(select(Operator.revoked_at)).one() is not None
