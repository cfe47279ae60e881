"""The one door to the background: no page makes a thread."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from enum import Enum
from functools import partial
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
log = logging.getLogger(__name__)
_LEAST_S_BETWEEN_REPORTS = 0.05


class Pool(Enum):
    """Which queue a piece of work stands in."""

    DATABASE = "database"
    """One thread: what is asked first is answered first."""
    READING = "reading"
    """One more, for what writes nothing and is waited for at the keyboard: an import does not hold it up."""
    NETWORK = "network"
    """A few threads: messages, printers, the central store, whatever may keep one waiting."""
    NEWS = "news"
    """Two threads, for what does nothing but wait for somebody to come: nobody waits for its answer."""


class Cancelled(Exception):
    """The work stopped because the user said so; nothing was done."""


class Steps:
    """What long work is handed to say how far it is, and to ask whether to go on. Safe from any thread."""

    def __init__(self, report: Callable[[int, int, str], None]) -> None:
        self._report = report
        self._cancel = Event()
        self._ways_out: list[Callable[[], None]] = []
        self._last = 0.0

    def report(self, done: int, total: int, what: str = "") -> None:
        """Say how far it is; ``total`` 0 is unknown. Raises `Cancelled` once the user has cancelled."""
        self.check()
        now = time.monotonic()
        if done >= total > 0 or now - self._last >= _LEAST_S_BETWEEN_REPORTS:
            self._last = now
            self._report(done, total, what)

    def check(self) -> None:
        """Raise `Cancelled` once the user has cancelled."""
        if self._cancel.is_set():
            raise Cancelled

    @property
    def cancelled(self) -> bool:
        """Whether the user has cancelled."""
        return self._cancel.is_set()

    def when_cancelled(self, way_out: Callable[[], None]) -> None:
        """Have this called once the user has cancelled: for work that waits, and comes to no next step."""
        self._ways_out.append(way_out)
        if self._cancel.is_set():
            way_out()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancel.set()
        for way_out in list(self._ways_out):
            way_out()


class Task(QObject):
    """Work under way, as the page that asked for it sees it."""

    progressed = Signal(int, int, str)
    """How much is done, of how much, and what is being done."""
    cancelled = Signal()
    """It stopped without effect. Work that was over before it heard of that is ``done`` all the same."""
    ended = Signal()
    """It is over, one way or another."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.steps = Steps(self.progressed.emit)

    def cancel(self) -> None:
        """Ask the work to stop at its next step; what it has written is undone by its own transaction."""
        self.steps.cancel()


class Background(QObject):
    """Runs work off the window's thread and brings the answer back to it.

    The page that asked may be gone by then: an answer meant for a method of a deleted object is dropped.
    """

    _settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {pool: QThreadPool(self) for pool in Pool}
        self._pools[Pool.DATABASE].setMaxThreadCount(1)
        self._pools[Pool.READING].setMaxThreadCount(1)
        self._pools[Pool.NETWORK].setMaxThreadCount(4)
        self._pools[Pool.NEWS].setMaxThreadCount(2)
        self._tasks: dict[Task, Pool] = {}
        self._closed = False
        self._settled.connect(self._answer)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        pool: Pool = Pool.DATABASE,
    ) -> Task:
        """Call ``work`` in the background, then ``done`` with its answer or ``failed`` with its error."""
        return self.run_long(lambda _steps: work(), done, failed, pool=pool)

    def run_long(
        self,
        work: Callable[[Steps], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        pool: Pool = Pool.DATABASE,
    ) -> Task:
        """Do as `run`, with `Steps` for the work to report by and to be cancelled by."""
        task = Task(self)
        if self._closed:
            return task
        self._tasks[task] = pool
        steps = task.steps

        def job() -> None:
            try:
                steps.check()
                answer = partial(_call, done, work(steps))
            except Cancelled:
                answer = task.cancelled.emit
            except Exception as error:  # noqa: BLE001 - every fault is the page's to show
                answer = partial(_call, failed, error)
            self._settled.emit((task, answer))

        self._pools[pool].start(job)
        return task

    @property
    def busy(self) -> bool:
        """Whether any work is under way that somebody waits for."""
        return any(pool is not Pool.NEWS for pool in self._tasks.values())

    def close(self) -> None:
        """Cancel what can be, wait for the rest, answer nobody any more: for the program's exit."""
        self._closed = True
        for task in self._tasks:
            task.cancel()
        for pool in self._pools.values():
            pool.clear()
            pool.waitForDone()
        self._tasks.clear()

    @Slot(object)
    def _answer(self, settled: tuple[Task, Callable[[], None]]) -> None:
        task, answer = settled
        self._tasks.pop(task, None)
        if self._closed:
            return
        try:
            answer()
        finally:
            task.ended.emit()
            task.deleteLater()


class Turn:
    """What its asker is at. An answer to what was asked before it moved on is nobody's, and is dropped.

    The one rule for late answers: ask through a turn whatever an answer could bring back before somebody who
    has left it, and `end` the turn when they leave.
    """

    def __init__(self, background: Background) -> None:
        self._background = background
        self._number = 0

    def end(self) -> None:
        """Move on: whatever was asked until now is answered to nobody."""
        self._number += 1

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        pool: Pool = Pool.DATABASE,
    ) -> Task:
        """Do as `Background.run`, for as long as the turn lasts."""
        return self.run_long(lambda _steps: work(), done, failed, pool=pool)

    def run_long(
        self,
        work: Callable[[Steps], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        pool: Pool = Pool.DATABASE,
    ) -> Task:
        """Do as `Background.run_long`, for as long as the turn lasts."""
        done, failed = self._while_it_lasts(done), self._while_it_lasts(failed)
        return self._background.run_long(work, done, failed, pool=pool)

    def _while_it_lasts(self, answer: Callable[[T], None]) -> Callable[[T], None]:
        asked = self._number

        def settle(value: T) -> None:
            if asked == self._number:
                _call(answer, value)

        return settle


def _call(answer: Callable[[T], None], value: T) -> None:
    owner = getattr(answer, "__self__", None)
    if isinstance(owner, QObject) and not isValid(owner):
        log.info("answer dropped: its page is gone")
        return
    answer(value)
