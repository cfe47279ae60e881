"""Work runs elsewhere, answers come back here, and a page that is gone is left alone."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from station.ui.background import Background, Cancelled, Pool, Steps


@pytest.fixture
def background(qapp: QCoreApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def unexpected(answer: object) -> None:
    pytest.fail(f"answered {answer!r}")


def test_work_runs_off_the_window_and_answers_on_it(qtbot: QtBot, background: Background) -> None:
    seen: list[object] = []
    background.run(
        lambda: QThread.currentThread() is background.thread(),
        lambda on_window: seen.extend((on_window, QThread.currentThread() is background.thread())),
        unexpected,
    )
    qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
    assert seen == [False, True]
    assert not background.busy


def test_an_error_goes_to_failed(qtbot: QtBot, background: Background) -> None:
    seen: list[Exception] = []
    background.run(lambda: 1 // 0, unexpected, seen.append, pool=Pool.NETWORK)
    qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
    assert isinstance(seen[0], ZeroDivisionError)


def test_database_work_keeps_its_order(qtbot: QtBot, background: Background) -> None:
    seen: list[int] = []
    for number in range(20):
        background.run(lambda number=number: number, seen.append, unexpected)
    qtbot.waitUntil(lambda: len(seen) == 20, timeout=60_000)
    assert seen == list(range(20))


def test_progress_is_told_and_cancel_stops_at_the_next_step(qtbot: QtBot, background: Background) -> None:
    watched, begun, go_on = threading.Event(), threading.Event(), threading.Event()

    def work(steps: Steps) -> None:
        assert watched.wait(10)
        steps.report(1, 3, "first")
        begun.set()
        assert go_on.wait(10)
        steps.report(2, 3, "second")

    task = background.run_long(work, unexpected, unexpected)
    told: list[tuple[int, int, str]] = []
    task.progressed.connect(lambda *step: told.append(step))
    watched.set()
    assert begun.wait(10)
    with qtbot.waitSignals([task.cancelled, task.ended]):
        task.cancel()
        go_on.set()
    assert told == [(1, 3, "first")]


def test_the_last_step_is_always_told(qtbot: QtBot, background: Background) -> None:
    watched = threading.Event()

    def work(steps: Steps) -> None:
        assert watched.wait(10)
        for number in range(1, 1001):
            steps.report(number, 1000)

    seen: list[int] = []
    ended: list[None] = []
    task = background.run_long(work, ended.append, unexpected)
    task.progressed.connect(lambda done, total, what: seen.append(done))
    watched.set()
    qtbot.waitUntil(lambda: bool(ended), timeout=60_000)
    assert seen[-1] == 1000
    assert len(seen) < 1000


class Page(QObject):
    def show(self, answer: object) -> None:
        pytest.fail("the page is gone")


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot, background: Background) -> None:
    held = threading.Event()
    page = Page()
    task = background.run(lambda: held.wait(10), page.show, page.show)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(task.ended, timeout=60_000):
        held.set()


def test_closing_waits_for_work_and_answers_nobody(background: Background) -> None:
    begun = threading.Event()
    finished: list[str] = []

    def work(steps: Steps) -> None:
        begun.set()
        while not steps.cancelled:
            threading.Event().wait(0.01)
        finished.append("stopped")
        raise Cancelled

    background.run_long(work, unexpected, unexpected, pool=Pool.NETWORK)
    assert begun.wait(10)
    background.close()
    assert finished == ["stopped"]
    background.run(lambda: finished.append("late"), unexpected, unexpected)
    background.close()
    QCoreApplication.processEvents()
    assert finished == ["stopped"]
