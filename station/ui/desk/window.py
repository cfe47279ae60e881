"""The desk's window: set-up and sign-in, the places behind them, and the family's pages turned round."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMoveEvent, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from station.rules.rights import Actor
from station.ui.desk.curtain import Curtain
from station.ui.desk.inputs import inputs_of
from station.ui.desk.page import InParts, InTabs
from station.ui.desk.session import Session
from station.ui.desk.sign_in import SignInPage
from station.ui.desk.stakes import Stakes
from station.ui.desk.window_memory import WindowMemory
from station.ui.dialogs import ask_to_leave
from station.ui.theme import at_work, current
from station.ui.wardrobe import InPieces, make_ready
from station.ui.widgets.buttons import WayOut
from station.ui.widgets.main_window import MainWindow
from station.ui.widgets.regions import Regions
from station.ui.widgets.scene import Scene

if TYPE_CHECKING:
    from station.ui.desk.bar import Place, TopBar
    from station.ui.desk.coming import ComingPage
    from station.ui.desk.family_place import FamilyPlace
    from station.ui.desk.foot import Foot
    from station.ui.desk.set_up import SetUpPage

_LEAST = (480, 320)


class DeskWindow(MainWindow):
    """What is seen is decided here alone: nothing of anybody unless somebody is signed in."""

    closing = Signal()
    left = Signal()
    """The desk's pages were taken out of the window: it is locked, or the family has it."""
    was_set_up = Signal(Actor)
    """The first start is over, and its administrator is signed in."""

    def __init__(
        self,
        session: Session,
        sign_in: SignInPage,
        idle_lock_minutes: int,
        stakes: Stakes,
        memory: WindowMemory | None = None,
    ) -> None:
        super().__init__()
        self.session, self.sign_in = session, sign_in
        self._places: dict[str, Place] = {}
        self._stands: set[str] = set()
        """The keys of the places whose pages are built and styled."""
        self._names, self._stakes = ("", ""), stakes
        self._last: Actor | None = None
        self._waits: Actor | None = None
        """Who has signed in before the rooms were there."""
        self._curtain = Curtain(lambda: (self, *self.family.windows))
        self.stack = Scene()
        self.stack.setCurrentWidget(sign_in)
        self.setCentralWidget(self.stack)
        current().wear(sign_in)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_lock_minutes * 60_000)
        self._listen()
        self.setWindowTitle("Station")
        self.setMinimumSize(*_LEAST)  # no page asks for more than the screen has: what does not fit scrolls
        self._memory = memory
        if memory is not None:
            memory.place(self)

    def furnish(
        self,
        places: Sequence[Place],
        family: FamilyPlace,
        foot: Callable[[], Foot],
        set_up: Callable[[], SetUpPage],
    ) -> None:
        """Take what lies behind the sign-in page."""
        self.family, self._make_foot, self._make_set_up = family, foot, set_up
        self._places = {place.key: place for place in places}
        self.session.signed_in.connect(self._open)
        self.session.locked.connect(self._lock)
        family.built.connect(self._take_family)
        family.arranged.connect(self._take_family)
        family.turned.connect(self._turn)

    def let_in(self) -> None:
        """Let in who has signed in before the rooms were there."""
        actor, self._waits = self._waits, None
        if actor is not None:
            self._enter(actor)

    def _enter(self, actor: Actor) -> None:
        if self._places:
            self.session.sign_in(actor)
        else:
            self._waits = actor
            self.sign_in.set_busy(True)

    @cached_property
    def set_up(self) -> SetUpPage:
        """The first start."""
        page = self._make_set_up()
        page.done.connect(self.session.sign_in)
        page.done.connect(self.was_set_up)
        self.stack.keep(page)
        current().wear(page)
        return page

    @cached_property
    def bar(self) -> TopBar:
        """Where one is, who one is, and the lock."""
        from station.ui.desk.bar import TopBar  # a room's thing: whoever signs in waits for none

        bar = TopBar(tuple(self._places.values()), self.session)
        bar.lock_asked.connect(self._ask_lock)
        bar.chosen.connect(self.show_place)
        return bar

    @cached_property
    def foot(self) -> Foot:
        """How things stand."""
        foot = self._make_foot()
        foot.asked.connect(self.show_place)
        return foot

    @cached_property
    def _pages(self) -> QStackedWidget:
        """The places, between bar and foot."""
        desk, pages = QWidget(), QStackedWidget()
        desk.setBackgroundRole(QPalette.ColorRole.Base)
        desk.setAutoFillBackground(True)
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(pages, 1)
        column.addWidget(self.foot)
        for piece in (self.bar, self.foot):
            current().wear(piece)
        self.stack.keep(desk)
        self._desk = desk
        self._regions = Regions(desk, lambda: (self.bar, pages, self.foot))
        for place in self._places.values():
            if place.keys:
                QShortcut(place.keys, desk, partial(self.show_place, place.key))
        return pages

    @cached_property
    def _coming(self) -> ComingPage:
        """What stands for a large page that is not there yet."""
        from station.ui.desk.coming import ComingPage

        coming = ComingPage()
        coming.there.connect(self._show_coming)
        self._pages.addWidget(coming)
        current().wear(coming)
        return coming

    @property
    def waits(self) -> bool:
        """Whether what was asked for is being built, and its name alone is shown."""
        return "_coming" in self.__dict__ and self._pages.currentWidget() is self._coming

    @property
    def ahead(self) -> Sequence[Callable[[], object]]:
        """What to call to have what frames every place built, a piece at a time."""
        return (lambda: self.bar, lambda: self.foot, lambda: self._pages)

    def _listen(self) -> None:
        self.sign_in.signed_in.connect(self._enter)
        self._idle.timeout.connect(self.session.lock)
        app = QApplication.instance()
        if app is not None:
            inputs_of(app).listen(self._hear)

    def _hear(self, _: QObject, event: QEvent) -> bool:
        """Lock by F12, whatever has the keyboard; count the time since anybody last did something."""
        # A shortcut is deaf while a dialog is open.
        if isinstance(event, QKeyEvent) and _locks(event):
            self.session.lock()
            return True
        if self._idle.interval() and self.session.open:
            self._idle.start()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember where and how large the window is."""
        super().resizeEvent(event)
        self._remember()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember where and how large the window is."""
        super().moveEvent(event)
        self._remember()

    def changeEvent(self, event: QEvent) -> None:
        """Remember that the window was maximised, or is not any more."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._remember()

    def _remember(self) -> None:
        if self._memory is not None and self.isVisible():
            self._memory.remember(self)

    def stop(self) -> None:
        """Count no time any more, and keep where the window was."""
        self._idle.stop()
        if "_coming" in self.__dict__:
            self._coming.end()
        if self._memory is not None:
            self._memory.settle()
            self._memory = None
        app = QApplication.instance()
        if app is not None:
            inputs_of(app).forget(self._hear)

    @property
    def turned_round(self) -> bool:
        """Whether the family has this screen."""
        return self.family.has_view and self.stack.currentWidget() is self.family.view

    def name(self, school: str, station: str) -> None:
        """Say whose desk it is."""
        self._names = (school, station)
        self._title()
        if self._last is None:  # later it is the lock that says so
            self.sign_in.name(school, station)

    def _title(self, place: str = "") -> None:
        """Say where one is, as screen readers and task bars do; nobody's name stands in it."""
        self.setWindowTitle(" · ".join(part for part in (place, "Station", self._names[0]) if part))

    def start(self, *, needs_set_up: bool) -> None:
        """Show what comes first: the set-up of a new desk, or the sign-in."""
        self.stack.setCurrentWidget(self.set_up if needs_set_up else self.sign_in)
        if not needs_set_up:
            self.sign_in.ask(*self._names, locked=False)

    def lay(self, key: str) -> tuple[Callable[[], object], ...]:
        """Have a place's page stand ready; return what to call to have it styled, a part at a time."""
        page = self._stand(self._places[key])
        parts = page.pieces() if isinstance(page, InPieces) else (page,)
        styled = [partial(do, part) for part in parts for do in (current().wear, make_ready)]
        return *styled, partial(self._stands.add, key)

    def _stand(self, place: Place) -> QWidget:
        page = place.page()
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        return page

    def show_place(self, asked: str, *, at_once: bool = False) -> None:
        """Go to a place of the desk; after a stroke, to a part of it.

        A large page that is not built yet comes a moment later, unless it is to be there ``at_once``.
        """
        key, _, part = asked.partition("/")
        place = self._places[key]
        if "_coming" in self.__dict__:
            self._coming.end()
        if place.pieces is not None and key not in self._stands and not at_once:
            self._wait_for(asked, place, place.pieces())
            return
        with at_work():
            page = self._stand(place)
            current().wear(page)
            self.bar.show_place(key)
            self._title(place.word)
            self._pages.setCurrentWidget(page)
        self._stands.add(key)
        if part and isinstance(page, InTabs):
            page.show_card(part)  # and no other tab: each is built, and read, when one comes to it
            return
        place.refresh()
        if part and isinstance(page, InParts):
            page.show_card(part)

    def _wait_for(self, asked: str, place: Place, pieces: Sequence[Callable[[], object]]) -> None:
        coming = self._coming
        with at_work():
            self.bar.show_place(place.key)
            self._title(place.word)
            coming.wait_for(asked, place.word, (*pieces, partial(self.lay, place.key)))
            self._pages.setCurrentWidget(coming)

    def _show_coming(self, asked: str) -> None:
        if self.session.open:  # else whoever unlocks it goes on
            self.show_place(asked)

    def take_back(self) -> None:
        """Give the agent the screen again that the family had."""
        if self.turned_round and self.session.open:
            self.stack.setCurrentWidget(self._desk)
            self.foot.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close what asks, where nothing within has taken it."""
        way_out = WayOut.nearest(self.focusWidget()) if event.key() == Qt.Key.Key_Escape else None
        if way_out is None:
            super().keyPressEvent(event)
        else:
            way_out.click()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the program with its main window, unless what is at stake keeps whoever sits here."""
        stakes = self._stakes.now
        if stakes and not ask_to_leave(
            self, self.tr("Close Station?"), stakes, self.tr("Stay"), self.tr("Close all the same")
        ):
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _ask_lock(self) -> None:
        """Lock by the button, unless what is at stake keeps whoever sits here; F12 covers at once."""
        stakes = self._stakes.now
        if not stakes or ask_to_leave(
            self, self.tr("Lock the desk?"), stakes, self.tr("Stay"), self.tr("Lock all the same")
        ):
            self.session.lock()

    def _open(self) -> None:
        actor = self.session.actor
        if self._last is None or self._last.operator_id != actor.operator_id:
            self.show_place(next(iter(self._places)))
        elif self.waits:
            self.show_place(self._coming.asked)
        self._curtain.open(same=self._last is not None and self._last.operator_id == actor.operator_id)
        self._last = actor
        self._title(self.bar.where)
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
        self._title()
        self.left.emit()
        self.sign_in.ask(*self._names, locked=True, kept=self._stakes.now)
        self.activateWindow()

    def _take_family(self) -> None:
        if self.family.has_view and not self.family.apart:
            self.stack.keep(self.family.view)
            current().wear(self.family.view)

    def _turn(self) -> None:
        if self.session.open:
            self.stack.setCurrentWidget(self.family.view)
            self.left.emit()


def _locks(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F12
