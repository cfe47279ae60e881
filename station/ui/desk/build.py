"""Builds the desk's pages over its services, each with what it uses, and joins them."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QApplication

from station.app import Services
from station.messaging.demo import DemoPhone
from station.rules.kinds import Channel, DocumentType
from station.rules.rights import Actor, Right
from station.services.desk import Choice
from station.services.enrolment.views import ContactCorrected, PhoneGiven
from station.services.school import SchoolFacts
from station.services.staff import AdministratorFacts
from station.ui import i18n
from station.ui.background import Background
from station.ui.desk.accounts_place import AccountsPlace, build_accounts, follow_accounts
from station.ui.desk.bar import Place
from station.ui.desk.central.room import CentralPlace, build_central, follow_central
from station.ui.desk.day.page import DayPage
from station.ui.desk.doubles.page import DoublesPage
from station.ui.desk.doubles.room import build_doubles, follow_doubles, place_of
from station.ui.desk.enrolment.aside import EnrolmentPage
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.under_way import UnderWayStrip
from station.ui.desk.families.add import AddPage
from station.ui.desk.families.add_child import AddChildPage
from station.ui.desk.families.correct import CorrectPage
from station.ui.desk.families.file import FilePage
from station.ui.desk.families.file_acts import FileActs
from station.ui.desk.families.page import FamiliesPage
from station.ui.desk.families.search import SearchPanel
from station.ui.desk.family_place import FamilyPlace
from station.ui.desk.foot import Foot, Gateways
from station.ui.desk.joining import join
from station.ui.desk.lists.page import RosterPage
from station.ui.desk.outside.room import Outside, build_outside, join_outside
from station.ui.desk.print_dialog import print_by_dialog
from station.ui.desk.printing import Printing
from station.ui.desk.safekeeping import build_backup_card, follow_backups
from station.ui.desk.scan import ScanFilter
from station.ui.desk.session import Session
from station.ui.desk.set_up import SetUpPage
from station.ui.desk.settings.backup_card import BackupCard
from station.ui.desk.settings.operators import OperatorsCard
from station.ui.desk.settings.page import SettingsPage
from station.ui.desk.sheets.sheet import SheetPage
from station.ui.desk.sign_in import DemoOperator, SignInPage
from station.ui.desk.window import DeskWindow
from station.ui.family.view import FamilyView


@dataclass(frozen=True, slots=True)
class Desk:
    """The desk's window and the parts that its pages share."""

    services: Services
    background: Background
    session: Session
    printing: Printing
    enrolment: Enrolment
    family: FamilyPlace
    families: FamiliesPage
    sheet: SheetPage
    correct: CorrectPage
    add: AddPage
    add_child: AddChildPage
    roster: RosterPage
    day: DayPage
    doubles: DoublesPage
    settings: SettingsPage
    window: DeskWindow
    scanner: ScanFilter
    central: CentralPlace
    accounts: AccountsPlace
    outside: Outside
    backup: BackupCard

    def close(self) -> None:
        """Stop what runs, and let go of the store."""
        self.scanner.close()
        self.central.syncing.stop()
        self.window.stop()
        self.family.close()
        self.background.close()
        self.services.close()


def build_desk(
    app: QApplication,
    services: Services,
    *,
    operators: Sequence[DemoOperator] = (),
    apart: bool | None = None,
) -> Desk:
    """Build the desk over its services; ``apart`` says whether the family has a window of its own."""
    background, session = Background(app), Session(app)
    session.locked.connect(services.staff.lock)  # before any window hears of it
    school, facts = services.school.school(), services.desk.facts()
    choices = services.desk.choices()
    printer = str(choices.get(Choice.PRINTER, ""))
    dialog = print_by_dialog if platform.system() == "Windows" else None
    printing = Printing(services.sheets, services.desk, session, background, printer, app, dialog=dialog)
    view = FamilyView(school.name if school else "")
    enrolment = Enrolment(
        services.enrolment, services.messages, session, background, view, services.settings.portal_name, app
    )
    outside = build_outside(services, session, enrolment, printing, background, app)
    family = FamilyPlace(view, apart=apart, parent=app)
    central = build_central(services, session, background, app)
    families = _families(services, session, background, printing, enrolment, central)
    foot = Foot(services.desk.facts, _gateways(services), printing, central.line, background)
    sheet = SheetPage(
        lambda identifier: services.sheets.prepare(identifier, session.actor), printing, background
    )
    accounts = build_accounts(services, families.file, enrolment, printing, session, background, app)
    correct = CorrectPage(services.directory.show, partial(_correct, services, session), background)
    roster = RosterPage(services.roster, session, background)
    add = AddPage(services.enrolment, session, background)
    add_child = AddChildPage(services.directory.find, services.families.add_child, session, background)
    day = DayPage(
        services.day,
        services.sheets,
        services.messages,
        services.emails,
        services.sync,
        printing,
        session,
        background,
    )
    doubles = build_doubles(services, session, background)
    settings = SettingsPage(
        services.school,
        services.desk,
        _gateways(services),
        OperatorsCard(services.staff, session, background),
        central.card,
        printing,
        session,
        background,
        str(choices.get(Choice.LANGUAGE, i18n.DEFAULT)),
    )
    window = DeskWindow(
        session,
        (
            *_places(families, accounts, roster, day, settings),
            place_of(doubles),
            *outside.places,
            central.place,
        ),
        foot,
        SetUpPage(partial(_set_up, services), background),
        SignInPage(services.staff.sign_in, background, operators),
        family,
        services.settings.idle_lock_minutes,
    )
    desk = Desk(
        services, background, session, printing, enrolment, family,
        families, sheet, correct, add, add_child, roster, day, doubles, settings, window, ScanFilter(app),
        central, accounts, outside, build_backup_card(services, session, printing, background),
    )  # fmt: skip
    window.set_up.know(school)
    window.name(school.name if school else "", facts.station_name)
    join(desk)
    join_outside(desk)
    follow_central(desk)
    follow_accounts(desk)
    follow_doubles(desk)
    follow_backups(desk)
    return desk


def _places(
    families: FamiliesPage, accounts: AccountsPlace, roster: RosterPage, day: DayPage, settings: SettingsPage
) -> tuple[Place, ...]:
    translate = QApplication.translate
    return (
        Place("families", translate("desk", "Families"), "users", families, families.start_over),
        accounts.place,
        Place("roster", translate("desk", "Lists"), "upload", roster, roster.refresh, Right.IMPORT),
        Place("day", translate("desk", "Day"), "chart-column", day, day.refresh),
        Place("settings", translate("desk", "Settings"), "settings", settings, settings.refresh),
    )


def _correct(
    services: Services,
    session: Session,
    person_id: UUID,
    phones: Sequence[PhoneGiven],
    email: str | None,
    document: DocumentType,
) -> ContactCorrected:
    return services.enrolment.correct_contact(session.actor, person_id, phones, email, document)


def _families(
    services: Services,
    session: Session,
    background: Background,
    printing: Printing,
    enrolment: Enrolment,
    central: CentralPlace,
) -> FamiliesPage:
    acts = FileActs(services, session, lambda: central.syncing.connected)
    return FamiliesPage(
        SearchPanel(services.directory, background),
        FilePage(acts.load, acts.send_again, acts.of_family, session, printing, background),
        EnrolmentPage(enrolment, session, printing),
        UnderWayStrip(services.enrolment, session, background),
        enrolment,
        printing,
        services.directory.find,
        background,
    )


def _gateways(services: Services) -> Gateways:
    can = services.messages.can_send
    return Gateways(can(Channel.SMS), can(Channel.EMAIL), isinstance(services.sender, DemoPhone))


def _set_up(
    services: Services, school: SchoolFacts, administrator: AdministratorFacts, station: str
) -> Actor:
    actor = services.staff.set_up(school, administrator)
    services.desk.rename(actor, station)
    return actor
