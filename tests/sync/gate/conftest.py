"""The gate under attack; its store is the worker's."""

from typing import Any
from uuid import uuid4

import pytest

from station.sync import calls
from tests.sync.conftest import Central
from tests.sync.gate.raw import Attacker, hello


@pytest.fixture
def attacker(central: Central) -> Attacker:
    return Attacker(central.desk_of(central.new_uai(), "Accueil"))


@pytest.fixture
def known(attacker: Attacker) -> dict[str, Any]:
    """What a station must say so that its rows are taken."""
    incarnation = str(uuid4())
    epoch = attacker.call(calls.SYNC, hello(incarnation=incarnation))[1]["epoch"]
    return {"incarnation": incarnation, "epoch": epoch, "marked": 2**62}
