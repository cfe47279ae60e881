"""Joins the family's pages to sign-in: somebody comes to their own account, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from station.services.enrolment.errors import PasswordRefused
from station.services.logins import NotAnIdentifier, SignInLapsed, WrongPath
from station.services.signin import SignInService
from station.services.signin.records import Next, SamePassword, SignedIn
from station.ui.background import Background
from station.ui.desk.enrolment import Enrolment
from station.ui.desk.session import Session
from station.ui.family.errors import Refusal
from station.ui.family.records import (
    AccountView,
    ChildRow,
    EntryAnswer,
    PageName,
    PasswordView,
    ServiceRow,
)
from station.ui.family.view import FamilyView


class Visit(QObject):
    """One family at its account, on its own screen; the desk sees neither password nor page."""

    changed = Signal()
    """It has begun, or is over."""

    def __init__(
        self,
        service: SignInService,
        enrolment: Enrolment,
        session: Session,
        background: Background,
        family: FamilyView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._enrolment = service, enrolment
        self._session, self._background, self.family = session, background, family
        self.open = self._busy = False
        self.view: SignedIn | None = None
        self._child: UUID | None = None
        family.entry.answered.connect(self._sign_in)
        family.own_password.answered.connect(self._choose)
        family.account.child_asked.connect(self._ask_child)
        family.account.answered.connect(self.end)
        family.child_password.answered.connect(self._help)
        family.child_password.back_asked.connect(self._back)
        family.stopped.connect(self._drop)
        enrolment.changed.connect(self._give_way)

    def begin(self) -> bool:
        """Show the first page, unless an enrolment is under way."""
        if self._enrolment.under_way:
            return False
        self.family.forget()
        self.open = True
        self.family.show_page(PageName.ENTRY)
        self.changed.emit()
        return True

    def end(self) -> None:
        """Clear the family's screen."""
        if self.open:
            self.family.forget()
            self._drop()

    def _drop(self) -> None:
        self.open = self._busy = False
        self.view = self._child = None
        self.changed.emit()

    def _give_way(self) -> None:
        if self.open and self._enrolment.under_way:
            self._drop()

    def _sign_in(self, answer: EntryAnswer) -> None:
        actor = self._session.actor
        self._run(
            lambda: self._service.sign_in(actor, answer.identifier, answer.password, answer.kind), self._show
        )

    def _choose(self, password: str) -> None:
        view, actor = self.view, self._session.actor
        if view is not None:
            self._run(lambda: self._service.choose_password(actor, view.proof, password), self._show)

    def _ask_child(self, child: UUID) -> None:
        view = self.view
        name = next((one.first_name for one in view.children if one.student_id == child), "") if view else ""
        if view is not None and name:
            self._child = child
            page = self.family.child_password
            page.show_view(PasswordView(view.policy))
            page.ask_for(name)
            self.family.show_page(page.name)

    def _help(self, password: str) -> None:
        view, child, actor = self.view, self._child, self._session.actor
        if view is None or child is None:
            return

        def done(after: SignedIn) -> None:
            self._show(after)
            self.family.account.say_helped(self.family.child_password.child)

        self._run(lambda: self._service.help_child(actor, view.proof, child, password), done)

    def _back(self) -> None:
        if self.open:
            self.family.child_password.password.clear()
            self.family.show_page(PageName.ACCOUNT)

    def _show(self, view: SignedIn) -> None:
        self.view, family = view, self.family
        for field in (family.entry.password, family.own_password.password, family.child_password.password):
            field.clear()
        match view.next:
            case Next.CHOOSE_PASSWORD if view.password_context:
                family.own_password.show_view(PasswordView(view.policy, view.password_context))
                family.show_page(PageName.OWN_PASSWORD)
            case Next.READY:
                family.account.show_view(_shown(view))
                family.show_page(PageName.ACCOUNT)
            case _:
                family.show_page(PageName.ENTRY)
                family.entry.say_email_first()

    def _run(self, work: Callable[[], SignedIn], done: Callable[[SignedIn], None]) -> None:
        if self._busy:
            return
        self._busy = True
        self.family.pages[self.family.shown].set_busy(True)

        def settle(view: SignedIn) -> None:
            self._idle()
            if self.open:
                done(view)

        def fail(error: Exception) -> None:
            self._idle()
            if self.open:
                self._refuse(error)

        self._background.run(work, settle, fail)

    def _idle(self) -> None:
        self._busy = False
        self.family.pages[self.family.shown].set_busy(False)

    def _refuse(self, error: Exception) -> None:
        said, family = Refusal(self.family.language).sentence(error), self.family
        if isinstance(error, SignInLapsed):
            family.show_page(PageName.ENTRY)
        page = family.pages[family.shown]
        match error:
            case NotAnIdentifier() | WrongPath():
                family.entry.identifier.show_error(said)
                family.entry.identifier.setFocus()
            case PasswordRefused() | SamePassword():
                field = family.own_password if page is family.own_password else family.child_password
                field.password.show_error(said)
            case _:
                family.entry.password.clear()
                page.show_problem(said)
                page.take_focus()


def _shown(view: SignedIn) -> AccountView:
    return AccountView(
        view.name,
        view.identifier,
        tuple(
            ChildRow(child.student_id, child.first_name, child.class_code, child.identifier)
            for child in view.children
        ),
        tuple(ServiceRow(one.name, one.purpose, one.address) for one in view.teleservices),
    )
