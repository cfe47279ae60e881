"""Tickets: the foot of the families' list, the page of the line, the family's screen, the hall's screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from station.rules.languages import Language as FamilyLanguage
from station.rules.tickets import Reason
from station.services.desk import Choice
from station.services.tickets import TicketRow
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.family_place import FamilyPlace
from station.ui.desk.first_look import FirstLook
from station.ui.desk.follow_up.frame import Tab
from station.ui.desk.ground import Ground
from station.ui.desk.tickets.foot import NextTicket
from station.ui.desk.tickets.line import Line
from station.ui.desk.tickets.page import TicketsPage
from station.ui.desk.tickets.wall import WallPlace
from station.ui.desk.tickets.wall_page import WallPage
from station.ui.errors import sentence
from station.ui.i18n import Language


class Families(Protocol):
    """What stands over the foot: the families' list, and what is shown beside it."""

    def show_beside(self, page: QWidget) -> None:
        """Show a page beside the list."""
        ...

    def back_to_file(self) -> None:
        """Come back from it."""
        ...

    def begin_blind(self) -> None:
        """Begin an enrolment of somebody not yet looked for."""
        ...

    def show_problem(self, said: str) -> None:
        """Say over the list what did not work."""
        ...


class TicketsRoom(QObject):
    """Calls families by their numbers, and opens what each came for."""

    beside_asked = Signal(QWidget)
    """This page is to be shown beside the search."""
    back_asked = Signal()
    enrolment_asked = Signal()
    """Somebody was called who opens an account."""
    visit_asked = Signal()
    """Somebody was called who has lost an identifier or a password."""
    refused = Signal(str)
    """Nothing was called; why."""
    wall_asked = Signal()
    settings_asked = Signal()

    def __init__(self, ground: Ground, family: FamilyPlace, enrolment: Enrolment, look: FirstLook) -> None:
        super().__init__(ground.owner)
        self._ground, self._family, self._enrolment = ground, family, enrolment
        self.school, choices = look.school_name, look.choices
        self._screen = str(choices.get(Choice.WALL_SCREEN, ""))
        self._gives = bool(choices.get(Choice.FAMILY_TICKETS, False))
        self.line = Line(
            ground.services.tickets, self._offered, ground.session, ground.background, ground.owner
        )
        self.wall = WallPlace(ground.services.tickets, lambda: self.school, ground.background, ground.owner)
        self.line.called.connect(self._open)
        self.line.changed.connect(self.wall.look)
        ground.session.signed_in.connect(self.refresh)
        family.built.connect(self._attend)
        family.arranged.connect(self._offer_family)

    def join(
        self, families: Families, show_place: Callable[[str], None], turn_visit: Callable[[], None]
    ) -> None:
        """Lead to what families came for, and be called from their list."""
        self.beside_asked.connect(families.show_beside)
        self.back_asked.connect(families.back_to_file)
        self.enrolment_asked.connect(families.begin_blind)
        self.refused.connect(families.show_problem)
        self.visit_asked.connect(turn_visit)
        self.wall_asked.connect(partial(show_place, "day/wall"))
        self.settings_asked.connect(partial(show_place, "settings/tickets"))

    @property
    def tab(self) -> Tab:
        """The hall's screen as a tab of follow-up."""
        word = QApplication.translate("tickets", "The hall's screen")
        return Tab("wall", word, lambda: self.wall_page, lambda: self.wall_page.refresh())

    def _offered(self) -> bool:
        return self._ground.services.school_settings.latest.held.tickets

    @cached_property
    def foot(self) -> NextTicket:
        """Who is called next, for the foot of the families' list."""
        foot = NextTicket()
        foot.asked.connect(self.call_next)
        foot.line_asked.connect(self.show_line)
        self.line.changed.connect(lambda: foot.show_queue(self.line.queue, offered=self.line.offered))
        return self._ground.keep(foot)

    @cached_property
    def page(self) -> TicketsPage:
        """Giving a ticket, and the line of today."""
        page = TicketsPage(self.line)
        page.back_asked.connect(self.back_asked)
        page.wall_asked.connect(self.wall_asked)
        page.family_gives.connect(self._choose_family)
        return self._ground.keep(page)

    @cached_property
    def wall_page(self) -> WallPage:
        """The hall's screen, in small."""
        page = WallPage(
            self.wall,
            self._ground.services.tickets,
            self._offered,
            lambda: self.school,
            self._screen,
            self._ground.background,
        )
        page.screen_chosen.connect(partial(self._keep, Choice.WALL_SCREEN))
        page.settings_asked.connect(self.settings_asked)
        self.line.changed.connect(page.refresh_seen)
        return self._ground.keep(page)

    def refresh(self) -> None:
        """Look at the line: a sync, or a choice of the school's, may have changed it."""
        self._offer_family()
        self.line.refresh()

    def show_line(self) -> None:
        """Show the page of the line beside the search."""
        self.page.forget()
        self._offer_family()
        self.beside_asked.emit(self.page)
        self.line.refresh()

    def call_next(self) -> None:
        """Call who waits longest, unless a family is in hand here."""
        if self._enrolment.under_way or self._enrolment.starting:
            words = QApplication.translate(
                "tickets", "An enrolment is under way: finish it, or put it aside, then call the next."
            )
            self.refused.emit(words)
        elif self.line.offered:
            self.line.call()

    def put_aside(self) -> None:
        """Let the family in hand step aside: its enrolment was put aside."""
        if self.line.offered:
            self.line.put_aside_here()

    def _open(self, row: TicketRow) -> None:
        if self._enrolment.under_way or self._enrolment.starting:
            return
        match row.reason:
            case Reason.OPEN:
                self.enrolment_asked.emit()
            case Reason.LOST:
                self.visit_asked.emit()
            case Reason.OTHER:
                return
        if self._family.has_view:
            self._family.view.speak(Language(row.language.value))

    # The family's own screen

    def _attend(self) -> None:
        view = self._family.view
        view.ticket.taken.connect(self._take)
        self._offer_family()

    def _take(self, reason: str) -> None:
        page = self._family.view.ticket
        page.set_busy(True)

        def show(row: TicketRow) -> None:
            page.set_busy(False)
            page.show_ticket(row.label)

        def fail() -> None:
            page.set_busy(False)

        language = FamilyLanguage(page.language.code)
        self.line.give_to_family(Reason(reason), language, show, fail)

    def _choose_family(self, gives: bool) -> None:
        if gives == self._gives:
            return
        self._gives = gives
        self._keep(Choice.FAMILY_TICKETS, gives)
        self._offer_family()
        if gives and self._family.apart and not self._enrolment.under_way:
            self._family.show()

    def _offer_family(self) -> None:
        apart = self._family.apart
        if "page" in self.__dict__:  # asking for the page would build it
            self.page.offer_family(offered=apart, gives=self._gives)
        if self._family.has_view:
            self._family.view.give_tickets(self._gives and apart and self.line.offered)

    def _keep(self, choice: Choice, value: str | float) -> None:
        desk = self._ground.services.desk
        self._ground.background.run(partial(desk.choose, choice, value), lambda _: None, _log)


def _log(error: Exception) -> None:
    sentence(error)  # logs it: where a screen stands is nobody's to mend
