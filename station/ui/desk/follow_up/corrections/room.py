"""The list for the ministry's system: its page as a tab of follow-up."""

from __future__ import annotations

from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from station.ui.desk.follow_up.corrections.page import CorrectionsPage, Ways
from station.ui.desk.follow_up.frame import Tab
from station.ui.desk.follow_up.journal.export import letterhead
from station.ui.desk.ground import Ground
from station.ui.desk.office_paper import OfficeStrip


class CorrectionsRoom(QObject):
    """Hands out the page of what is to be reported."""

    person_asked = Signal(UUID)

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def tab(self) -> Tab:
        """The page as a tab of follow-up."""
        word = QApplication.translate("desk", "To report")
        return Tab("corrections", word, lambda: self.page, lambda: self.page.refresh())

    @cached_property
    def page(self) -> CorrectionsPage:
        """What was corrected at the desk and the school's list does not hold yet."""
        on = self._ground
        printing = on.printing.beside(self)
        ways = Ways(partial(letterhead, on.services), printing.print)
        page = CorrectionsPage(
            on.services.corrections, ways, OfficeStrip(printing), on.session, on.background
        )
        page.person_asked.connect(self.person_asked)
        on.changes.follow(page, page.refresh)
        return on.keep(page)
