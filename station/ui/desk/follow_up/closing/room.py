"""The end of the day: its page."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from station.ui.desk.follow_up.closing.page import ClosingPage
from station.ui.desk.follow_up.frame import Tab
from station.ui.desk.ground import Ground
from station.ui.desk.office_paper import OfficeStrip


class ClosingRoom(QObject):
    """Hands out the page that ends the day."""

    person_asked = Signal(UUID)
    doubles_asked = Signal()
    sheets_asked = Signal()
    """The sheets that wait for a hand are to be shown."""
    code_asked = Signal(UUID)
    """This person wants to type the code that confirms their address."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def tab(self) -> Tab:
        """The page as a tab of follow-up."""
        word = QApplication.translate("desk", "End of the day")
        return Tab("closing", word, lambda: self.page, lambda: self.page.refresh())

    @cached_property
    def page(self) -> ClosingPage:
        """Whom to call back, what was done, what waits, and closing it."""
        on, services = self._ground, self._ground.services
        page = ClosingPage(
            services.day,
            services.callbacks,
            services.closing,
            OfficeStrip(on.printing.beside(self)),
            services.corrections,
            services.sheets,
            services.messages,
            services.emails,
            services.notifications,
            services.sync,
            on.printing,
            on.session,
            on.background,
        )
        page.person_asked.connect(self.person_asked)
        page.doubles_asked.connect(self.doubles_asked)
        page.code_asked.connect(self.code_asked)
        page.sheets_asked.connect(self.sheets_asked)
        on.changes.follow(page, page.refresh)
        return self._ground.keep(page)
