"""Progress: its page, and the window for the hall."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from station.ui.desk.follow_up.frame import Tab
from station.ui.desk.follow_up.progress.page import ProgressPage
from station.ui.desk.follow_up.progress.wall import ProgressWall
from station.ui.desk.ground import Ground

_EACH_MINUTE_MS = 60_000
"""The hall's page says what time it is."""


class ProgressRoom(QObject):
    """Hands out the page; shows the same numbers in the hall."""

    list_asked = Signal(object)
    """`Asked`: whom a bar counts is to be listed."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def tab(self) -> Tab:
        """The page as a tab of follow-up."""
        word = QApplication.translate("desk", "Progress")
        return Tab("progress", word, lambda: self.page, lambda: self.page.refresh())

    @cached_property
    def page(self) -> ProgressPage:
        """How far the enrolment has come; read anew whatever any desk does, while it is seen."""
        on = self._ground
        page = ProgressPage(on.services.statistics, on.printing.beside(self), on.session, on.background)
        page.list_asked.connect(self.list_asked)
        page.wall_asked.connect(self.show_wall)
        on.changes.told.connect(self._hear)
        return on.keep(page)

    @cached_property
    def wall(self) -> ProgressWall:
        """The numbers for the hall, in a window of their own."""
        wall = ProgressWall(self._ground.shelf)
        wall.setWindowFlag(Qt.WindowType.Window)
        self.page.shown.connect(wall.show_progress)
        self._clock = QTimer(wall)
        self._clock.setInterval(_EACH_MINUTE_MS)
        self._clock.timeout.connect(self._hear)
        self._clock.start()
        return wall

    def show_wall(self) -> None:
        """Fill the screen with it: drag it to the hall's, or let it stand on this one."""
        self.wall.showFullScreen()
        self.wall.activateWindow()
        self.page.refresh()

    def _hear(self) -> None:
        seen = "wall" in vars(self) and self.wall.isVisible()
        if self.page.isVisible() or seen:
            self.page.refresh()
