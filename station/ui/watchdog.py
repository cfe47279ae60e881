"""Finds out where the windows stand still: a debugging setting, which the desk does not need."""

from __future__ import annotations

import logging
import signal
import time
from collections import defaultdict
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

FRAME_MS, LONG_MS = 16, 50
_EVERY_MS = 5
_SEEN_AFTER_S, _SEEN_EVERY_S = 0.02, 0.01
_FRAMES = 12
_EVERYWHERE = "inputs.py"
"""Every event passes there, and what Qt does is often noticed there: it says nothing."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Stall:
    """A while in which the windows answered nobody; ``cpu_ms`` of it they worked, else they waited."""

    where: str
    ms: float
    cpu_ms: float
    at: tuple[str, ...]
    """Through which calls most of it went, the innermost first, with the milliseconds each was seen for."""


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
        self.looks = 0
        """How often the windows were found awake."""
        self._paused: tuple[float, float] | None = None
        self._seen: list[tuple[float, tuple[str, ...]]] = []
        self._was, self._cpu = time.perf_counter(), time.thread_time()
        self._noted = self._was
        # Windows has no such signal: the log names the page there, and no line. Another thread that looked at
        # this one's frames could be the last to hold them, and would take widgets apart.
        self._alarm = getattr(signal, "SIGALRM", None)
        if self._alarm is not None:
            signal.signal(self._alarm, self._note)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)
        app.aboutToQuit.connect(self.sum_up)

    def pause(self) -> None:
        """Count nothing until it goes on: whoever plays in the windows does something of their own."""
        if self._paused is None:
            self._paused = (time.perf_counter() - self._was, time.thread_time() - self._cpu)
            self._set_alarm(0)

    def go_on(self) -> None:
        """Count again, from where it paused."""
        wall, cpu = self._paused or (0, 0)
        self._paused = None
        self._was, self._cpu = time.perf_counter() - wall, time.thread_time() - cpu
        self._noted = self._was
        self._set_alarm(_SEEN_AFTER_S)

    def look_away(self) -> None:
        """Leave out what was done since the last look."""
        self._seen.clear()
        self._was, self._cpu = time.perf_counter(), time.thread_time()
        self._noted = self._was
        if self._paused is None:
            self._set_alarm(_SEEN_AFTER_S)
        else:
            self._paused = (0, 0)

    def _set_alarm(self, after_s: float) -> None:
        if self._alarm is not None:
            signal.setitimer(signal.ITIMER_REAL, after_s, _SEEN_EVERY_S)

    def sum_up(self) -> None:
        """Say in the log how often the windows stood still, and where longest."""
        self._timer.stop()
        self._set_alarm(0)
        longest: dict[str, Stall] = {}
        for stall in sorted(self.stalls, key=lambda one: one.cpu_ms):
            longest[stall.where] = stall
        long = sum(stall.cpu_ms > LONG_MS for stall in self.stalls)
        log.warning("%d stalls above %d ms, %d above %d ms", len(self.stalls), FRAME_MS, long, LONG_MS)
        for where, stall in reversed(longest.items()):
            log.warning("longest at %s: %.0f ms (CPU %.0f)", where, stall.ms, stall.cpu_ms)

    def look(self) -> None:
        """Note how long the windows were away; they are awake now."""
        if self._paused is not None:
            return
        ms = (time.perf_counter() - self._was) * 1000 - _EVERY_MS
        cpu_ms = (time.thread_time() - self._cpu) * 1000
        self.looks += 1
        self.looked.emit(ms, cpu_ms)
        if ms > FRAME_MS:
            stall = Stall(_shown(), ms, cpu_ms, _way(self._seen) if ms > LONG_MS else ())
            self.stalls.append(stall)
            if ms > LONG_MS:
                log.warning("stall of %.0f ms (CPU %.0f) at %s", ms, cpu_ms, stall.where)
                for place in stall.at:
                    log.warning("    %s", place)
        self.look_away()

    def _note(self, _: int, frame: FrameType | None) -> None:
        # A call into Qt is seen only once it is over, or comes back: it is then told with all its time.
        now, before = time.perf_counter(), self._noted
        self._noted = now
        self._seen.append(((now - before) * 1000, _places(frame)))


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
    """Tell where in the program it is, the outermost first."""
    places: list[str] = []
    while frame is not None:
        name = frame.f_code.co_filename
        if "station" in name and not name.endswith(_EVERYWHERE):
            places.append(f"{name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return tuple(reversed(places))


def _way(seen: list[tuple[float, tuple[str, ...]]]) -> tuple[str, ...]:
    """Follow the calls inwards as long as one of them had more than half of the time."""
    way, half, left = list[str](), sum(ms for ms, _ in seen) / 2, seen
    while True:
        depth, taken = len(way), defaultdict[str, float](float)
        for ms, places in left:
            if len(places) > depth:
                taken[places[depth]] += ms
        place, ms = max(taken.items(), key=lambda one: one[1], default=("", 0.0))
        if ms <= half:
            return tuple(way[: -_FRAMES - 1 : -1])
        left = [one for one in left if len(one[1]) > depth and one[1][depth] == place]
        way.append(f"{place} {ms:.0f} ms")
