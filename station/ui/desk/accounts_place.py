"""What the desk does for accounts that exist, or come on paper: from a file, and for many at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from station.app import Services
from station.ui.background import Background
from station.ui.desk.bar import Place
from station.ui.desk.enrolment.email_walk import EmailWalk
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.own_account import OwnAccount
from station.ui.desk.enrolment.recovery import Recovery
from station.ui.desk.enrolment.visit import Visit
from station.ui.desk.families.account_acts import AccountActs
from station.ui.desk.families.file import FilePage
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.settings.teleservices_card import TeleservicesCard
from station.ui.desk.sheets.notice_page import NoticePage
from station.ui.desk.sheets.notices import Notices
from station.ui.desk.sheets.page import SheetsPage
from station.ui.family.records import PageName

if TYPE_CHECKING:
    from station.ui.desk.build import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AccountsPlace:
    """The acts on an account, the pages that give provisional passwords, and the family's own ways."""

    acts: AccountActs
    notice: NoticePage
    sheets: SheetsPage
    visit: Visit
    own: OwnAccount
    recovery: Recovery
    emails: EmailWalk
    teleservices: TeleservicesCard

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
    acts = AccountActs(
        file,
        services.signin,
        services.emails,
        services.messages,
        services.franceconnect,
        session,
        background,
        parent,
    )
    one = Notices(services.notifications, printing, session, background, parent)
    many = Notices(services.notifications, printing, session, background, parent)
    visit = Visit(enrolment, background, parent)
    messages = services.messages
    emails = EmailWalk(services.emails, messages, visit, session, background, parent)
    return AccountsPlace(
        acts,
        NoticePage(one, session, background, services.settings.provisional_days),
        SheetsPage(services.notifications, many, services.directory.find, session, background),
        visit,
        OwnAccount(services.signin, visit, emails, session, parent),
        Recovery(services.recovery, messages, visit, session, background, parent),
        emails,
        TeleservicesCard(services.teleservices, session, background),
    )


def follow_accounts(desk: Desk) -> None:
    """Join the parts to the desk."""
    accounts, families = desk.accounts, desk.families
    desk.settings.show_card(accounts.teleservices)

    def show_notice(person_id: UUID, name: str) -> None:
        families.show_page(accounts.notice)
        accounts.notice.ask(person_id, name)

    accounts.acts.notice_asked.connect(show_notice)
    accounts.notice.back_asked.connect(families.back_to_file)
    _follow_visit(desk)
    _follow_emails(desk)


def _follow_visit(desk: Desk) -> None:
    visit, search = desk.accounts.visit, desk.families.search

    def say() -> None:
        begin = translate("desk", "Sign in on the family's screen")
        search.visit.say(translate("desk", "Clear the family's screen") if visit.open else begin)

    def turn() -> None:
        if visit.open:
            visit.end()
        elif visit.begin(PageName.ENTRY):
            desk.family.show()
        else:
            search.show_problem(
                translate("desk", "An enrolment is under way on the family's screen: finish it first.")
            )

    search.visit.clicked.connect(turn)
    visit.changed.connect(say)
    say()


def _follow_emails(desk: Desk) -> None:
    accounts, file, day = desk.accounts, desk.families.file, desk.day

    def begin(fail: Callable[[str], None], person_id: UUID) -> None:
        accounts.emails.begin(person_id, desk.family.show, fail)

    def confirmed() -> None:
        file.show_problem("")
        file.refresh()
        day.refresh()

    accounts.acts.code_asked.connect(partial(begin, file.show_problem))
    day.code_asked.connect(partial(begin, day.show_problem))
    accounts.emails.confirmed.connect(confirmed)
