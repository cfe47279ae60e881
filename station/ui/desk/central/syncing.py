"""The desk's own sync with the central store: by itself, behind everything, never waited for."""

from __future__ import annotations

from dataclasses import dataclass
from threading import get_ident

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from station.errors import StationError
from station.services.sync import Standing, SyncService, SyncState, next_wait
from station.ui.background import Background, Pool, Steps, Task
from station.ui.errors import sentence

_SOON_MS = 300
"""After an act: those that come together go up together."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    state: SyncState
    locked: bool
    pulled: int = 0
    failed: bool = False


class Syncing(QObject):
    """Syncs at the start, after each act, when the desk is taken up again, and when others did something.

    While somebody is signed in the store tells of that; else, and where it can't, the desk asks every minute.
    While the store can't be reached the waits grow, and an act only counts what waits. Where the desk has no
    central store, nothing runs.
    """

    changed = Signal()
    """The state is another, or a sync has begun or ended."""
    pulled = Signal()
    """A sync has brought something."""
    _acted = Signal()

    def __init__(
        self,
        sync: SyncService,
        background: Background,
        state: SyncState,
        *,
        locked: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sync, self._background = sync, background
        self.state, self.locked = state, locked
        self.remark = ""
        """What is said in place of « no central store »."""
        self._task: Task | None = None
        self._ear: Task | None = None
        self._again = self._attended = self._deaf = False
        self._failures = 0
        self._syncs_in: int | None = None
        self._timer, self._soon = QTimer(self), QTimer(self)
        for timer, act in ((self._timer, self.sync), (self._soon, self._follow_act)):
            timer.setSingleShot(True)
            timer.timeout.connect(act)
        self._soon.setInterval(_SOON_MS)
        self._acted.connect(self._soon.start, Qt.ConnectionType.QueuedConnection)

    @property
    def connected(self) -> bool:
        """Whether the desk has a central store."""
        return self.state.standing is not Standing.NOT_CONNECTED

    @property
    def busy(self) -> bool:
        """Whether a sync is under way."""
        return self._task is not None

    def start(self) -> None:
        """Begin, and sync for the first time."""
        self._sync.tell_of_acts(self._hear)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._taken_up)
        self.sync()

    def stop(self) -> None:
        """Sync no more; one that is under way ends after its present trip."""
        self._sync.tell_of_acts(None)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.disconnect(self._taken_up)
        self._timer.stop()
        self._soon.stop()
        self._attended = False
        for task in (self._task, self._ear):
            if task is not None:
                task.cancel()

    def attend(self, attended: bool) -> None:
        """Be told of what other desks do, as long as somebody is signed in here."""
        self._attended = attended
        if attended and not self._failures:
            self.sync()
        elif self._ear is not None:
            self._ear.cancel()

    def sync(self) -> None:
        """Sync now; where one is under way, once more after it."""
        if not self.connected:
            return
        if self._task is not None:
            self._again = True
            return
        self._timer.stop()
        self._task = self._background.run_long(self._work, self._ended, self._broke, pool=Pool.NETWORK)
        self.changed.emit()

    def look(self) -> None:
        """Read the state anew; a desk that has just been connected begins to sync."""
        before = self.connected

        def show(outcome: _Outcome) -> None:
            self._show(outcome)
            if not before:
                self.sync()

        self._background.run(lambda: _Outcome(self._sync.state(), self._sync.is_locked()), show, _log)

    def remark_on(self, text: str) -> None:
        """Say something in place of « no central store »."""
        self.remark = text
        self.changed.emit()

    def _hear(self) -> None:
        # On any thread; what a sync itself writes is no act of this desk.
        if get_ident() != self._syncs_in:
            self._acted.emit()

    def _follow_act(self) -> None:
        if not self.connected:
            return
        self.look()
        if not self._failures:
            self.sync()

    def _taken_up(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and not self._failures:
            self.sync()

    def _work(self, steps: Steps) -> _Outcome:
        self._syncs_in = get_ident()
        pulled, failed = 0, False
        try:
            pulled = self._sync.sync_now(lambda: steps.cancelled).pulled
        except StationError:
            failed = True  # the state remembers which
        finally:
            self._syncs_in = None
        return _Outcome(self._sync.state(), self._sync.is_locked(), pulled, failed)

    def _ended(self, outcome: _Outcome) -> None:
        self._task = None
        self._failures = self._failures + 1 if outcome.failed else 0
        self._deaf = False
        self._show(outcome)
        if outcome.pulled:
            self.pulled.emit()
        self._wait()

    def _broke(self, error: Exception) -> None:
        _log(error)
        self._task = None
        self._failures += 1
        self.changed.emit()
        self._wait()

    def _wait(self) -> None:
        again, self._again = self._again, False
        if again and not self._failures:
            self.sync()
            return
        if self._failures and self._ear is not None:
            self._ear.cancel()
        self._listen()
        told = self._ear is not None and not self._failures
        self._timer.start(round(next_wait(self._failures, told=told).total_seconds() * 1000))

    def _listen(self) -> None:
        idle = self.connected and self._task is None and self._ear is None
        if idle and self._attended and not self._failures and not self._deaf:
            self._ear = self._background.run_long(self._hear_news, self._told, self._lost, pool=Pool.NEWS)
            self._ear.ended.connect(self._heard)

    def _hear_news(self, steps: Steps) -> bool:
        try:
            return self._sync.wait_for_news(steps.when_cancelled)
        except StationError:
            steps.check()  # it was broken off
            raise

    def _told(self, news: bool) -> None:
        if news and self._attended:
            self.sync()

    def _lost(self, error: Exception) -> None:
        _log(error)
        self._deaf = True  # until a sync has found the store again

    def _heard(self) -> None:
        self._ear = None
        if self._task is None:
            self._listen()
            if self._ear is None and self._timer.isActive():
                self._timer.start(round(next_wait(self._failures).total_seconds() * 1000))

    def _show(self, outcome: _Outcome) -> None:
        self.state, self.locked = outcome.state, outcome.locked
        self.changed.emit()


def _log(error: Exception) -> None:
    sentence(error)  # logs what is nobody's to mend
