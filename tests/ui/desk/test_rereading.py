"""What changes often is read one at a time, and what was left is answered to nobody."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from station.ui.background import Background
from station.ui.desk.follow_up.rereading import Rereading


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def reading(qapp: QObject, told: list[object]) -> Iterator[Rereading]:
    owner = QObject(qapp)
    background = Background(owner)
    yield Rereading(background, told.append, told.append, owner)
    background.close()
    owner.deleteLater()


def test_what_is_asked_for_meanwhile_is_read_once(
    qtbot: QtBot, reading: Rereading, told: list[object]
) -> None:
    hold, read = Event(), list[int]()

    def work(number: int) -> int:
        read.append(number)
        hold.wait(60)
        return number

    for number in range(5):
        reading.ask(lambda number=number: work(number))
    hold.set()
    qtbot.waitUntil(lambda: told == [0, 4], timeout=60_000)
    assert read == [0, 4]


def test_who_turns_to_something_else_gets_no_answer_to_the_former(
    qtbot: QtBot, reading: Rereading, told: list[object]
) -> None:
    hold = Event()
    reading.ask(lambda: hold.wait(60))
    reading.turn_to(lambda: "other")
    hold.set()
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert told == ["other"]


def test_after_a_failure_it_reads_on(qtbot: QtBot, reading: Rereading, told: list[object]) -> None:
    error = ValueError("once")

    def fail() -> None:
        raise error

    reading.ask(fail)
    reading.ask(lambda: "again")
    qtbot.waitUntil(lambda: told == [error, "again"], timeout=60_000)
