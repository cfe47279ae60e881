"""Limits hold, and let go, whatever is done to the machine's clock."""

from pathlib import Path

import pytest

from station.models.store import Store, open_store
from station.rules.rights import Actor, Role
from station.services.proofs.attempts import TooManyTries
from station.services.school import SchoolFacts
from station.services.staff import AdministratorFacts, SignInRefused, StaffService
from tests.machine import Machine
from tests.services.rosters import KEY

PASSWORD = "Vanille-bourbon-47"
OTHER = "Geranium-rosat-58"
JUMPS = [{"days": 1}, {"days": -1}, {"days": 365}, {"days": -365}]


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def store(tmp_path: Path, machine: Machine) -> Store:
    return open_store(tmp_path / "station.db", KEY, machine.clock, machine.ticks)


@pytest.fixture
def staff(store: Store) -> StaffService:
    return StaffService(store)


@pytest.fixture
def admin(staff: StaffService) -> Actor:
    school = SchoolFacts("9741234Y", "Collège des Filaos")
    return staff.set_up(school, AdministratorFacts("aline", "Aline Técher", PASSWORD))


def guesses(staff: StaffService, machine: Machine, most: int = 25) -> int:
    """Return how many wrong passwords are really tried, one every second."""
    tried = 0
    for number in range(most):
        machine.work(seconds=1)
        try:
            staff.sign_in("aline", f"Wrong-guess-{number}-x")
        except SignInRefused:
            tried += 1
        except TooManyTries:
            pass
    return tried


@pytest.mark.parametrize("by", JUMPS)
def test_an_operators_tries_are_limited_after_the_clock_was_set(
    staff: StaffService, admin: Actor, machine: Machine, by: dict[str, float]
) -> None:
    staff.sign_in("aline", PASSWORD)
    machine.set_clock(**{unit: -amount for unit, amount in by.items()})
    assert guesses(staff, machine) == 5


@pytest.mark.parametrize("by", JUMPS)
def test_setting_the_clock_between_two_guesses_helps_nobody(
    staff: StaffService, admin: Actor, machine: Machine, by: dict[str, float]
) -> None:
    assert guesses(staff, machine) == 5
    machine.set_clock(**by)
    assert guesses(staff, machine, 4) == 0


@pytest.mark.parametrize("by", JUMPS)
def test_a_wait_is_over_in_its_time_after_the_clock_was_set(
    staff: StaffService, admin: Actor, machine: Machine, by: dict[str, float]
) -> None:
    machine.set_clock(**by)
    guesses(staff, machine, 5)
    machine.set_clock(**{unit: -amount for unit, amount in by.items()})
    machine.work(seconds=31)
    assert staff.sign_in("aline", PASSWORD).operator_id == admin.operator_id


def test_starting_the_machine_again_shortens_no_wait(
    staff: StaffService, admin: Actor, machine: Machine, store: Store, tmp_path: Path
) -> None:
    guesses(staff, machine, 5)
    machine.start_again(hours=12)
    store.close()
    staff = StaffService(open_store(tmp_path / "station.db", KEY, machine.clock, machine.ticks))
    with pytest.raises(TooManyTries) as caught:
        staff.sign_in("aline", PASSWORD)
    assert caught.value.wait_s <= 30
    machine.work(seconds=30)
    assert staff.sign_in("aline", PASSWORD).operator_id == admin.operator_id


def test_a_reset_frees_who_was_locked_while_the_clock_was_ahead(
    staff: StaffService, admin: Actor, machine: Machine
) -> None:
    added = staff.add(admin, "karim", "Karim B.", Role.TECHNICIAN, OTHER)
    machine.set_clock(days=365)
    for number in range(5):
        with pytest.raises(SignInRefused):
            staff.sign_in("karim", f"Wrong-guess-{number}-x")
    machine.set_clock(days=-365)
    with pytest.raises(TooManyTries):
        staff.sign_in("karim", OTHER)
    staff.change_password(admin, added.id, PASSWORD)
    assert staff.sign_in("karim", PASSWORD).operator_id == added.id
