"""Reading one thing anew, as often as it changes and no more often than it can be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from station.ui.background import Background, Pool, Turn

Work = Callable[[], Any]


class Rereading(QObject):
    """Reads beside everything else; what is asked for meanwhile is read once, afterwards.

    The whole school takes a moment to read: on the threads of the search or of what is written, each act at
    any desk would hold up whoever types.
    """

    def __init__(
        self,
        background: Background,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._turn, self._tell, self._tell_of_failure = Turn(background), done, failed
        self._under_way = False
        self._next: Work | None = None

    def ask(self, work: Work) -> None:
        """Read, or once more after what is being read."""
        if self._under_way:
            self._next = work
            return
        self._under_way = True
        self._turn.run(work, self._done, self._failed, pool=Pool.NETWORK)

    def turn_to(self, work: Work) -> None:
        """Read something else: the answer to what was asked before is nobody's."""
        self._turn.end()
        self._under_way, self._next = False, None
        self.ask(work)

    def _done(self, answer: object) -> None:
        self._tell(answer)
        self._go_on()

    def _failed(self, error: Exception) -> None:
        self._tell_of_failure(error)
        self._go_on()

    def _go_on(self) -> None:
        self._under_way = False
        work, self._next = self._next, None
        if work is not None:
            self.ask(work)
