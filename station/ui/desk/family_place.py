"""Where the family's pages are seen: on a second screen, or on the desk's own turned round."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.ui.family.view import FamilyView
from station.ui.icons import Icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.main_window import MainWindow
from station.ui.widgets.scene import Scene
from station.ui.widgets.text import Text


class Cover(QWidget):
    """What a locked desk shows the family: nothing of anybody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("family")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        heading, line = Text(self.tr("One moment, please"), "question"), Text("", "why")
        line.say(self.tr("The person at the desk comes back to you. What you typed is kept."))
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(Icon("hourglass", Token.SOFT, scale=2.5), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (heading, line):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        column.addStretch(2)


class FamilyScreen(MainWindow):
    """The family's own window, which can be covered."""

    closed = Signal()

    def __init__(self, view: FamilyView) -> None:
        super().__init__()
        self.view, self.cover = view, Cover()
        self._stack = Scene()
        self._stack.setCurrentWidget(view)
        self._stack.keep(self.cover)
        for piece in (view, self.cover):
            current().wear(piece)
        self.setCentralWidget(self._stack)
        self.setWindowTitle(view.school.said)
        self.resize(1100, 760)

    @property
    def covered(self) -> bool:
        """Whether the family sees the cover."""
        return self._stack.currentWidget() is self.cover

    def show_cover(self, covered: bool) -> None:
        """Cover the pages, or show them again as they were."""
        self._stack.setCurrentWidget(self.cover if covered else self.view)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only hide: the enrolment goes on, and the desk can show the window again."""
        event.ignore()
        self.hide()
        self.closed.emit()


class FamilyPlace(QObject):
    """Shows the family its pages where it can see them, and the desk's pages nowhere near.

    The pages are built when a family first comes, with the window that they stand in.
    """

    built = Signal()
    """The pages are there."""
    turned = Signal()
    """There is one screen: the desk's window has to show the pages in its own place."""
    arranged = Signal()
    """The family has a window of its own from now on, or none any more."""
    closed = Signal()
    """The family's own window was closed."""

    def __init__(
        self,
        make: Callable[[], FamilyView],
        *,
        apart: bool | None = None,
        screens: Callable[[], list[QScreen]] = QGuiApplication.screens,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._screens, self._follows = make, screens, apart is None
        self._was_seen = False
        screens_now = screens()
        self.apart = len(screens_now) > 1 if apart is None else apart
        self._second = screens_now[1] if len(screens_now) > 1 else None
        self._view: FamilyView | None = None
        self._window: FamilyScreen | None = None
        self._covered = False
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._lose)
            app.screenAdded.connect(self._gain)

    def _lose(self, screen: QScreen) -> None:
        """The family's screen is unplugged: its pages go, all kept, before they cover the agent's."""
        if screen is not self._second:
            return
        self._second = None
        if self._follows and self.apart:
            self._was_seen = self._window is not None and self._window.isVisible()
            self.arrange(apart=False)

    def _gain(self) -> None:
        """A screen is plugged in: the family has it, unless it has the desk's, which the agent takes back."""
        screens = self._screens()
        on_the_desk = not self.apart and self._view is not None and self._view.isVisible()
        if self._second is not None or len(screens) < 2 or on_the_desk:
            return
        self._second = screens[1]
        if self._follows:
            self.arrange(apart=True)
            if self._was_seen:
                self.show()
        self._was_seen = False

    @property
    def has_view(self) -> bool:
        """Whether the pages were built."""
        return self._view is not None

    @property
    def view(self) -> FamilyView:
        """The pages."""
        if self._view is None:
            self._view = self._make()
            if self.apart:
                self._part(self._view)
            self.built.emit()
        return self._view

    def arrange(self, *, apart: bool) -> None:
        """Give the family a window of its own, or the desk's in turn; what it typed stays."""
        if apart == self.apart:
            return
        self.apart = apart
        window, self._window = self._window, None
        if self._view is not None and apart:
            self._part(self._view)
        self.arranged.emit()
        if window is not None:  # the pages are in the desk's window by now
            window.hide()
            window.deleteLater()

    def _part(self, view: FamilyView) -> None:
        self._window = FamilyScreen(view)
        self._window.closed.connect(self.closed)
        self._window.show_cover(self._covered)

    @property
    def windows(self) -> tuple[FamilyScreen, ...]:
        """The family's own window, once it was built."""
        return (self._window,) if self._window is not None else ()

    @property
    def window(self) -> FamilyScreen | None:
        """The family's own window, where there is a screen for it."""
        _ = self.view
        return self._window

    def show(self) -> None:
        """Bring the pages before the family's eyes."""
        self._gain()  # it was plugged in while the family had the desk's
        window = self.window
        if window is None:
            self.turned.emit()
        elif self._second is not None:
            window.setGeometry(self._second.availableGeometry())
            window.showFullScreen()
        else:
            window.show()
            window.activateWindow()
        page = self.view.pages[self.view.shown]
        page.take_focus()

    def cover(self, covered: bool) -> None:
        """Hide what the family was typing while the desk is locked."""
        self._covered = covered
        if self._window is not None:
            self._window.show_cover(covered)

    def close(self) -> None:
        """Put the window away with the program."""
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
