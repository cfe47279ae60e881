"""Whole journeys by the accessibility tree alone (AT-SPI), and by what is said aloud."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from station.demo.sample import Sample
from tests.journeys.spoken_window import SYSTEM_PYTHON
from tests.journeys.test_real_window import ROOT, display, home, issued_in
from tests.sheets.conftest import PrintSystem, print_system

__all__ = ["display", "home", "print_system"]

_BUS = Path("/usr/libexec/at-spi-bus-launcher")


@pytest.fixture(scope="module", autouse=True)
def _tree() -> None:
    """See that there is a bus for screen readers, and one that can be played."""
    lacks = not _BUS.exists() or shutil.which("dbus-run-session") is None
    reads = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if lacks or not Path(SYSTEM_PYTHON).exists() or subprocess.run(reads, check=False).returncode:
        pytest.skip("left out: needs at-spi2-core, dbus and python3-pyatspi")


def play(display: str, journey: str, home: Path) -> None:
    """Play a journey, and show what it said where it failed."""
    told = {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QPA_PLATFORMTHEME": "",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "1",
    }
    left_out = ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.journeys.spoken_window", journey, str(home)],
        cwd=ROOT,
        env={key: value for key, value in (os.environ | told).items() if key not in left_out},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-6000:]


def test_an_enrolment_by_ear(display: str, home: Path) -> None:
    play(display, "enrolment", home)


def test_a_reprint_by_ear(display: str, sample: Sample, home: Path, print_system: PrintSystem) -> None:
    (home / "issued").write_text(issued_in(sample, home))
    play(display, "reprint", home)
    assert list(print_system.paper.iterdir())


def test_an_import_by_ear(display: str, home: Path) -> None:
    play(display, "import", home)
