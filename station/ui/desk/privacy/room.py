"""Personal data: the purge and the incident under the tools, a family's own data beside its file."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from station.rules.rights import Right
from station.services.privacy import PurgeDue
from station.ui.background import Pool
from station.ui.desk.bar import Place, Where
from station.ui.desk.ground import Ground
from station.ui.desk.privacy.family_page import FamilyDataPage
from station.ui.desk.privacy.incident_page import IncidentPage
from station.ui.desk.privacy.purge_page import PurgePage
from station.ui.errors import sentence


class PrivacyRoom(QObject):
    """Hands out the places of purge and incident, and the page of one family's data."""

    beside_asked = Signal(QWidget)
    """This page is to be shown beside the search."""
    back_asked = Signal()
    settings_asked = Signal()
    """How long things are kept is to be shown."""
    overdue = Signal(int)
    """So many students are kept longer than they should be, for whoever sits here and may purge."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground

    @property
    def places(self) -> tuple[Place, ...]:
        """The places of the desk."""
        return (
            Place(
                "privacy",
                QApplication.translate("desk", "Personal data"),
                "shield-check",
                lambda: self.purge,
                lambda: self.purge.refresh(),
                Right.ERASE,
                Where.TOOLS,
            ),
            Place(
                "incident",
                QApplication.translate("desk", "Incident"),
                "triangle-alert",
                lambda: self.incident,
                lambda: self.incident.refresh(),
                Right.INCIDENT,
                Where.TOOLS,
            ),
        )

    @cached_property
    def purge(self) -> PurgePage:
        """What the retention is over for."""
        on = self._ground
        page = PurgePage(on.services.privacy, on.session, on.background)
        page.settings_asked.connect(self.settings_asked)
        page.purged.connect(self.look)
        return on.keep(page)

    @cached_property
    def incident(self) -> IncidentPage:
        """Many accounts stopped at once."""
        on, services = self._ground, self._ground.services
        page = IncidentPage(
            services.incidents, services.staff, services.notifications, on.session, on.background
        )
        on.stakes.watch(page.at_stake)
        on.changes.follow(page, page.follow)
        return on.keep(page)

    @cached_property
    def family(self) -> FamilyDataPage:
        """One family's data."""
        on = self._ground
        page = FamilyDataPage(on.services.privacy, on.session, on.background)
        page.back_asked.connect(self.back_asked)
        page.erased.connect(self.look)
        return on.keep(page)

    def ask_family(self, person_id: UUID) -> None:
        """Offer this person's data."""
        self.beside_asked.emit(self.family)
        self.family.ask(person_id)

    def look(self) -> None:
        """Ask whether a purge is due, and tell whoever may purge."""
        on = self._ground
        if not on.session.may(Right.ERASE):
            self.overdue.emit(0)
            return
        on.background.run(on.services.privacy.due, self._told, _log, pool=Pool.READING)

    def _told(self, due: PurgeDue) -> None:
        self.overdue.emit(due.students if self._ground.session.may(Right.ERASE) else 0)


def _log(error: Exception) -> None:
    sentence(error)  # logs it: a reminder that fails is nobody's to mend
