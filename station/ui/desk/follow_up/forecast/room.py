"""The forecast's page."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from station.ui.desk.follow_up.forecast.page import ForecastPage
from station.ui.desk.follow_up.frame import Tab
from station.ui.desk.ground import Ground


class ForecastRoom(QObject):
    """Hands out the page of who will need somebody."""

    list_asked = Signal(object)
    """`Asked`: these are to be listed."""
    sheets_asked = Signal(object)
    """Sheets are to be made for these persons."""
    person_asked = Signal(UUID)

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def tab(self) -> Tab:
        """The page as a tab of follow-up."""
        word = QApplication.translate("desk", "Tomorrow")
        return Tab("forecast", word, lambda: self.page, lambda: self.page.refresh())

    @cached_property
    def page(self) -> ForecastPage:
        """Who will fail and why; read anew after each act while it is seen."""
        on = self._ground
        page = ForecastPage(on.services.forecast, on.printing.beside(self), on.session, on.background)
        page.list_asked.connect(self.list_asked)
        page.sheets_asked.connect(self.sheets_asked)
        page.person_asked.connect(self.person_asked)
        on.changes.follow(page, page.refresh)
        return on.keep(page)
