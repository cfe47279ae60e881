from collections.abc import Iterator

import pytest

from tests.sync.central.attacker import Connection, World, make_world
from tests.sync.conftest import Central


@pytest.fixture(scope="module")
def world(shared_central: Central) -> World:
    shared_central.start()
    return make_world(shared_central)


@pytest.fixture
def attack(world: World) -> Iterator[Connection]:
    """A session as the gate, for the attacker's own station; nothing that it leaves open stays."""
    with world.attack() as connection:
        yield connection
