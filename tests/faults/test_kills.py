"""A desk is killed at enrolments, import, migration, backup, prints and more: nothing is lost or half."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def kill(folder: Path, kills: int, seed: int, timeout_s: int) -> dict[str, object]:
    """Run the killing and return what it counted."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killing", str(folder), str(kills), str(seed)],
        capture_output=True, text=True, cwd=ROOT, timeout=timeout_s, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_killed_seven_times_nothing_is_lost_or_half(tmp_path: Path) -> None:
    assert kill(tmp_path, 7, 1, 600)["kills"] == 7, "each kind of work once"


@pytest.mark.soak
@pytest.mark.timeout(4 * 3600)
def test_killed_five_hundred_times(tmp_path: Path) -> None:
    assert kill(tmp_path, 500, 2, 4 * 3600)["kills"] == 500
