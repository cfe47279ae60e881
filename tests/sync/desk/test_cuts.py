"""The cable is pulled: after any byte of a sync, nothing is lost, nothing is doubled."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from tenacity import RetryError, Retrying, retry_if_not_result, stop_after_delay, wait_fixed

from station.errors import StationError
from station.sync.desk.errors import CannotReach
from station.sync.desk.sync import Sync, SyncReport
from tests.sync.desk.desks import HANDED, SchoolOfDesks
from tests.sync.desk.relay import Relay


@pytest.fixture
def relay(school: SchoolOfDesks) -> Iterator[Relay]:
    made = Relay(school.central.cluster.port)
    yield made
    made.close()


def cut_everywhere(school: SchoolOfDesks, relay: Relay, step: int) -> None:
    desk, other = school.desk(), school.desk()
    assert desk.link is not None
    person = desk.person("Hoarau")
    school.settle()
    link = relay.through(desk.link)

    def edit(number: int) -> None:
        desk.contact(person, f"edit{number}@example.org")
        other.rename(person, "Payet" + "abcdefghij"[number % 10] * (1 + number % 7))

    edit(0)
    other.sync()
    desk.sync(link)
    whole = relay.passed
    assert whole > 2000
    cuts = 0
    for number, byte in enumerate(range(0, whole, step), 1):
        edit(number)
        if number % 10 == 1:
            other.sync()
        relay.again(byte)
        try:
            desk.sync(link)
        except StationError:
            cuts += 1
        if number % 40 == 0:
            desk.sync()
            school.assert_equal() if other.sync().pending == 0 and desk.sync().pending == 0 else None
    assert cuts > whole / step * 0.9
    school.settle()
    school.assert_equal()
    wanted = len(range(0, whole, step)) + 1
    assert len(other.acts("contact_corrected")) == len(desk.acts("person_renamed")) == wanted


def test_a_cut_after_every_97th_byte(school: SchoolOfDesks, relay: Relay) -> None:
    cut_everywhere(school, relay, 97)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_cut_after_every_byte(school: SchoolOfDesks, relay: Relay) -> None:
    cut_everywhere(school, relay, 1)


def has_come(school: SchoolOfDesks, person: UUID, name: str) -> bool:
    """Tell whether the store has the name; it may be busy with the commit at this moment."""
    query = "SELECT last_name FROM station.person WHERE id = %s"
    trying = Retrying(retry=retry_if_not_result(bool), stop=stop_after_delay(3), wait=wait_fixed(0.1))
    try:
        return trying(lambda: school.central.sql(query, person) == [(name,)])
    except RetryError:
        return False


def test_a_lost_acknowledgement_changes_nothing(school: SchoolOfDesks, relay: Relay) -> None:
    desk, other = school.desk(), school.desk()
    assert desk.link is not None
    person = desk.person("Hoarau")
    link = relay.through(desk.link)
    desk.sync(link)
    back = 40
    for number in range(1, 40):
        # From its end backwards: the store has committed, its answer does not come through whole.
        desk.rename(person, "Payet" + "s" * number)
        relay.again(relay.passed - back if number > 1 else None)
        try:
            desk.sync(link)
            back += 40
        except CannotReach:
            if has_come(school, person, "Payet" + "s" * number):
                break
            back -= 30  # one sync is longer than another: this cut came before the commit
            relay.again(None)
            desk.sync(link)
    else:
        pytest.fail("no cut fell between the commit and its answer")
    assert desk.sync().pushed == 2
    school.settle()
    school.assert_equal()
    assert len(other.acts("person_renamed")) == number


def test_a_sync_is_one_round_trip_and_an_enrolment_on_the_spot_two(
    school: SchoolOfDesks, relay: Relay
) -> None:
    desk, other = school.desk(), school.desk()
    assert desk.link is not None
    person = desk.person("Hoarau")
    school.settle()
    desk.sync()
    gate = relay.through(desk.link).open()
    gate.sisters()  # connected from now on
    relay.one_way_s = 0.01  # what is not waited for is on its way before the answer comes

    def trips() -> tuple[int, SyncReport]:
        relay.again(None)
        report = Sync(desk.store, gate, HANDED).run()
        return relay.trips, report

    assert trips()[0] == 1, "an empty one: hello"
    other.rename(person, "Payet")
    other.sync()
    desk.contact(person, "a@example.org")
    count, report = trips()
    assert (report.pushed, report.pulled) == (2, 2)
    assert count == 1, "hello, push and pull at once"
    desk.issue(person)
    count, report = trips()
    assert (count, report.pending) == (2, 0), "an identifier is claimed before it goes up"
    gate.close()
