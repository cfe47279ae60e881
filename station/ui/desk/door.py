"""The desk's door: its window with the sign-in page, there before the rooms behind it are loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from station.app import Services
from station.services.desk import Choice
from station.ui import i18n
from station.ui.background import Background
from station.ui.desk.first_look import FirstLook
from station.ui.desk.session import Session
from station.ui.desk.sign_in import DemoOperator, SignInPage
from station.ui.desk.stakes import Stakes
from station.ui.desk.window import DeskWindow
from station.ui.desk.window_memory import WindowMemory
from station.ui.dress import dress
from station.ui.theme import Scheme


@dataclass(frozen=True, slots=True)
class Door:
    """What there is once somebody can sign in; `station.ui.desk.build.furnish` puts the rooms behind it."""

    services: Services
    session: Session
    background: Background
    stakes: Stakes
    owner: QObject
    window: DeskWindow

    def close(self) -> None:
        """Stop what runs, let go of the store, and take the window apart."""
        self.window.stop()
        self.window.hide()  # nobody watches a window that waits for the last of the work
        self.background.close()
        self.services.close()
        self.window.deleteLater()
        self.owner.deleteLater()


def dress_as_chosen(app: QApplication, services: Services, look: FirstLook) -> None:
    """Dress the application as this desk likes it."""
    choices = look.choices
    scheme = Scheme(choices.get(Choice.SCHEME, Scheme.SYSTEM.value))
    language = str(choices.get(Choice.LANGUAGE, i18n.DEFAULT))
    dress(app, scheme=scheme, text_scale=float(choices.get(Choice.TEXT_SCALE, 1.0)), language=language)
    if services.settings.watchdog:
        from station.ui.watchdog import watch

        watch(app)


def open_door(
    app: QApplication, services: Services, look: FirstLook, operators: Sequence[DemoOperator] = ()
) -> Door:
    """Build the window, and of all pages that of signing in."""
    owner = QObject(app)
    background, session, stakes = Background(owner), Session(owner), Stakes()
    session.locked.connect(services.staff.lock)  # before any window hears of it
    window = DeskWindow(
        session,
        SignInPage(services.staff.sign_in, background, operators),
        services.settings.idle_lock_minutes,
        stakes,
        WindowMemory(
            str(look.choices.get(Choice.WINDOW, "")),
            lambda kept: services.desk.choose(Choice.WINDOW, kept),
            background,
        ),
    )
    window.name(look.school_name, look.station)
    return Door(services, session, background, stakes, owner, window)
