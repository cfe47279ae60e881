"""The desk's window: set-up and sign-in, the places behind them, and the family's pages turned round."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from station.rules.rights import Actor
from station.ui.desk.bar import Place, TopBar
from station.ui.desk.curtain import Curtain
from station.ui.desk.family_place import FamilyPlace
from station.ui.desk.foot import Foot
from station.ui.desk.session import Session
from station.ui.desk.set_up import SetUpPage
from station.ui.desk.sign_in import SignInPage
from station.ui.theme import current

_ACTIVITY = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


class DeskWindow(QMainWindow):
    """What is seen is decided here alone: nothing of anybody unless somebody is signed in."""

    closing = Signal()

    def __init__(
        self,
        session: Session,
        places: Sequence[Place],
        foot: Foot,
        set_up: SetUpPage,
        sign_in: SignInPage,
        family: FamilyPlace,
        idle_lock_minutes: int,
    ) -> None:
        super().__init__()
        current().wear(self)
        self.session, self.foot, self.set_up, self.sign_in = session, foot, set_up, sign_in
        self.family = family
        self._places = {place.key: place for place in places}
        self._names = ("", "")
        self._last: Actor | None = None
        screens = (self, family.window) if family.window is not None else (self,)
        self._curtain = Curtain(screens)
        self.bar = TopBar(places, session)
        self.stack, self._pages = QStackedWidget(), QStackedWidget()
        self._desk = QWidget()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_lock_minutes * 60_000)
        self._lay_out()
        self._listen()
        self.setWindowTitle("Station")
        self.resize(1280, 800)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self.foot)
        for place in self._places.values():
            self._pages.addWidget(place.page)
        for page in (self.sign_in, self.set_up, self._desk):
            self.stack.addWidget(page)
        if not self.family.apart:
            self.stack.addWidget(self.family.view)
        self.setCentralWidget(self.stack)

    def _listen(self) -> None:
        self.bar.lock_asked.connect(self.session.lock)
        self.bar.chosen.connect(self.show_place)
        self.sign_in.signed_in.connect(self.session.sign_in)
        self.set_up.done.connect(self.session.sign_in)
        self.session.signed_in.connect(self._open)
        self.session.locked.connect(self._lock)
        self.family.turned.connect(self._turn)
        self._idle.timeout.connect(self.session.lock)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lock by F12, whatever has the keyboard; count the time since anybody last did something."""
        # A shortcut is deaf while a dialog is open.
        if isinstance(event, QKeyEvent) and _locks(event):
            self.session.lock()
            return True
        if event.type() in _ACTIVITY and self._idle.interval() and self.session.open:
            self._idle.start()
        return False

    def stop(self) -> None:
        """Count no time any more."""
        self._idle.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    @property
    def turned_round(self) -> bool:
        """Whether the family has this screen."""
        return self.stack.currentWidget() is self.family.view

    def name(self, school: str, station: str) -> None:
        """Say whose desk it is."""
        self._names = (school, station)
        self.setWindowTitle(f"Station · {school}" if school else "Station")

    def start(self, *, needs_set_up: bool) -> None:
        """Show what comes first: the set-up of a new desk, or the sign-in."""
        self.stack.setCurrentWidget(self.set_up if needs_set_up else self.sign_in)
        if not needs_set_up:
            self.sign_in.ask(*self._names, locked=False)

    def show_place(self, key: str) -> None:
        """Go to a place of the desk."""
        place = self._places[key]
        self.bar.show_place(key)
        self._pages.setCurrentWidget(place.page)
        place.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the program with its main window."""
        self.closing.emit()
        super().closeEvent(event)

    def _open(self) -> None:
        actor = self.session.actor
        if self._last is None or self._last.operator_id != actor.operator_id:
            self.show_place(next(iter(self._places)))
        self._curtain.open(same=self._last is not None and self._last.operator_id == actor.operator_id)
        self._last = actor
        self.stack.setCurrentWidget(self._desk)
        self.family.cover(False)
        self.foot.refresh()
        if self._idle.interval():
            self._idle.start()

    def _lock(self) -> None:
        self._idle.stop()
        self._curtain.draw()
        self.family.cover(True)
        self.stack.setCurrentWidget(self.sign_in)
        self.sign_in.ask(*self._names, locked=True)
        self.activateWindow()

    def _turn(self) -> None:
        if self.session.open:
            self.stack.setCurrentWidget(self.family.view)


def _locks(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F12
