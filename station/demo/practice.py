"""Practice: the desk on invented families, in a home of its own that is erased, every window marked.

Nothing of it can reach the real home: it is another program, which forgets the real one's place and settings.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from station.app import Services
from station.demo.phone import DemoPhonePanel
from station.demo.sample import OPERATORS, demo_application, is_ready, make_sample, open_demo
from station.rules.rights import Role
from station.ui.desk.build import Desk
from station.ui.desk.tickets.wall import WallWindow
from station.ui.theme import Space
from station.ui.widgets.buttons import SecondaryButton
from station.ui.widgets.text import Text

LEAVE: Final = "F10"
_OURS: Final = "STATION_"
_MARKED: Final = "practiceBand"


class PracticeBand(QFrame):
    """Says over a window that nothing of it is real."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_MARKED)
        self.setProperty("role", "practice")
        self.said = Text(self.tr("Practice"), "strong", single=True)
        line = Text(self.tr("Invented families: nothing is kept, nothing is sent."), single=True)
        self.leave = SecondaryButton(self.tr("Leave ({0})").format(LEAVE))
        self.leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(self.said)
        row.addWidget(line, 1)
        row.addWidget(self.leave)
        line.setMinimumWidth(1)


class Marks(QObject):
    """Marks every window as it is first shown, and leaves by one key, whatever has the keyboard."""

    left = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def close(self) -> None:
        """Mark nothing any more."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at windows that come, and at the key."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.mark(watched)
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_F10
        ):
            self.left.emit()
            return True
        return False

    def mark(self, window: QWidget) -> None:
        """Put the band over a window; menus, tips and dialogs stand over one that has it."""
        if not isinstance(window, (QMainWindow, WallWindow, DemoPhonePanel)):
            return
        if window.findChild(PracticeBand, _MARKED) is not None:
            return
        layout, band = window.layout(), self._band()
        if isinstance(window, QMainWindow):
            window.setMenuWidget(band)
        elif isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, band)
        band.show()

    def _band(self) -> PracticeBand:
        band = PracticeBand()
        band.left.connect(self.left)
        return band


@contextmanager
def practice_services() -> Generator[Services]:
    """Make the invented school in a home of its own, and erase it; the real home's settings are not read."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(_OURS)}
    for name in kept:
        del os.environ[name]
    with tempfile.TemporaryDirectory(prefix="station-practice-") as folder:
        os.environ["STATION_HOME"] = folder
        try:
            sample = make_sample(Path(folder))
            try:
                yield sample.services
            finally:
                sample.services.close()
        finally:
            del os.environ["STATION_HOME"]
            os.environ.update(kept)


def open_practice(app: QApplication, services: Services, role: Role) -> tuple[Desk, DemoPhonePanel, Marks]:
    """Open the desk of the invented school, marked, with somebody of this role signed in."""
    marks = Marks(app)
    desk, panel = open_demo(app, services)
    marks.mark(desk.window)
    # Whoever practises practises here already.
    tool = desk.window.bar.tools["practice"]
    desk.session.follow(lambda: tool.setVisible(False))
    one = next(operator for operator in OPERATORS if operator.role is role)
    desk.session.sign_in(services.staff.sign_in(one.username, one.password))
    return desk, panel, marks


def run_practice(role: Role) -> int:
    """Practise until the window is closed or left, and return the exit code."""
    if not is_ready():
        return 1
    app = demo_application()
    with practice_services() as services:
        desk, panel, marks = open_practice(app, services, role)
        marks.left.connect(app.quit)
        try:
            return app.exec()
        finally:
            marks.close()
            panel.close()
            desk.close()
