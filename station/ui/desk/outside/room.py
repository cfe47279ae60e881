"""The ways that lead outside this desk: FranceConnect, Pronote only, and whom else to call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from station.app import Services
from station.rules.rights import Right
from station.services.accounts.logins import Proof
from station.ui.background import Background
from station.ui.desk.bar import Place
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.entry_ways import EntryWays
from station.ui.desk.outside.assistance import AssistancePlace, FamilyAssistance
from station.ui.desk.outside.franceconnect import FranceConnectWalk
from station.ui.desk.outside.pronote import PronoteSheetPage
from station.ui.desk.outside.pronote_list import NameOf, PronoteListPage
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.settings.franceconnect_card import FranceConnectCard
from station.ui.desk.words import full_name

if TYPE_CHECKING:
    from station.ui.desk.build import Desk


@dataclass(frozen=True, slots=True)
class Outside:
    """What the desk shows of the world around it."""

    assistance: AssistancePlace
    franceconnect: FranceConnectWalk
    franceconnect_card: FranceConnectCard
    pronote_codes: PronoteListPage
    pronote_sheet: PronoteSheetPage
    places: tuple[Place, ...]


def build_outside(
    services: Services,
    session: Session,
    enrolment: Enrolment,
    printing: Printing,
    background: Background,
    parent: QObject,
) -> Outside:
    """Build the pages and what serves them on the family's screen."""
    settings = services.settings
    enrolment.family.phone.show_addresses(
        settings.portal_name, settings.portal_url, settings.mobile_app_url or ""
    )
    franceconnect = FranceConnectWalk(
        services.franceconnect, services.enrolment, enrolment, session, background, parent
    )
    assistance = AssistancePlace(services.assistance, background)
    FamilyAssistance(services.assistance, enrolment.family, background, parent)
    word = QApplication.translate("desk", "Assistance")
    place = Place("assistance", word, "circle-question-mark", assistance, assistance.refresh)
    codes = PronoteListPage(services.pronote, _name_of(services), session, background)
    lists = Place("pronote", "Pronote", "key-round", codes, codes.refresh, Right.IMPORT)
    sheet = PronoteSheetPage(services.pronote, printing, session, background)
    card = FranceConnectCard(services.franceconnect, session, background)
    return Outside(assistance, franceconnect, card, codes, sheet, (lists, place))


def join_outside(desk: Desk) -> None:
    """Lead from a file to its Pronote sheet, and back; from FranceConnect and the sign-in page on."""
    outside, families, settings, accounts = desk.outside, desk.families, desk.settings, desk.accounts
    settings.body.insertWidget(settings.body.indexOf(settings.central), outside.franceconnect_card)

    def show(person_id: UUID) -> None:
        families.show_page(outside.pronote_sheet)
        outside.pronote_sheet.ask(person_id)

    def enter(person_id: UUID, proof: Proof, signed_out: bool) -> None:
        families.show_person(person_id)
        accounts.own.enter(proof, signed_out=signed_out)

    families.pronote_asked.connect(show)
    outside.pronote_sheet.back_asked.connect(families.back_to_file)
    outside.franceconnect.proved.connect(enter)
    accounts.visit.closed.connect(outside.franceconnect.cancel)
    EntryWays(accounts.visit, desk.enrolment, outside.franceconnect)


def _name_of(services: Services) -> NameOf:
    def name(person_id: UUID) -> str:
        file = services.directory.show(person_id)
        return full_name(file.last_name, file.first_name)

    return name
