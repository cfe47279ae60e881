"""Joins the family's pages to the confirming of an e-mail address."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from station.rules.kinds import Channel
from station.services.accounts.logins import Proof
from station.services.emails import EmailService, EmailView
from station.services.messages import MessageService
from station.services.persons.contact import Address, masked
from station.services.persons.errors import ContactMalformed
from station.ui.background import Background, Turn
from station.ui.desk.deliver import deliver
from station.ui.desk.enrolment.family_pages import refuse_code
from station.ui.desk.enrolment.visit import Visit
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.family.errors import Refusal
from station.ui.family.records import CodeView, PageName


class EmailWalk(QObject):
    """Asks for the code that went to an address; who has signed in may give another address first."""

    confirmed = Signal()

    def __init__(
        self,
        service: EmailService,
        messages: MessageService,
        visit: Visit,
        session: Session,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._messages, self._visit = service, messages, visit
        self._session, self._background = session, background
        self._beginning = Turn(background)
        self.family = visit.family
        self._person: UUID | None = None
        self._given = ""
        self._proof: Proof | None = None
        self._then: Callable[[], None] = self._thank
        family = self.family
        family.email.answered.connect(self._give)
        family.email_code.answered.connect(self._check)
        family.email_code.resend_asked.connect(self._send)
        family.email_code.back_asked.connect(lambda: family.show_page(PageName.EMAIL))
        family.email_done.answered.connect(visit.end)
        visit.closed.connect(self._forget)

    def begin(self, person_id: UUID, shown: Callable[[], None], fail: Callable[[str], None]) -> None:
        """Ask somebody who stands here for the code they have, or another; ``fail`` tells the operator."""
        self._beginning.end()
        actor = self._session.actor

        def show(view: EmailView) -> None:
            if not self._visit.begin(PageName.EMAIL_CODE):
                fail(self.tr("The family's screen is in use: finish there first."))
                return
            self._person = person_id
            self._show(view)
            shown()

        self._beginning.run(
            lambda: self._service.view(actor, person_id), show, lambda error: fail(sentence(error))
        )

    def let_start_go(self) -> None:
        """Leave what was asked for at the desk and is not there yet."""
        self._beginning.end()

    def ask(self, person_id: UUID, proof: Proof, then: Callable[[], None]) -> None:
        """Ask who has signed in for the address first, and go on with ``then`` once it is confirmed."""
        self._person, self._proof, self._then = person_id, proof, then
        actor = self._session.actor

        def show(view: EmailView) -> None:
            self.family.email.address.text = view.address or ""
            self.family.show_page(PageName.EMAIL)

        self._visit.run(lambda: self._service.view(actor, person_id), show, self._refuse)

    def _give(self, address: str) -> None:
        """Send a code to the address, unless the one that went there still serves."""
        page = self.family.email_code
        if address == self._given and page.works:
            self.family.show_page(page.name)
            page.say_it_works()
        else:
            self._send(address)

    def _send(self, address: str | None = None) -> None:
        person, proof, actor = self._person, self._proof, self._session.actor
        if person is None:
            return
        language = self._visit.language

        def sent(view: EmailView) -> None:
            self._given = address or self._given
            self._show(view)
            deliver(self._messages, self._background)

        self._visit.run(
            lambda: self._service.send(actor, person, address, proof=proof, language=language),
            sent,
            self._refuse,
        )

    def _check(self, code: str) -> None:
        person, actor = self._person, self._session.actor
        if person is not None:
            self._visit.run(
                lambda: self._service.confirm(actor, person, code), lambda _: self._confirm(), self._refuse
            )

    def _confirm(self) -> None:
        self.family.email_code.code.clear()
        self.confirmed.emit()
        self._then()

    def _thank(self) -> None:
        self.family.show_page(PageName.EMAIL_DONE)

    def _show(self, view: EmailView) -> None:
        page, now = self.family.email_code, datetime.now(UTC)
        address = masked(Address(Channel.EMAIL, view.address)) if view.address else ""
        page.show_view(
            CodeView(Channel.EMAIL, address, view.expires_at, view.tries_left, view.resend_at or now)
        )
        page.back.setVisible(self._proof is not None)
        self.family.show_page(page.name)

    def _refuse(self, error: Exception) -> None:
        said, family = Refusal(self.family.language).sentence(error), self.family
        page = family.page
        match error:
            case _ if refuse_code(family.email_code, error, said):
                pass
            case ContactMalformed():
                family.email.address.show_error(said)
            case _:
                page.show_problem(said)
        page.take_focus()

    def _forget(self) -> None:
        self._person, self._given = None, ""
        self._proof = None
        self._then = self._thank
