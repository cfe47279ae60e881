"""Follow-up: how enrolment goes, what waits, what was done."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from station.ui.desk.bar import Place
from station.ui.desk.follow_up.frame import FollowUpPage, Tab
from station.ui.desk.ground import Ground


class FollowUpRoom(QObject):
    """Hands out the place whose tabs other rooms fill."""

    def __init__(self, ground: Ground, tabs: Callable[[], tuple[Tab, ...]]) -> None:
        super().__init__(ground.owner)
        self._ground, self._tabs = ground, tabs

    @property
    def place(self) -> Place:
        """The tabs as a place of the desk."""
        word = QApplication.translate("desk", "Follow-up")
        return Place("day", word, "chart-column", lambda: self.page, lambda: self.page.refresh())

    @cached_property
    def page(self) -> FollowUpPage:
        """The strip of tabs over their pages."""
        return self._ground.keep(FollowUpPage(self._tabs(), self._ground.session))
