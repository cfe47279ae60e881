"""Joins the family's pages to the recovery of an account: known and unknown are answered alike."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from station.rules.kinds import Channel, PersonKind
from station.services.accounts.logins import (
    AccountLocked,
    NoAccountYet,
    NoPasswordHere,
    NotAnIdentifier,
    WrongPath,
)
from station.services.messages import MessageService
from station.services.persons.errors import ContactMalformed, NotAMobile
from station.services.proofs.errors import PasswordRefused
from station.services.recovery import Obstacle, RecoveryService, RecoveryView, Step
from station.services.recovery.records import RecoveryOver
from station.ui.background import Background
from station.ui.desk.deliver import deliver
from station.ui.desk.enrolment.family_pages import refuse_code
from station.ui.desk.enrolment.visit import Visit
from station.ui.desk.session import Session
from station.ui.family.errors import Refusal
from station.ui.family.records import CodeView, ForgottenAnswer, LostAnswer, PageName, PasswordView
from station.ui.widgets.panels import Tone


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for, and how it stands."""

    answer: ForgottenAnswer
    view: RecoveryView


class Recovery(QObject):
    """Sends identifiers and codes, and lets a new password take the forgotten one's place."""

    def __init__(
        self,
        service: RecoveryService,
        messages: MessageService,
        visit: Visit,
        session: Session,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._messages, self._visit = service, messages, visit
        self._session, self._background = session, background
        self.family = visit.family
        self._asked: _Asked | None = None
        family = self.family
        family.entry.lost_asked.connect(self._start_lost)
        family.entry.forgotten_asked.connect(self._start_forgotten)
        family.lost.answered.connect(self._take_lost)
        family.forgotten.answered.connect(self._take_forgotten)
        family.recovery_code.answered.connect(self._take_code)
        family.recovery_code.resend_asked.connect(self._send_again)
        family.new_password.answered.connect(self._take_password)
        for page in (family.lost, family.forgotten):
            page.back_asked.connect(lambda: family.show_page(PageName.ENTRY))
        family.recovery_code.back_asked.connect(lambda: family.show_page(PageName.FORGOTTEN))
        visit.closed.connect(self._forget)

    def _forget(self) -> None:
        self._asked = None

    @property
    def _ways(self) -> tuple[Channel, ...]:
        """By what something can leave this desk: the same for everybody, so it tells of no account."""
        return tuple(channel for channel in Channel if self._messages.can_send(channel))

    # A lost identifier

    def _start_lost(self) -> None:
        self.family.entry.show_problem(None)
        self.family.lost.offer(self._ways)
        self.family.lost.kind.key = self.family.entry.kind.key
        self.family.show_page(PageName.LOST)

    def _take_lost(self, answer: LostAnswer) -> None:
        actor, language = self._session.actor, self._visit.language

        def done(_: None) -> None:
            self.family.show_page(PageName.ENTRY)
            self.family.entry.say_sent()
            deliver(self._messages, self._background)

        self._visit.run(
            lambda: self._service.lost_identifier(
                actor,
                answer.kind,
                answer.last_name,
                answer.first_name,
                answer.contact,
                answer.channel,
                language,
            ),
            done,
            self._refuse,
        )

    # A forgotten password

    def _start_forgotten(self) -> None:
        entry = self.family.entry
        entry.show_problem(None)
        entry.password.clear()
        self.family.forgotten.offer(self._ways)
        self.family.forgotten.start(PersonKind(entry.kind.key), entry.identifier.text)
        self.family.show_page(PageName.FORGOTTEN)

    def _take_forgotten(self, answer: ForgottenAnswer) -> None:
        """Send a code, unless the one that was sent for the same still serves."""
        asked, page = self._asked, self.family.recovery_code
        same = asked is not None and asked.answer == replace(answer, kind=asked.answer.kind)
        if asked is not None and same and page.works and asked.view.step is Step.CODE:
            self._asked = _Asked(answer, asked.view)
            self.family.show_page(page.name)
            page.say_it_works()
        else:
            self._ask(answer)

    def _ask(self, answer: ForgottenAnswer) -> None:
        asked, actor, language = self._asked, self._session.actor, self._visit.language
        proved = asked is not None and asked.view.step is Step.PASSWORD
        if asked is not None and proved and asked.answer.identifier == answer.identifier:
            # The code was right; only the way that was chosen is another now.
            proven = asked.view.id
            self._visit.run(
                lambda: self._service.view(proven, answer.kind),
                lambda view: self._show(answer, view),
                self._refuse,
            )
            return

        def sent(view: RecoveryView) -> None:
            self._show(answer, view)
            deliver(self._messages, self._background)

        self._visit.run(
            lambda: self._service.forgotten(actor, answer.identifier, answer.channel, language),
            sent,
            self._refuse,
        )

    def _send_again(self) -> None:
        if self._asked is not None:
            self._ask(self._asked.answer)

    def _take_code(self, code: str) -> None:
        asked, actor = self._asked, self._session.actor
        if asked is not None:
            kind = asked.answer.kind
            self._visit.run(
                lambda: self._service.check_code(actor, asked.view.id, code, kind),
                lambda view: self._show(asked.answer, view),
                self._refuse,
            )

    def _take_password(self, password: str) -> None:
        asked, actor = self._asked, self._session.actor
        if asked is not None:
            kind = asked.answer.kind
            self._visit.run(
                lambda: self._service.choose_password(actor, asked.view.id, password, kind),
                lambda view: self._show(asked.answer, view),
                self._refuse,
            )

    def _show(self, answer: ForgottenAnswer, view: RecoveryView) -> None:
        self._asked, family = _Asked(answer, view), self.family
        if view.step is not Step.CODE:
            family.recovery_code.code.clear()
        match view.step:
            case Step.CODE:
                family.recovery_code.show_view(
                    CodeView(view.channel, "", view.expires_at, view.tries_left, view.resend_at)
                )
                family.show_page(PageName.RECOVERY_CODE)
            case Step.PASSWORD if view.password_context:
                self._ask_password(view, answer.kind)
            case _:
                self._asked = None
                family.new_password.password.clear()
                family.show_page(PageName.ENTRY)
                family.entry.say_renewed(view.identifier or "")
                family.entry.take_focus()

    def _ask_password(self, view: RecoveryView, kind: PersonKind) -> None:
        """Ask for the new password; what stands in its way is told here, where the code was right."""
        family = self.family
        match view.obstacle:
            case Obstacle.WRONG_PATH:
                other = PersonKind.STUDENT if kind is PersonKind.GUARDIAN else PersonKind.GUARDIAN
                self._refuse(WrongPath(other))
            case Obstacle.FRANCECONNECT:
                self._refuse(NoPasswordHere())
            case Obstacle.NOT_ACTIVATED:
                self._refuse(NoAccountYet())
            case _:
                context = view.password_context
                if context is not None:
                    family.new_password.show_view(PasswordView(view.policy, context))
                family.show_page(PageName.NEW_PASSWORD)
                if view.obstacle is Obstacle.LOCKED:
                    self._refuse(AccountLocked())

    def _refuse(self, error: Exception) -> None:
        said, family = Refusal(self.family.language).sentence(error), self.family
        match error:
            case NotAnIdentifier() | WrongPath():
                family.show_page(PageName.FORGOTTEN)
                family.forgotten.identifier.show_error(said)
            case RecoveryOver():
                self._asked = None
                family.show_page(PageName.FORGOTTEN)
                family.forgotten.show_problem(said)
            case NoPasswordHere() | NoAccountYet():
                self._asked = None
                family.show_page(PageName.ENTRY)
                family.entry.show_problem(said, Tone.WARN)
            case _ if refuse_code(family.recovery_code, error, said):
                pass
            case ContactMalformed() | NotAMobile():
                family.lost.contact.show_error(said)
            case PasswordRefused():
                family.new_password.show_refused(error.unmet)
            case _:
                family.page.show_problem(said)
        family.page.take_focus()
