"""What the desk does for accounts that exist, or come on paper: from a file, and for many at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from station.app import Services
from station.ui.background import Background
from station.ui.desk.account_acts import AccountActs
from station.ui.desk.bar import Place
from station.ui.desk.enrolment import Enrolment
from station.ui.desk.file import FilePage
from station.ui.desk.notice_page import NoticePage
from station.ui.desk.notices import Notices
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.sheets_page import SheetsPage
from station.ui.desk.visit import Visit

if TYPE_CHECKING:
    from station.ui.desk.build import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AccountsPlace:
    """The acts on the open file's account, and the pages that give provisional passwords: to one, to many."""

    acts: AccountActs
    notice: NoticePage
    sheets: SheetsPage
    visit: Visit

    @property
    def place(self) -> Place:
        """The sheets for many at once, as a place of the desk."""
        word = translate("desk", "Sheets")
        return Place("sheets", word, "file-text", self.sheets, self.sheets.refresh)


def build_accounts(
    services: Services,
    file: FilePage,
    enrolment: Enrolment,
    printing: Printing,
    session: Session,
    background: Background,
    parent: QObject,
) -> AccountsPlace:
    """Build the parts."""
    acts = AccountActs(file, services.signin, services.emails, services.messages, session, background, parent)
    one = Notices(services.notifications, printing, session, background, parent)
    many = Notices(services.notifications, printing, session, background, parent)
    return AccountsPlace(
        acts,
        NoticePage(one, session, background, services.settings.provisional_days),
        SheetsPage(services.notifications, many, services.directory.find, session, background),
        Visit(services.signin, enrolment, session, background, enrolment.family, parent),
    )


def follow_accounts(desk: Desk) -> None:
    """Join the parts to the desk."""
    accounts, families = desk.accounts, desk.families

    def show_notice(person_id: UUID, name: str) -> None:
        families.show_page(accounts.notice)
        accounts.notice.ask(person_id, name)

    accounts.acts.notice_asked.connect(show_notice)
    accounts.notice.back_asked.connect(families.back_to_file)
    _follow_visit(desk)


def _follow_visit(desk: Desk) -> None:
    visit, search = desk.accounts.visit, desk.families.search

    def say() -> None:
        begin = translate("desk", "Sign in on the family's screen")
        search.visit.say(translate("desk", "End the family's sign-in") if visit.open else begin)

    def turn() -> None:
        if visit.open:
            visit.end()
        elif visit.begin():
            desk.family.show()
        else:
            search.show_problem(
                translate("desk", "An enrolment is under way on the family's screen: finish it first.")
            )

    search.visit.clicked.connect(turn)
    visit.changed.connect(say)
    say()
