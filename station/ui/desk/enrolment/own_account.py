"""Joins the family's pages to sign-in: somebody comes to their own account, and helps a child with theirs."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject

from station.services.accounts.logins import NotAnIdentifier, Proof, SignInLapsed, WrongPath
from station.services.proofs.errors import PasswordRefused
from station.services.signin import SignInService
from station.services.signin.records import Next, SamePassword, SignedIn
from station.ui.desk.enrolment.email_walk import EmailWalk
from station.ui.desk.enrolment.visit import Visit
from station.ui.desk.session import Session
from station.ui.family.account import PasswordPage
from station.ui.family.errors import Refusal
from station.ui.family.records import (
    AccountView,
    ChildRow,
    EntryAnswer,
    PageName,
    PasswordView,
    ServiceRow,
)


class OwnAccount(QObject):
    """From identifier and password to what the account opens."""

    def __init__(
        self,
        service: SignInService,
        visit: Visit,
        emails: EmailWalk,
        session: Session,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._visit, self._emails, self._session = service, visit, emails, session
        self.family = visit.family
        self.view: SignedIn | None = None
        self._child: UUID | None = None
        family = self.family
        family.entry.answered.connect(self._sign_in)
        family.own_password.answered.connect(self._choose)
        family.account.child_asked.connect(self._ask_child)
        family.account.answered.connect(visit.end)
        family.child_password.answered.connect(self._help)
        family.child_password.back_asked.connect(self._back)
        visit.closed.connect(self._forget)

    def _forget(self) -> None:
        self.view = self._child = None

    def _sign_in(self, answer: EntryAnswer) -> None:
        actor = self._session.actor
        self._visit.run(
            lambda: self._service.sign_in(actor, answer.identifier, answer.password, answer.kind),
            self._show,
            self._refuse,
        )

    def _look(self, proof: Proof) -> None:
        actor = self._session.actor
        self._visit.run(lambda: self._service.look(actor, proof), self._show, self._refuse)

    def enter(self, proof: Proof, *, signed_out: bool) -> None:
        """Let in who was proved by FranceConnect, as a password does."""
        actor = self._session.actor

        def done(view: SignedIn) -> None:
            self._show(view)
            if not signed_out:
                self.family.show_caution()

        self._visit.take_over()
        self._visit.run(lambda: self._service.look(actor, proof), done, self._refuse)

    def _choose(self, password: str) -> None:
        view, actor = self.view, self._session.actor
        if view is not None:
            self._visit.run(
                lambda: self._service.choose_password(actor, view.proof, password), self._show, self._refuse
            )

    def _ask_child(self, child: UUID) -> None:
        view = self.view
        found = next((one for one in view.children if one.student_id == child), None) if view else None
        if view is not None and found is not None:
            self._child = child
            page = self.family.child_password
            page.show_view(PasswordView(view.policy, found.password_context))
            page.ask_for(found.first_name)
            self.family.show_page(page.name)

    def _help(self, password: str) -> None:
        view, child, actor = self.view, self._child, self._session.actor
        if view is None or child is None:
            return

        def done(after: SignedIn) -> None:
            self._show(after)
            self.family.account.say_helped(self.family.child_password.child)

        self._visit.run(
            lambda: self._service.help_child(actor, view.proof, child, password), done, self._refuse
        )

    def _back(self) -> None:
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
                self._emails.ask(view.person_id, view.proof, lambda: self._look(view.proof))

    def _refuse(self, error: Exception) -> None:
        said, family = Refusal(self.family.language).sentence(error), self.family
        if isinstance(error, SignInLapsed):
            family.show_page(PageName.ENTRY)
        page = family.page
        match error:
            case NotAnIdentifier() | WrongPath():
                family.entry.identifier.show_error(said)
                family.entry.identifier.setFocus()
            case PasswordRefused() if isinstance(page, PasswordPage):
                page.show_refused(error.unmet)
            case SamePassword():
                family.own_password.password.show_error(said)
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
        tuple(ServiceRow(one.name, one.purpose, one.address, one.picture) for one in view.teleservices),
        view.has_password,
    )
