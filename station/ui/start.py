"""The desk's start: a window at once, then the sign-in page; behind it the database and the rooms."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from functools import partial, wraps
from importlib import import_module
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from station.resources import resource
from station.ui import i18n
from station.ui.background import Background
from station.ui.display import NO_DISPLAY, has_display

if TYPE_CHECKING:
    from types import TracebackType

    from station.app import Services
    from station.services.instance import Hold
    from station.settings import Settings
    from station.ui.desk.door import Door
    from station.ui.desk.first_look import FirstLook, SecondLook
    from station.ui.desk.plate import Plate
    from station.ui.desk.root import Desk
    from station.ui.instance import FirstDesk

SIZE: Final = (1280, 800)
_PAINTED_BY_MS: Final = 500
"""A window that starts minimised is not painted, and must not wait for it."""
_T = TypeVar("_T")


class StartWindow(QWidget):
    """What is seen until somebody can sign in.

    It has no theme, and of Qt's own enums it names none: these alone take as long to load as half a window.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Station")
        self.resize(*SIZE)
        QFontDatabase.addApplicationFont(str(resource("fonts", "AtkinsonHyperlegibleNext-Regular.ttf")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw two lines, without the widgets and styles that would take longer to load than all of this."""
        painter = QPainter(self)
        font = QFont("Atkinson Hyperlegible Next")
        words = self.tr("One moment, the desk is opening…")
        for said, pixels, bold, below in (("Station", 26, True, -12), (words, 15, False, 24)):
            font.setPixelSize(pixels)
            font.setBold(bold)
            painter.setFont(font)
            left = (self.width() - painter.fontMetrics().horizontalAdvance(said)) // 2
            painter.drawText(left, self.height() // 2 + below, said)
        painter.end()
        self.painted.emit()


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
    """Loads the program, opens the services, puts the door in the first window's place, furnishes it."""

    ready = Signal()
    """Somebody can sign in."""
    opened = Signal()
    """All of the desk is there."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._background = Background()
        """Loads what comes next; the desk has another once there is its door."""
        self._window = StartWindow()
        self._begun = False
        self._door: Door | None = None
        self.desk: Desk | None = None
        self._hold: Hold | None = None
        self._first: FirstDesk | None = None

    def begin(self) -> None:
        """Show the first window; once it is seen, load the rest behind it."""
        self._window.painted.connect(lambda: QTimer.singleShot(0, self._seen))
        QTimer.singleShot(_PAINTED_BY_MS, self._seen)
        self._window.show()

    def _seen(self) -> None:
        if not self._begun:
            self._begun = True
            self._load(self._app)

    @_or_say_why
    def _load(self, app: QApplication) -> None:
        from station.ui.theme import Theme

        # All that is loaded stays: to look through it for garbage takes a fifth of the time. The windows'
        # `Collector` takes over.
        gc.disable()
        self._background.run(_load, self._loaded, self.fail)
        if app.findChild(Theme) is None:
            Theme(app)

    def close(self) -> None:
        """Let go of the desk, and of what is still being loaded."""
        self._window.close()  # where the start failed, it is still seen
        self._background.close()
        begun = self.desk or self._door
        if begun is not None:
            begun.close()
        if self._first is not None:
            self._first.close()
        if self._hold is not None:
            self._hold.close()

    @_or_say_why
    def _loaded(self, settings: Settings) -> None:
        from station.log import start_log
        from station.services.instance import DeskOpen, hold_desk
        from station.ui.desk.door import Door
        from station.ui.desk.plate import read_plate
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
        self._door = Door(self._app)
        plate = read_plate(settings.home)
        if plate is not None:
            self._hang(self._door, settings, plate)
            self._show(self._door, needs_set_up=False)
        self._open((self._door, settings, plate))

    @_or_say_why
    def _open(self, begun: tuple[Door, Settings, Plate | None]) -> None:
        from station.settings import KeyPlace

        door, settings, plate = begun
        passphrase = ""
        if settings.key is KeyPlace.PASSPHRASE:
            passphrase = ask_passphrase(self._front, new=not settings.database.exists())
            if not passphrase:
                self._app.exit(1)
                return
        door.background.run(
            lambda: door.open(partial(_services, settings, passphrase)),
            lambda look: self._opened((door, look, plate)),
            self.fail,
        )

    @_or_say_why
    def _opened(self, opened: tuple[Door, FirstLook, Plate | None]) -> None:
        door, look, plate = opened
        if plate != look.plate:
            self._hang(door, door.services.settings, look.plate)
        if plate is None and not look.needs_set_up:  # which is a room
            self._show(door, needs_set_up=False)
        door.background.run(lambda: _look_again(door.services), partial(self._furnish, look), self.fail)

    def _hang(self, door: Door, settings: Settings, plate: Plate) -> None:
        from station.ui.desk.door import dress_as_chosen

        dress_as_chosen(self._app, settings, plate)
        if door.hung:
            door.window.name(plate.school, plate.station)
        else:
            door.hang(settings, plate)

    def _furnish(self, look: FirstLook, second: SecondLook) -> None:
        self._put_rooms((look, second))

    @_or_say_why
    def _put_rooms(self, looks: tuple[FirstLook, SecondLook]) -> None:
        from station.ui.desk.build import furnish

        if self._door is None:
            return
        self.desk = furnish(self._app, self._door, *looks)
        if looks[0].needs_set_up:
            self._show(self._door, needs_set_up=True)
        self.opened.emit()

    def _show(self, door: Door, *, needs_set_up: bool) -> None:
        door.window.start(needs_set_up=needs_set_up)
        door.window.show()
        self._window.close()
        self.ready.emit()

    @property
    def _front(self) -> QWidget:
        """The window that is seen."""
        return self._door.window if self._door is not None and self._door.hung else self._window

    def _come_forward(self) -> None:
        from PySide6.QtCore import Qt

        window = self._front
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def fail(self, error: Exception) -> None:
        """Say why the desk can't be opened, and end the program."""
        from station.ui.stopped import say_why
        from station.ui.theme import Theme

        try:
            if (theme := self._app.findChild(Theme)) is not None:
                theme.wear(self._front)
            say_why(self._front, error)
        finally:
            self._app.exit(1)


def run_desk() -> int:
    """Open the desk of this home until its window is closed, and return the exit code."""
    if not has_display():
        print(f"station: {NO_DISPLAY}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    sys.excepthook = _log_uncaught
    app = QApplication(sys.argv[:1])
    try:
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


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from station.log import log_uncaught

    log_uncaught(kind, error, trace)


def ask_passphrase(window: QWidget, *, new: bool) -> str:
    """Ask whoever starts the desk for the passphrase of its database; empty where they will not say."""
    from PySide6.QtWidgets import QInputDialog, QLineEdit

    from station.ui.theme import current

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
    # The libraries behind the services take many times as long to load as Qt's first window.
    # The windows too, so that they are there at once when the door is built.
    import_module("station.ui.desk.door")
    from station.settings import load_settings

    return load_settings()


def _services(settings: Settings, passphrase: str) -> Services:
    from station.app import open_services

    def said(*, new: bool) -> str:  # noqa: ARG001 - it was asked for already
        return passphrase

    return open_services(settings, said)


def _look_again(services: Services) -> SecondLook:
    from station.ui.desk.first_look import second_look

    import_module("station.ui.desk.build")
    return second_look(services)
