"""A desk that waits for news: it is told of others' acts, not of its own, and can be broken off."""

import threading
from collections.abc import Callable

import pytest

from station.services.sync import SyncService
from station.sync.desk.errors import CannotReach
from station.sync.desk.progress import read_until
from tests.sync.desk.desks import DeskHome, SchoolOfDesks


class Listener(threading.Thread):
    """A desk that waits, on a thread of its own as in the program."""

    def __init__(self, desk: DeskHome) -> None:
        super().__init__(daemon=True)
        self.sync = SyncService(desk.store, desk.home, 30)
        self.way_out: Callable[[], None] = lambda: None
        self.ready = threading.Event()
        self.said: bool | None = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.said = self.sync.wait_for_news(self._take)
        except CannotReach as error:
            self.error = error

    def _take(self, way_out: Callable[[], None]) -> None:
        self.way_out = way_out
        self.ready.set()


def test_what_one_desk_does_is_told_to_the_other(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    school.settle()
    waits = Listener(two)
    waits.start()
    person = one.person("News")
    one.sync()
    waits.join(60)
    assert waits.said is True
    two.sync()
    assert two.name(person) == "News"


def test_what_was_read_is_no_news(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    one.person("Told")
    school.settle()
    with two.store.read() as session:
        known = read_until(session)
    ((revision,),) = school.central.sql(
        "SELECT revision FROM station.school_revision WHERE school_id = %s", school.school
    )
    assert known == revision


def test_a_wait_is_broken_off_from_another_thread(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    waits = Listener(desk)
    waits.start()
    assert waits.ready.wait(60)
    waits.way_out()
    waits.join(20)  # the wait itself would last 25 s
    assert not waits.is_alive()
    assert isinstance(waits.error, CannotReach)


def test_a_wait_ends_with_the_store(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    school.central.stop()
    with pytest.raises(CannotReach):
        SyncService(desk.store, desk.home, 30).wait_for_news(lambda _: None)
    school.central.start()
