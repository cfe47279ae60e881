"""The power fails at a desk, or at the store, at any moment: what was acknowledged is there."""

import multiprocessing
import random
from collections.abc import Callable
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from uuid import UUID

import pytest

from station.errors import StationError
from tests.sync.conftest import Central
from tests.sync.desk.desks import DeskHome, SchoolOfDesks

Hear = Callable[[], tuple[str, int]]
"""Waits for what the process tells next: an edit or a sync, and its number."""

_FORK = multiprocessing.get_context("fork")


def work(home: Path, link: object, person: UUID, first: int, told: Pipe) -> None:
    """Edit and sync for ever, and tell of each edit once it is committed here, each sync once it is done."""
    desk = DeskHome(home, link=link)  # type: ignore[arg-type]
    number = first
    while True:
        number += 1
        desk.contact(person, f"edit{number}@example.org")
        desk.issue(desk.person("Nativel", "Qim"))
        told.send(("edit", number))
        try:
            desk.sync()
        except StationError:
            continue
        told.send(("sync", number))


def run_and_kill(desk: DeskHome, person: UUID, first: int, end: Callable[[Hear], None]) -> tuple[int, int]:
    """Let a process work at the desk, end it with SIGKILL, and return its last edit and its last sync."""
    desk.close()
    hears, told = _FORK.Pipe(duplex=False)
    process = _FORK.Process(target=work, args=(desk.home, desk.link, person, first, told), daemon=True)
    process.start()
    told.close()
    last = {"edit": first, "sync": 0}

    def hear() -> tuple[str, int]:
        kind, number = hears.recv()
        last[kind] = number
        return kind, number

    try:
        end(hear)
    finally:
        process.kill()
        process.join()
    try:
        while True:
            hear()
    except EOFError:
        hears.close()
    desk.open()
    return last["edit"], last["sync"]


def kill_the_desk(school: SchoolOfDesks, times: int) -> None:
    chance = random.Random(97)
    desk, other = school.desk(), school.desk()
    person = desk.person("Hoarau")
    school.settle()
    known = 0
    for _ in range(times):
        moment = chance.uniform(0.0, 0.25)

        def wait(hear: Hear, moment: float = moment) -> None:
            hear()  # it has begun
            wait_for([], moment)

        before = known
        known, synced = run_and_kill(desk, person, known, wait)
        email = email_of(desk, person)
        assert email in (f"edit{known}@example.org", f"edit{known + 1}@example.org", None) or before == known
        known = max(known, int(email.removeprefix("edit").removesuffix("@example.org"))) if email else known
        assert synced <= known
    school.settle()
    school.assert_equal()
    assert email_of(other, person) == f"edit{known}@example.org"
    issued = [row["identifier"] for row in school.everything()[0]["login"].values() if row["issued_at"]]
    assert len(issued) == len(set(issued)) >= known - times
    lines = [(line.incarnation, line.seq) for line in other.acts("contact_corrected")]
    assert len(lines) == len(set(lines)) == known


def email_of(desk: DeskHome, person: UUID) -> str | None:
    from station.models import ids
    from station.models.people import Contact

    with desk.store.read() as session:
        row = session.get(Contact, (session.school_id, ids.contact_id(person, "desk")))
        return row.email if row else None


@pytest.mark.timeout(300)
def test_the_station_is_killed_thirty_times(school: SchoolOfDesks) -> None:
    kill_the_desk(school, 30)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_the_station_is_killed_five_hundred_times(school: SchoolOfDesks) -> None:
    kill_the_desk(school, 500)


def kill_the_store(school: SchoolOfDesks, central: Central, times: int) -> None:
    chance = random.Random(98)
    desk, other = school.desk(), school.desk()
    person = desk.person("Hoarau")
    school.settle()
    known = 0
    for _ in range(times):
        heard = chance.randrange(1, 6)

        def kill(hear: Hear, heard: int = heard) -> None:
            for _ in range(heard):
                hear()
            wait_for([], chance.uniform(0.0, 0.1))
            central.kill()

        known, synced = run_and_kill(desk, person, known, kill)
        central.start()
        with_store = school.central.sql(
            "SELECT count(*) FROM station.audit_entry WHERE act = 'contact_corrected' AND school_id = %s",
            school.school,
        )
        assert with_store[0][0] >= synced, "what a sync has acknowledged has survived"
        email = email_of(desk, person)
        known = max(known, int(email.removeprefix("edit").removesuffix("@example.org"))) if email else known
    school.settle()
    school.assert_equal()
    assert email_of(other, person) == f"edit{known}@example.org"


@pytest.mark.timeout(300)
def test_the_store_is_killed_three_times(school: SchoolOfDesks, central: Central) -> None:
    kill_the_store(school, central, 3)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_the_store_is_killed_fifty_times(school: SchoolOfDesks, central: Central) -> None:
    kill_the_store(school, central, 50)
