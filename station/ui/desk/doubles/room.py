"""Doubles: who may be there twice."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from station.ui.desk.bar import Place, Where
from station.ui.desk.doubles.page import DoublesPage
from station.ui.desk.ground import Ground

KEY = "doubles"


class DoublesRoom(QObject):
    """Hands out the page; it is come to from the day, an import, a file."""

    person_asked = Signal(UUID)

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def place(self) -> Place:
        """The page as a place of the desk."""
        word = QApplication.translate("desk", "Doubles")
        return Place(KEY, word, "merge", lambda: self.page, lambda: self.page.refresh(), where=Where.TOOLS)

    @cached_property
    def page(self) -> DoublesPage:
        """Two by two, side by side."""
        on, services = self._ground, self._ground.services

        page = DoublesPage(services.doubles, on.name_of, on.session, on.background)
        page.person_asked.connect(self.person_asked)
        on.changes.told.connect(page.hear)
        return on.keep(page)
