"""Joining the store takes nothing from whoever works at the desk meanwhile."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from station.sync.calls import Registered, Registration
from station.sync.desk.link import Gate
from tests.sync.desk.desks import SchoolOfDesks


def test_the_desk_works_on_while_the_store_is_asked(
    school: SchoolOfDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long the network takes: nothing here is locked, and what was typed meanwhile goes up."""
    desk = school.desk(joined=False)
    register = Gate.register
    written: list[str | None] = []

    def slow(gate: Gate, registration: Registration) -> Registered:
        with ThreadPoolExecutor(1) as pool:
            person = pool.submit(desk.person, "Meanwhile").result(timeout=30)
            written.append(pool.submit(desk.name, person).result(timeout=30))
        return register(gate, registration)

    monkeypatch.setattr(Gate, "register", slow)
    enrolment = school.enrolment("Accueil")
    with desk.store.write() as session:
        session.desk.school_id = enrolment.school_id
    desk.join(enrolment)
    assert written == ["Meanwhile"]
    assert desk.sync().pushed == 2
    school.settle()
    school.assert_equal()
