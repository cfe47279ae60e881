"""What the print system says of this desk's printer and of what was sent to it, asked again and again."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from station.sheets.printers import JobState, Printer, Queues, queues, take_back
from station.ui.background import Background, Pool

_QUIET_MS: Final = 30_000
_BUSY_MS: Final = 1_000
_STUCK_MS: Final = 5_000
_STUCK_AFTER: Final = 60
"""So many times in a row nothing changed: somebody has to see to the printer first."""


class SentJob(QObject):
    """A job that was sent from here, followed until it leaves its queue."""

    changed = Signal()
    kept = Signal(object)
    """It could not be taken out of its queue, for this error."""

    def __init__(self, name: str, printer: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name, self.printer = name, printer
        self.state = JobState.WAITING

    def stand(self, state: JobState) -> None:
        """Take what the print system says of it."""
        if state is not self.state:
            self.state = state
            self.changed.emit()


class PrintQueue(QObject):
    """The one place that asks the print system; it never says more of a printer than was answered."""

    changed = Signal()
    """The printer stands otherwise than before, or a job does."""

    def __init__(self, background: Background, parent: QObject | None = None, *, asks: bool = True) -> None:
        super().__init__(parent)
        self._background, self._asks = background, asks
        self.watched = ""
        self.answer: Queues | None = None
        """What was answered last; None where nothing was, or nobody answers."""
        self.silent = False
        """Whether the print system does not answer."""
        self._jobs: list[SentJob] = []
        self._unchanged = 0
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask)

    @property
    def printer(self) -> Printer | None:
        """The watched queue as it was last seen."""
        return self.answer.printer(self.watched) if self.answer is not None else None

    @property
    def waiting(self) -> tuple[SentJob, ...]:
        """The jobs sent from here that are in their queues still."""
        return tuple(self._jobs)

    def watch(self, printer: str) -> None:
        """Ask for this queue from now on."""
        if printer != self.watched:
            self.watched = printer
            self.ask()
            self.changed.emit()

    def follow(self, name: str, printer: str) -> SentJob:
        """Follow a job that was just sent."""
        job = SentJob(name, printer, self)
        self._jobs.append(job)
        self._unchanged = 0
        self.ask()
        self.changed.emit()
        return job

    def take_back(self, job: SentJob) -> None:
        """Take a job out of its queue; what it then stands at is said by the job itself."""
        if job.state.queued:
            self._background.run(
                lambda: take_back(job.name),
                partial(self._taken, job),
                partial(self._not_taken, job),
                pool=Pool.NETWORK,
            )

    def ask(self) -> None:
        """Ask the print system now."""
        if self._asking or not self._asks or not (self.watched or self._jobs):
            return
        self._asking = True
        names = [job.name for job in self._jobs]
        self._background.run(lambda: queues(names), self._hear, self._fail, pool=Pool.NETWORK)

    def _hear(self, answer: Queues) -> None:
        moved = answer != self.answer or self.silent
        self._unchanged = 0 if moved else self._unchanged + 1
        self.answer, self.silent, self._asking = answer, False, False
        for job in self._jobs:
            if job.name in answer.jobs:
                job.stand(answer.jobs[job.name])
        self._wait(moved=moved)

    def _taken(self, job: SentJob, state: JobState) -> None:
        job.stand(state)
        self._wait(moved=True)

    def _not_taken(self, job: SentJob, error: Exception) -> None:
        job.kept.emit(error)

    def _fail(self, _: Exception) -> None:
        # Whoever prints is told why by the print itself; here it is enough that nobody answers.
        moved, self.silent, self.answer, self._asking = not self.silent, True, None, False
        self._wait(moved=moved)

    def _wait(self, *, moved: bool) -> None:
        self._jobs = [job for job in self._jobs if job.state.queued]
        pause = _QUIET_MS if not self._jobs else _STUCK_MS if self._unchanged > _STUCK_AFTER else _BUSY_MS
        self._timer.start(pause)
        if moved:
            self.changed.emit()
