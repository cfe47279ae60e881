"""Joins the family's pages to the enrolment service: a page's answer becomes an act, and that a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from station.rules.kinds import DocumentType, MessageState, PersonKind
from station.rules.languages import Language as MessageLanguage
from station.rules.rights import Actor
from station.services.enrolment import EnrolmentService
from station.services.enrolment.errors import EnrolmentOver
from station.services.enrolment.flow import Step
from station.services.enrolment.views import EnrolmentView, OperatorNotes, Outcome, Typed
from station.services.messages import MessageService, MessageView
from station.ui.background import Background, Turn
from station.ui.desk.deliver import deliver
from station.ui.desk.enrolment.family_pages import clear_secrets, fill, refuse
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.family.records import ContactAnswer, WhoAnswer
from station.ui.family.view import FamilyView

_POLL_MS = 700
_ON_ITS_WAY = (MessageState.QUEUED, MessageState.SENDING)
Act = Callable[[], EnrolmentView]


class Enrolment(QObject):
    """The enrolment in hand at this desk, if there is one. It outlives a lock, and a crash on the disk."""

    changed = Signal()
    """Its step, the operator's notes or its message are other than before."""
    ended = Signal(object)
    """It is over: the person whose account it was about, or None."""
    print_asked = Signal(str)
    """The family wants the sheet of this identifier."""

    def __init__(
        self,
        service: EnrolmentService,
        messages: MessageService,
        session: Session,
        background: Background,
        family: Callable[[], FamilyView],
        portal: Callable[[], tuple[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._messages = service, messages
        self._session, self._turn = session, Turn(background)
        self._family, self._portal = family, portal
        self.view: EnrolmentView | None = None
        self.notes: OperatorNotes | None = None
        self.message: MessageView | None = None
        self.trouble = ""
        """What was refused last, in the operator's words."""
        self._busy = self._by_family = False
        self._shown_code: UUID | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._ask_message)

    @property
    def family(self) -> FamilyView:
        """The family's pages, built when they are first needed."""
        return self._family()

    def attend(self) -> None:
        """Listen to the family's pages, once they are there."""
        family = self.family
        family.who.answered.connect(self._take_name)
        family.contact.answered.connect(self._take_contact)
        family.code.answered.connect(self._take_code)
        family.code.resend_asked.connect(self.send_code)
        family.birth_dates.answered.connect(self._take_dates)
        family.identifier.answered.connect(self._take_identifier)
        family.password.answered.connect(self._take_password)
        family.done.print_asked.connect(self._print)
        family.done.answered.connect(self._leave)
        family.stopped.connect(self.cancel)
        for page in family.pages.values():
            if page.step > 1:
                page.back_asked.connect(self._go_back)

    @property
    def under_way(self) -> bool:
        """Whether there is one in hand that is not over."""
        return self.view is not None and self.view.outcome is None

    @property
    def starting(self) -> bool:
        """Whether one was asked for and is not there yet."""
        return self.view is None and self._busy

    # The operator's side

    def begin(self, kind: PersonKind, person_id: UUID | None = None) -> None:
        """Start, blind or for the person of a file; refused while another one is in hand."""
        actor = self._session.actor
        self._start(lambda: self._service.begin(actor, kind, person_id))

    def begin_here(self, kind: PersonKind) -> None:
        """Start for the family that stands before its screen, in the language that it reads."""
        language = self.family.language
        self.begin(kind)
        self._by_family = True
        self.family.speak(language)

    def resume(self, enrolment_id: UUID) -> None:
        """Take one up again, after a crash or with another operator."""
        actor = self._session.actor
        self._start(lambda: self._service.resume(actor, enrolment_id))

    def hand_over(self, actor: Actor) -> None:
        """Put it in the hands of whoever has signed in after a lock; one just asked for waits."""
        if self.starting:
            self._forget()
        view = self.view
        if view is not None and view.outcome is None:
            self._run(lambda: self._service.resume(actor, view.id), stay=True)

    def let_start_go(self) -> None:
        """Leave one that was asked for at the desk and is not there yet: it waits to be taken up."""
        if self.starting and not self._by_family:
            self._forget()

    def take_up(self, view: EnrolmentView) -> None:
        """Go on with one that began elsewhere, in place of the one in hand, in the same language."""
        self._replace()
        self._run(lambda: self._shown(view), stay=False)

    def give_way(self) -> None:
        """Let go of the one in hand: the family has an account, and comes to it in the same language."""
        if self.view is not None:
            self._replace()
            self.changed.emit()

    def tell(self, trouble: str) -> None:
        """Tell the operator what did not work on the family's side."""
        self.trouble = trouble
        self.changed.emit()

    def put_aside(self) -> None:
        """Leave it under way, to be taken up later; the family's screen is cleared."""
        self._forget()
        self.changed.emit()

    def choose_person(self, person_id: UUID) -> None:
        """Say which of several namesakes stands here, and send the code."""
        actor = self._session.actor
        self._act(
            lambda view: self._sent_after(self._service.choose_person(actor, view.id, person_id)), code=True
        )

    def vouch(self, document: DocumentType, person_id: UUID | None = None) -> None:
        """Stand in for the code, on sight of an identity document."""
        actor = self._session.actor
        self._act(lambda view: self._service.vouch(actor, view.id, document, person_id))

    def unlock_dates(self) -> None:
        """Give the birth dates all their tries again."""
        actor = self._session.actor
        self._act(lambda view: self._service.unlock_birth_dates(actor, view.id))

    def send_code(self) -> None:
        """Send a new code."""
        self._act(lambda view: self._service.send_code(view.id, self._message_language), code=True)

    @property
    def done(self) -> bool:
        """Whether one is over, and the family still looks at its last page."""
        return self.view is not None and self.view.outcome is not None

    def leave_done(self) -> None:
        """Clear the last page of one that is over."""
        if self.done:
            self._forget()
            self.changed.emit()

    def finish(self) -> None:
        """End one that is over, as the family does by its last button: its person's file is shown."""
        if self.done:
            self._leave()

    def cancel(self) -> None:
        """End without an account."""
        view = self.view
        if view is None or view.outcome is not None:
            return
        self._turn.end()  # whoever stops sees no further page
        self._busy = False
        self.family.page.set_busy(False)
        self._turn.run(lambda: self._stopped(view.id), self._over, self._fail)

    def look_again(self) -> None:
        """Read it anew: the operator has changed something about the person."""
        view = self.view
        if view is not None and view.outcome is None:
            self._run(lambda: self._service.view(view.id), stay=False)

    # The family's side

    def _take_name(self, answer: WhoAnswer) -> None:
        self._act(
            lambda view: self._service.identify(view.id, answer.last_name, answer.first_name, answer.kind)
        )

    def _take_contact(self, answer: ContactAnswer) -> None:
        self._act(
            lambda view: self._sent_after(self._service.give_contact(view.id, answer.text, answer.channel)),
            code=True,
        )

    def _take_code(self, code: str) -> None:
        self._act(lambda view: self._service.check_code(view.id, code))

    def _take_dates(self, dates: Sequence[date]) -> None:
        self._act(lambda view: self._shown(self._service.check_birth_dates(view.id, dates)))

    def _take_identifier(self, not_mine: tuple[UUID, ...]) -> None:
        language = self._message_language
        self._act(lambda view: self._service.note_identifier(view.id, not_mine, language))

    def _take_password(self, password: str) -> None:
        self._act(lambda view: self._service.choose_password(view.id, password))

    def _go_back(self) -> None:
        typed = self._unfinished()
        self._act(lambda view: self._service.back(view.id, typed))

    def _leave(self) -> None:
        person = self.view.person_id if self.view else None
        self._forget()
        self.ended.emit(person)
        self.changed.emit()

    def _print(self) -> None:
        if self.view is not None and self.view.identifier is not None:
            self.print_asked.emit(self.view.identifier.text)

    # Acts

    @property
    def _message_language(self) -> MessageLanguage:
        return MessageLanguage(self.family.language.code)

    def _sent_after(self, view: EnrolmentView) -> EnrolmentView:
        """Send the code as soon as the contact has matched, unless one still serves or was proved."""
        works = view.code is not None and view.code.works
        if view.step is Step.CODE and not works and view.resend_at is None:
            return self._service.send_code(view.id, self._message_language)
        return self._shown(view)

    def _shown(self, view: EnrolmentView) -> EnrolmentView:
        if view.step is not Step.IDENTIFIER or view.operator_needed:
            return view
        return self._service.show_identifier(view.id)

    def _start(self, act: Act) -> None:
        if self.under_way or self._busy:
            self.trouble = self.tr("An enrolment is under way: finish it, or put it aside.")
            self.changed.emit()
            return
        self._forget()
        self._run(lambda: self._shown(act()), stay=False)

    def _act(self, act: Callable[[EnrolmentView], EnrolmentView], *, code: bool = False) -> None:
        view = self.view
        if view is not None and not self._busy:
            self._run(lambda: act(view), stay=False, code=code)

    def _run(self, act: Act, *, stay: bool, code: bool = False) -> None:
        self._busy = True
        page = self.family.page
        page.set_busy(True)

        def settle() -> None:
            self._busy = False
            page.set_busy(False)

        def done(view: EnrolmentView) -> None:
            settle()
            self._settle(view, stay=stay)
            if code:
                self._deliver()

        def refused(error: Exception) -> None:
            settle()
            self._refuse(error)

        self._turn.run(act, done, refused)

    def _settle(self, view: EnrolmentView, *, stay: bool) -> None:
        self.trouble = ""
        before, self.view = self.view, view
        if not stay:
            if before is not None and before.step is not view.step:
                clear_secrets(self.family, before.step)
            fill(self.family, view, self._portal())
            self._say_it_works(before, view)
        self._ask_notes()
        self._ask_message()
        self.changed.emit()
        if view.outcome is Outcome.ACTIVATED:
            self._poll.stop()

    def _say_it_works(self, before: EnrolmentView | None, view: EnrolmentView) -> None:
        """Who went back and comes again is told that no other code was sent."""
        code = view.code
        if code is None:
            return
        if code.works and code.challenge_id == self._shown_code and before and before.step is Step.CONTACT:
            self.family.code.say_it_works()
        self._shown_code = code.challenge_id

    def _refuse(self, error: Exception) -> None:
        self.trouble = sentence(error)
        refuse(self.family, error)
        view = self.view
        if view is not None:
            # What is left of tries and times, without touching what was typed.
            self._turn.run(lambda: self._service.view(view.id), self._renew, self._fail)
        self._ask_notes()
        self.changed.emit()

    def _renew(self, view: EnrolmentView) -> None:
        moved = self.view is None or self.view.step is not view.step
        self.view = view
        fill(self.family, view, self._portal(), keep=not moved)
        self.changed.emit()

    def _stopped(self, enrolment_id: UUID) -> EnrolmentView:
        """End it, or find that it ended before anybody heard of the wish: the account is open then."""
        try:
            return self._service.cancel(enrolment_id)
        except EnrolmentOver:
            return self._service.view(enrolment_id)

    def _over(self, view: EnrolmentView) -> None:
        self._forget()
        self.ended.emit(view.person_id)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.trouble = sentence(error)
        self.changed.emit()

    def _replace(self) -> None:
        language = self.family.language
        self._forget()
        self.family.speak(language)

    def _forget(self) -> None:
        self._poll.stop()
        self._turn.end()
        self._busy = self._by_family = False
        self.view = self.notes = self.message = None
        self.trouble = ""
        self.family.forget()

    def _unfinished(self) -> Typed | None:
        view = self.view
        if view is None:
            return None
        match view.step:
            case Step.CONTACT:
                page = self.family.contact
                return replace(view.typed, contact=page.contact.text, channel=page.channel)
            case Step.BIRTH_DATES:
                dates = tuple(row.date for row in self.family.birth_dates.rows if row.date)
                return replace(view.typed, birth_dates=dates)
            case _:
                return view.typed

    # What the operator is told

    def _ask_notes(self) -> None:
        view, actor = self.view, self._session.actor
        if view is None or view.outcome is not None:
            return
        self._turn.run(lambda: self._service.operator_notes(actor, view.id), self._take_notes, self._fail)

    def _take_notes(self, notes: OperatorNotes) -> None:
        self.notes = notes
        self.changed.emit()

    def _deliver(self) -> None:
        deliver(self._messages, self._turn, self._ask_message, self._fail)
        self._poll.start()

    def _ask_message(self) -> None:
        view = self.view
        if view is None or view.outcome is not None:
            self._poll.stop()
            return
        if not self._session.open:
            return  # nothing is told while the desk is locked; the next look comes soon
        self._turn.run(lambda: self._messages.states(view.id), self._take_messages, self._fail)

    def _take_messages(self, found: tuple[MessageView, ...]) -> None:
        latest = found[0] if found else None
        if latest is None or latest.state not in _ON_ITS_WAY:
            self._poll.stop()
        if latest != self.message:
            self.message = latest
            self._tell_the_family(latest)
            self.changed.emit()

    def _tell_the_family(self, message: MessageView | None) -> None:
        """Let nobody wait for a code that never left."""
        view = self.view
        failed = message is not None and message.state in (MessageState.REFUSED, MessageState.NOT_SENT)
        if message is None or not failed or view is None or view.code is None:
            return
        if view.step is Step.CODE and view.code.message_id == message.id:
            self.family.code.say_not_sent()
            self._turn.run(lambda: self._service.view(view.id), self._renew, self._fail)
