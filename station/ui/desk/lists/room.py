"""Lists: the school's files, brought in."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from station.rules.rights import Right
from station.ui.desk.bar import Place, Where
from station.ui.desk.ground import Ground
from station.ui.desk.lists.page import RosterPage


class ListsRoom(QObject):
    """Hands out the place where files are dropped."""

    doubles_asked = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def place(self) -> Place:
        """The page as a place of the desk."""
        word = QApplication.translate("desk", "Import lists")
        return Place(
            "roster",
            word,
            "upload",
            lambda: self.page,
            lambda: self.page.refresh(),
            Right.IMPORT,
            Where.TOOLS,
        )

    @cached_property
    def page(self) -> RosterPage:
        """The files that were dropped, looked at and imported."""
        page = RosterPage(self._ground.services.roster, self._ground.session, self._ground.background)
        page.doubles_asked.connect(self.doubles_asked)
        self._ground.stakes.watch(page.at_stake)
        return self._ground.keep(page)
