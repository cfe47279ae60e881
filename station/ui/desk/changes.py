"""The bus of changed persons: an act tells whom it touched, and what shows them is read anew."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_TOGETHER_MS = 50
"""Acts that come together are told once."""


class Changes(QObject):
    """Brings to the windows' thread what the store tells on any."""

    told = Signal(frozenset)
    """The ids of the persons who are other than before."""
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: set[UUID] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self._tell)
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def hear(self, persons: frozenset[UUID]) -> None:
        """Take note of whom an act has touched; on any thread."""
        self._heard.emit(persons)

    def _take(self, persons: frozenset[UUID]) -> None:
        self._waiting |= persons
        self._soon.start()

    def _tell(self) -> None:
        told, self._waiting = frozenset(self._waiting), set()
        self.told.emit(told)
