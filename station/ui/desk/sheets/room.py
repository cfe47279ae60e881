"""Sheets: identifiers and provisional passwords on paper, for one person and for many."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from station.ui.desk.bar import Place
from station.ui.desk.ground import Ground
from station.ui.desk.sheets.notice_page import NoticePage
from station.ui.desk.sheets.notices import Notices
from station.ui.desk.sheets.page import SheetsPage
from station.ui.desk.sheets.sheet import SheetPage


class SheetsRoom(QObject):
    """Hands out the place for many sheets, and two pages for one that stand beside a file."""

    beside_asked = Signal(QWidget)
    """This page is to be shown beside the search."""
    back_asked = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def place(self) -> Place:
        """The sheets for many at once, as a place of the desk."""
        word = QApplication.translate("desk", "Sheets")
        return Place("sheets", word, "file-text", lambda: self.page, lambda: self.page.begin())

    @cached_property
    def page(self) -> SheetsPage:
        """Provisional passwords for a class, a list, or all who have no account."""
        on = self._ground
        page = SheetsPage(
            on.services.notifications,
            self._notices(),
            on.services.directory.find,
            on.services.directory.lines,
            on.session,
            on.background,
        )
        on.changes.follow(page, page.hear)
        return on.keep(page)

    @cached_property
    def notice(self) -> NoticePage:
        """A provisional password for one person."""
        on = self._ground
        page = NoticePage(self._notices(), on.session, on.background, self._days)
        page.back_asked.connect(self.back_asked)
        return self._ground.keep(page)

    def _days(self) -> int:
        return self._ground.services.school_settings.latest.held.provisional_days

    @cached_property
    def sheet(self) -> SheetPage:
        """The sheet of one identifier, as it will come out of the printer."""
        on = self._ground
        page = SheetPage(
            lambda identifier: on.services.sheets.prepare(identifier, on.session.actor),
            on.printing,
            on.background,
        )
        page.back_asked.connect(self.back_asked)
        return self._ground.keep(page)

    def show_sheet(self, identifier: str) -> None:
        """Show the sheet of this identifier."""
        self.beside_asked.emit(self.sheet)
        self.sheet.show_sheet(identifier)

    def ask_notice(self, person_id: UUID, name: str) -> None:
        """Ask whether this person is to get a provisional password."""
        self.beside_asked.emit(self.notice)
        self.notice.ask(person_id, name)

    def _notices(self) -> Notices:
        on = self._ground
        notices = Notices(on.services.notifications, on.printing, on.session, on.background, self)
        on.stakes.watch(lambda: notices.at_stake)
        return notices
