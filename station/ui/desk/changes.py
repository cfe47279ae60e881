"""The bus of changed persons: each act tells whom it touched, and all that shows them is read anew."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

_TOGETHER_MS = 50
"""Acts that come together are told once."""

Persons = frozenset[UUID] | None
"""Who is other than before, by their ids; None is anybody."""


class Changes(QObject):
    """Brings to the windows' thread what the store tells on any, an import's and a sync's rows included."""

    told = Signal(object)
    """`Persons`."""
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: set[UUID] = set()
        self._anybody = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self._tell)
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def hear(self, persons: Persons) -> None:
        """Take note of whom an act has touched; on any thread."""
        self._heard.emit(persons)

    def follow(self, page: QWidget, refresh: Callable[[], None]) -> None:
        """Read a page anew after each act while it is seen; who comes to it later refreshes it anyway."""

        def refresh_seen() -> None:
            if page.isVisible():
                refresh()

        self.told.connect(refresh_seen)

    def _take(self, persons: Persons) -> None:
        if persons is None:
            self._anybody = True
        else:
            self._waiting |= persons
        if not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        told = None if self._anybody else frozenset(self._waiting)
        self._waiting, self._anybody = set(), False
        self.told.emit(told)
