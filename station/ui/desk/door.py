"""The desk's door: its window with the sign-in page, there before its database and the rooms are loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from station.rules.rights import Actor
from station.settings import Settings
from station.ui.background import Background
from station.ui.desk.plate import Plate, keep_plate
from station.ui.desk.session import Session
from station.ui.desk.sign_in import DemoOperator, SignInPage
from station.ui.desk.stakes import Stakes
from station.ui.desk.window import DeskWindow
from station.ui.desk.window_memory import WindowMemory
from station.ui.dress import dress
from station.ui.errors import sentence

if TYPE_CHECKING:
    from station.app import Services
    from station.ui.desk.first_look import FirstLook


class Door:
    """What there is once somebody can sign in; `station.ui.desk.build.furnish` puts the rooms behind it.

    Its window can be seen before its services are there. Whoever signs in then waits for them: to `open` them
    is work of the background's one thread for the database, and the sign-in comes next in its queue.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.owner = QObject(app)
        self.background, self.session = Background(self.owner), Session(self.owner)
        self.stakes = Stakes()
        self._services: Services | None = None
        self._window: DeskWindow | None = None
        self.session.locked.connect(self._lock)  # before any window hears of it

    @property
    def services(self) -> Services:
        """What the desk can do; raises ``LookupError`` before `open`."""
        if self._services is None:
            raise LookupError("the desk's database is not open yet")
        return self._services

    @property
    def window(self) -> DeskWindow:
        """The desk's window; raises ``LookupError`` before `hang`."""
        if self._window is None:
            raise LookupError("the desk has no window yet")
        return self._window

    @property
    def hung(self) -> bool:
        """Whether there is a window."""
        return self._window is not None

    def open(self, services: Callable[[], Services]) -> FirstLook:
        """Open what the desk can do, on the thread that calls, and return what it knows at first."""
        from station.ui.desk.first_look import first_look

        self._services = services()
        look = first_look(self._services)
        self._keep(look)
        return look

    def hang(self, settings: Settings, plate: Plate, operators: Sequence[DemoOperator] = ()) -> DeskWindow:
        """Build the window, and of all pages that of signing in."""
        self._window = DeskWindow(
            self.session,
            SignInPage(self._sign_in, self.background, operators),
            settings.idle_lock_minutes,
            self.stakes,
            WindowMemory(plate.window, self._keep_window, self.background),
        )
        self._window.name(plate.school, plate.station)
        return self._window

    def close(self) -> None:
        """Stop what runs, let go of the store, and take the window apart."""
        if self._window is not None:
            self._window.stop()
            self._window.hide()  # nobody watches a window that waits for the last of the work
        self.background.close()
        if self._services is not None:
            self._keep()
            self._services.close()
        if self._window is not None:
            self._window.deleteLater()
        self.owner.deleteLater()

    def _sign_in(self, username: str, password: str) -> Actor:
        return self.services.staff.sign_in(username, password)

    def _lock(self) -> None:
        self.services.staff.lock()

    def _keep_window(self, kept: str) -> None:
        from station.services.desk import Choice

        self.services.desk.choose(Choice.WINDOW, kept)

    def _keep(self, look: FirstLook | None = None) -> None:
        """Keep what the door shows for the next start; a desk that can't opens and closes."""
        from station.ui.desk.first_look import first_look

        try:
            look = look or first_look(self.services)
            keep_plate(self.services.settings.home, None if look.needs_set_up else look.plate)
        except Exception as error:  # noqa: BLE001 - it is logged; the next start waits for its database
            sentence(error)


def dress_as_chosen(app: QApplication, settings: Settings, plate: Plate) -> None:
    """Dress the application as this desk likes it."""
    dress(app, scheme=plate.scheme, text_scale=plate.text_scale, language=plate.language)
    if settings.watchdog:
        from station.ui.watchdog import watch

        watch(app)
