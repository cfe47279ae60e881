"""The real program, in a process of its own, on a home with a small school."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from station.models.keys import file_key
from tests.services.rosters import Roster, school_store


@dataclass(frozen=True)
class Run:
    """What one command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Station = Callable[..., Run]


@pytest.fixture
def station(home: Path) -> Station:
    """Run `station` with these words."""

    def run(*words: str, typed: str = "") -> Run:
        program = [sys.executable, "-c", "from station.cli import main; main()", *words]
        done = subprocess.run(program, capture_output=True, text=True, input=typed, check=False)
        return Run(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def roster(home: Path) -> Roster:
    home.mkdir(mode=0o700)
    return Roster(school_store(home, file_key(home, exists=False)))
