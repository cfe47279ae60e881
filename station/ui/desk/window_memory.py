"""Where the window was and how large, kept from one start to the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from station.ui.background import Background
from station.ui.errors import sentence

_WISHED = (1280, 800)
_NO_SCREEN = "offscreen"
"""The platform that draws for nobody: its screen is invented, and smaller than any."""
_SETTLED_MS = 400
"""A window that is being moved is written down once it stands still."""


class WindowMemory(QObject):
    """Puts a window where it was, on a screen that is there; keeps where it goes."""

    def __init__(self, kept: str, keep: Callable[[str], None], background: Background) -> None:
        super().__init__(background)
        self._kept, self._keep, self._background = kept, keep, background
        self._window: QWidget | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._write)

    def place(self, window: QWidget) -> None:
        """Put a window where it was; a first time, as large as it likes and the screen allows."""
        room = QSize(*_WISHED)
        if QGuiApplication.platformName() != _NO_SCREEN:
            room = room.boundedTo(window.screen().availableSize())
        window.resize(room)
        if self._kept:
            window.restoreGeometry(QByteArray.fromBase64(self._kept.encode("ascii", "ignore")))

    def remember(self, window: QWidget) -> None:
        """Keep where this window is, once it stands still."""
        self._window = window
        self._settled.start()

    def settle(self) -> None:
        """Write down at once what waits to be: the window goes."""
        if self._settled.isActive():
            self._settled.stop()
            self._write()

    def _write(self) -> None:
        if self._window is None:
            return
        kept = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
        if kept != self._kept:
            self._kept = kept
            self._background.run(partial(self._keep, kept), _ignore, _log)


def _ignore(_: object) -> None:
    """Nothing follows."""


def _log(error: Exception) -> None:
    sentence(error)  # logs it: where a window was is nobody's to mend
