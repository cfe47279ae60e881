"""What the desk shows of the central store, and how it follows it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from station.app import Services
from station.services.sync import RecordState, Standing, SyncState
from station.ui.background import Background
from station.ui.desk.bar import Place
from station.ui.desk.central.connect import CentralCard, JoinPage
from station.ui.desk.central.line import SyncLine
from station.ui.desk.central.page import CentralPage
from station.ui.desk.central.syncing import Syncing
from station.ui.desk.session import Session
from station.ui.desk.words import full_name, moment
from station.ui.errors import sentence
from station.ui.errors.sync import hindrance_sentence

if TYPE_CHECKING:
    from station.ui.desk.build import Desk

_KEY = "central"
translate = QApplication.translate


@dataclass(frozen=True, slots=True)
class CentralPlace:
    """The sync, and all that shows it: at the foot, in full, in Settings, at the first start."""

    syncing: Syncing
    line: SyncLine
    page: CentralPage
    card: CentralCard
    join: JoinPage

    @property
    def place(self) -> Place:
        """The page as a place of the desk; it is come to from the foot, and from Settings."""
        word = translate("desk", "Central store")
        return Place(_KEY, word, "cloud", self.page, self.page.refresh, in_bar=False)


def build_central(
    services: Services, session: Session, background: Background, parent: QObject
) -> CentralPlace:
    """Build the parts."""
    syncing = Syncing(services.sync, background, parent)

    def name_of(person_id: UUID) -> str:
        person = services.directory.show(person_id)
        return full_name(person.last_name, person.first_name)

    return CentralPlace(
        syncing,
        SyncLine(syncing),
        CentralPage(services.sync, name_of, syncing, session, background),
        CentralCard(services.sync, syncing, session, background),
        JoinPage(services.sync, background),
    )


def follow_central(desk: Desk) -> None:
    """Join the parts to the desk, and begin to sync."""
    central, window = desk.central, desk.window
    syncing = central.syncing

    def details() -> None:
        if desk.session.open:
            window.show_place(_KEY)

    def show_person(person_id: UUID) -> None:
        window.show_place("families")
        desk.families.show_person(person_id)

    def arrived() -> None:
        desk.families.file.refresh()
        desk.day.refresh()
        window.foot.refresh()

    central.line.clicked.connect(details)
    central.card.details_asked.connect(details)
    central.page.person_asked.connect(show_person)
    window.stack.addWidget(central.join)
    window.set_up.join_asked.connect(lambda: window.stack.setCurrentWidget(central.join))
    central.join.back_asked.connect(lambda: window.start(needs_set_up=True))
    central.join.joined.connect(partial(_joined, desk))
    window.sign_in.sync_asked.connect(syncing.sync)
    syncing.arrived.connect(arrived)
    syncing.changed.connect(partial(_follow_file, desk))
    syncing.changed.connect(partial(_shut_if_due, desk))
    _shut_if_due(desk)
    syncing.start()


def _joined(desk: Desk) -> None:
    services, window = desk.services, desk.window
    school, facts = services.school.school(), services.desk.facts()
    window.set_up.know(school)
    window.name(school.name if school else "", facts.station_name)
    window.start(needs_set_up=services.staff.needs_set_up())
    desk.central.syncing.look()


def _follow_file(desk: Desk) -> None:
    """Keep up with where the shown file stands, and with nothing else of it."""
    page = desk.families.file
    shown = page.file
    if shown is None or not desk.central.syncing.connected or desk.central.syncing.busy:
        return
    person_id = shown.id

    def show(sent: RecordState) -> None:
        if page.file is not None and page.file.id == person_id:
            page.show_sent(sent)

    desk.background.run(lambda: desk.services.sync.state_of(person_id), show, _log)


def _shut_if_due(desk: Desk) -> None:
    """Shut a desk that has not synced for too long: who was shut out meanwhile must not be let in here."""
    syncing, page = desk.central.syncing, desk.window.sign_in
    desk.session.shut(syncing.locked)
    if syncing.locked:
        why = _why_shut(syncing.state, desk.services.settings.central_lock_days)
        page.shut("\n".join(part for part in (why, _what_keeps(syncing.state)) if part), busy=syncing.busy)
    else:
        page.shut("")


def _why_shut(state: SyncState, days: int) -> str:
    if state.last_sync is None:
        return translate("desk", "This desk has not yet read the central store: it opens once it has.")
    said = translate("desk", "This desk has not read the central store for too long: it opens once it has.")
    limit = translate("desk", "(Last sync: {0}. Limit, in days: {1}.)")
    return f"{said} {limit.format(moment(state.last_sync), days)}"


def _what_keeps(state: SyncState) -> str:
    if state.standing is Standing.OFFLINE:
        return translate("desk", "The central store does not answer now: check the network, then try again.")
    return hindrance_sentence(state.failure) if state.failure else ""


def _log(error: Exception) -> None:
    sentence(error)  # logs what is nobody's to mend
