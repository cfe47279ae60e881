"""Collects Python's cyclic garbage on the windows' own thread, and on no other.

Python collects wherever the last object was made. Where that is a background thread, it takes widgets apart
there, while Qt uses them here, and the program ends with a segmentation fault.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Collector(QObject):
    """Takes collecting over from Python: a child of the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation that is over Python's own threshold; call it on the windows' thread."""
    for generation, (count, most) in reversed(
        [*enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))]
    ):
        if count > most:
            gc.collect(generation)
            return
