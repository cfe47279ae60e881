"""The door: whoever is quicker than the rooms behind it comes in once they are there."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.demo.sample import OPERATORS, open_sample, set_up
from station.ui.desk.build import furnish
from station.ui.desk.door import Door
from station.ui.desk.first_look import first_look, second_look
from station.ui.theme import Theme


def before_the_rooms(qapp: QApplication, qtbot: QtBot, home: Path) -> Door:
    """A door behind which there is nothing yet, and somebody who has signed in."""
    services = open_sample(home)
    set_up(services)
    door = Door(qapp)
    door.hang(services.settings, door.open(lambda: services).plate, OPERATORS)
    door.window.start(needs_set_up=False)
    door.window.show()
    page = door.window.sign_in
    page.username.text = OPERATORS[1].username
    page.password.edit.setText(OPERATORS[1].password)
    with qtbot.waitSignal(page.signed_in, timeout=60_000):
        page.on.click()
    return door


def test_who_signs_in_before_the_rooms_are_there_waits_visibly_and_comes_in(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path
) -> None:
    door = before_the_rooms(qapp, qtbot, home)
    assert not door.session.open
    assert not door.window.sign_in.on.isEnabled()
    desk = furnish(qapp, door, first_look(door.services), second_look(door.services), apart=False)
    assert door.session.actor.name == OPERATORS[1].name
    assert desk.families.isVisible()
    desk.session.lock()
    assert door.window.sign_in.on.isEnabled(), "it waits for nothing any more"
    qtbot.waitUntil(lambda: not door.background.busy, timeout=60_000)
    desk.close()


def test_a_desk_that_must_sync_first_lets_nobody_in_who_was_quick(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path
) -> None:
    door = before_the_rooms(qapp, qtbot, home)
    second = replace(second_look(door.services), locked=True)
    desk = furnish(qapp, door, first_look(door.services), second, apart=False)
    assert not desk.session.open
    assert desk.window.sign_in.shut_notice.isVisible()
    desk.close()


def test_a_door_closes_without_its_rooms(qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path) -> None:
    door = before_the_rooms(qapp, qtbot, home)
    window = door.window
    door.close()
    assert not window.isVisible()
