"""What the desk shows of the central store, and how it follows it."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from station.services.sync import Standing, SyncState
from station.ui.desk.bar import Place, Where
from station.ui.desk.central.connect import CentralCard, JoinPage
from station.ui.desk.central.line import SyncLine
from station.ui.desk.central.page import CentralPage
from station.ui.desk.central.syncing import Syncing
from station.ui.desk.first_look import SecondLook
from station.ui.desk.ground import Ground
from station.ui.desk.words import moment
from station.ui.errors.sync import hindrance_sentence

KEY = "central"
translate = QApplication.translate


class CentralRoom(QObject):
    """The sync, and all that shows it: at the foot, in full, in Settings, at the first start."""

    details_asked = Signal()
    person_asked = Signal(UUID)
    joined = Signal()
    """The first start was ended by joining a school that is in the store already."""
    back_asked = Signal()

    def __init__(self, ground: Ground, look: SecondLook) -> None:
        super().__init__(ground.owner)
        self._ground = ground
        self.syncing = Syncing(
            ground.services.sync, ground.background, look.sync, locked=look.locked, parent=self
        )

    @property
    def place(self) -> Place:
        """The page as a place of the desk; it is come to from the foot, and from Settings."""
        word = translate("desk", "Central store")
        return Place(KEY, word, "cloud", lambda: self.page, lambda: self.page.refresh(), where=Where.TOOLS)

    @cached_property
    def line(self) -> SyncLine:
        """How things stand, at the foot of every page."""
        line = SyncLine(self.syncing)
        line.clicked.connect(self.details_asked)
        return self._ground.keep(line)

    @cached_property
    def page(self) -> CentralPage:
        """How things stand in full, and what somebody has to decide."""
        on, services = self._ground, self._ground.services

        page = CentralPage(services.sync, on.name_of, self.syncing, on.session, on.background)
        page.person_asked.connect(self.person_asked)
        return self._ground.keep(page)

    @cached_property
    def card(self) -> CentralCard:
        """The store in the settings."""
        on = self._ground
        card = CentralCard(on.services.sync, self.syncing, on.session, on.background)
        card.details_asked.connect(self.details_asked)
        return card

    @cached_property
    def join(self) -> JoinPage:
        """The other first start: this desk joins a school."""
        page = JoinPage(self._ground.services.sync, self._ground.background)
        page.joined.connect(self.joined)
        page.back_asked.connect(self.back_asked)
        return self._ground.keep(page)

    def why_shut(self) -> str:
        """Say why nobody may sign in, and what keeps the desk from opening; nothing where it is open."""
        if not self.syncing.locked:
            return ""
        state = self.syncing.state
        why = _why_shut(state, self._ground.services.settings.central_lock_days)
        return "\n".join(part for part in (why, _what_keeps(state)) if part)


def _why_shut(state: SyncState, days: int) -> str:
    if state.last_sync is None:
        return translate("desk", "This desk has not yet read the central store: it opens once it has.")
    said = translate("desk", "This desk has not read the central store for too long: it opens once it has.")
    limit = translate("desk", "(Last exchange: {0}. Limit, in days: {1}.)")
    return f"{said} {limit.format(moment(state.last_sync), days)}"


def _what_keeps(state: SyncState) -> str:
    if state.standing is Standing.OFFLINE:
        return translate("desk", "The central store does not answer now: check the network, then try again.")
    return hindrance_sentence(state.failure) if state.failure else ""
