"""The family's side: the enrolment in hand, the family's screen, and all that a visit does there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from station.rules.languages import offered
from station.services.accounts.logins import Proof
from station.ui.desk.enrolment.email_walk import EmailWalk
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.entry_ways import EntryWays
from station.ui.desk.enrolment.family_print import FamilyPrint
from station.ui.desk.enrolment.own_account import OwnAccount
from station.ui.desk.enrolment.recovery import Recovery
from station.ui.desk.enrolment.visit import Visit
from station.ui.desk.family_end import FamilyEnd
from station.ui.desk.family_place import FamilyPlace
from station.ui.desk.give_back import GiveBack
from station.ui.desk.ground import Ground
from station.ui.desk.outside.assistance import FamilyAssistance
from station.ui.desk.outside.franceconnect import FranceConnectWalk
from station.ui.family.making import PageMaker
from station.ui.family.records import PageName
from station.ui.family.view import FamilyView

translate = QCoreApplication.translate

_FAMILY_MINUTES = 2
"""How long a family's pages stay that nobody touches, once there is nothing more to do on them."""


@dataclass(frozen=True, slots=True)
class FamilySide:
    """What serves the family's pages; it is there once the family's screen is."""

    visit: Visit
    emails: EmailWalk
    own: OwnAccount
    recovery: Recovery
    franceconnect: FranceConnectWalk
    print: FamilyPrint
    back: GiveBack
    end: FamilyEnd


class EnrolmentRoom(QObject):
    """Builds the family's pages when a family first comes; until then there is only the enrolment in hand."""

    person_asked = Signal(UUID)
    """Somebody was proved by FranceConnect: their file is to be shown."""
    visit_changed = Signal()
    taken_back = Signal()
    """The agent has the desk's only screen again."""
    email_confirmed = Signal()

    def __init__(self, ground: Ground, school: str, *, apart: bool | None = None) -> None:
        super().__init__(ground.owner)
        self._ground, self._school = ground, school
        services = ground.services
        self.pages = PageMaker(shelf=ground.shelf)
        self.place = FamilyPlace(self._view, apart=apart, parent=self)
        self.enrolment = Enrolment(
            services.enrolment,
            services.messages,
            ground.session,
            ground.background,
            lambda: self.place.view,
            self._portal,
            self,
        )
        self.place.built.connect(self._attend)
        ground.stakes.watch(self._at_stake)

    def _at_stake(self) -> str:
        if not self.enrolment.under_way:
            return ""
        return translate("desk", "An enrolment is under way: it is kept, and can be taken up again here.")

    @property
    def side(self) -> FamilySide:
        """What serves the family's pages; asked for before them, it has them built."""
        # Only the pages' `built` makes it: made here too, each of their buttons would be answered twice.
        _ = self.place.view
        return self._side

    @cached_property
    def _side(self) -> FamilySide:
        on, services = self._ground, self._ground.services
        enrolment, session, background = self.enrolment, on.session, on.background
        visit = Visit(enrolment, background, self)
        emails = EmailWalk(services.emails, services.messages, visit, session, background, self)
        walk = FranceConnectWalk(
            services.franceconnect, services.enrolment, enrolment, session, background, self
        )
        own = OwnAccount(services.signin, visit, emails, session, self)
        recovery = Recovery(services.recovery, services.messages, visit, session, background, self)
        FamilyAssistance(services.assistance, enrolment.family, background, self)
        EntryWays(visit, enrolment, self)
        visit.changed.connect(self.visit_changed)
        visit.closed.connect(walk.cancel)
        walk.proved.connect(self._enter)
        emails.confirmed.connect(self.email_confirmed)
        print_ = FamilyPrint(self.place, enrolment, on.printing, self)
        back = GiveBack(
            services.pins, services.staff, self.place, enrolment, visit, session, background, self
        )
        back.taken.connect(self.taken_back)
        back.other_asked.connect(session.lock)
        end = FamilyEnd(self.place, enrolment, visit, _FAMILY_MINUTES, self)
        return FamilySide(visit, emails, own, recovery, walk, print_, back, end)

    def name(self, school: str) -> None:
        """Say on the family's pages whose desk it is, now and where they are built later."""
        self._school = school
        if self.place.has_view:
            self.place.view.school.say(school)

    @property
    def visited(self) -> bool:
        """Whether a family is at its screen for something else than an enrolment."""
        return self.place.has_view and self.side.visit.open

    def turn_visit(self, fail: Callable[[str], None]) -> None:
        """Begin a visit at the sign-in page, or end it and clear the screen; ``fail`` tells the operator."""
        visit = self.side.visit
        if visit.open:
            visit.end()
        elif visit.begin(PageName.ENTRY):
            self.place.show()
        else:
            fail(translate("desk", "An enrolment is under way on the family's screen: finish it first."))

    def ask_code(self, person_id: UUID, fail: Callable[[str], None]) -> None:
        """Let somebody type the code that confirms their address; ``fail`` tells the operator."""
        self.side.emails.begin(person_id, self.place.show, fail)

    def end(self) -> None:
        """Let go of a family that is done, or only looked at its account."""
        if self.place.has_view:
            self.side.emails.let_start_go()
            self.side.end.end()

    def person_shown(self, person_id: UUID) -> None:
        """Take note of the file at the desk: another one ends a family's visit."""
        if self.place.has_view:
            self.side.emails.let_start_go()
            self.side.end.person_shown(person_id)

    def _view(self) -> FamilyView:
        view = FamilyView(self._school, make=self.pages)
        self._show_chosen(view)
        return view

    def _portal(self) -> tuple[str, str]:
        chosen = self._ground.services.school_settings.latest
        return chosen.portal_name, chosen.portal_url

    def show_settings(self) -> None:
        """Go by what the school has chosen since."""
        if self.place.has_view:
            self._show_chosen(self.place.view)

    def _show_chosen(self, view: FamilyView) -> None:
        chosen = self._ground.services.school_settings.latest
        view.offer_franceconnect(chosen.offers_franceconnect)
        view.offer_languages(offered(chosen.held.languages_off))
        one = chosen.technician
        view.entry.name_helper((one.name or "") if one else "", (one.phone or "") if one else "")
        view.notice.show_terms(chosen.held.leavers_months, chosen.held.message_days)
        view.phone.show_addresses(chosen.portal_name, chosen.portal_url, chosen.portal_app or "")

    def _attend(self) -> None:
        self.enrolment.attend()
        _ = self._side

    def _enter(self, person_id: UUID, proof: Proof, signed_out: bool) -> None:
        self.person_asked.emit(person_id)
        self.side.own.enter(proof, signed_out=signed_out)
