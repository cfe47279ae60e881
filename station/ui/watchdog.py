"""Finds out where the windows stand still: a debugging setting, which the desk does not need."""

from __future__ import annotations

import logging
import signal
import time
import traceback
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

FRAME_MS, LONG_MS = 16, 50
_EVERY_MS = 5
_FRAMES = 8
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Stall:
    """A while in which the windows answered nobody; ``cpu_ms`` of it they worked, else they waited."""

    where: str
    ms: float
    cpu_ms: float
    at: tuple[str, ...]
    """Where in the program they were after 50 ms, the innermost first."""


class Watchdog(QObject):
    """Has the event loop call it all the time, and notes when it was late.

    Neither an event filter nor the dispatcher's signals tell how long an event took: Glib's says that it
    woke after it has worked, and what one page asks of another is no event.
    """

    looked = Signal(float, float)
    """How late it was called, and how long the windows' thread worked since: in milliseconds."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.stalls: list[Stall] = []
        self._at: tuple[str, ...] = ()
        self._was, self._cpu = time.perf_counter(), time.thread_time()
        # Windows has no such signal: the log names the page there, and no line. Another thread that looked at
        # this one's frames could be the last to hold them, and would take widgets apart.
        self._alarm = getattr(signal, "SIGALRM", None)
        if self._alarm is not None:
            signal.signal(self._alarm, self._note)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start(_EVERY_MS)
        app.aboutToQuit.connect(self.sum_up)

    def look_away(self) -> None:
        """Leave out what was done since the last look: it was not the windows' own work."""
        self._at = ()
        self._was, self._cpu = time.perf_counter(), time.thread_time()
        if self._alarm is not None:
            signal.setitimer(signal.ITIMER_REAL, LONG_MS / 1000)

    def sum_up(self) -> None:
        """Say in the log how often the windows stood still, and where longest."""
        self._timer.stop()
        if self._alarm is not None:
            signal.setitimer(signal.ITIMER_REAL, 0)
        longest: dict[str, Stall] = {}
        for stall in sorted(self.stalls, key=lambda one: one.cpu_ms):
            longest[stall.where] = stall
        long = sum(stall.cpu_ms > LONG_MS for stall in self.stalls)
        log.warning("%d stalls above %d ms, %d above %d ms", len(self.stalls), FRAME_MS, long, LONG_MS)
        for where, stall in reversed(longest.items()):
            log.warning("longest at %s: %.0f ms (CPU %.0f)", where, stall.ms, stall.cpu_ms)

    def _look(self) -> None:
        ms = (time.perf_counter() - self._was) * 1000 - _EVERY_MS
        cpu_ms = (time.thread_time() - self._cpu) * 1000
        self.looked.emit(ms, cpu_ms)
        if ms > FRAME_MS:
            stall = Stall(_shown(), ms, cpu_ms, self._at if ms > LONG_MS else ())
            self.stalls.append(stall)
            if ms > LONG_MS:
                log.warning("stall of %.0f ms (CPU %.0f) at %s", ms, cpu_ms, stall.where)
                for place in stall.at:
                    log.warning("    %s", place)
        self.look_away()

    def _note(self, _: int, frame: FrameType | None) -> None:
        self._at = self._at or _places(frame)


def watch(app: QApplication) -> Watchdog:
    """Begin to watch, once a program."""
    return watchdog_of(app) or Watchdog(app)


def watchdog_of(app: QApplication) -> Watchdog | None:
    """Return what watches, if anything does."""
    return next((child for child in app.children() if isinstance(child, Watchdog)), None)


def _shown() -> str:
    """Tell by the names of classes alone what has the keyboard."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    names: list[str] = []
    while isinstance(widget, QWidget):
        if type(widget).__module__.startswith("station."):
            names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(reversed(names)) or "-"


def _places(frame: FrameType | None) -> tuple[str, ...]:
    frames = reversed(traceback.extract_stack(frame)) if frame is not None else ()
    ours = [f"{one.filename}:{one.lineno} {one.name}" for one in frames if "station" in one.filename]
    return tuple(ours[:_FRAMES])
