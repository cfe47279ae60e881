"""Collects Python's cyclic garbage on the windows' own thread, and on no other.

Python collects wherever the last object was made. Where that is a background thread, it takes widgets apart
there, while Qt uses them here, and the program ends with a segmentation fault.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS, _OLDEST = 500, 2


class Collector(QObject):
    """Takes collecting over from Python: a child of the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._frozen = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        """Collect what is due; the first time that all is, set it aside instead, for good.

        That comes a minute or so after the start: what is there by then is the program itself, and to look
        through it each time held the windows up for 150 ms and more.
        """
        if not self._frozen and _due() == _OLDEST:
            gc.freeze()
            self._frozen = True
        else:
            collect_due()


def collect_due() -> None:
    """Collect the oldest generation that is over Python's own threshold; call it on the windows' thread."""
    generation = _due()
    if generation is not None:
        gc.collect(generation)


def _due() -> int | None:
    over = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    return next((generation for generation in range(_OLDEST, -1, -1) if over[generation]), None)
