"""The queue of SMS and e-mails: what is to leave, how far it is, and what became of it.

A message is queued in the transaction of the act that causes it and delivered later, in the background. A
code lives in this process's memory only: after a crash its message shows « non envoyé », and a new code is
asked for. All other texts are made anew, at each try, from ids.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import case, event, or_, select
from sqlalchemy.sql import Select

from station.errors import StationError
from station.messaging.outcomes import (
    OutgoingMessage,
    Reason,
    Refused,
    Sender,
    SendOutcome,
    Sent,
    Unreachable,
    never,
)
from station.messaging.words import (
    Letter,
    code_message,
    contact_changed_message,
    identifier_message,
)
from station.models import audit
from station.models.accounts import Login
from station.models.desk import Challenge, Message
from station.models.ids import new_id
from station.models.people import School
from station.models.store import DeskSession, Store
from station.rules.kinds import Channel, MessageState
from station.rules.languages import Language
from station.rules.rights import Actor, Right
from station.services.in_force import in_force
from station.services.persons.eligible import still_waiting
from station.services.persons.spoken import language_of, remember_language
from station.services.persons.ties import Ties
from station.settings import Settings

_KEEP_TRYING = timedelta(days=3)


class MessageKind(StrEnum):
    """What a message is about."""

    CODE = "code"
    CONTACT_CHANGED = "contact_changed"
    IDENTIFIER = "identifier"


_OPEN = (MessageState.QUEUED, MessageState.SENDING)
_FAILED = (MessageState.REFUSED, MessageState.NOT_SENT)


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom a message goes, by which channel; in which language where the family says so at this moment.

    What the family says is kept; what the desk sends by itself goes in that language, or in French.
    """

    person_id: UUID
    channel: Channel
    address: str = field(repr=False)
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message as the desk shows it; ``detail`` is what the gateway wrote, without number or code."""

    id: UUID
    person_id: UUID | None
    kind: MessageKind
    channel: Channel
    state: MessageState
    reason: Reason | None
    detail: str
    queued_at: datetime
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class _Taken:
    """A message that one delivery has taken."""

    id: UUID
    outgoing: OutgoingMessage | None


class MessageUnknown(StationError):
    """No message of this id can be sent again."""

    def __init__(self) -> None:
        super().__init__("this message can't be sent again: a code is asked for anew where it was asked for")


class MessageService:
    """Queues messages and delivers them."""

    def __init__(self, store: Store, sender: Sender, settings: Settings) -> None:
        self._store = store
        self._sender = sender
        self._settings = settings
        self._codes: dict[UUID, str] = {}
        self._withdrawn: set[UUID] = set()

    def can_send(self, channel: Channel) -> bool:
        """Whether a gateway is set up for this channel."""
        return self._sender.can_send(channel)

    def queue_code(
        self, session: DeskSession, to: Recipient, code: str, minutes: int, challenge_id: UUID
    ) -> UUID:
        """Queue a one-time code; codes that were not yet sent and are replaced by now leave no more."""
        self._withdraw_replaced(session)
        message_id = self._queue(session, to, MessageKind.CODE, challenge_id, minutes=minutes)
        self._codes[message_id] = code

        @event.listens_for(session, "after_rollback", once=True)
        def forget(_: DeskSession) -> None:  # pyright: ignore[reportUnusedFunction]
            self._codes.pop(message_id, None)

        return message_id

    def queue_contact_changed(self, session: DeskSession, to: Recipient, changed: Channel) -> UUID:
        """Queue the notice to a former contact that the phone or the e-mail address was changed."""
        today = session.now().astimezone().date()
        return self._queue(
            session, to, MessageKind.CONTACT_CHANGED, None, changed=changed.value, on=today.isoformat()
        )

    def queue_identifier(self, session: DeskSession, to: Recipient, login_id: UUID) -> UUID:
        """Queue the reminder of an identifier."""
        return self._queue(session, to, MessageKind.IDENTIFIER, None, login_id=str(login_id))

    def recover(self) -> int:
        """Settle what a desk that stopped has left behind, and return how many codes never left.

        For the desk's own start alone: another program of this home may be delivering at that moment.
        """
        lost = 0
        with self._store.write() as session:
            for message in session.scalars(select(Message).where(Message.state.in_(_OPEN))):
                if message.kind != MessageKind.CODE:
                    message.state = MessageState.QUEUED
                elif message.id not in self._codes:
                    _settle(session, message, MessageState.NOT_SENT, Reason.INTERRUPTED)
                    lost += 1
        return lost

    def deliver_pending(self, cancelled: Callable[[], bool] = never) -> int:
        """Send what is queued, codes first, and return how many messages have left.

        Takes as long as the gateways do, and may run several times at once: each message is taken by one.
        """
        tried: set[UUID] = set()
        sent = 0
        while not cancelled() and (taken := self._take(tried)):
            tried.add(taken.id)
            if taken.outgoing is not None:
                sent += self._deliver(taken.id, taken.outgoing, cancelled)
        return sent

    def send_again(self, actor: Actor, message_id: UUID) -> None:
        """Queue a message anew that did not leave; a code is asked for anew instead."""
        with self._store.act(actor, Right.ENROL) as session:
            message = session.get(Message, message_id)
            if message is None or message.kind == MessageKind.CODE or message.state not in _FAILED:
                raise MessageUnknown
            message.state, message.reason, message.settled_at = MessageState.QUEUED, None, None
            message.queued_at = session.now()
            audit.record(session, actor, "message_sent_again", message.person_id, kind=message.kind)

    def view(self, message_id: UUID) -> MessageView:
        """Return how far one message is."""
        with self._store.attended(Right.LOOK_UP) as session:
            return _view(session.get_one(Message, message_id))

    def states(self, enrolment_id: UUID) -> tuple[MessageView, ...]:
        """Return the messages of an enrolment, the latest first."""
        return self._views(
            select(Message)
            .join(Challenge, Challenge.id == Message.challenge_id)
            .where(Challenge.enrolment_id == enrolment_id)
        )

    def of_person(self, person_id: UUID) -> tuple[MessageView, ...]:
        """Return the messages to a person, the latest first."""
        with self._store.attended(Right.LOOK_UP) as session:
            rows = Ties.of(session).rows(person_id)
        return self._views(select(Message).where(Message.person_id.in_(rows)))

    def failed(self) -> tuple[MessageView, ...]:
        """Return the notices and reminders that did not leave, for somebody to see to.

        No codes, and nothing of persons who have left.
        """
        failed = self._views(
            select(Message).where(Message.state.in_(_FAILED), Message.kind != MessageKind.CODE)
        )
        with self._store.attended(Right.LOOK_UP) as session:
            return still_waiting(session, failed, lambda one: one.person_id)

    def _queue(
        self,
        session: DeskSession,
        to: Recipient,
        kind: MessageKind,
        challenge_id: UUID | None,
        **facts: object,
    ) -> UUID:
        message_id = new_id()
        session.add(
            Message(
                id=message_id,
                kind=kind,
                channel=to.channel,
                address=to.address,
                language=self._language(session, to),
                facts=facts,
                challenge_id=challenge_id,
                person_id=to.person_id,
                state=MessageState.QUEUED,
                reason=None,
                queued_at=session.now(),
                settled_at=None,
            )
        )
        return message_id

    def _language(self, session: DeskSession, to: Recipient) -> Language:
        if to.language is None:
            return language_of(session, to.person_id)
        remember_language(session, to.person_id, to.language)
        return to.language

    def _withdraw_replaced(self, session: DeskSession) -> None:
        replaced = (
            select(Message)
            .join(Challenge, Challenge.id == Message.challenge_id)
            .where(Message.state.in_(_OPEN), Challenge.replaced_at.is_not(None))
        )
        withdrawn = list(session.scalars(replaced))
        for message in withdrawn:
            _settle(session, message, MessageState.NOT_SENT, Reason.OBSOLETE)

        @event.listens_for(session, "after_commit", once=True)
        def stop(_: DeskSession) -> None:  # pyright: ignore[reportUnusedFunction]
            for message in withdrawn:
                # Ends a delivery that waits to ask its gateway again.
                if self._codes.pop(message.id, None) is not None:
                    self._withdrawn.add(message.id)

    def _take(self, tried: set[UUID]) -> _Taken | None:
        """Take the next message for this delivery alone; without a text where it can't or needn't leave."""
        is_code = Message.kind == MessageKind.CODE
        # A code that another program of this home has queued is that program's to send.
        ours = or_(~is_code, Message.id.in_(list(self._codes)))
        waiting = Message.state == MessageState.QUEUED
        queue = select(Message).where(waiting, ours, Message.id.not_in(tried))
        with self._store.write() as session:
            message = session.scalar(
                queue.order_by(case((is_code, 0), else_=1), Message.queued_at, Message.id).limit(1)
            )
            if message is None:
                return None
            try:
                outgoing = self._worded(session, message)
            except StationError:
                # What can't be written (a school's name in Arabic) can't be written next time either.
                _settle(session, message, MessageState.REFUSED, Reason.SETTINGS)
                return _Taken(message.id, None)
            if outgoing is None:
                _settle(session, message, MessageState.NOT_SENT, Reason.OBSOLETE)
            else:
                message.state = MessageState.SENDING
            return _Taken(message.id, outgoing)

    def _worded(self, session: DeskSession, message: Message) -> OutgoingMessage | None:
        """Write the text; nothing where what it is about is over."""
        school = session.scalars(select(School.name).where(School.id == session.school_id)).one()
        letter = Letter(Channel(message.channel), message.address, Language(message.language), school)
        facts = message.facts
        match MessageKind(message.kind):
            case MessageKind.CODE:
                code = self._codes.get(message.id)
                challenge = session.get(Challenge, message.challenge_id)
                if code is None or challenge is None or not _works(challenge, session.now()):
                    return None
                return code_message(letter, code, facts["minutes"])
            case MessageKind.CONTACT_CHANGED:
                day = date.fromisoformat(facts["on"])
                return contact_changed_message(letter, Channel(facts["changed"]), day)
            case MessageKind.IDENTIFIER:
                login = session.get(Login, (session.school_id, UUID(facts["login_id"])))
                portal = in_force(session, self._settings).portal_name
                return login and identifier_message(letter, login.identifier, portal)

    def _deliver(self, message_id: UUID, outgoing: OutgoingMessage, cancelled: Callable[[], bool]) -> bool:
        def over() -> bool:
            return cancelled() or message_id in self._withdrawn

        outcome: SendOutcome = Unreachable(Reason.INTERRUPTED)
        try:
            outcome = self._sender.send(outgoing, over)
        finally:
            self._settle_outcome(message_id, outcome)
        return isinstance(outcome, Sent)

    def _settle_outcome(self, message_id: UUID, outcome: SendOutcome) -> None:
        with self._store.write() as session:
            message = session.get_one(Message, message_id)
            match outcome:
                case Sent():
                    _settle(session, message, MessageState.SENT)
                case _ if message.state != MessageState.SENDING:
                    pass  # withdrawn meanwhile, and it says so
                case Refused(reason, detail):
                    _settle(session, message, MessageState.REFUSED, reason, detail)
                case Unreachable(reason, detail, retriable):
                    if retriable and _waits(message, session.now()):
                        message.state, message.reason = MessageState.QUEUED, _why(reason, detail)
                    else:
                        _settle(session, message, MessageState.NOT_SENT, reason, detail)
        self._codes.pop(message_id, None)
        self._withdrawn.discard(message_id)

    def _views(self, query: Select[Message]) -> tuple[MessageView, ...]:
        with self._store.attended(Right.LOOK_UP) as session:
            rows = session.scalars(query.order_by(Message.queued_at.desc(), Message.id.desc()))
            return tuple(_view(row) for row in rows)


def _works(challenge: Challenge, now: datetime) -> bool:
    return challenge.used_at is None and challenge.replaced_at is None and now < challenge.expires_at


def _waits(message: Message, now: datetime) -> bool:
    """Whether a message whose gateway is away stays queued; a family waits for a code, a notice can wait."""
    return message.kind != MessageKind.CODE and now < message.queued_at + _KEEP_TRYING


def _settle(
    session: DeskSession,
    message: Message,
    state: MessageState,
    reason: Reason | None = None,
    detail: str = "",
) -> None:
    message.state = state
    message.reason = _why(reason, detail) if reason else None
    message.settled_at = session.now()
    if state is MessageState.SENT or message.kind == MessageKind.CODE:
        # Nothing will go there again.
        message.address = ""


def _why(reason: Reason, detail: str) -> str:
    return f"{reason.value}: {detail}" if detail else reason.value


def _view(message: Message) -> MessageView:
    reason, _, detail = (message.reason or "").partition(": ")
    return MessageView(
        id=message.id,
        person_id=message.person_id,
        kind=MessageKind(message.kind),
        channel=Channel(message.channel),
        state=MessageState(message.state),
        reason=Reason(reason) if reason else None,
        detail=detail,
        queued_at=message.queued_at,
        settled_at=message.settled_at,
    )
