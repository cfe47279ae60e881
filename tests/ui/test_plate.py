"""The plate on the door: a desk that was open before asks who is there while its database still opens."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.app import Services, open_services
from station.demo.sample import OPERATORS, set_up
from station.log import stop_log
from station.services.desk import Choice
from station.settings import load_settings
from station.ui import i18n
from station.ui.desk.plate import Plate, keep_plate, read_plate
from station.ui.start import Start
from station.ui.theme import Scheme, Theme
from tests.ui.test_start import BEHIND, Box, box, start_in_vain, told_by

__all__ = ["box"]
ANNE = OPERATORS[0]


def services_of(home: Path) -> Services:
    return open_services(load_settings(home), lambda *, new: "")


@pytest.fixture
def desk(home: Path) -> Path:
    """The home of a desk at which somebody can sign in, and on its door what stood there yesterday."""
    services = services_of(home)
    set_up(services)
    services.close()
    keep_plate(home, Plate("Collège d'hier", "Accueil"))
    return home


@pytest.fixture
def begin(qtbot: QtBot, qapp: QApplication, theme: Theme, desk: Path) -> Iterator[Callable[[], Start]]:
    """Start the desk until its door can be seen."""
    begun: list[Start] = []

    def start() -> Start:
        one = Start(qapp)
        begun.append(one)
        with qtbot.waitSignal(one.ready, timeout=60_000):
            one.begin()
        return one

    yield start
    for one in begun:
        one.close()
    i18n.install(qapp)
    stop_log()


def test_the_door_waits_for_no_database(desk: Path) -> None:
    behind = (*BEHIND, "sqlalchemy", "sqlcipher3", "station.models.store", "station.app")
    assert told_by(f"begun.ready.connect(lambda: tell({behind!r}))") == []


def test_who_signs_in_before_the_database_is_open_comes_in(
    qtbot: QtBot, begin: Callable[[], Start], monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in = Event()

    def slowly(*asked: Any) -> Services:
        assert signed_in.wait(60)
        return open_services(*asked)

    monkeypatch.setattr("station.app.open_services", slowly)
    start = begin()
    assert start._door is not None
    with pytest.raises(LookupError):
        start._door.services  # noqa: B018 - there are none yet
    page = start._door.window.sign_in
    page.username.text = ANNE.username
    page.password.edit.setText(ANNE.password)
    page.on.click()
    assert not page.on.isEnabled()
    signed_in.set()
    qtbot.waitUntil(lambda: start.desk is not None and start.desk.session.open, timeout=60_000)
    assert start._door.session.actor.name == ANNE.name


def test_what_the_database_says_holds_and_what_was_typed_stays(
    qtbot: QtBot, desk: Path, theme: Theme, begin: Callable[[], Start]
) -> None:
    services = services_of(desk)
    services.desk.choose(Choice.SCHEME, Scheme.DARK.value)
    services.desk.choose(Choice.LANGUAGE, "en")
    school = services.school.school()
    assert school is not None
    name = school.name
    services.close()
    start = begin()
    assert start._door is not None
    page = start._door.window.sign_in
    assert (page.heading.said, page.on.text()) == ("Collège d'hier", "Se connecter")
    page.username.text = "ann"
    qtbot.waitUntil(lambda: (page.heading.said, page.on.text()) == (name, "Sign in"), timeout=60_000)
    assert page.username.text == "ann"
    assert theme.dark
    assert start._door.window.windowTitle() == f"Station · {name}"
    assert read_plate(desk) == Plate(name, "Accueil", Scheme.DARK, language="en")


def test_what_was_chosen_stands_on_the_door_at_the_next_start(
    qtbot: QtBot, desk: Path, begin: Callable[[], Start]
) -> None:
    start = begin()
    qtbot.waitUntil(lambda: start.desk is not None, timeout=60_000)
    assert start.desk is not None
    start.desk.services.desk.choose(Choice.TEXT_SCALE, 1.5)
    start.close()
    kept = read_plate(desk)
    assert kept is not None
    assert kept.text_scale == 1.5


def test_a_database_that_does_not_open_is_said_over_the_door(
    qtbot: QtBot, qapp: QApplication, theme: Theme, desk: Path, box: Box
) -> None:
    (desk / "station.db").write_bytes(b"no database" * 1000)
    start_in_vain(qtbot, qapp, box)
    assert box.said


@pytest.mark.parametrize("written", ["", "{", '{"scheme": "loud"}', '{"text_scale": "large"}', "[]"])
def test_a_plate_that_cannot_be_read_is_none(home: Path, written: str) -> None:
    home.mkdir()
    (home / "door.json").write_text(written)
    assert read_plate(home) is None
    assert read_plate(home / "nowhere") is None


def test_a_desk_that_nobody_can_sign_in_at_has_no_plate(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path
) -> None:
    home.mkdir()
    keep_plate(home, Plate("Collège d'hier"))
    start = Start(qapp)
    with qtbot.waitSignal(start.opened, timeout=60_000):
        start.begin()
    assert start.desk is not None
    assert start.desk.window.stack.currentWidget() is start.desk.window.set_up
    start.close()
    stop_log()
    assert read_plate(home) is None
