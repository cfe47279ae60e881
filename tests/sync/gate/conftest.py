"""The gate under attack; its store is the worker's."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from station.sync import calls
from station.sync.central.cluster import write_private
from station.sync.central.process import GateProcess
from station.sync.desk.link import Link
from station.sync.gate.serve import settings_of
from tests.sync.conftest import Central, free_port
from tests.sync.gate.raw import Attacker, hello


@pytest.fixture
def attacker(central: Central) -> Attacker:
    return Attacker(central.desk_of(central.new_uai(), "Accueil"))


@pytest.fixture
def known(attacker: Attacker) -> dict[str, Any]:
    """What a station must say so that its rows are taken."""
    return known_of(attacker)


def known_of(attacker: Attacker) -> dict[str, Any]:
    incarnation = str(uuid4())
    epoch = attacker.call(calls.SYNC, hello(incarnation=incarnation))[1]["epoch"]
    return {"incarnation": incarnation, "epoch": epoch, "marked": 2**62}


@dataclass(frozen=True)
class OtherGate:
    """One more gate before the same store, with settings of its own."""

    process: GateProcess
    port: int

    def ask(self, link: Link) -> Attacker:
        """The same station, which asks here."""
        return Attacker(replace(link, url=f"https://localhost:{self.port}"))


GateMaker = Callable[..., OtherGate]


@pytest.fixture(scope="module")
def make_gate(shared_central: Central) -> Iterator[GateMaker]:
    """Makes gates that stand beside the worker's own; ``settings`` replace those of ``gate.json``."""
    base = Path(tempfile.mkdtemp(prefix="station-gates-"))
    base.chmod(0o711)
    made: list[OtherGate] = []

    def make(**settings: Any) -> OtherGate:
        folder = base / str(len(made))
        folder.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700)
        shutil.copytree(shared_central.cluster.gate, folder / "gate")
        (folder / "authority").mkdir()
        shutil.copy(shared_central.authority / "ca.crt", folder / "authority")
        port = free_port()
        changed = msgspec.structs.replace(settings_of(folder / "gate"), port=port, **settings)
        write_private(folder / "gate" / "gate.json", msgspec.json.encode(changed).decode())
        made.append(OtherGate(GateProcess(folder), port))
        made[-1].process.start()
        return made[-1]

    try:
        yield make
    finally:
        for gate in made:
            gate.process.stop()
        shutil.rmtree(base)
