"""The desk's own time only grows, and a change of the machine's clock is noticed."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.models.staff import AuditEntry
from station.models.steady import machine_ticks
from station.models.store import Store, open_store
from tests.machine import Machine

KEY = b"k" * 32


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def store(tmp_path: Path, machine: Machine) -> Store:
    opened = open_store(tmp_path / "station.db", KEY, machine.clock, machine.ticks)
    with opened.write() as session:
        session.desk.school_id = UUID(int=1)
    return opened


def steady(store: Store) -> float:
    with store.write() as session:
        return session.steady_ms / 1000


def jumps(store: Store) -> list[int]:
    with store.read() as session:
        lines = session.scalars(select(AuditEntry).where(AuditEntry.act == "clock_changed"))
        return [line.facts["seconds"] for line in lines]


def test_it_runs_while_the_machine_runs(store: Store, machine: Machine) -> None:
    before = steady(store)
    for _ in range(10):
        machine.work(seconds=0.4)
        steady(store)
    machine.work(minutes=10)
    assert steady(store) - before == pytest.approx(604)
    assert jumps(store) == []


@pytest.mark.parametrize("by", [{"days": 1}, {"days": -1}, {"days": 400}, {"minutes": -5}])
def test_a_clock_that_is_set_changes_nothing_and_is_audited(
    store: Store, machine: Machine, by: dict[str, float]
) -> None:
    before = steady(store)
    machine.work(seconds=60)
    machine.set_clock(**by)
    assert steady(store) - before == pytest.approx(60)
    machine.set_clock(**{unit: -amount for unit, amount in by.items()})
    machine.work(seconds=60)
    assert steady(store) - before == pytest.approx(120)
    seconds = round(timedelta(**by).total_seconds())
    assert jumps(store) == [seconds, -seconds]


def test_it_stands_still_while_the_machine_is_off(store: Store, machine: Machine) -> None:
    before = steady(store)
    machine.start_again(days=3)
    assert steady(store) == pytest.approx(before)
    machine.work(seconds=30)
    assert steady(store) - before == pytest.approx(30)
    assert jumps(store) == []


def test_a_clock_set_back_while_the_machine_was_off_is_audited(store: Store, machine: Machine) -> None:
    machine.start_again(days=-3)
    steady(store)
    assert jumps(store) == [-3 * 24 * 3600]


def test_small_corrections_are_no_jump(store: Store, machine: Machine) -> None:
    for _ in range(30):
        machine.work(seconds=90)
        machine.set_clock(seconds=20)
        steady(store)
    assert jumps(store) == []


def test_a_real_machine_ticks(tmp_path: Path) -> None:
    first = machine_ticks()
    assert machine_ticks().seconds >= first.seconds
    assert machine_ticks().boot == first.boot
