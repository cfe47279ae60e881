"""A demo that is ended by a signal."""

import os
import subprocess
import sys

import pytest

ENDED = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from station.demo.sample import demo_application
app = demo_application()
window = QWidget()
window.show()
def meanwhile():
    os.kill(os.getpid(), getattr(signal, sys.argv[1]))
    print("stands" if window.isVisible() else "was closed")
QTimer.singleShot(0, meanwhile)
sys.exit(app.exec())
"""


@pytest.mark.parametrize("kind", ["SIGINT", "SIGTERM"])
def test_a_signal_lets_what_runs_come_to_its_end_first(kind: str) -> None:
    # Qt calls Python to draw, to measure and as the keyboard moves: windows that close within crash it.
    ran = subprocess.run(
        [sys.executable, "-c", ENDED, kind],
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert (ran.stdout, ran.returncode) == ("stands\n", 0), ran.stderr
