"""Classes: from a class to everybody in it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from station.ui.desk.bar import Place
from station.ui.desk.classes.page import ClassesPage
from station.ui.desk.ground import Ground


class ClassesRoom(QObject):
    """Hands out the page of classes."""

    class_asked = Signal(str)
    """Everybody of this class is to be listed."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def place(self) -> Place:
        """The page as a place of the desk."""
        word = QApplication.translate("desk", "Classes")
        return Place("classes", word, "graduation-cap", lambda: self.page, lambda: self.page.refresh())

    @cached_property
    def page(self) -> ClassesPage:
        """Each class that has a present student."""
        on = self._ground
        page = ClassesPage(on.services.notifications.classes, on.session, on.background)
        page.class_asked.connect(self.class_asked)
        on.changes.follow(page, page.refresh)
        return on.keep(page)
