"""Reads the rows that are looked at, and a page around them: one question at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from station.ui.background import Background, Pool, Turn
from station.ui.widgets.table.model import TableModel
from station.ui.widgets.table.records import Key, TableRow
from station.ui.widgets.table.view import TableView

_AROUND = 60
"""So many rows before and after those in sight are read with them."""

Read = Callable[[Sequence[Key]], Sequence[TableRow]]
"""Answers rows by their keys, off the windows' thread; of a key that is gone, nothing."""


class Reader(QObject):
    """Stands between a model and what answers it."""

    failed = Signal(Exception)
    read = Signal()
    """All that is in sight was read."""

    def __init__(self, model: TableModel, view: TableView, background: Background) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self._turn = Turn(background)
        self._answer: Read | None = None
        self._under_way = False
        view.looked.connect(self._look)

    def start(self, answer: Read | None) -> None:
        """Read by this from now on; what was asked before is answered to nobody."""
        self._turn.end()
        self._answer, self._under_way = answer, False

    def _look(self) -> None:
        if self._answer is None or self._under_way:
            return
        first, last = self._view.in_sight()
        if not self._model.unread(first, last):
            self.read.emit()
            return
        keys, answer = self._model.unread(first - _AROUND, last + _AROUND), self._answer
        self._under_way = True
        self._turn.run(lambda: answer(keys), self._take, self._fail, pool=Pool.READING)

    def _take(self, rows: Sequence[TableRow]) -> None:
        self._under_way = False
        self._model.take(rows)
        if rows:
            self._look()

    def _fail(self, error: Exception) -> None:
        self._under_way = False
        self.failed.emit(error)
