"""Practice: invented families in a home of their own, marked everywhere, left by one key, erased."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.practice import PracticeBand, open_practice, practice_services
from station.demo.sample import Sample
from station.messaging.demo import DemoPhone
from station.rules.rights import Role
from tests.journeys.conftest import OpenDesk, open_file, popups, until


def bands(window: QWidget) -> list[PracticeBand]:
    return [one for one in window.findChildren(PracticeBand) if one.isVisible()]


def test_nothing_of_the_real_home_is_read_or_left(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir()
    (home / "settings.toml").write_text(f'backup_folder = "{home}"\nsms_url = "https://sms.example/{{to}}"\n')
    monkeypatch.setenv("STATION_SMTP_URL", "smtps://mail.example")
    before = dict(os.environ)
    with practice_services() as services:
        place, settings = services.settings.home, services.settings
        assert place != home
        assert (settings.backup_folder, settings.sms_url, settings.smtp_url) == (None, None, None)
        assert settings.demo, "its sheets say SPÉCIMEN"
        assert isinstance(services.sender, DemoPhone)
    assert not place.exists()
    assert [file.name for file in home.iterdir()] == ["settings.toml"]
    assert dict(os.environ) == before


@popups
def test_every_window_is_marked_and_one_key_leaves(
    qapp: QApplication, qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    assert open_desk
    desk, panel, marks = open_practice(qapp, sample.services, Role.SECRETARY)
    left: list[bool] = []
    marks.left.connect(lambda: left.append(True))
    try:
        assert desk.session.actor.role is Role.SECRETARY
        assert not desk.window.bar.tools["practice"].isVisible()
        (band,) = bands(desk.window)
        assert band.said.said == "Entraînement"
        desk.family.arrange(apart=True)
        desk.family.show()
        family = desk.family.window
        assert family is not None
        assert len(bands(family)) == 1
        panel.show()
        assert len(bands(panel)) == 1
        desk.session.lock()
        assert bands(desk.window), "the sign-in page, too"
        press(desk.window.sign_in.username, Qt.Key.Key_F10)
        band.leave.click()
        assert left == [True, True]
    finally:
        marks.close()
        panel.close()
        desk.close()


def test_it_begins_from_the_tools_under_ones_own_role(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    desk.window.bar.tools["practice"].trigger()
    page = desk.outside.practice
    until(qtbot, page.isVisible)
    asked: list[list[str]] = []
    page._start = lambda command, words: bool(asked.append([command, *words])) or True
    page.begin.click()
    assert asked[0][-2:] == ["--role", "technician"]
    known = subprocess.run([*asked[0], "--help"], capture_output=True, text=True, check=True)
    assert "Practise" in known.stdout
    assert asked[0][0] == sys.executable
    page._start = lambda *_: False
    page.begin.click()
    assert "station practice" in page.problem.said
    open_file(qtbot, desk, "payet marie-c")
