"""When the desk listens for news: while somebody is signed in and the store is reached, and no longer."""

from collections.abc import Callable, Iterator
from threading import Event
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.services.sync import Standing, SyncService, SyncState
from station.sync.desk.errors import CannotReach
from station.sync.desk.sync import SyncReport
from station.ui.background import Background
from station.ui.desk.central.syncing import Syncing


class Store:
    """A store that has no news, until it is asked to; a wait ends by itself never."""

    def __init__(self) -> None:
        self.syncs = self.waits = self.broken_off = 0
        self.reached, self.hears = True, True
        self.news = Event()

    def tell_of_acts(self, _: object) -> None: ...

    def state(self) -> SyncState:
        return SyncState(Standing.UP_TO_DATE)

    def is_locked(self) -> bool:
        return False

    def sync_now(self, _: object) -> SyncReport:
        self.syncs += 1
        if not self.reached:
            raise CannotReach
        return SyncReport(0, 0, 0, 0, 1)

    def wait_for_news(self, way_out: Callable[[Callable[[], None]], None]) -> bool:
        self.waits += 1
        if not self.hears:
            raise CannotReach
        ended = self.news = Event()
        broken = Event()

        def leave() -> None:
            broken.set()
            ended.set()

        way_out(leave)
        assert ended.wait(120)
        if broken.is_set():
            self.broken_off += 1
            raise CannotReach
        return True


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def syncing(qapp: QApplication, store: Store) -> Iterator[Syncing]:
    background = Background()
    made = Syncing(cast(SyncService, store), background, store.state(), locked=store.is_locked())
    made.start()
    yield made
    made.stop()
    background.close()
    made.deleteLater()


def until(qtbot: QtBot, happened: Callable[[], bool]) -> None:
    qtbot.waitUntil(happened, timeout=120_000)


def test_nobody_listens_before_somebody_has_signed_in(qtbot: QtBot, store: Store, syncing: Syncing) -> None:
    until(qtbot, lambda: store.syncs == 1 and not syncing.busy)
    assert store.waits == 0
    syncing.attend(True)
    until(qtbot, lambda: store.waits == 1)


def test_news_let_the_desk_sync_and_listen_again(qtbot: QtBot, store: Store, syncing: Syncing) -> None:
    syncing.attend(True)
    until(qtbot, lambda: store.waits == 1 and not syncing.busy)
    before = store.syncs
    store.news.set()
    until(qtbot, lambda: store.syncs == before + 1 and store.waits == 2)


def test_the_lock_ends_the_wait(qtbot: QtBot, store: Store, syncing: Syncing) -> None:
    syncing.attend(True)
    until(qtbot, lambda: store.waits == 1 and not syncing.busy)
    syncing.attend(False)
    until(qtbot, lambda: store.broken_off == 1)
    syncing.sync()
    until(qtbot, lambda: not syncing.busy)
    assert store.waits == 1


def test_closing_waits_for_no_news(qtbot: QtBot, store: Store, qapp: QApplication) -> None:
    background = Background()
    made = Syncing(cast(SyncService, store), background, store.state(), locked=store.is_locked())
    made.start()
    made.attend(True)
    until(qtbot, lambda: store.waits == 1 and not made.busy)
    assert not background.busy, "nobody waits for the answer"
    made.stop()
    background.close()
    assert store.broken_off == 1


def test_a_store_that_is_not_reached_is_not_listened_to(qtbot: QtBot, store: Store, syncing: Syncing) -> None:
    syncing.attend(True)
    until(qtbot, lambda: store.waits == 1 and not syncing.busy)
    store.reached = False
    syncing.sync()
    until(qtbot, lambda: store.broken_off == 1 and not syncing.busy)
    store.reached = True
    syncing.sync()
    until(qtbot, lambda: store.waits == 2)


def test_a_wait_that_was_lost_is_tried_again_after_the_next_sync(
    qtbot: QtBot, store: Store, syncing: Syncing
) -> None:
    store.hears = False
    syncing.attend(True)
    until(qtbot, lambda: store.waits == 1 and not syncing.busy)
    store.hears = True
    syncs = store.syncs
    syncing.sync()
    until(qtbot, lambda: store.syncs > syncs and store.waits == 2)
