"""How much a station and its school may ask for: counted in the store, whatever gate is asked."""

import os
from base64 import b64encode
from typing import Any
from uuid import uuid4

import pytest

from station.sync import calls
from station.sync.gate.limits import Limits
from station.sync.signing import SigningKey
from tests.sync.conftest import Central
from tests.sync.gate.conftest import GateMaker, OtherGate, known_of
from tests.sync.gate.raw import Attacker, hello, person, refused, sent

LIMITS = Limits(requests=8, bytes=30_000, rows=5, identifiers=4, school_is=2, reads_a_minute=40)


@pytest.fixture(scope="module")
def gate(make_gate: GateMaker) -> OtherGate:
    return make_gate(limits=LIMITS)


@pytest.fixture
def strict(gate: OtherGate, attacker: Attacker) -> Attacker:
    """A station of a fresh school, at the gate with little room."""
    return gate.ask(attacker.link)


def limited(answer: tuple[int, dict[str, Any]]) -> None:
    refused(answer, 429, "limit")


def test_requests_of_a_day_are_counted_over_all_gates(attacker: Attacker, strict: Attacker) -> None:
    for _ in range(4):
        assert attacker.call(calls.SYNC, hello())[0] == 200
    strict.number = attacker.number + 1000
    for _ in range(4):
        assert strict.call(calls.SYNC, hello())[0] == 200
    limited(strict.call(calls.SYNC, hello()))


def test_the_next_day_begins_anew(central: Central, strict: Attacker) -> None:
    for _ in range(8):
        strict.call(calls.SYNC, hello())
    limited(strict.call(calls.SYNC, hello()))
    central.sql("UPDATE station.station SET day = day - 1 WHERE school_id = %s", strict.link.school)
    assert strict.call(calls.SYNC, hello())[0] == 200


def test_bytes_of_a_day(strict: Attacker) -> None:
    known = known_of(strict)
    noise = [b64encode(os.urandom(14_000)).decode() for _ in range(3)]  # which nothing compresses
    rows = [sent(person(last_name=text)) for text in noise]
    assert strict.call(calls.SYNC, hello(rows=rows[0], **known))[0] == 200
    assert strict.call(calls.SYNC, hello(rows=rows[1], **known))[0] == 200
    limited(strict.call(calls.SYNC, hello(rows=rows[2], **known)))


def test_rows_of_a_day_and_what_is_refused_is_not_there(central: Central, strict: Attacker) -> None:
    known = known_of(strict)
    assert strict.call(calls.SYNC, hello(rows=sent(*(person() for _ in range(3))), **known))[0] == 200
    limited(strict.call(calls.SYNC, hello(rows=sent(*(person() for _ in range(3))), **known)))
    query = "SELECT count(*) FROM station.person WHERE school_id = %s"
    assert central.sql(query, strict.link.school) == [(3,)]
    assert strict.call(calls.SYNC, hello(**known))[0] == 200, "it may ask for all else"


def test_identifiers_of_a_day(central: Central, strict: Attacker) -> None:
    known = known_of(strict)
    stem = "q." + "".join(chr(97 + int(digit, 16)) for digit in uuid4().hex[:20])
    claims = [[[f"{stem}{n}", str(uuid4()), True] for n in (first, first + 1, first + 2)] for first in (2, 5)]
    assert strict.call(calls.SYNC, hello(claims=claims[0], **known))[0] == 200
    limited(strict.call(calls.SYNC, hello(claims=claims[1], **known)))
    assert central.sql("SELECT count(*) FROM station.claim WHERE value LIKE %s", f"{stem}%") == [(3,)]


def test_a_school_has_a_limit_of_all_its_stations_and_the_next_school_its_own(
    central: Central, gate: OtherGate
) -> None:
    uai = central.new_uai()
    stations = [gate.ask(central.desk_of(uai, name)) for name in ("A", "B", "C")]
    for one in stations[:2]:
        for _ in range(8):
            assert one.call(calls.SYNC, hello())[0] == 200
    limited(stations[2].call(calls.SYNC, hello()))
    assert gate.ask(central.desk_of(central.new_uai(), "A")).call(calls.SYNC, hello())[0] == 200


def test_reading_is_limited_by_the_minute_and_by_station(central: Central, gate: OtherGate) -> None:
    uai = central.new_uai()
    one, other = (gate.ask(central.desk_of(uai, name)) for name in ("A", "B"))
    ends = [
        one.send("GET", calls.STATIONS, b"", one.sign("GET", calls.STATIONS, b""))[0] for _ in range(85)
    ]  # which falls into two minutes at the most
    assert set(ends) == {200, 429}
    assert other.send("GET", calls.STATIONS, b"", other.sign("GET", calls.STATIONS, b""))[0] == 200


def test_who_only_names_a_station_uses_up_nothing_of_it(strict: Attacker) -> None:
    key = SigningKey.new().text
    for _ in range(85):
        refused(strict.call(calls.SYNC, hello(), key=key), 401, "signature")
    assert strict.call(calls.SYNC, hello())[0] == 200


def test_the_queue_of_a_school_has_an_end(make_gate: GateMaker, attacker: Attacker) -> None:
    gate = make_gate(limits=Limits(queue=0))
    refused(gate.ask(attacker.link).call(calls.SYNC, hello()), 503, "busy")
