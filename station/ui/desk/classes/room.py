"""Classes: the lists of the whole school."""

from __future__ import annotations

from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from station.services.desk import Choice
from station.services.office.lists import Wanted
from station.ui.desk.bar import Place
from station.ui.desk.classes.page import ClassesPage
from station.ui.desk.deliver import deliver
from station.ui.desk.ground import Ground
from station.ui.errors import sentence


class ClassesRoom(QObject):
    """Hands out the page; shows whom another page asks to see."""

    person_asked = Signal(UUID)
    """Somebody's file is to be opened."""
    sheets_asked = Signal(object)
    """Sheets are to be made for these persons."""

    def __init__(self, ground: Ground, looks: str) -> None:
        super().__init__(ground.owner)
        self._ground, self._looks = ground, looks

    @property
    def place(self) -> Place:
        """The page as a place of the desk."""
        word = QApplication.translate("desk", "Classes")
        return Place("classes", word, "graduation-cap", lambda: self.page, lambda: self.page.refresh())

    @cached_property
    def page(self) -> ClassesPage:
        """The table of pupils and guardians."""
        on = self._ground
        page = ClassesPage(
            on.services.lists, on.printing.beside(self), on.session, on.background, self._looks
        )
        page.person_asked.connect(self.person_asked)
        page.sheets_asked.connect(self.sheets_asked)
        page.sent_again.connect(partial(deliver, on.services.messages, on.background))
        page.pane.looks_changed.connect(self._keep_looks)
        on.changes.follow(page, page.hear)
        return on.keep(page)

    def show(self, wanted: Wanted, title: str = "") -> None:
        """List these, whenever the page is seen next; who was picked out stands under a title."""
        self.page.show_wanted(wanted, title)

    def _keep_looks(self, looks: str) -> None:
        desk = self._ground.services.desk
        self._ground.background.run(partial(desk.choose, Choice.LIST_LOOKS, looks), _ignore, _log)


def _ignore(_: object) -> None:
    """Nothing follows."""


def _log(error: Exception) -> None:
    sentence(error)  # logs it: how a list looks is nobody's to mend
