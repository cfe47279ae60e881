"""Makes the family's pages: each when the view asks for it, or some time before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import TypeVar, cast

from PySide6.QtWidgets import QWidget

from station.ui.family.account import IdentifierPage, PasswordPage
from station.ui.family.assistance import AssistancePage
from station.ui.family.beside import PhonePage, PronoteOnlyPage
from station.ui.family.births import BirthDatesPage
from station.ui.family.done import DonePage
from station.ui.family.email import EmailCodePage, EmailDonePage, EmailPage
from station.ui.family.franceconnect import FranceConnectPage
from station.ui.family.give_back import GiveBackPage
from station.ui.family.notice import NoticePage
from station.ui.family.page import FamilyPage
from station.ui.family.pauses import PresencePage, StopPage, WelcomePage
from station.ui.family.proof import CodePage
from station.ui.family.recovery import ForgottenPage, LostPage, NewPasswordPage, RecoveryCodePage
from station.ui.family.sheet import SheetPage
from station.ui.family.ticket import TicketPage
from station.ui.family.visit import AccountPage, ChildPasswordPage, EntryPage, OwnPasswordPage
from station.ui.family.who import ContactPage, WhoPage
from station.ui.i18n import Language

P = TypeVar("P", bound=FamilyPage)

_KINDS: tuple[type[FamilyPage], ...] = (
    WelcomePage, WhoPage, ContactPage, CodePage, BirthDatesPage, IdentifierPage, PasswordPage, DonePage,
    EntryPage, AccountPage, OwnPasswordPage, ChildPasswordPage, LostPage, ForgottenPage, RecoveryCodePage,
    NewPasswordPage, EmailPage, EmailCodePage, EmailDonePage, StopPage, PresencePage, AssistancePage,
    FranceConnectPage, PronoteOnlyPage, PhonePage, GiveBackPage, SheetPage, TicketPage, NoticePage,
)  # fmt: skip


def _now() -> datetime:
    return datetime.now(UTC)


class PageMaker:
    """Makes each page once; what is made before it is asked for stands on the ``shelf``."""

    def __init__(
        self,
        clock: Callable[[], datetime] = _now,
        today: Callable[[], date] = date.today,
        shelf: QWidget | None = None,
    ) -> None:
        self._shelf = shelf
        self._made: dict[type[FamilyPage], FamilyPage | None] = {}
        self._ways: dict[type[FamilyPage], Callable[[], FamilyPage]] = {
            CodePage: lambda: CodePage(clock),
            RecoveryCodePage: lambda: RecoveryCodePage(clock),
            EmailCodePage: lambda: EmailCodePage(clock),
            BirthDatesPage: lambda: BirthDatesPage(today),
        }

    def __call__(self, kind: type[P]) -> P:
        """Hand out the page of this kind."""
        page = self._made.get(kind) or self._make(kind)
        self._made[kind] = None
        return cast("P", page)

    @property
    def ahead(self) -> Sequence[Callable[[], object]]:
        """What to call to have all made ahead, one by one."""
        return [partial(self._lay_by, kind) for kind in _KINDS]

    def _lay_by(self, kind: type[FamilyPage]) -> None:
        if kind not in self._made:
            page = self._made[kind] = self._make(kind)
            page.speak(Language())
            page.setParent(self._shelf)

    def _make(self, kind: type[FamilyPage]) -> FamilyPage:
        return self._ways.get(kind, kind)()
