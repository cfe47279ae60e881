"""An agent's PIN: it takes the screen back within their session, five tries, and opens nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from station.models.desk import Setting
from station.models.staff import AuditEntry
from station.models.store import Store, open_store
from station.rules.rights import Actor, Role, SignedOut
from station.services.desk import DeskService
from station.services.pins import PinMalformed, PinService, PinState, PinUsedUp, PinWrong
from station.services.staff import OldPasswordWrong, SignInRefused, StaffService
from station.settings import KeyPlace, load_settings

from .test_staff import ADMIN, FACTS, KEY, OTHER, PASSWORD, Clock

PIN = "2580"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    opened = open_store(tmp_path / "station.db", KEY, clock)
    yield opened
    opened.close()


@pytest.fixture
def staff(store: Store) -> StaffService:
    return StaffService(store)


@pytest.fixture
def pins(store: Store, tmp_path: Path) -> PinService:
    return PinService(store, load_settings(tmp_path, key=KeyPlace.FILE))


@pytest.fixture
def agent(staff: StaffService) -> Actor:
    return staff.set_up(FACTS, ADMIN)


def audited(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(AuditEntry.act).order_by(AuditEntry.seq)))


def test_it_takes_the_screen_back_and_is_kept_as_no_digits(
    store: Store, pins: PinService, agent: Actor
) -> None:
    assert pins.state(agent) == PinState(0, 5)
    assert pins.choose(agent, " 25 80 ") == PinState(4, 5)
    pins.take_back(agent, PIN)
    pins.take_back(agent, "٢٥٨٠")
    with store.read() as session:
        kept = [str(row.value) for row in session.scalars(select(Setting))]
    assert kept
    assert not any(PIN in one for one in kept)
    assert DeskService(store).choices() == {}, "it is no choice of how a screen looks"
    assert audited(store)[-1] == "pin_chosen"


@pytest.mark.parametrize("digits", ["", "123", "1234567", "12a4", "1111", "12.4", "²345"])
def test_it_has_four_to_six_digits(pins: PinService, agent: Actor, digits: str) -> None:
    with pytest.raises(PinMalformed) as refused:
        pins.choose(agent, digits)
    assert not digits or digits not in str(refused.value)
    assert pins.state(agent).digits == 0


def test_five_tries_then_the_password(
    store: Store, staff: StaffService, pins: PinService, agent: Actor, clock: Clock
) -> None:
    pins.choose(agent, PIN)
    for left in (4, 3, 2, 1):
        with pytest.raises(PinWrong) as wrong:
            pins.take_back(agent, "0000")
        assert wrong.value.tries_left == left
    with pytest.raises(PinUsedUp):
        pins.take_back(agent, "0000")
    clock.move(days=2)
    for digits in (PIN, "0000"):
        with pytest.raises(PinUsedUp):
            pins.take_back(agent, digits)
    assert audited(store).count("pin_used_up") == 1
    with pytest.raises(OldPasswordWrong):
        staff.confirm(agent, "0000")
    assert pins.state(agent) == PinState(4, 0)
    staff.confirm(agent, PASSWORD)
    assert pins.state(agent) == PinState(4, 5)
    pins.take_back(agent, PIN)


def test_a_right_one_and_a_sign_in_make_the_tries_free_again(
    staff: StaffService, pins: PinService, agent: Actor
) -> None:
    pins.choose(agent, PIN)
    for way in (lambda: pins.take_back(agent, PIN), lambda: staff.sign_in("aline", PASSWORD)):
        with pytest.raises(PinWrong):
            pins.take_back(agent, "0000")
        way()
        assert pins.state(agent).tries_left == 5


def test_it_outlives_a_restart_with_its_tries(store: Store, staff: StaffService, tmp_path: Path) -> None:
    settings = load_settings(tmp_path, key=KeyPlace.FILE)
    agent = staff.set_up(FACTS, ADMIN)
    PinService(store, settings).choose(agent, PIN)
    with pytest.raises(PinWrong):
        PinService(store, settings).take_back(agent, "0000")
    store.close()
    again = open_store(tmp_path / "station.db", KEY)
    try:
        with again.read() as session:
            assert session.desk.code_key
        with pytest.raises(SignedOut):
            PinService(again, settings).take_back(agent, PIN)
        with again.write() as session:
            from station.services.proofs import pins as kept

            assert agent.operator_id is not None
            assert kept.tries_left(session, agent.operator_id) == 4
    finally:
        again.close()


def test_it_serves_within_the_living_session_alone(
    staff: StaffService, pins: PinService, agent: Actor
) -> None:
    pins.choose(agent, PIN)
    with pytest.raises(SignInRefused):
        staff.sign_in("aline", PIN)
    forged = replace(agent, grant="forged")
    staff_of_nobody = replace(agent, operator_id=None)
    for nobody in (forged, staff_of_nobody):
        with pytest.raises(SignedOut):
            pins.take_back(nobody, PIN)
    staff.lock()
    for act in (
        lambda: pins.take_back(agent, PIN),
        lambda: pins.state(agent),
        lambda: pins.choose(agent, "1357"),
        lambda: pins.forget(agent),
        lambda: staff.confirm(agent, PASSWORD),
    ):
        with pytest.raises(SignedOut):
            act()


def test_each_agent_has_their_own(staff: StaffService, pins: PinService, agent: Actor) -> None:
    staff.add(agent, "nadia", "Nadia Payet", Role.SECRETARY, OTHER)
    nadia = staff.sign_in("nadia", OTHER)
    pins.choose(agent, PIN)
    with pytest.raises(PinUsedUp):
        pins.take_back(nadia, PIN)
    pins.choose(nadia, "13579")
    with pytest.raises(PinWrong):
        pins.take_back(nadia, PIN)
    assert pins.state(agent) == PinState(4, 5)


def test_it_can_be_given_up_and_switched_off(
    store: Store, pins: PinService, agent: Actor, tmp_path: Path
) -> None:
    pins.choose(agent, PIN)
    off = PinService(store, load_settings(tmp_path, key=KeyPlace.FILE, screen_pin=False))
    assert off.state(agent) == PinState(0, 5, offered=False)
    for act in (lambda: off.take_back(agent, PIN), lambda: off.choose(agent, PIN)):
        with pytest.raises(PinUsedUp):
            act()
    pins.take_back(agent, PIN)
    assert pins.forget(agent) == PinState(0, 5)
    with pytest.raises(PinUsedUp):
        pins.take_back(agent, PIN)
    assert audited(store)[-1] == "pin_forgotten"
