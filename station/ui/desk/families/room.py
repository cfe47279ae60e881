"""Families: the main place, and the pages that are shown beside its search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from station.rules.kinds import CallReason, Channel, DocumentType
from station.rules.rights import Right
from station.services.desk import Choice
from station.services.directory.records import PersonFile
from station.services.enrolment.views import ContactCorrected, PhoneGiven
from station.ui.background import Pool
from station.ui.desk import keys
from station.ui.desk.bar import Place
from station.ui.desk.changes import Persons
from station.ui.desk.enrolment.aside import EnrolmentPage
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.under_way import UnderWayStrip
from station.ui.desk.families.account_acts import AccountActs
from station.ui.desk.families.add import AddPage
from station.ui.desk.families.add_child import AddChildPage
from station.ui.desk.families.correct import CorrectPage
from station.ui.desk.families.file import FilePage
from station.ui.desk.families.file_acts import FamilyAct, FamilyWhat, FileActs
from station.ui.desk.families.page import FamiliesPage
from station.ui.desk.families.search import SearchPanel
from station.ui.desk.ground import Ground
from station.ui.errors import sentence


class FamiliesRoom(QObject):
    """Hands out the main page, and leads from a file to what is done about it and back."""

    person_shown = Signal(object)
    """Whose file is shown now, by id."""
    family_asked = Signal()
    """The family's screen is to be shown."""
    preview_asked = Signal(str)
    notice_asked = Signal(UUID, str)
    pronote_asked = Signal(UUID)
    data_asked = Signal(UUID)
    code_asked = Signal(UUID)
    """This person wants to type the code that confirms their address."""
    compare_asked = Signal(UUID, UUID)
    import_asked = Signal()
    call_asked = Signal()
    """The next ticket is to be called."""
    put_aside = Signal()
    """The enrolment in hand was put aside."""
    calls_asked = Signal()
    """Whom to call back is to be shown."""
    visit_turned = Signal()
    """The family's screen is to be opened for a visit, or cleared."""

    def __init__(
        self, ground: Ground, enrolment: Enrolment, connected: Callable[[], bool], width: int = 0
    ) -> None:
        super().__init__(ground.owner)
        self._ground, self._enrolment, self._connected = ground, enrolment, connected
        self._width = width
        """How wide the list was made here, in px at 100 % text; 0 where nobody has."""
        self.under_list: Callable[[], QWidget | None] = lambda: None
        """What stands under the list: another room's."""

    @property
    def place(self) -> Place:
        """The main page as a place of the desk."""
        word = QApplication.translate("desk", "Families")
        return Place("families", word, "users", lambda: self.page, self.start_over, keys=keys.SEARCH)

    @cached_property
    def _file(self) -> FilePage:
        on = self._ground
        acts = FileActs(on.services, on.session, self._connected)
        file = FilePage(
            acts.load, acts.send_again, acts.of_family, acts.reveal, on.session, on.printing, on.background
        )
        file.empty.acted.connect(self.calls_asked)
        file.call.asked.connect(partial(self._ask_call, file))
        file.call.done.connect(partial(self._end_call, file))
        return on.keep(file)

    @cached_property
    def _search(self) -> SearchPanel:
        return self._ground.keep(SearchPanel(self._ground.services.directory, self._ground.background))

    @cached_property
    def _aside(self) -> EnrolmentPage:
        on = self._ground
        return on.keep(EnrolmentPage(self._enrolment, on.session, on.printing))

    @property
    def ahead(self) -> Sequence[Callable[[], object]]:
        """What to call to have the main page built, a piece at a time."""
        return (lambda: self._search, lambda: self._file, lambda: self._aside, lambda: self.page)

    @cached_property
    def page(self) -> FamiliesPage:
        """Search at the left; at the right a file, or the enrolment in hand."""
        on, services, file = self._ground, self._ground.services, self._file
        page = FamiliesPage(
            self._search,
            file,
            self._aside,
            UnderWayStrip(services.enrolment, on.session, on.background),
            self._enrolment,
            on.printing,
            services.directory.find,
            on.background,
            self._width,
        )
        page.width_chosen.connect(self._keep_width)
        page.family_asked.connect(self.family_asked)
        page.person_shown.connect(self.person_shown)
        page.preview_asked.connect(self.preview_asked)
        page.pronote_asked.connect(self.pronote_asked)
        page.data_asked.connect(self.data_asked)
        page.correct_asked.connect(self._correct)
        page.add_guardian_asked.connect(self._add)
        page.add_student_asked.connect(partial(self._add, None))
        page.add_child_asked.connect(self._add_child)
        page.search.visit.clicked.connect(self.visit_turned)
        page.call_asked.connect(self.call_asked)
        page.aside.aside.clicked.connect(self.put_aside)
        if (foot := self.under_list()) is not None and (under := page.search.layout()) is not None:
            under.addWidget(foot)
        file.compare_asked.connect(self._compare)
        on.changes.told.connect(file.hear)
        on.changes.told.connect(page.search.hear)
        on.changes.told.connect(self._look_whether_empty)
        on.changes.told.connect(self._look_for_calls)
        page.import_asked.connect(self.import_asked)
        on.changes.follow(page, page.under_way.refresh)
        page.search.visit.say(QApplication.translate("desk", "Sign in on the family's screen"))
        return self._ground.keep(page)

    @cached_property
    def acts(self) -> AccountActs:
        """What is done to the account of the open file."""
        on, services = self._ground, self._ground.services
        acts = AccountActs(
            self.page.file,
            services.signin,
            services.emails,
            services.messages,
            services.franceconnect,
            on.session,
            self,
        )
        acts.notice_asked.connect(self.notice_asked)
        acts.code_asked.connect(self.code_asked)
        return acts

    @cached_property
    def correct(self) -> CorrectPage:
        """How somebody is reached, corrected on sight of a document."""
        on = self._ground
        page = CorrectPage(
            self._contact_of,
            self._correct_contact,
            lambda: any(on.services.messages.can_send(channel) for channel in Channel),
            on.background,
        )
        page.back_asked.connect(self.back_to_file)
        page.corrected.connect(self._enrolment.look_again)
        on.stakes.watch(page.at_stake)
        return self._ground.keep(page)

    @cached_property
    def add(self) -> AddPage:
        """Somebody whom the list lacks."""
        page = AddPage(self._ground.services.people, self._ground.session, self._ground.background)
        page.back_asked.connect(self.back_to_file)
        page.person_asked.connect(self._show_added)
        self._ground.stakes.watch(page.at_stake)
        return self._ground.keep(page)

    @cached_property
    def add_child(self) -> AddChildPage:
        """A child whom the list does not tie to this guardian."""
        on, services = self._ground, self._ground.services
        page = AddChildPage(services.directory.find, services.families.add_child, on.session, on.background)
        page.back_asked.connect(self.back_to_file)
        page.added.connect(self._child_added)
        on.stakes.watch(page.at_stake)
        return self._ground.keep(page)

    def start_over(self) -> None:
        """Be ready for the next family; another operator may sit here now."""
        _ = self.acts
        self.page.search.offer_adding(self._ground.session.may(Right.ADD_PERSON))
        self.page.start_over()
        self._look_whether_empty()
        self._look_for_calls()

    def _look_for_calls(self, _: Persons = None) -> None:
        """The day begins from the calls that the days before have left."""
        on, page = self._ground, self.page
        if on.session.open:
            actor = on.session.actor
            on.background.run(
                lambda: sum(one.earlier for one in on.services.callbacks.all(actor)),
                page.file.say_calls,
                _log,
                pool=Pool.READING,
            )

    def _look_whether_empty(self, persons: Persons = None) -> None:
        if persons is not None or not self._ground.session.open:
            return  # an act on some: there is somebody
        may = self._ground.session.may(Right.IMPORT)
        self._ground.background.run(
            self._ground.services.directory.knows_anybody,
            lambda known: self.page.say_nobody_known(not known, may),
            _log,
            pool=Pool.READING,
        )

    def put_away(self) -> None:
        """Name nobody, and do nothing late, while others have the screen."""
        if "page" in self.__dict__:  # asking for the page would build it
            self.page.put_away()

    def show_visit(self, visited: bool) -> None:
        """Say what the act beside the search does: begin a visit, or end the one under way."""
        begin = QApplication.translate("desk", "Sign in on the family's screen")
        end = QApplication.translate("desk", "Clear the family's screen")
        self.page.search.visit.say(end if visited else begin)

    def show_beside(self, page: QWidget) -> None:
        """Show another room's page beside the search."""
        self.page.show_page(page)

    def begin_blind(self) -> None:
        """Begin an enrolment of somebody not yet looked for."""
        self.page.begin_blind()

    def show_problem(self, said: str) -> None:
        """Say over the list what did not work."""
        self.page.search.show_problem(said)

    def back_to_file(self) -> None:
        """Come back from such a page."""
        self.page.back_to_file()

    def _keep_width(self, width: int) -> None:
        desk = self._ground.services.desk
        self._ground.background.run(partial(desk.choose, Choice.LIST_WIDTH, width), _ignore, _log)

    def _correct_contact(
        self, person_id: UUID, phones: Sequence[PhoneGiven], email: str | None, document: DocumentType
    ) -> ContactCorrected:
        actor = self._ground.session.actor
        return self._ground.services.people.correct_contact(actor, person_id, phones, email, document)

    def _contact_of(self, person_id: UUID) -> PersonFile:
        """Return the file from which a correction starts; one that is not to be shown is asked for so."""
        directory = self._ground.services.directory
        file = directory.show(person_id)
        if not file.contact_hidden:
            return file
        return directory.show_contact(self._ground.session.actor, person_id)

    def _ask_call(self, file: FilePage, reason: CallReason, at: datetime | None) -> None:
        actor, calls = self._ground.session.actor, self._ground.services.callbacks
        file.do(lambda person: calls.ask(actor, person, reason, at))

    def _end_call(self, file: FilePage) -> None:
        actor, calls = self._ground.session.actor, self._ground.services.callbacks
        file.do(lambda person: calls.done(actor, person))

    def _correct(self, person_id: UUID) -> None:
        self.show_beside(self.correct)
        self.correct.ask(person_id)

    def _add(self, student: UUID | None) -> None:
        self.show_beside(self.add)
        self.add.ask(student)

    def _add_child(self) -> None:
        guardian = self.page.file.file
        if guardian is not None:
            self.show_beside(self.add_child)
            self.add_child.ask(guardian)

    def _show_added(self, person_id: UUID) -> None:
        if self.page.shows(self.add):  # whoever has gone on to somebody else stays there
            self.page.show_person(person_id)

    def _child_added(self, child: UUID, name: str) -> None:
        if not self.page.shows(self.add_child):
            return
        self.back_to_file()
        undo = partial(self.page.file.act_on_family, FamilyAct(FamilyWhat.REMOVE, child))
        said = QApplication.translate(
            "desk", "{0} is in this account now. To be reported: it is listed under Follow-up."
        )
        self.acts.offer_undo(said.format(name), undo)

    def _compare(self, other_id: UUID) -> None:
        file = self.page.file.file
        if file is not None:
            self.compare_asked.emit(file.id, other_id)


def _ignore(_: object) -> None:
    """Nothing follows."""


def _log(error: Exception) -> None:
    sentence(error)  # logs it: how wide a list is is nobody's to mend
