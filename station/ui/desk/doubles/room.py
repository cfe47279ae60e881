"""Where doubles are come to from, and where they lead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from station.app import Services
from station.ui.background import Background
from station.ui.desk.bar import Place
from station.ui.desk.doubles.page import DoublesPage
from station.ui.desk.session import Session
from station.ui.desk.words import full_name

if TYPE_CHECKING:
    from station.ui.desk.build import Desk

_KEY = "doubles"
translate = QCoreApplication.translate


def build_doubles(services: Services, session: Session, background: Background) -> DoublesPage:
    """Build the page."""

    def name_of(person_id: UUID) -> str:
        person = services.directory.show(person_id)
        return full_name(person.last_name, person.first_name)

    return DoublesPage(services.doubles, name_of, session, background)


def place_of(page: DoublesPage) -> Place:
    """The page as a place of the desk; it is come to from the day, an import, a file."""
    return Place(_KEY, translate("desk", "Doubles"), "merge", page, page.refresh, in_bar=False)


def follow_doubles(desk: Desk) -> None:
    """Join the page to those that lead there, and to the files it leads to."""

    def show_person(person_id: UUID) -> None:
        desk.window.show_place("families")
        desk.families.show_person(person_id)

    desk.day.doubles_asked.connect(partial(show_doubles, desk))
    desk.roster.doubles_asked.connect(partial(show_doubles, desk))

    def compare(other_id: UUID) -> None:
        file = desk.families.file.file
        if file is not None:
            show_doubles(desk, (file.id, other_id))

    desk.families.file.compare_asked.connect(compare)
    desk.doubles.person_asked.connect(show_person)


def show_doubles(desk: Desk, pair: tuple[UUID, UUID] | None = None) -> None:
    """Show everybody who may be there twice, or these two."""
    desk.doubles.ask(pair)
    desk.window.show_place(_KEY)
