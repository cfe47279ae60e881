"""What every room of the desk stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from station.app import Services
from station.ui.background import Background
from station.ui.desk.changes import Changes
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.stakes import Stakes
from station.ui.desk.words import full_name

Page = TypeVar("Page", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Ground:
    """The services, and what there is once for the whole desk.

    All that a room makes is owned from the first: what is no widget by ``owner``, a page by ``shelf`` until
    the window shows it. The desk's end takes these and the windows apart, and nothing is left over.
    """

    services: Services
    session: Session
    background: Background
    printing: Printing
    changes: Changes
    stakes: Stakes
    owner: QObject
    shelf: QWidget
    """Never shown; a page stands here from when it is built until it is first seen."""

    def keep(self, page: Page) -> Page:
        """Own a page that was just built, and return it."""
        page.setParent(self.shelf)
        return page

    def name_of(self, person_id: UUID) -> str:
        """Return somebody's name for a line about them: nobody's file is opened by that."""
        person = self.services.directory.show(person_id, opened=False)
        return full_name(person.last_name, person.first_name)
