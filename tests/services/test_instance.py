"""One desk a home, by a lock that outlives no process; commands work beside it."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from station.services.instance import DeskOpen, HomeInUse, empty_home, hold_desk, use_home

ROOT = Path(__file__).parents[2]
HOLDS = (
    "import sys; from pathlib import Path; from station.services.instance import hold_desk, use_home;"
    "kept = (hold_desk(Path(sys.argv[1])), use_home(Path(sys.argv[1]))); print('held', flush=True);"
    "sys.stdin.read()"
)


def test_a_desk_is_opened_once_and_a_killed_one_leaves_no_lock(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(DeskOpen, match="go on in its window"):
            hold_desk(tmp_path)
        use_home(tmp_path).close()
        with pytest.raises(HomeInUse):
            empty_home(tmp_path)
        other.send_signal(signal.SIGKILL)
        other.wait(30)
    hold_desk(tmp_path).close()
    alone = empty_home(tmp_path)
    with pytest.raises(HomeInUse):
        use_home(tmp_path)
    alone.close()
    alone.close()
    use_home(tmp_path).close()
