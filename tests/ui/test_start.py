"""The start: a window at once, the desk in its place once it is loaded, and a fault said in words."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from station.log import stop_log
from station.models.keys import file_key
from station.rules.rights import Actor, Role
from station.ui.errors import sentence
from station.ui.start import Start, StartWindow, run_desk
from station.ui.theme import Theme
from tests.operators import enlist
from tests.services.rosters import school_store

FIRST = (
    "dataclasses",
    "logging.handlers",
    "platformdirs",
    "station.ui.theme",
    "station.app",
    "sqlalchemy",
    "pydantic",
)
"""What the first window's painting waits for none of."""
BEHIND = (
    "alembic",
    "psycopg",
    "sqlalchemy.dialects.postgresql",
    "joserfc",
    "lxml",
    "openpyxl",
    "rapidfuzz",
    "reportlab",
    "pypdfium2",
    "PIL",
    "qrcode",
    "station.services.enrolment",
    "station.services.gateways",
    "station.sync.signing",
    "station.ui.desk.rooms",
    "station.ui.desk.words",
    "station.ui.errors.areas",
    "station.ui.family.view",
)
"""What the sign-in page waits for none of: it is for the rooms behind it."""
TOLD = """
import sys
from PySide6.QtWidgets import QApplication
from station.ui import i18n, start
def tell(names):
    print(*sorted(set(names) & set(sys.modules)), sep="\\n")
    app.exit()
app = QApplication([])
i18n.install(app)
begun = start.Start(app)
"""


def told_by(code: str) -> list[str]:
    """What modules a start has loaded, of those that it asks after."""
    answer = subprocess.run(
        [sys.executable, "-c", TOLD + code + "\nbegun.begin()\napp.exec()\nbegun.close()"],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return answer.stdout.split()


def test_the_first_window_waits_for_nothing_that_comes_after(home: Path) -> None:
    assert told_by(f"begun._window.painted.connect(lambda: tell({FIRST + BEHIND!r}))") == []


def test_the_sign_in_page_waits_for_no_room(home: Path) -> None:
    home.mkdir(mode=0o700)
    store = school_store(home, file_key(home, exists=False))
    enlist(store, Actor(UUID(int=1), "Anne", Role.ADMINISTRATOR))
    store.close()
    assert told_by(f"begun.ready.connect(lambda: tell({BEHIND!r}))") == []


def first_windows(qapp: QApplication) -> list[QWidget]:
    """The first windows that are seen."""
    return [one for one in qapp.topLevelWidgets() if isinstance(one, StartWindow) and one.isVisible()]


def test_the_desk_takes_the_first_windows_place(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path
) -> None:
    start = Start(qapp)
    with qtbot.waitSignal(start.opened, timeout=300_000):
        start.begin()
        assert first_windows(qapp)
    assert start.desk is not None
    assert start.desk.window.isVisible()
    assert not first_windows(qapp)
    start.desk.window.close()
    start.close()


class Box:
    """What the box said, and how the program ended after it."""

    def __init__(self, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ended: list[int] = []
        self.said = self.next = self.details = ""
        monkeypatch.setattr(qapp, "exit", self.ended.append)
        self._app = qapp
        self.watch = QTimer(qapp)
        self.watch.timeout.connect(self._read_and_close)
        self.watch.start(20)

    def _read_and_close(self) -> None:
        for box in self._app.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                self.said, self.next, self.details = box.text(), box.informativeText(), box.detailedText()
                box.accept()

    @property
    def log(self) -> Path:
        return Path(self.next.splitlines()[-1])


@pytest.fixture
def box(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Box]:
    """Read and close the box that says why the desk does not open."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    seen = Box(qapp, monkeypatch)
    yield seen
    seen.watch.stop()
    stop_log()


def start_in_vain(qtbot: QtBot, qapp: QApplication, box: Box) -> None:
    start = Start(qapp)
    start.begin()
    qtbot.waitUntil(lambda: bool(box.ended), timeout=300_000)
    assert box.ended == [1]
    assert start.desk is None
    start.close()
    assert not first_windows(qapp)


def test_a_bad_setting_is_said_and_the_program_ends(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path, box: Box
) -> None:
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text('code_minutes = "soon"\n')
    start_in_vain(qtbot, qapp, box)
    assert "settings.toml" in box.said
    assert box.log == home / "station.log"


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_brings_the_first_window_to_the_front(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Start(qapp)
    with qtbot.waitSignal(first.opened, timeout=300_000):
        first.begin()
    assert first.desk is not None
    window = first.desk.window
    window.showMinimized()
    code = "import sys; from station.ui.start import run_desk; sys.exit(run_desk())"
    second = QProcess()
    with qtbot.waitSignal(second.finished, timeout=300_000):
        second.start(sys.executable, ["-c", code])
    assert second.exitCode() == 0, second.readAllStandardError().toStdString()
    assert window.isVisible()
    assert not window.isMinimized()
    window.close()
    first.close()
    again = Start(qapp)
    with qtbot.waitSignal(again.opened, timeout=300_000):
        again.begin()
    assert again.desk is not None
    again.desk.window.close()
    again.close()


def test_a_home_that_is_a_file_is_said_and_the_log_lies_elsewhere(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path, box: Box, tmp_path: Path
) -> None:
    home.touch()
    start_in_vain(qtbot, qapp, box)
    assert box.said
    assert box.log.is_relative_to(tmp_path / "state")
    assert "FileExistsError: EEXIST" in box.log.read_text()
    assert stat.S_IMODE(box.log.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "step", ["station.app.open_services", "station.ui.desk.door.Door", "station.ui.desk.build.furnish"]
)
def test_whatever_fails_is_said_calmly_and_its_own_words_stay_out_of_the_log(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    home: Path,
    box: Box,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("Léa HOARAU, 12/03/2014")

    import_module(step.rpartition(".")[0])
    monkeypatch.setattr(step, fail)
    start_in_vain(qtbot, qapp, box)
    assert box.said == sentence(RuntimeError())
    assert not box.details
    written = box.log.read_text()
    assert "RuntimeError" in written
    assert f"{__file__}:" in written
    assert "HOARAU" not in written + box.said + box.next


def test_a_missing_part_is_said_and_what_to_do(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path, box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "station.settings", None)
    start_in_vain(qtbot, qapp, box)
    assert "Station" in box.said
    assert "ModuleNotFoundError: station.settings" in box.log.read_text()


def test_where_no_log_can_be_written_the_box_holds_what_it_would_say(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path, box: Box, tmp_path: Path
) -> None:
    home.touch()
    (tmp_path / "state").touch()
    start_in_vain(qtbot, qapp, box)
    assert "\n" not in box.next
    assert "FileExistsError: EEXIST" in box.details


READ_ONLY = """
mount -t tmpfs -o ro tmpfs "$1"
exec "$2" -c '
import sys
from PySide6.QtWidgets import QMessageBox
from station.ui.start import run_desk
QMessageBox.exec = lambda box: print(box.text(), box.informativeText(), sep="\\n")
sys.exit(run_desk())'
"""


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="only root mounts")
def test_the_real_program_says_that_its_home_is_read_only(home: Path, tmp_path: Path) -> None:
    home.mkdir()
    ran = subprocess.run(
        ["unshare", "--mount", "sh", "-ec", READ_ONLY, "sh", str(home), sys.executable],
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state"), "LANGUAGE": "fr"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1, ran.stderr
    assert str(tmp_path / "state") in ran.stdout, ran.stdout + ran.stderr


def test_what_fails_before_the_first_window_is_said_too(
    qapp: QApplication, theme: Theme, home: Path, box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise FileNotFoundError(errno.ENOENT, "no such file", "fonts/Sans.ttf")

    monkeypatch.setattr("station.ui.start.QApplication", lambda _words: qapp)
    monkeypatch.setattr("station.ui.start.i18n.install", fail)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    assert run_desk() == 1
    assert box.said
    assert "ENOENT" in box.log.read_text()
