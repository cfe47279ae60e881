"""The hall's screen: a window of its own on the screen that was chosen, open while the desk is locked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.services.tickets import TicketService, Wall
from station.ui.background import Background, Pool, Turn
from station.ui.desk.curtain import PUBLIC
from station.ui.errors import sentence
from station.ui.family.wall import WallView
from station.ui.theme import current

_LOOK_MS = 3000
"""How often it looks by itself: what another desk calls comes with a sync, which tells nobody here."""


class WallWindow(QWidget):
    """Numbers alone stand in it: it needs nobody signed in, and the lock leaves it open."""

    closed = Signal()

    def __init__(self, school: str) -> None:
        super().__init__()
        current().wear(self)
        self.setProperty(PUBLIC, True)
        self.view = WallView(school)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setWindowTitle(self.tr("The hall's screen"))
        self.resize(1024, 576)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the hall sees nothing any more."""
        self.closed.emit()
        super().closeEvent(event)


class WallPlace(QObject):
    """Opens the window, keeps it up to date, and closes it."""

    changed = Signal()
    """It was opened or closed."""

    def __init__(
        self, service: TicketService, school: Callable[[], str], background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._service, self._school, self._turn = service, school, Turn(background)
        self.window: WallWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def open(self) -> bool:
        """Whether the hall sees it."""
        return self.window is not None and self.window.isVisible()

    def show(self, screen_name: str) -> None:
        """Show it on this screen, or beside the desk's window where there is no other."""
        if self.window is None:
            self.window = WallWindow(self._school())
            self.window.closed.connect(self._closed)
        screens = QGuiApplication.screens()
        screen = next((one for one in screens if one.name() == screen_name), None)
        if screen is None and len(screens) > 1:
            screen = screens[-1]
        self._fill(self.window, screen if len(screens) > 1 else None)
        self._timer.start()
        self.look()
        self.changed.emit()

    def _fill(self, window: WallWindow, screen: QScreen | None) -> None:
        if screen is None:
            window.show()
        else:
            window.setGeometry(screen.geometry())
            window.showFullScreen()

    def look(self) -> None:
        """Read what the hall is to see."""
        if self.open:
            self._turn.run(self._service.wall, self._show, _log, pool=Pool.READING)

    def close(self) -> None:
        """Put it away, with the program too."""
        self._timer.stop()
        self._turn.end()
        if self.window is not None:
            window, self.window = self.window, None
            window.hide()
            window.deleteLater()
            self.changed.emit()

    def _closed(self) -> None:
        QTimer.singleShot(0, self, self.close)

    def _show(self, wall: Wall) -> None:
        if self.window is not None:
            self.window.view.show_wall(wall, datetime.now().astimezone())


def _log(error: Exception) -> None:
    sentence(error)  # logs it; the hall keeps what it saw last
