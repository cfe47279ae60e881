"""Faults that pass are said as such, by their code; reading goes on, and nothing hangs without limit."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from threading import Timer
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from station.sync import calls
from station.sync.desk.errors import StoreBusy
from tests.sync.conftest import Central
from tests.sync.gate.conftest import GateMaker, OtherGate, known_of
from tests.sync.gate.raw import Attacker, hello, person, refused, sent

GATES = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'station_gate'"


def desks_of(attacker: Attacker) -> tuple[int, dict[str, Any]]:
    return attacker.send("GET", calls.STATIONS, b"", attacker.sign("GET", calls.STATIONS, b""))


def answered_within(seconds: float, attacker: Attacker) -> None:
    """The gate finds back by itself."""
    until = time.monotonic() + seconds
    while (answer := desks_of(attacker))[0] != 200:
        refused(answer, 503, answer[1]["code"])
        assert time.monotonic() < until, answer


def test_connections_that_were_killed_while_idle_are_made_anew(central: Central, attacker: Attacker) -> None:
    with ThreadPoolExecutor(4) as pool:  # more than one lies idle
        assert {status for status, _ in pool.map(desks_of, [attacker] * 8)} == {200}
    killed = "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = 'station_gate'"
    assert central.sql(killed), "there were some"
    answer = desks_of(attacker)
    print(answer)
    assert answer[0] == 200, "no desk hears of it"


def test_a_killed_background_worker_is_a_fault_that_passes(
    central: Central, attacker: Attacker, known: dict[str, Any]
) -> None:
    row = sent(person())
    with held(central, attacker) as holder, ThreadPoolExecutor(1) as pool:
        call = pool.submit(attacker.call, calls.SYNC, hello(rows=row, **known))
        while not (waits := holder.execute(WAITS).fetchall()):
            assert not call.done(), call.result()
        holder.execute("SELECT pg_terminate_backend(%s)", [waits[0][0]])
        refused(call.result(), 503, "store")
    answered_within(20, attacker)
    assert attacker.call(calls.SYNC, hello(rows=row, **known))[1]["pushed"] == 1


def test_a_lock_that_is_not_let_go_ends_by_itself(central: Central, attacker: Attacker) -> None:
    with held(central, attacker):
        began = time.monotonic()
        refused(attacker.call(calls.SYNC, hello()), 503, "busy")
        assert time.monotonic() - began < 15
    assert attacker.call(calls.SYNC, hello())[0] == 200


WAITS = """
    SELECT pid FROM pg_stat_activity
    WHERE usename = 'station_gate' AND wait_event_type = 'Lock' AND state = 'active'"""


@contextmanager
def held(central: Central, attacker: Attacker) -> Iterator["psycopg.Connection[tuple[Any, ...]]"]:
    """Hold the row of the station, as no gate ever does for long; the connection given is another one."""
    way = central.cluster.database()
    with psycopg.connect(way) as holder, psycopg.connect(way, autocommit=True) as other:
        row = [attacker.link.school, attacker.link.station]
        holder.execute("SELECT FROM station.station WHERE school_id = %s AND station = %s FOR UPDATE", row)
        yield other
        holder.rollback()


def test_too_many_clients_is_no_reason_for_a_new_enrolment_file(central: Central, attacker: Attacker) -> None:
    assert desks_of(attacker)[0] == 200
    way = make_conninfo(host=str(central.cluster.socket), user="postgres", dbname="store")
    with ExitStack() as crowd, psycopg.connect(way, autocommit=True) as administrator:
        for _ in range(4):  # the gate's own places are taken as they fall free
            administrator.execute(GATES)
            with pytest.raises(psycopg.OperationalError, match="too many clients"):
                crowd_in(crowd, way)
        refused(desks_of(attacker), 503, "busy")
        gate = attacker.link.open()
        with pytest.raises(StoreBusy):
            gate.sisters()
        gate.close()
    answered_within(30, attacker)


def crowd_in(crowd: ExitStack, way: str) -> None:
    for _ in range(100):
        crowd.enter_context(psycopg.connect(way))


@pytest.fixture(scope="module")
def small(make_gate: GateMaker) -> OtherGate:
    return make_gate(connections=4)


@pytest.mark.timeout(300)
def test_without_a_standby_reading_works_and_nothing_is_acknowledged(
    central: Central, small: OtherGate
) -> None:
    """As many schools write as the gate has connections, and all their commits wait for a standby in vain."""
    schools = [small.ask(central.desk_of(central.new_uai(), "A")) for _ in range(6)]
    known = {one.link.school: known_of(one) for one in schools}
    rows = {one.link.school: sent(person()) for one in schools}

    def push(one: Attacker) -> tuple[int, dict[str, Any]]:
        return one.call(calls.SYNC, hello(rows=rows[one.link.school], **known[one.link.school]))

    wait_for_standbys(central, "nobody")
    try:
        began = time.monotonic()
        with ThreadPoolExecutor(6) as pool:
            pushes = [pool.submit(push, one) for one in schools]
            while len(central.sql(COMMITS)) < 3:
                assert not all(one.done() for one in pushes)
            assert desks_of(schools[0])[0] == 200
            reading = {"after": {"person": [0, str(UUID(int=0))]}}
            assert schools[1].call(calls.PAGE, reading)[0] == 200
            ends = {answer.result()[1]["code"] for answer in pushes}
        assert ends <= {"store", "busy"}
        assert "store" in ends
        assert time.monotonic() - began < 60
    finally:
        wait_for_standbys(central, "")
    for one in schools:
        assert push(one)[0] == 200
        query = "SELECT count(*) FROM station.person WHERE school_id = %s"
        assert central.sql(query, one.link.school) == [(1,)], "what was told « en attente » came once"


COMMITS = "SELECT pid FROM pg_stat_activity WHERE usename = 'station_gate' AND wait_event = 'SyncRep'"


def wait_for_standbys(central: Central, names: str) -> None:
    """Have commits wait for these standbys; a commit shows that the server has taken it in."""
    central.cluster.configure(synchronous_standby_names=f"'{names}'")
    central.sql("SELECT pg_reload_conf()")
    with psycopg.connect(central.cluster.database(), autocommit=True) as connection:
        warned: list[str | None] = []
        connection.add_notice_handler(lambda notice: warned.append(notice.sqlstate))
        while True:
            warned.clear()
            ends = Timer(0.5, connection.cancel_safe)  # no timeout of PostgreSQL's ends a commit
            ends.start()
            connection.execute("UPDATE station.store SET layout = layout")
            ends.cancel()
            ends.join()
            if bool(warned) == bool(names):
                return
