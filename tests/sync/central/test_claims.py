"""Identifiers and numbers: who has one keeps it, nobody takes all, and nobody is kept waiting for long."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from tests.sync.central.attacker import Connection, World, claim, refused
from tests.sync.conftest import Central

QUOTA = "54000"
WAITED = "55P03"


@pytest.fixture
def other(world: World) -> Iterator[Connection]:
    """The other school's station."""
    with world.central.connect(world.other) as connection:
        yield connection


@pytest.fixture
def name(central: Central) -> str:
    """An identifier that no other test has."""
    return "t." + "".join(chr(97 + int(digit, 16)) for digit in uuid4().hex[:20])


def take(connection: Connection, stem: str, count: int = 1) -> list[str]:
    query = "SELECT value FROM station.take_numbers(%s, %s)"
    asked = [[stem] * count, [uuid4() for _ in range(count)]]
    return [value for (value,) in connection.execute(query, asked).fetchall()]


def lease(connection: Connection) -> int:
    ((n,),) = connection.execute("SELECT station.lease_block()").fetchall()
    return n


def set_quota(world: World, **quotas: int) -> None:
    for quota, value in quotas.items():
        world.central.sql(
            f"UPDATE station.station SET {quota} = %s WHERE school_id = %s AND station = %s",
            value,
            world.mine.school_id,
            world.mine.station,
        )


def test_an_identifier_of_another_is_not_given(attack: Connection, other: Connection, name: str) -> None:
    owner = uuid4()
    assert claim(other, name, owner)
    assert not claim(attack, name, owner)  # not even under the owner's own id
    assert not claim(attack, name, uuid4())
    assert claim(other, name, owner)
    assert attack.execute("SELECT value FROM station.claim WHERE value = %s", [name]).fetchall() == []


def test_a_sister_station_shares_the_account_and_its_identifier(
    world: World, attack: Connection, name: str
) -> None:
    owner = uuid4()
    assert claim(attack, name, owner)
    with world.central.connect(world.sister) as sister:
        assert claim(sister, name, owner)
        assert not claim(sister, name, uuid4())


@pytest.mark.parametrize(
    "value", ["", "dupont", "m.dupont1", "m.dupont02", "M.dupont", "m.d'x", "m." + "d" * 39]
)
def test_a_claim_has_the_form_of_an_identifier(attack: Connection, value: str) -> None:
    with refused("23514"):
        claim(attack, value, uuid4())


def test_high_numbers_are_the_leaseholders(attack: Connection, other: Connection, name: str) -> None:
    n = lease(other)
    first = 10000 + 100 * n
    assert not claim(attack, f"{name}{first}", uuid4())
    assert claim(other, f"{name}{first}", uuid4())
    assert claim(other, f"{name}{first + 99}", uuid4())
    held = {n for (n,) in other.execute("SELECT n FROM station.block").fetchall()}
    free = next(n for n in range(len(held) + 1) if n not in held)
    assert not claim(other, f"{name}{10000 + 100 * free}", uuid4())
    assert not claim(attack, f"{name}{9 * 10**17}", uuid4())  # no error either: it is just nobody's


def test_numbers_below_ten_thousand_follow_each_other(
    attack: Connection, other: Connection, name: str
) -> None:
    assert take(attack, name) == [name]
    assert take(other, name, 2) == [f"{name}2", f"{name}3"]
    assert claim(other, f"{name}4", uuid4())
    assert take(attack, name) == [f"{name}5"]


def test_a_long_stem_makes_room_for_its_number(attack: Connection, name: str) -> None:
    stem = (name + "z" * 40)[:40]
    assert take(attack, stem, 2) == [stem, stem[:39] + "2"]


def test_nobody_takes_all_numbers_of_a_name(world: World, attack: Connection, name: str) -> None:
    set_quota(world, stem_quota=20)
    try:
        with refused(QUOTA):
            take(attack, name, 21)
        with refused(QUOTA):
            query = "SELECT * FROM station.claim_identifiers(%s, %s)"
            attack.execute(query, [[f"{name}{n}" for n in range(2, 23)], [uuid4()] * 21])
        assert len(take(attack, name, 20)) == 20
        with refused(QUOTA):
            take(attack, name)
    finally:
        set_quota(world, stem_quota=500)


def test_nobody_takes_all_identifiers(world: World, attack: Connection, name: str) -> None:
    ((held,),) = attack.execute(
        "SELECT count(*) FROM station.claim WHERE station = station.my_number()"
    ).fetchall()
    set_quota(world, claim_quota=held)
    try:
        with refused(QUOTA):
            claim(attack, name, uuid4())
    finally:
        set_quota(world, claim_quota=50000)
    assert claim(attack, name, uuid4())
    with refused(QUOTA):
        query = "SELECT * FROM station.claim_identifiers(%s, %s)"
        attack.execute(query, [[name] * 5001, [uuid4()] * 5001])


def test_nobody_takes_all_blocks(world: World, attack: Connection) -> None:
    ((held,),) = attack.execute(
        "SELECT count(*) FROM station.block WHERE station = station.my_number()"
    ).fetchall()
    set_quota(world, block_quota=held + 2)
    try:
        assert lease(attack) != lease(attack)
        with refused(QUOTA):
            lease(attack)
    finally:
        set_quota(world, block_quota=100)


def test_a_claim_that_is_not_committed_holds_nobody_up_for_long(
    attack: Connection, other: Connection, name: str
) -> None:
    """Two seconds at most, then the honest desk takes a number of its own block, and prints."""
    n = lease(other)
    attack.autocommit = False
    claim(attack, name, uuid4())
    take(attack, name)
    for quick in ("claim_identifiers", "take_numbers"):
        with refused(WAITED):
            other.execute(f"SELECT * FROM station.{quick}(%s, %s)", [[name], [uuid4()]])  # pyright: ignore[reportArgumentType]
    assert claim(other, f"{name}{10000 + 100 * n}", uuid4())
    attack.rollback()
    assert claim(other, name, uuid4())


def test_a_block_that_is_not_committed_holds_nobody_up(
    world: World, attack: Connection, other: Connection
) -> None:
    attack.autocommit = False
    held = {lease(attack) for _ in range(40)}
    assert not {lease(other) for _ in range(20)} & held
    attack.rollback()


def test_claims_in_opposite_order_do_not_deadlock(attack: Connection, other: Connection, name: str) -> None:
    values = [f"{name}{n}" for n in range(2, 30)]
    query = "SELECT value FROM station.claim_identifiers(%s, %s) WHERE mine"
    attack.autocommit = False
    attack.execute(query, [values[::-1], [uuid4()] * len(values)])
    other.execute("SET statement_timeout = '500ms'")
    with refused("57014"):  # it waits at the first of them, and has taken none of the rest
        other.execute(query, [values, [uuid4()] * len(values)])
    attack.rollback()
    assert len(other.execute(query, [values, [uuid4()] * len(values)]).fetchall()) == len(values)


def test_a_school_that_holds_its_own_lock_stops_itself_only(
    world: World, attack: Connection, other: Connection
) -> None:
    attack.execute("SET idle_in_transaction_session_timeout = 0")
    attack.autocommit = False
    attack.execute("SELECT station.next_revision()")
    assert other.execute("SELECT station.next_revision()").fetchone() is not None
    with world.central.connect(world.sister, options="-c lock_timeout=100ms") as sister, refused(WAITED):
        sister.execute("SELECT station.next_revision()")
    attack.rollback()


def test_the_mark_is_ones_own_and_never_of_the_future(world: World, attack: Connection) -> None:
    def marks() -> list[tuple[object, ...]]:
        return world.central.sql(
            "SELECT school_id, station, incarnation, last_stamp FROM station.station"
            " WHERE NOT (school_id = %s AND station = %s) ORDER BY 1, 2",
            world.mine.school_id,
            world.mine.station,
        )

    before = marks()
    attack.execute("SELECT station.mark(%s, %s)", [uuid4(), 2**62])
    attack.execute("SELECT * FROM station.hello(%s, %s, 0, 0)", ["x" * 10_000, uuid4()])
    attack.execute("SELECT station.open_station(%s)", [uuid4()])
    assert marks() == before
    mine = world.central.sql(
        "SELECT last_stamp, length(version) FROM station.station WHERE school_id = %s AND station = %s",
        world.mine.school_id,
        world.mine.station,
    )
    assert mine == [(0, 40)]
