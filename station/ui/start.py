"""The desk's start: a window on screen at once, while all else is loaded behind it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from station.log import log_uncaught, start_log
from station.ui import i18n
from station.ui.background import Background
from station.ui.display import NO_DISPLAY, has_display
from station.ui.theme import Theme, current

if TYPE_CHECKING:
    from station.app import Services
    from station.services.instance import Hold
    from station.settings import Settings
    from station.ui.desk.build import Desk
    from station.ui.desk.first_look import FirstLook
    from station.ui.instance import FirstDesk

SIZE: Final = (1280, 800)
_T = TypeVar("_T")


class StartWindow(QWidget):
    """What is seen until the desk is there."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Station")
        self.resize(*SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw two lines, without the widgets and styles that would take longer to load than all of this."""
        painter = QPainter(self)
        middle = QRect(0, self.height() // 2 - 40, self.width(), 40)
        font = QFont(self.font())
        font.setPixelSize(26)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, "Station")
        painter.setFont(self.font())
        words = self.tr("One moment, the desk is opening…")
        painter.drawText(middle.translated(0, 40), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


def _or_say_why(step: Callable[[Start, _T], None]) -> Callable[[Start, _T], None]:
    """Let no step end in an exception that only Qt hears of: the first window would stay for ever."""

    @wraps(step)
    def guarded(start: Start, value: _T) -> None:
        try:
            step(start, value)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is said
            start.fail(error)

    return guarded


class Start(QObject):
    """Loads the program, opens the services, then puts the desk in the first window's place."""

    opened = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._background = Background()
        self._window = StartWindow()
        self.desk: Desk | None = None
        self._hold: Hold | None = None
        self._first: FirstDesk | None = None

    def begin(self) -> None:
        """Show the first window, and load the rest behind it."""
        self._window.show()
        self._background.run(_load, self._loaded, self.fail)

    def close(self) -> None:
        """Let go of the desk, and of what is still being loaded."""
        self._background.close()
        if self.desk is not None:
            self.desk.close()
        if self._first is not None:
            self._first.close()
        if self._hold is not None:
            self._hold.close()

    @_or_say_why
    def _loaded(self, settings: Settings) -> None:
        from station.services.instance import DeskOpen, hold_desk
        from station.settings import KeyPlace
        from station.ui.instance import FirstDesk, call_first

        try:
            self._hold = hold_desk(settings.home)
        except DeskOpen as error:
            if call_first(settings.home):
                self._app.exit(0)
            else:
                self.fail(error)
            return
        start_log(settings.home)
        self._first = FirstDesk(settings.home, self)
        self._first.asked.connect(self._come_forward)
        passphrase = ""
        if settings.key is KeyPlace.PASSPHRASE:
            passphrase = ask_passphrase(self._window, new=not settings.database.exists())
            if not passphrase:
                self._app.exit(1)
                return
        self._background.run(lambda: _open(settings, passphrase), self._show_desk, self.fail)

    @_or_say_why
    def _show_desk(self, opened: tuple[Services, FirstLook]) -> None:
        from station.ui.app import open_desk

        self.desk = open_desk(self._app, *opened)
        self._window.close()
        self.opened.emit()

    def _come_forward(self) -> None:
        window = self.desk.window if self.desk is not None else self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def fail(self, error: Exception) -> None:
        """Say why the desk can't be opened, and end the program."""
        from station.ui.stopped import say_why

        try:
            current().wear(self._window)
            say_why(self._window, error)
        finally:
            self._app.exit(1)


def run_desk() -> int:
    """Open the desk of this home until its window is closed, and return the exit code."""
    if not has_display():
        print(f"station: {NO_DISPLAY}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    sys.excepthook = log_uncaught
    app = QApplication(sys.argv[:1])
    try:
        Theme(app)
        i18n.install(app)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is said
        from station.ui.stopped import say_why

        say_why(None, error)
        return 1
    start = Start(app)
    start.begin()
    try:
        return app.exec()
    finally:
        start.close()


def ask_passphrase(window: QWidget, *, new: bool) -> str:
    """Ask whoever starts the desk for the passphrase of its database; empty where they will not say."""
    from PySide6.QtWidgets import QInputDialog, QLineEdit

    translate = QApplication.translate
    said = (
        translate("desk", "Choose the passphrase of this desk:")
        if new
        else translate("desk", "Passphrase of this desk:")
    )
    current().wear(window)
    typed, given = QInputDialog.getText(window, "Station", said, QLineEdit.EchoMode.Password)
    return typed if given else ""


def _load() -> Settings:
    # The libraries behind the services take twenty times as long to load as Qt's first window.
    # The windows too, so that they are there at once when the desk is built.
    import_module("station.ui.app")
    from station.settings import load_settings

    return load_settings()


def _open(settings: Settings, passphrase: str) -> tuple[Services, FirstLook]:
    from station.app import open_services
    from station.ui.desk.first_look import first_look

    def said(*, new: bool) -> str:  # noqa: ARG001 - it was asked for already
        return passphrase

    services = open_services(settings, said)
    try:
        return services, first_look(services)
    except BaseException:
        services.close()
        raise
