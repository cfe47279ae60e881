"""The journal: its page, and its way to a file and to paper."""

from __future__ import annotations

from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from station.ui.desk.follow_up.frame import Tab
from station.ui.desk.follow_up.journal.export import JournalExport, letterhead
from station.ui.desk.follow_up.journal.page import JournalPage
from station.ui.desk.ground import Ground
from station.ui.desk.office_paper import OfficeStrip


class JournalRoom(QObject):
    """Hands out the page of the journal."""

    person_asked = Signal(UUID)

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def tab(self) -> Tab:
        """The page as a tab of follow-up."""
        word = QApplication.translate("desk", "Journal")
        return Tab("journal", word, lambda: self.page, lambda: self.page.refresh())

    @cached_property
    def page(self) -> JournalPage:
        """Every act that the operator may read."""
        on = self._ground
        printing = on.printing.beside(self)
        export = JournalExport(
            on.services.journal,
            partial(letterhead, on.services),
            printing.print,
            on.session,
            on.background,
            self,
        )
        page = JournalPage(on.services.journal, export, OfficeStrip(printing), on.session, on.background)
        page.person_asked.connect(self.person_asked)
        on.changes.follow(page, page.follow)
        return on.keep(page)
