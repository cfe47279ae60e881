"""A person's e-mail address, confirmed by a code of its own before it serves to recover an account.

Until then it is pending, for as long as it takes: the code can be sent again, the address changed.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select

from station.models import audit
from station.models.desk import Challenge
from station.models.people import Person
from station.models.store import DeskSession, Store
from station.rules.kinds import AccountState, Channel, PersonKind
from station.rules.languages import Language
from station.rules.phones import Numbering
from station.rules.rights import Actor, Right
from station.services.accounts.logins import Proof, has_own_password, proven, standing
from station.services.in_force import in_force
from station.services.messages import MessageService, Recipient
from station.services.persons.confirmed import confirm_email, confirmation, confirmed_email, forget_email
from station.services.persons.contact import Address, addresses_of, masked, read_address
from station.services.persons.errors import ContactMalformed
from station.services.persons.guarded import guarded, is_guarded
from station.services.persons.who import listed_name, person_of
from station.services.proofs import codes
from station.services.proofs.errors import CodeNotSent
from station.settings import Settings


class EmailState(StrEnum):
    """Where a person's address stands."""

    NONE = "none"
    PENDING = "pending"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class EmailView:
    """An address, and the code that was sent to it; ``confirmed`` is the one that serves meanwhile."""

    person_id: UUID
    state: EmailState
    address: str | None = field(repr=False)
    confirmed: str | None = field(repr=False)
    confirmed_at: datetime | None
    expires_at: datetime | None
    tries_left: int
    resend_at: datetime | None
    message_id: UUID | None


@dataclass(frozen=True, slots=True)
class PendingEmail:
    """Somebody whose address waits to be confirmed."""

    person_id: UUID
    name: str = field(repr=False)
    kind: PersonKind
    address: str = field(repr=False)
    since: datetime


class EmailService:
    """Confirms e-mail addresses."""

    def __init__(self, store: Store, messages: MessageService, settings: Settings) -> None:
        self._store = store
        self._messages = messages
        self._settings = settings

    def view(self, actor: Actor, person_id: UUID) -> EmailView:
        """Return how the person's address stands; masked, where it is not to be shown."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            person = person_of(session, person_id)
            view = self._view(session, person)
            if not is_guarded(session, person.id):
                return view
            return replace(view, address=_hidden(view.address), confirmed=_hidden(view.confirmed))

    def send(
        self,
        actor: Actor,
        person_id: UUID,
        address: str | None = None,
        *,
        proof: Proof | None = None,
        language: Language | None = None,
    ) -> EmailView:
        """Send a code to the address: the one in question, or a new one, which takes its place.

        An address that the person's file does not hold needs their own sign-in (``proof``), or the right to
        correct contacts: it will open their account. Raises `ContactMalformed`, `CodeTooSoon`,
        `station.rules.rights.NotAllowed`, `station.services.logins.SignInLapsed`.
        """
        with self._store.act(actor, Right.ENROL) as session:
            person = person_of(session, person_id)
            raw = address if address is not None else _address(session, person)
            if raw is None:
                raise ContactMalformed(Channel.EMAIL)
            to = read_address(raw, Channel.EMAIL, Numbering(None))
            known = to in addresses_of(session, person) or to.value == _asked(session, person)
            if not known and not (proof and proven(session, proof).person.id == person.id):
                session.require(actor, Right.CORRECT_CONTACT)
            rules = self._rules(session)
            challenge, code = codes.make(session, None, person.id, to, rules, codes.Purpose.EMAIL)
            recipient = Recipient(person.id, Channel.EMAIL, to.value, language)
            self._messages.queue_code(session, recipient, code, rules.minutes, challenge.id)
            audit.record(session, actor, "email_code_sent", person.id)
            session.flush()
            return self._view(session, person)

    def confirm(self, actor: Actor, person_id: UUID, code: str) -> EmailView:
        """Compare the code; an account that waited for this is activated.

        Raises `CodeMalformed`, `CodeWrong`, `CodeExpired`, `CodeUsedUp`, `CodeNotSent`.
        """
        digits = codes.digits_of(code)
        with self._store.act(actor, Right.ENROL) as session:
            person = person_of(session, person_id)
            challenge = _challenge(session, person.id)
            if challenge is None:
                raise CodeNotSent
            refusal = codes.try_code(session, challenge, digits)
            audit.record(session, actor, "email_code_checked", person.id, right=refusal is None)
            if refusal is None:
                confirm_email(session, person.id, challenge.address)
                _activate_who_waited(session, actor, person)
                return self._view(session, person)
        raise refusal

    def forget(self, actor: Actor, person_id: UUID) -> None:
        """Undo: let the address serve no longer, and ask no more for its code."""
        with self._store.act(actor, Right.CORRECT_CONTACT) as session:
            person = person_of(session, person_id)
            codes.withdraw(session, person.id, codes.Purpose.EMAIL)
            if forget_email(session, person.id):
                audit.record(session, actor, "email_forgotten", person.id)

    def pending(self, actor: Actor) -> tuple[PendingEmail, ...]:
        """Return whose address was asked to be confirmed at this desk and is not yet, the latest first."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            rows = session.execute(
                select(Challenge, Person)
                .join(Person, (Person.id == Challenge.person_id) & (Person.school_id == session.school_id))
                .where(Challenge.purpose == codes.Purpose.EMAIL)
                .where(Challenge.used_at.is_(None), Challenge.replaced_at.is_(None))
                .where(Person.gone.is_(False), Person.purged.is_(False))
                .order_by(Challenge.sent_at.desc(), Challenge.id.desc())
            )
            secret = guarded(session)
            return tuple(
                PendingEmail(
                    person.id,
                    listed_name(person),
                    PersonKind(person.kind),
                    (_hidden(one.address) or "") if person.id in secret else one.address,
                    one.sent_at,
                )
                for one, person in rows
            )

    def _rules(self, session: DeskSession) -> codes.CodeRules:
        return codes.CodeRules.of(in_force(session, self._settings))

    def _view(self, session: DeskSession, person: Person) -> EmailView:
        address, row = _address(session, person), confirmation(session, person.id)
        confirmed = row.address if row else None
        challenge = _challenge(session, person.id)
        message = codes.message_of(session, challenge) if challenge else None
        state = EmailState.NONE if address is None else EmailState.PENDING
        if address is not None and address == confirmed:
            state = EmailState.CONFIRMED
        return EmailView(
            person_id=person.id,
            state=state,
            address=address,
            confirmed=confirmed,
            confirmed_at=row.confirmed_at if row else None,
            expires_at=challenge.expires_at if challenge else None,
            tries_left=challenge.tries_left if challenge else 0,
            resend_at=codes.resend_at(
                session, person.id, Channel.EMAIL, self._rules(session), codes.Purpose.EMAIL
            ),
            message_id=message.id if message else None,
        )


def _hidden(address: str | None) -> str | None:
    return masked(Address(Channel.EMAIL, address)) if address else address


def _address(session: DeskSession, person: Person) -> str | None:
    """Return the address in question: one that was asked for, the confirmed one, or the school's."""
    asked = _asked(session, person) or confirmed_email(session, person.id)
    return asked or next((one.value for one in _mails(session, person)), None)


def _mails(session: DeskSession, person: Person) -> tuple[Address, ...]:
    return tuple(one for one in addresses_of(session, person) if one.channel is Channel.EMAIL)


def _asked(session: DeskSession, person: Person) -> str | None:
    challenge = _challenge(session, person.id)
    return challenge.address if challenge else None


def _challenge(session: DeskSession, person_id: UUID) -> Challenge | None:
    """Return the code that the address waits for; one that has expired too, which is sent again."""
    return session.scalars(
        select(Challenge).where(
            Challenge.person_id == person_id,
            Challenge.purpose == codes.Purpose.EMAIL,
            Challenge.used_at.is_(None),
            Challenge.replaced_at.is_(None),
        )
    ).one_or_none()


def _activate_who_waited(session: DeskSession, actor: Actor, person: Person) -> None:
    found = standing(session, person)
    if found is None:
        return
    account, logins = found
    if account.state == AccountState.ISSUED and has_own_password(logins):
        account.state, account.activated_at = AccountState.ACTIVATED.value, session.now()
        audit.record(session, actor, "account_activated", person.id, by="email")
