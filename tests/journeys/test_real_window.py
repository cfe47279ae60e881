"""The main journeys in a real X window, with keys and clicks of the X server: nothing is drawn off screen."""

import ctypes.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from station.demo.sample import Sample, open_sample
from tests.journeys.test_reprint import issued
from tests.sheets.conftest import PrintSystem, print_system

__all__ = ["print_system"]

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of the tests' own."""
    if shutil.which("Xvfb") is None or ctypes.util.find_library("Xtst") is None:
        pytest.skip("left out: needs xvfb and libxtst6")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-r"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def play(display: str, journey: str, home: Path) -> None:
    """Play a journey, and show what it said where it failed."""
    told = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": ""}
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.real_window", journey, str(home)],
        cwd=ROOT,
        env={key: value for key, value in (os.environ | told).items() if key != "WAYLAND_DISPLAY"},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]


@pytest.fixture
def home(made: Sample, tmp_path: Path) -> Path:
    """The sample school in a home of the journey's own."""
    folder = tmp_path / "real"
    shutil.copytree(made.services.settings.home, folder)
    return folder


def test_an_enrolment_on_the_only_screen_and_the_way_back(display: str, home: Path) -> None:
    play(display, "enrolment", home)


def test_the_family_has_a_window_of_its_own(display: str, home: Path) -> None:
    play(display, "two-screens", home)


def test_a_sheet_is_printed_again(
    display: str, sample: Sample, home: Path, print_system: PrintSystem
) -> None:
    (home / "issued").write_text(issued_in(sample, home))
    play(display, "reprint", home)
    assert list(print_system.paper.iterdir())


def test_lists_are_imported(display: str, home: Path) -> None:
    play(display, "import", home)


def test_the_whole_school_is_listed_and_acted_on(display: str, home: Path) -> None:
    play(display, "lists", home)


def issued_in(sample: Sample, home: Path) -> str:
    """Issue the principal's identifier in that home, and leave it closed."""
    services = open_sample(home)
    try:
        return issued(replace(sample, services=services))
    finally:
        services.close()
