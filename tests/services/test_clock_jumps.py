"""What a family's account goes by holds, and ends, in its time, whatever is done to the machine's clock."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from station.services.enrolment.errors import DatesUsedUp, DatesWrong
from station.services.proofs.attempts import TooManyTries
from station.services.proofs.errors import CodeExpired, CodeUsedUp, CodeWrong
from station.services.recovery.records import RecoveryOver
from station.services.signin import SignedIn
from station.services.signin.records import ProvisionalExpired
from station.services.trail import TooYoungToCut, TrailService
from station.settings import Settings
from station.sync.desk.progress import advance, since_sync, store_now
from tests.machine import Machine
from tests.services.enrolment.conftest import Clock as PlayedClock
from tests.services.holders.conftest import ADMINISTRATOR, OTHER, SECRETARY, TECHNICIAN, Desk, Family, family

__all__ = ["family"]

JUMPS = [{"days": 1}, {"days": -1}, {"days": 365}, {"days": -365}]
BACK = [{"days": -3}, {"days": -365}]
WRONG_DATE = date(2000, 1, 1)


@dataclass
class OfMachine(PlayedClock):
    """The clock of a machine, for a desk."""

    machine: Machine = field(default_factory=Machine)

    def __call__(self) -> datetime:
        return self.machine.wall


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def desk(tmp_path: Path, machine: Machine) -> Iterator[Desk]:
    desk = Desk(
        tmp_path / "station.db", Settings(home=tmp_path), OfMachine(machine=machine), ticks=machine.ticks
    )
    desk.found_school()
    yield desk
    desk.close()


def step_back(machine: Machine, by: dict[str, float]) -> None:
    machine.set_clock(**{unit: -amount for unit, amount in by.items()})


# Codes


@pytest.mark.parametrize("by", JUMPS)
def test_a_code_takes_five_tries_over_a_jump(
    desk: Desk, family: Family, machine: Machine, by: dict[str, float]
) -> None:
    view = desk.to_contact("HOARAU", "Marie")
    desk.enrolment.give_contact(view.id, "0692123456")
    right = desk.code(desk.enrolment.view(view.id))
    wrong = f"{(int(right) + 1) % 10**6:06}"
    met: list[type[Exception]] = []
    for number in range(12):
        machine.work(seconds=5)
        machine.set_clock(**by) if number % 2 else step_back(machine, by)
        try:
            desk.enrolment.check_code(view.id, wrong)
        except (CodeWrong, CodeUsedUp, CodeExpired, TooManyTries) as refusal:
            met.append(type(refusal))
    assert met.count(CodeWrong) <= 4
    assert len(met) == 12
    with pytest.raises((CodeUsedUp, CodeExpired)):
        desk.enrolment.check_code(view.id, right)


@pytest.mark.parametrize("by", BACK)
def test_a_code_that_is_over_never_lives_again(
    desk: Desk, family: Family, machine: Machine, by: dict[str, float]
) -> None:
    view = desk.to_contact("HOARAU", "Marie")
    desk.enrolment.give_contact(view.id, "0692123456")
    code = desk.code(desk.enrolment.view(view.id))
    machine.work(minutes=31)
    machine.set_clock(**by)
    with pytest.raises(CodeExpired):
        desk.enrolment.check_code(view.id, code)


def test_a_clock_set_ahead_and_right_again_leaves_no_code_alive_for_long(
    desk: Desk, family: Family, machine: Machine
) -> None:
    machine.set_clock(days=1)
    view = desk.to_contact("HOARAU", "Marie")
    desk.enrolment.give_contact(view.id, "0692123456")
    code = desk.code(desk.enrolment.view(view.id))
    machine.set_clock(days=-1)
    machine.work(minutes=31)
    with pytest.raises(CodeExpired):
        desk.enrolment.check_code(view.id, code)


@pytest.mark.parametrize("by", BACK)
def test_what_a_code_has_proved_lapses_too(
    desk: Desk, family: Family, machine: Machine, by: dict[str, float]
) -> None:
    identifier = desk.opened(family.mother)
    view = desk.recovery.forgotten(SECRETARY, identifier)
    desk.recovery.check_code(SECRETARY, view.id, desk.arrived())
    machine.work(minutes=31)
    machine.set_clock(**by)
    with pytest.raises(RecoveryOver):
        desk.recovery.choose_password(SECRETARY, view.id, OTHER)


# Birth dates


@pytest.mark.parametrize("by", JUMPS)
def test_birth_dates_are_tried_three_times_over_a_jump(
    desk: Desk, family: Family, machine: Machine, by: dict[str, float]
) -> None:
    tried = 0
    for number in range(6):
        view = desk.to_dates("HOARAU", "Marie", "0692123456")
        for _ in range(2):
            machine.work(seconds=61)
            try:
                desk.enrolment.check_birth_dates(view.id, [WRONG_DATE])
            except DatesWrong:
                tried += 1
            except DatesUsedUp:
                pass
        desk.enrolment.cancel(view.id)
        machine.set_clock(**by) if number % 2 == 0 else step_back(machine, by)
        machine.work(minutes=11)
    assert tried == 2, "the third wrong one already says that they are used up"


@pytest.mark.parametrize("by", JUMPS)
def test_an_operator_frees_the_dates_after_a_jump(
    desk: Desk, family: Family, machine: Machine, by: dict[str, float]
) -> None:
    machine.set_clock(**by)
    view = desk.to_dates("HOARAU", "Marie", "0692123456")
    for _ in range(3):
        with pytest.raises((DatesWrong, DatesUsedUp)):
            desk.enrolment.check_birth_dates(view.id, [WRONG_DATE])
    step_back(machine, by)
    machine.work(seconds=5)
    desk.enrolment.unlock_birth_dates(TECHNICIAN, view.id)
    desk.enrolment.check_birth_dates(view.id, [date(2013, 5, 4), date(2015, 2, 1)])
    assert desk.enrolment.show_identifier(view.id).identifier is not None


# Provisional passwords


def lets_in(desk: Desk, identifier: str, password: str) -> bool:
    try:
        return isinstance(desk.enters(identifier, password), SignedIn)
    except ProvisionalExpired:
        return False


@pytest.mark.parametrize("by", BACK)
def test_a_provisional_password_that_is_over_never_lives_again(
    desk: Desk, family: Family, machine: Machine, by: dict[str, float]
) -> None:
    _, identifier, password = desk.notify(family.lea)
    machine.work(days=92)
    assert not lets_in(desk, identifier, password)
    machine.set_clock(**by)
    assert not lets_in(desk, identifier, password)
    assert [one.lapsed for one in desk.notifications.expiring(TECHNICIAN)] == [True]
    desk.notifications.renew(TECHNICIAN)
    assert desk.notifications.expiring(TECHNICIAN) == ()


@pytest.mark.parametrize("by", BACK)
def test_a_clock_set_back_while_it_was_off_lengthens_it_by_no_more_than_that(
    desk: Desk, family: Family, machine: Machine, by: dict[str, float]
) -> None:
    _, identifier, password = desk.notify(family.lea)
    machine.work(days=60)
    assert lets_in(desk, identifier, password)
    desk.close()
    machine.start_again(**by)
    desk.reopen()
    machine.work(days=20)
    assert lets_in(desk, identifier, password)
    machine.work(days=12)
    assert not lets_in(desk, identifier, password)


@pytest.mark.parametrize("by", JUMPS)
def test_a_clock_that_is_set_right_takes_no_password_away(
    desk: Desk, family: Family, machine: Machine, by: dict[str, float]
) -> None:
    machine.work(minutes=1)
    machine.set_clock(**by)
    _, before, password_before = desk.notify(family.tom)
    step_back(machine, by)
    _, after, password_after = desk.notify(family.lea)
    machine.work(days=60)
    assert lets_in(desk, after, password_after)
    assert lets_in(desk, before, password_before) == (by["days"] > -31)


def test_many_small_steps_back_are_one_great_one(desk: Desk, family: Family, machine: Machine) -> None:
    _, identifier, password = desk.notify(family.lea)
    machine.work(days=92)
    for _ in range(40):
        machine.set_clock(seconds=-110)
        machine.work(seconds=2)
        lets_in(desk, identifier, password)
    behind = machine.wall - datetime(2026, 9, 1, 8, tzinfo=machine.wall.tzinfo)
    assert behind < timedelta(days=92)
    with desk.store.read() as session:
        from station.models.steady import changes, set_back_since

        assert set_back_since(changes(session), 0) >= timedelta(seconds=40 * 110 - 120)


# The trail


def test_a_clock_set_ahead_cuts_no_line_of_the_last_year(desk: Desk, machine: Machine) -> None:
    trail = TrailService(desk.store)
    machine.work(days=300)
    machine.set_clock(days=400)
    machine.work(days=2)
    with pytest.raises(TooYoungToCut):
        trail.cut(ADMINISTRATOR, machine.wall - timedelta(days=366))
    machine.set_clock(days=-400)
    machine.work(days=200)
    assert trail.cut(ADMINISTRATOR, machine.wall - timedelta(days=366)) >= 0
    assert trail.verify().ok


# The store


@pytest.mark.parametrize("by", BACK)
def test_days_without_the_store_are_counted_over_a_jump(
    desk: Desk, machine: Machine, by: dict[str, float]
) -> None:
    with desk.store.write() as session:
        advance(session, synced_at=session.now(), stamp=session.desk.last_stamp)
    machine.work(days=20)
    machine.set_clock(**by)
    machine.work(days=11)
    with desk.store.write() as session:
        assert since_sync(session) == timedelta(days=31)
    machine.set_clock(days=5)
    with desk.store.write() as session:
        since = since_sync(session)
        assert since is not None
        assert since >= timedelta(days=31), "set forward, it is no less"


def test_a_desk_that_was_ahead_when_it_synced_knows_how_long_ago_that_is(
    desk: Desk, machine: Machine
) -> None:
    right = machine.wall
    machine.set_clock(days=365)
    with desk.store.write() as session:
        offset_ms = int(timedelta(days=365).total_seconds() * 1000)
        advance(session, synced_at=session.now(), offset_ms=offset_ms, stamp=session.desk.last_stamp)
    machine.set_clock(days=-365)
    machine.work(days=31)
    with desk.store.write() as session:
        assert since_sync(session) == timedelta(days=31)
        assert store_now(session) == right + timedelta(days=31)
