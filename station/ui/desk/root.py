"""The desk's root: owns all that the desk is made of, and leads from room to room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer

from station.app import Services
from station.services.backup.service import BackupState
from station.services.office.lists import Wanted
from station.services.school import SchoolRow
from station.services.sync import RecordState
from station.ui.desk.ahead import Ahead
from station.ui.desk.deliver import deliver
from station.ui.desk.door import Door
from station.ui.desk.doubles.page import DoublesPage
from station.ui.desk.enrolment.room import FamilySide
from station.ui.desk.families.add import AddPage
from station.ui.desk.families.add_child import AddChildPage
from station.ui.desk.families.correct import CorrectPage
from station.ui.desk.families.page import FamiliesPage
from station.ui.desk.follow_up.asked import Asked
from station.ui.desk.follow_up.closing.page import ClosingPage
from station.ui.desk.ground import Ground
from station.ui.desk.lists.page import RosterPage
from station.ui.desk.rooms import Rooms
from station.ui.desk.scan import ScanFilter
from station.ui.desk.settings.backup_card import BackupCard
from station.ui.desk.settings.page import SettingsPage
from station.ui.desk.sheets.sheet import SheetPage
from station.ui.errors import sentence
from station.ui.theme import current

_DELIVER_EVERY_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Known:
    school: SchoolRow | None
    station: str
    needs_set_up: bool


class Desk(QObject):
    """The root: owns all that the desk is made of, and leads from room to room.

    Closing it takes everything apart at once: the windows with their pages, and all that served them.
    """

    def __init__(self, door: Door, ground: Ground, rooms: Rooms, scanner: ScanFilter, ahead: Ahead) -> None:
        super().__init__(ground.owner)
        self.services, self.session, self.background = ground.services, ground.session, ground.background
        self.printing, self.changes, self._ground = ground.printing, ground.changes, ground
        self._door, self.rooms, self.window, self.scanner = door, rooms, door.window, scanner
        self.family, self.enrolment = rooms.enrolment.place, rooms.enrolment.enrolment
        self.central, self.sheets, self.outside = rooms.central, rooms.sheets, rooms.outside
        self._last: UUID | None = None
        self.ahead = ahead
        self._open = True
        self._join_desk()
        self._join_families()
        self._join_pages()
        self.rooms.tickets.join(rooms.families, self.window.show_place, self._turn_visit)
        self._join_central()
        self._begin()

    # What the rooms offer; a page is built when it is first asked for

    @property
    def families(self) -> FamiliesPage:
        """The main page."""
        return self.rooms.families.page

    @property
    def sheet(self) -> SheetPage:
        """The sheet of one identifier."""
        return self.rooms.sheets.sheet

    @property
    def correct(self) -> CorrectPage:
        """How somebody is reached, corrected."""
        return self.rooms.families.correct

    @property
    def add(self) -> AddPage:
        """Somebody whom the list lacks."""
        return self.rooms.families.add

    @property
    def add_child(self) -> AddChildPage:
        """A child whom the list does not tie to a guardian."""
        return self.rooms.families.add_child

    @property
    def roster(self) -> RosterPage:
        """The school's files."""
        return self.rooms.lists.page

    @property
    def day(self) -> ClosingPage:
        """What was done, and what waits."""
        return self.rooms.day.page

    @property
    def doubles(self) -> DoublesPage:
        """Who may be there twice."""
        return self.rooms.doubles.page

    @property
    def settings(self) -> SettingsPage:
        """How the desk looks and prints, and whose it is."""
        return self.rooms.settings.page

    @property
    def backup(self) -> BackupCard:
        """How the backups stand."""
        return self.rooms.settings.backup

    @property
    def side(self) -> FamilySide:
        """What serves the family's pages."""
        return self.rooms.enrolment.side

    def close(self) -> None:
        """Stop what runs, let go of the store, and take the windows apart."""
        if not self._open:
            return
        self._open = False
        self.ahead.stop()
        self.scanner.close()
        self.central.syncing.stop()
        self.services.directory.tell_of_changes(None)
        self.family.close()
        self.rooms.tickets.wall.close()
        self._ground.shelf.deleteLater()
        self._door.close()

    # How the rooms are joined

    def _join_desk(self) -> None:
        window, session = self.window, self.session
        session.signed_in.connect(self._signed_in)
        session.locked.connect(self._settle_index)
        self.scanner.scanned.connect(self._scanned)
        self.rooms.outside.attend(self.scanner)
        self.changes.told.connect(self._count)
        self.rooms.settings.changed.connect(self._name)
        self.rooms.settings.changed.connect(self.rooms.enrolment.show_settings)
        self.rooms.settings.changed.connect(self.rooms.tickets.refresh)
        self.rooms.settings.backed_up.connect(self._show_backup)
        window.was_set_up.connect(self._ask_phrase)
        window.left.connect(self.rooms.families.put_away)
        window.sign_in.sync_asked.connect(self.central.syncing.sync)

    def _join_families(self) -> None:
        rooms, families = self.rooms, self.rooms.families
        families.family_asked.connect(self.family.show)
        families.person_shown.connect(rooms.enrolment.person_shown)
        families.preview_asked.connect(rooms.sheets.show_sheet)
        families.notice_asked.connect(rooms.sheets.ask_notice)
        families.pronote_asked.connect(rooms.outside.ask_sheet)
        families.data_asked.connect(rooms.privacy.ask_family)
        families.compare_asked.connect(self._compare)
        families.code_asked.connect(self._ask_code_at_file)
        families.visit_turned.connect(self._turn_visit)
        families.call_asked.connect(rooms.tickets.call_next)
        families.put_aside.connect(rooms.tickets.put_aside)
        families.import_asked.connect(partial(self.window.show_place, "roster"))
        for room in (rooms.sheets, rooms.outside, rooms.privacy):
            room.beside_asked.connect(families.show_beside)
            room.back_asked.connect(families.back_to_file)
        rooms.enrolment.person_asked.connect(self._show_here)
        rooms.enrolment.visit_changed.connect(self._show_visit)
        rooms.enrolment.taken_back.connect(self._take_back)
        rooms.enrolment.email_confirmed.connect(self._email_confirmed)

    def _join_pages(self) -> None:
        rooms = self.rooms
        for room in (rooms.day, rooms.journal, rooms.corrections, rooms.doubles, rooms.central):
            room.person_asked.connect(self._show_person)
        for room in (rooms.day, rooms.lists):
            room.doubles_asked.connect(self._show_doubles)
        rooms.families.calls_asked.connect(partial(self.window.show_place, "day/closing"))
        rooms.day.code_asked.connect(self._ask_code_at_day)
        rooms.day.sheets_asked.connect(partial(self.window.show_place, "sheets"))
        rooms.privacy.settings_asked.connect(partial(self.window.show_place, "settings/keeping"))
        rooms.privacy.overdue.connect(self._remind)
        for room in (rooms.progress, rooms.forecast):
            room.list_asked.connect(self._show_list)
        for room in (rooms.forecast, rooms.classes):
            room.person_asked.connect(self._show_person)
            room.sheets_asked.connect(self._prepare_sheets)

    def _join_central(self) -> None:
        central, window = self.central, self.window
        central.details_asked.connect(self._show_central)
        central.joined.connect(self._read_school)
        central.back_asked.connect(lambda: window.start(needs_set_up=True))
        central.syncing.changed.connect(self._follow_file)
        central.syncing.changed.connect(self._shut_if_due)
        central.syncing.pulled.connect(self._look_who_works)
        central.syncing.pulled.connect(self._look_what_was_chosen)
        central.syncing.pulled.connect(self.rooms.tickets.refresh)
        self.session.signed_in.connect(partial(central.syncing.attend, True))
        self.session.locked.connect(partial(central.syncing.attend, False))

    def _begin(self) -> None:
        services, background = self.services, self.background
        self._shut_if_due()
        services.directory.tell_of_changes(self.changes.hear)
        self.central.syncing.start()
        timer = QTimer(self)
        timer.setInterval(_DELIVER_EVERY_MS)
        timer.timeout.connect(lambda: deliver(services.messages, background))
        timer.start()
        self.rooms.settings.keep_safe()
        self._build_ahead()
        for work in (
            services.messages.recover,
            services.enrolment.forget_abandoned,
            services.directory.warm_up,
        ):
            background.run(work, _ignore, _log)

    def _build_ahead(self) -> None:
        """Have what comes first after the sign-in built while they type; after it what a family comes to."""
        rooms = self.rooms
        main = partial(self.window.lay, rooms.families.place.key)
        self.ahead.build((*self.window.ahead, *rooms.families.ahead, main))
        day = (lambda: rooms.follow_up.page, lambda: rooms.day.page)
        pages = (partial(self.window.lay, place.key) for place in (rooms.classes.place, rooms.sheets.place))
        settings = partial(self.window.lay, rooms.settings.place.key)
        later = (*day, *rooms.enrolment.pages.ahead, *pages, *rooms.settings.ahead, settings)
        self.session.signed_in.connect(
            lambda: self.ahead.build(later), Qt.ConnectionType.SingleShotConnection
        )
        self.family.built.connect(self._style_ahead)

    def _style_ahead(self) -> None:
        """Style the family's pages before it comes to them: that was a third of their first showing."""
        self.ahead.build(partial(current().wear, page) for page in self.family.view.pages.values())

    # Where things lead

    def _signed_in(self) -> None:
        self._name()
        _ = self.backup  # the foot tells of it
        actor = self.session.actor
        if actor.operator_id != self._last:
            self.rooms.enrolment.end()
            if self.enrolment.under_way:
                self.enrolment.hand_over(actor)
        self._last = actor.operator_id
        self.rooms.families.start_over()
        self.rooms.privacy.look()

    def _take_back(self) -> None:
        self.window.take_back()
        self.enrolment.finish()
        self.rooms.families.start_over()

    def _settle_index(self) -> None:
        self.background.run(self.services.directory.settle, _ignore, _log)

    def _scanned(self, text: str) -> None:
        if self.session.open and not self.window.turned_round:
            self.window.show_place("families")
            self.families.scan(text)

    def _ask_code_at_file(self, person_id: UUID) -> None:
        self.rooms.enrolment.ask_code(person_id, self.families.file.show_problem)

    def _ask_code_at_day(self, person_id: UUID) -> None:
        self.rooms.enrolment.ask_code(person_id, self.day.show_problem)

    def _turn_visit(self) -> None:
        self.rooms.enrolment.turn_visit(self.families.search.show_problem)

    def _show_visit(self) -> None:
        self.rooms.families.show_visit(self.rooms.enrolment.visited)

    def _email_confirmed(self) -> None:
        self.families.file.show_problem("")

    def _show_here(self, person_id: UUID) -> None:
        self.families.show_person(person_id)

    def _show_person(self, person_id: UUID) -> None:
        self.window.show_place("families")
        self.families.show_person(person_id)

    def _show_list(self, asked: Asked) -> None:
        """List whom a bar or a number counts."""
        named = asked.class_code is None
        wanted = Wanted(
            None if named else asked.kind,
            classes=() if asked.class_code is None else (asked.class_code,),
            persons=asked.persons if named else None,
        )
        self.rooms.classes.show(wanted, asked.title)
        self.window.show_place("classes")

    def _prepare_sheets(self, persons: tuple[UUID, ...]) -> None:
        """Put these persons on the list of those who get a sheet."""
        self.window.show_place("sheets")
        self.rooms.sheets.page.prepare(persons)

    def _remind(self, students: int) -> None:
        """Remind whoever may purge that somebody is kept too long."""
        self.window.foot.show_purge(students)

    def _show_doubles(self) -> None:
        self._compare(None, None)

    def _compare(self, one: UUID | None, other: UUID | None) -> None:
        """Show these two, or everybody who may be there twice."""
        self.doubles.ask((one, other) if one is not None and other is not None else None)
        self.window.show_place(self.rooms.doubles.place.key)

    def _show_central(self) -> None:
        if self.session.open:
            self.window.show_place(self.rooms.central.place.key)

    # What is read anew

    def _count(self) -> None:
        if self.session.open:
            self.window.foot.refresh()

    def _show_backup(self, state: BackupState) -> None:
        self.window.foot.show_backup(state)

    def _ask_phrase(self) -> None:
        """End the first start with the phrase that opens the backups elsewhere."""
        if not self.services.settings.demo:
            self.window.show_place("settings", at_once=True)
            self.backup.make_phrase()

    def _name(self) -> None:
        self._know(self._say_names)

    def _read_school(self) -> None:
        """Begin as the desk of the school that was joined."""

        def show(found: _Known) -> None:
            self._say_names(found)
            self.window.set_up.know(found.school)
            self.window.start(needs_set_up=found.needs_set_up)
            self.central.syncing.look()

        self._know(show)

    def _know(self, show: Callable[[_Known], None]) -> None:
        services = self.services
        self.background.run(partial(_known, services), show, _log)

    def _say_names(self, found: _Known) -> None:
        name = found.school.name if found.school is not None else ""
        self.window.name(name, found.station)
        self.rooms.enrolment.name(name)
        self.rooms.tickets.school = name
        self._count()

    def _follow_file(self) -> None:
        """Keep up with where the shown file stands, and with nothing else of it."""
        syncing = self.central.syncing
        if not self.session.open or not syncing.connected or syncing.busy:
            return
        page = self.families.file
        shown = page.file
        if shown is None:
            return
        person_id = shown.id

        def show(sent: RecordState) -> None:
            if page.file is not None and page.file.id == person_id:
                page.show_sent(sent)

        self.background.run(lambda: self.services.sync.state_of(person_id), show, _log)

    def _look_who_works(self) -> None:
        """Lock the desk where another desk has let whoever sits here go, or changed their role."""
        if not self.session.open:
            return
        actor = self.session.actor

        def show(works: bool) -> None:
            if not works and self.session.open and self.session.actor == actor:
                self.session.lock()

        self.background.run(partial(self.services.staff.still_works, actor), show, _log)

    def _look_what_was_chosen(self) -> None:
        """Go by what another desk has chosen for the school."""
        settings, enrolment = self.services.school_settings, self.rooms.enrolment
        self.background.run(settings.read, lambda _: enrolment.show_settings(), _log)

    def _shut_if_due(self) -> None:
        """Shut a desk that has not synced for too long: whom other desks shut out must not be let in."""
        syncing = self.central.syncing
        self.session.shut(syncing.locked)
        self.window.sign_in.shut(self.central.why_shut(), busy=syncing.busy)


def _known(services: Services) -> _Known:
    return _Known(services.school.school(), services.desk.facts().station_name, services.staff.needs_set_up())


def _ignore(_: object) -> None:
    """Nothing follows."""


def _log(error: Exception) -> None:
    sentence(error)  # logs what is nobody's to mend
