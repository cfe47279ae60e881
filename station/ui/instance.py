"""The second start of a desk: it has the first one come to the front, and ends."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 2000


class FirstDesk(QObject):
    """Listens for later starts of the same home; to be made by who holds the home's lock."""

    asked = Signal()
    """Somebody has started Station again."""

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # What a killed desk has left; the lock says that it is gone.
        QLocalServer.removeServer(_name(home))
        self._server.listen(_name(home))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            caller.disconnected.connect(caller.deleteLater)
            # A window may only take the focus that another one gives away: the answer ends that other one.
            caller.write(b"here\n")
            caller.disconnectFromServer()
            self.asked.emit()


def call_first(home: Path) -> bool:
    """Ask the desk that has this home open to come to the front; false where none answers."""
    caller = QLocalSocket()
    caller.connectToServer(_name(home))
    answered = caller.waitForConnected(_WAIT_MS) and caller.waitForReadyRead(_WAIT_MS)
    caller.abort()
    return answered


def _name(home: Path) -> str:
    return "station-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:24]
