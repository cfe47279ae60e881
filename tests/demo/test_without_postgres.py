"""The demo on a machine without PostgreSQL: one desk, and it says so."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenuBar
from pytestqt.qtbot import QtBot

from station.demo.sample import begin_store, demo_services, offer_second, open_demo
from station.demo.store import Stage
from station.ui.dress import dress
from station.ui.theme import Scheme, Theme


def test_the_program_starts_alone_says_so_and_ends(tmp_path: Path) -> None:
    none, temporary = tmp_path / "none", tmp_path / "tmp"
    none.mkdir()
    temporary.mkdir()
    told = {"STATION_POSTGRESQL": str(none), "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary)}
    with subprocess.Popen(
        [sys.executable, "-m", "station.cli", "demo"],
        env={**os.environ, **told},
        stdout=subprocess.PIPE,
        text=True,
    ) as demo:
        try:
            assert demo.stdout is not None
            line = demo.stdout.readline()
            demo.send_signal(signal.SIGTERM)
            code = demo.wait(60)
        finally:
            demo.kill()
    assert line == "station demo: embedded only, for PostgreSQL's programs are not on this machine\n"
    assert code == 0
    assert not list(temporary.glob("station-demo-*")), "nothing of it is kept"


def test_its_window_offers_no_second_desk(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATION_POSTGRESQL", str(tmp_path))
    if qapp.findChild(Theme) is None:
        dress(qapp, scheme=Scheme.LIGHT)
    with demo_services(with_roster=False) as sample:
        desk, panel = open_demo(qapp, sample.services)
        store = begin_store(desk)
        menu = offer_second(desk, store)
        try:
            qtbot.waitUntil(lambda: store.stage is Stage.NO_POSTGRES, timeout=300_000)
            bar = menu.parent()
            assert isinstance(bar, QMenuBar)
            assert not [action for action in bar.actions() if action.isVisible()]
            assert desk.central.line.text() == "Démonstration\u00a0: pas de PostgreSQL ici, ce poste seul"
        finally:
            panel.close()
            desk.close()
            store.close()
