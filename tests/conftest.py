"""What every test shares: no display, a reproducible Hypothesis, a home of its own."""

import gc
import os
import subprocess
import sys
import sysconfig

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
# Where it is set, each program that a test starts compiles all of itself anew: a second and more of CPU.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from argon2 import PasswordHasher
    from PySide6.QtWidgets import QApplication

settings.register_profile(
    "ci", derandomize=True, max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("soak", parent=settings.get_profile("ci"), derandomize=False, max_examples=5000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for one station that needs no key ring; programs that the test starts use it too."""
    folder = tmp_path / "home"
    monkeypatch.setenv("STATION_HOME", str(folder))
    monkeypatch.setenv("STATION_KEY", "file")
    return folder


@pytest.fixture(scope="session", autouse=True)
def _tables_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let the migrations run once for all the new desks of a session; `tests/models` undoes it."""
    from station.models import migrate
    from tests.tables import copying

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrate, "bring_up_to_date", copying(tmp_path_factory.mktemp("tables")))
        yield


@pytest.fixture(scope="session", autouse=True)
def real_hashers() -> Iterator["tuple[PasswordHasher, PasswordHasher]"]:
    """Let Argon2id hash with the passes that it has and little memory; yield the real ones."""
    from argon2 import PasswordHasher

    from station.services.proofs import passwords

    real = passwords._HASHER, passwords._PROVISIONAL_HASHER
    with pytest.MonkeyPatch.context() as patch:
        for name, hasher in zip(("_HASHER", "_PROVISIONAL_HASHER"), real, strict=True):
            quick = PasswordHasher(time_cost=hasher.time_cost, memory_cost=256, parallelism=1)
            patch.setattr(passwords, name, quick)
        yield real


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `station` of a wheel built from this checkout, in an environment that knows no checkout."""
    place = tmp_path_factory.mktemp("installed")

    def run(*words: str) -> None:
        subprocess.run([sys.executable, "-m", *words], check=True, cwd=Path(__file__).parents[1])

    run("hatchling", "build", "-t", "wheel", "-d", str(place))
    (wheel,) = place.glob("*.whl")
    environment = place / "environment"
    run("venv", "--without-pip", str(environment))
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    into = ("--python", str(programs / "python"))
    run("uv", "pip", "install", "-q", "--offline", "--no-deps", *into, str(wheel))
    # The libraries are this environment's: their folder is named, and the checkout that it names is not read.
    (purelib,) = environment.glob("**/site-packages")
    (purelib / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return programs / "station"


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application of pytest-qt, with Station's own typefaces: Qt ships none."""
    from station.ui.collector import Collector  # tests without a window need no Qt
    from station.ui.theme import load_fonts

    load_fonts()
    Collector(qapp)
    return qapp


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Collect garbage between tests where the windows have taken that over from Python."""
    yield
    if not gc.isenabled():
        from station.ui.collector import collect_due

        collect_due()
