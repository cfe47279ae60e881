"""Builds what somebody comes to next, a piece at a time, while nobody does anything."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from station.ui.desk.inputs import inputs_of
from station.ui.theme import at_work

Piece = Callable[[], object]
_BEGINS_MS, _EVERY_MS, _CALM_MS = 200, 30, 300


class Pieces:
    """A queue of pieces, each short. One that returns a tuple of pieces has these built next.

    A piece asks for something that is built once: whoever comes before its turn has it built then, and the
    piece finds it there.
    """

    def __init__(self, pieces: Iterable[Piece] = ()) -> None:
        self._left: deque[Piece] = deque(pieces)

    def __bool__(self) -> bool:
        """Whether any is left."""
        return bool(self._left)

    def add(self, pieces: Iterable[Piece]) -> None:
        """Take these after those before."""
        self._left += pieces

    def clear(self) -> None:
        """Build no more."""
        self._left.clear()

    def build_next(self) -> None:
        """Build the one whose turn it is."""
        with at_work():
            more = self._left.popleft()()
        if isinstance(more, tuple):
            self._left.extendleft(reversed(cast("tuple[Piece, ...]", more)))


class Ahead(QObject):
    """Has pieces built while nobody does anything: whoever types or clicks meanwhile waits for none."""

    def __init__(self, app: QCoreApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces = Pieces()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._build_next)
        inputs_of(app).listen(self.hear)

    def build(self, pieces: Iterable[Piece]) -> None:
        """Build these, after those before."""
        self._pieces.add(pieces)
        if self._pieces and not self._timer.isActive():
            self._timer.start(_BEGINS_MS)

    @property
    def over(self) -> bool:
        """Whether all is built that was to be."""
        return not self._pieces

    def stop(self) -> None:
        """Build no more."""
        self._pieces.clear()
        self._timer.stop()

    def hear(self, _: QObject, __: QEvent) -> bool:
        """Wait until they who do something have done it."""
        if self._timer.isActive():
            self._timer.start(_CALM_MS)
        return False

    def _build_next(self) -> None:
        self._pieces.build_next()
        if self._pieces:
            self._timer.start(_EVERY_MS)
