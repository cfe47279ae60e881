"""Identifiers and numbers: who has one keeps it, nobody takes all, and nobody is kept waiting for long."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import pytest

from tests.sync.central.attacker import Connection, World, claim, refused
from tests.sync.conftest import Central


@pytest.fixture
def other(world: World) -> Iterator[Connection]:
    """The gate, for the other school's station."""
    with world.central.as_gate(world.other.school, world.other.station) as connection:
        yield connection


@pytest.fixture
def name(central: Central) -> str:
    """An identifier that no other test has."""
    return "t." + "".join(chr(97 + int(digit, 16)) for digit in uuid4().hex[:20])


def reserve(connection: Connection, value: str, most: int = 500) -> tuple[str, str | None]:
    query = "SELECT state, instead FROM station.settle_claims(%s, %s, %s, %s)"
    ((state, instead),) = connection.execute(query, [[value], [uuid4()], [False], most]).fetchall()
    return state, instead


def lease(connection: Connection, most: int = 100) -> int | None:
    ((n,),) = connection.execute("SELECT station.lease_block(%s)", [most]).fetchall()
    return n


def test_an_identifier_of_another_is_not_given(attack: Connection, other: Connection, name: str) -> None:
    owner = uuid4()
    assert claim(other, name, owner) == "mine"
    assert claim(attack, name, owner) == "lost"  # not even under the owner's own id
    assert claim(attack, name, uuid4()) == "lost"
    assert claim(other, name, owner) == "mine"


def test_a_sister_station_shares_the_account_and_its_identifier(
    world: World, attack: Connection, name: str
) -> None:
    owner = uuid4()
    assert claim(attack, name, owner) == "mine"
    with world.central.as_gate(world.sister.school, world.sister.station) as sister:
        assert claim(sister, name, owner) == "mine"
        assert claim(sister, name, uuid4()) == "lost"


@pytest.mark.parametrize(
    "value", ["", "dupont", "m.dupont1", "m.dupont02", "M.dupont", "m.d'x", "m." + "d" * 39]
)
def test_a_claim_has_the_form_of_an_identifier(attack: Connection, value: str) -> None:
    with refused("23514"):
        claim(attack, value, uuid4())


def test_high_numbers_are_the_leaseholders(attack: Connection, other: Connection, name: str) -> None:
    n = lease(other)
    assert n is not None
    first = 10000 + 100 * n
    assert claim(attack, f"{name}{first}", uuid4()) == "lost"
    assert claim(other, f"{name}{first}", uuid4()) == "mine"
    assert claim(other, f"{name}{first + 99}", uuid4()) == "mine"
    assert claim(other, f"{name}{10000 + 100 * 899_999}", uuid4()) == "later", "of a block that is nobody's"
    assert claim(attack, f"{name}{9 * 10**17}", uuid4()) == "later"  # no error either


def test_numbers_below_ten_thousand_follow_each_other(
    attack: Connection, other: Connection, name: str
) -> None:
    assert reserve(attack, name) == ("mine", None)
    given = [reserve(other, name) for _ in range(2)]
    assert given == [("given", f"{name}2"), ("given", f"{name}3")]
    assert claim(other, f"{name}4", uuid4()) == "mine"
    assert reserve(attack, name) == ("given", f"{name}5")


def test_an_owner_who_has_one_is_given_no_other(attack: Connection, other: Connection, name: str) -> None:
    owner = uuid4()
    assert claim(other, name, uuid4()) == "mine"
    assert claim(attack, f"{name}2", owner) == "mine"
    assert claim(attack, name, owner, printed=False) == "elsewhere"


def test_a_long_stem_makes_room_for_its_number(attack: Connection, other: Connection, name: str) -> None:
    stem = (name + "z" * 40)[:40]
    assert reserve(other, stem) == ("mine", None)
    assert reserve(attack, stem) == ("given", stem[:39] + "2")


def test_nobody_takes_all_numbers_of_a_name(attack: Connection, other: Connection, name: str) -> None:
    assert claim(other, name, uuid4()) == "mine"
    given = [reserve(attack, name, 20)[0] for _ in range(25)]
    assert given == ["given"] * 20 + ["later"] * 5


def test_nobody_takes_all_blocks(world: World, other: Connection) -> None:
    ((held,),) = world.central.sql(
        "SELECT count(*) FROM station.block WHERE school_id = %s", world.other.school
    )
    assert lease(other, held + 1) is not None
    assert lease(other, held + 1) is None


def test_claims_in_opposite_order_do_not_deadlock(attack: Connection, other: Connection, name: str) -> None:
    values = [f"{name}{n}" for n in range(2, 60)]

    def settle(connection: Connection, asked: list[str]) -> int:
        owners: list[UUID] = [uuid4() for _ in asked]
        query = "SELECT count(*) FROM station.settle_claims(%s, %s, %s, 500)"
        ((count,),) = connection.execute(query, [asked, owners, [True] * len(asked)]).fetchall()
        return count

    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(settle, attack, values), pool.submit(settle, other, values[::-1])]
        assert [done.result() for done in both] == [len(values)] * 2


def test_the_mark_is_ones_own_and_never_of_the_future(world: World, attack: Connection) -> None:
    attack.execute("SELECT station.mark(%s, %s)", [uuid4(), 2**62])
    mine = world.central.sql(
        "SELECT last_stamp FROM station.station WHERE school_id = %s AND station = %s",
        world.mine.school,
        world.mine.station,
    )
    assert mine == [(0,)]


def test_a_restored_store_gives_no_low_number_before_all_desks_have_told(
    world: World, attack: Connection, name: str
) -> None:
    """What was printed comes back first; a reservation waits, a printed identifier does not."""
    world.central.sql(
        "UPDATE station.station SET last_sync = now(), settled_epoch = NULL WHERE school_id = %s",
        world.other.school,
    )
    world.central.sql("UPDATE station.store SET restored_at = now()")
    try:
        assert reserve(attack, name) == ("later", None)
        assert claim(attack, name, uuid4()) == "mine", "it is on paper"
        far = lease(attack)
        assert far is not None
        assert far >= 500_000, "not a block that somebody may hold already"
        world.central.sql("UPDATE station.station SET settled_epoch = (SELECT epoch FROM station.store)")
        assert reserve(attack, f"{name}x") == ("mine", None)
    finally:
        world.central.sql("UPDATE station.store SET restored_at = NULL")
