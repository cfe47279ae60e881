"""Stands for a large page until that is built: the desk answers meanwhile."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from station.ui.desk.ahead import Piece, Pieces
from station.ui.desk.page import DeskPage
from station.ui.widgets.placeholder import Placeholder

_EVERY_MS = 1
"""Not 0: Qt would come back to it before it looks at anything else."""


class ComingPage(DeskPage):
    """Shows the page's name where that will stand, and quiet lines; a piece of the page is built a turn."""

    there = Signal(str)
    """What was asked for is built: the place's key, perhaps with a part of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = ""
        self._pieces = Pieces()
        self.body.addWidget(Placeholder())
        self.body.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._go_on)

    def wait_for(self, asked: str, word: str, pieces: Iterable[Piece]) -> None:
        """Have these pieces built, in view of the page's name."""
        self.say(word, "")
        self.asked, self._pieces = asked, Pieces(pieces)
        self._timer.start()

    def end(self) -> None:
        """Wait for nothing any more: somebody has gone on."""
        self._timer.stop()

    def _go_on(self) -> None:
        if self._pieces:
            self._pieces.build_next()
        else:
            self._timer.stop()
            self.there.emit(self.asked)
