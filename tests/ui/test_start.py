"""The start: a window at once, the desk in its place once it is loaded, and a fault said in words."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from station.ui.start import Start, StartWindow
from station.ui.theme import Theme


def test_the_first_window_waits_for_no_service() -> None:
    heavy = ("sqlalchemy", "pydantic", "reportlab", "lxml", "phonenumbers", "apprise", "alembic")
    code = f"import sys, station.ui.start; sys.exit(any(name in sys.modules for name in {heavy!r}))"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


def test_the_desk_takes_the_first_windows_place(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path
) -> None:
    start = Start(qapp)
    with qtbot.waitSignal(start.opened, timeout=300_000):
        start.begin()
        assert any(isinstance(window, StartWindow) for window in qapp.topLevelWidgets() if window.isVisible())
    assert start.desk is not None
    assert start.desk.window.isVisible()
    assert not any(isinstance(window, StartWindow) for window in qapp.topLevelWidgets() if window.isVisible())
    start.desk.window.close()
    start.close()


def test_a_bad_setting_is_said_and_the_program_ends(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text('code_minutes = "soon"\n')
    ended: list[int] = []
    monkeypatch.setattr(qapp, "exit", ended.append)
    said: list[str] = []

    def read_and_close() -> None:
        for box in qapp.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                said.append(box.text())
                box.accept()

    watch = QTimer(qapp)
    watch.timeout.connect(read_and_close)
    watch.start(20)
    start = Start(qapp)
    start.begin()
    qtbot.waitUntil(lambda: bool(ended), timeout=300_000)
    watch.stop()
    assert ended == [1]
    assert "settings.toml" in said[0]
    start.close()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_brings_the_first_window_to_the_front(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Start(qapp)
    with qtbot.waitSignal(first.opened, timeout=60_000):
        first.begin()
    assert first.desk is not None
    window = first.desk.window
    window.showMinimized()
    code = "import sys; from station.ui.start import run_desk; sys.exit(run_desk())"
    second = QProcess()
    with qtbot.waitSignal(second.finished, timeout=60_000):
        second.start(sys.executable, ["-c", code])
    assert second.exitCode() == 0, second.readAllStandardError().toStdString()
    assert window.isVisible()
    assert not window.isMinimized()
    window.close()
    first.close()
    again = Start(qapp)
    with qtbot.waitSignal(again.opened, timeout=60_000):
        again.begin()
    assert again.desk is not None
    again.desk.window.close()
    again.close()
