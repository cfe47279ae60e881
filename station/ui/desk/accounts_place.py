"""What the desk does for accounts that exist, or come on paper: from a file, and for many at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from station.app import Services
from station.ui.background import Background
from station.ui.desk.account_acts import AccountActs
from station.ui.desk.file import FilePage
from station.ui.desk.notice_page import NoticePage
from station.ui.desk.notices import Notices
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session

if TYPE_CHECKING:
    from station.ui.desk.build import Desk


@dataclass(frozen=True, slots=True)
class AccountsPlace:
    """The acts on the open file's account, and the page that gives one person a provisional password."""

    acts: AccountActs
    notice: NoticePage


def build_accounts(
    services: Services,
    file: FilePage,
    printing: Printing,
    session: Session,
    background: Background,
    parent: QObject,
) -> AccountsPlace:
    """Build the parts."""
    acts = AccountActs(file, services.signin, services.emails, services.messages, session, background, parent)
    one = Notices(services.notifications, printing, session, background, parent)
    return AccountsPlace(acts, NoticePage(one, session, background, services.settings.provisional_days))


def follow_accounts(desk: Desk) -> None:
    """Join the parts to the desk."""
    accounts, families = desk.accounts, desk.families

    def show_notice(person_id: UUID, name: str) -> None:
        families.show_page(accounts.notice)
        accounts.notice.ask(person_id, name)

    accounts.acts.notice_asked.connect(show_notice)
    accounts.notice.back_asked.connect(families.back_to_file)
