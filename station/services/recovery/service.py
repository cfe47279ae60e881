"""Lost identifiers and forgotten passwords.

An account that exists and one that does not get the same answer, after the same work: for nobody's a code is
made too, that nothing opens. Messages leave later, in the background. What is particular to an account is
told once the code, which only its holder got, was right.
"""

import hmac
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from station.models import audit
from station.models.desk import Challenge
from station.models.people import ConfirmedEmail, Person
from station.models.store import DeskSession, Store
from station.rules.kinds import AccountState, Channel, PersonKind
from station.rules.languages import Language
from station.rules.names import fold
from station.rules.passwords import PasswordContext
from station.rules.rights import Actor, Right
from station.services.accounts.logins import (
    FRANCECONNECT,
    AccountLocked,
    NoAccountYet,
    NoPasswordHere,
    WrongPath,
    find,
    require_shape,
    set_password,
    standing,
)
from station.services.enrolment import NameMissing
from station.services.in_force import in_force
from station.services.messages import MessageService, Recipient
from station.services.persons import tries
from station.services.persons.confirmed import confirmed_email
from station.services.persons.contact import (
    Address,
    addresses_of,
    numbering_of,
    people_reached_by,
    read_address,
    takes_sms,
)
from station.services.persons.who import bears_name, holder_of, known
from station.services.proofs import attempts, budget, codes
from station.services.proofs.errors import CodeNotSent
from station.services.proofs.passwords import context_of, hash_password, require_acceptable
from station.services.recovery.records import Obstacle, RecoveryOver, RecoveryView, Step
from station.settings import Settings


class RecoveryService:
    """Gives back what a family has lost."""

    def __init__(self, store: Store, messages: MessageService, settings: Settings) -> None:
        self._store = store
        self._messages = messages
        self._settings = settings

    def lost_identifier(
        self,
        actor: Actor,
        kind: PersonKind,
        last_name: str,
        first_name: str,
        contact: str,
        channel: Channel = Channel.SMS,
        language: Language = Language.FRENCH,
    ) -> None:
        """Send the identifiers of whoever has this name and contact; whether anybody has is not told.

        Nor is it where the person or the contact has had too many messages: nothing is sent then. Raises
        `NameMissing`, `ContactMalformed`, `NotAMobile`, `TooManyTries`: all before anybody is sought.
        """
        if not (last_name.strip() and first_name.strip()):
            raise NameMissing
        with self._store.act(actor, Right.ENROL) as session:
            address = read_address(contact, channel, numbering_of(session))
            subject = _subject(session, b"lost", fold(last_name), fold(first_name), address.value)
            attempts.require_patience(session, subject)
            attempts.note(session, subject, succeeded=False)
            holders = {
                holder.id: holder
                for person in _reached_by(session, address)
                if bears_name(session, person, last_name, first_name)
                for holder in [holder_of(session, person)]
                if holder.kind == kind
            }
            for holder in holders.values():
                found = standing(session, holder)
                if found is None or not budget.may_send(session, tries.of_person(holder.id), address):
                    continue
                for login in found[1]:
                    to = Recipient(holder.id, channel, address.value, language)
                    self._messages.queue_identifier(session, to, login.id)
            subject_id = next(iter(holders)) if len(holders) == 1 else None
            audit.record(session, actor, "identifier_asked", subject_id, channel=channel.value)

    def forgotten(
        self,
        actor: Actor,
        identifier: str,
        channel: Channel = Channel.SMS,
        language: Language = Language.FRENCH,
    ) -> RecoveryView:
        """Send a code to the account's holder; whether there is one is not told.

        Raises `NotAnIdentifier`, `CodeTooSoon`.
        """
        typed = require_shape(identifier)
        with self._store.act(actor, Right.ENROL) as session:
            found = find(session, typed)
            to = _address(session, found.person, channel) if found else None
            rules = codes.CodeRules.of(in_force(session, self._settings))
            purpose = codes.Purpose.PASSWORD
            if found is None or to is None:
                nobody = Address(channel, _subject(session, b"forgotten", typed))
                challenge = codes.make_for_nobody(session, nobody, rules, purpose)
            else:
                free = codes.resend_at(session, found.person.id, channel, rules, purpose, left=True)
                codes.require_patience(session, free)
                challenge, code = codes.make(session, None, found.person.id, to, rules, purpose)
                recipient = Recipient(found.person.id, channel, to.value, language)
                self._messages.queue_code(session, recipient, code, rules.minutes, challenge.id)
            person_id = found.person.id if found else None
            audit.record(session, actor, "password_asked", person_id, channel=channel.value)
            session.flush()
            return self._view(session, challenge, None)

    def view(self, recovery_id: UUID, kind: PersonKind | None = None) -> RecoveryView:
        """Return how the recovery stands."""
        with self._store.attended(Right.ENROL) as session:
            return self._view(session, _challenge(session, recovery_id), kind)

    def check_code(
        self, actor: Actor, recovery_id: UUID, code: str, kind: PersonKind | None = None
    ) -> RecoveryView:
        """Compare the code; ``kind`` is the way that was chosen, a guardian's or a pupil's.

        Raises `CodeMalformed`, `CodeWrong`, `CodeExpired`, `CodeUsedUp`, `CodeNotSent`.
        """
        digits = codes.digits_of(code)
        with self._store.act(actor, Right.ENROL) as session:
            challenge = _challenge(session, recovery_id)
            if challenge.used_at is not None or challenge.replaced_at is not None:
                raise CodeNotSent
            refusal = codes.try_code(session, challenge, digits)
            right = refusal is None
            audit.record(session, actor, "password_code_checked", challenge.person_id, right=right)
            if refusal is None:
                return self._view(session, challenge, kind)
        raise refusal

    def choose_password(
        self, actor: Actor, recovery_id: UUID, password: str, kind: PersonKind | None = None
    ) -> RecoveryView:
        """Give the account its new password.

        A lock is neither left behind nor lifted: while there is one, nothing changes. Raises
        `PasswordRefused`, `AccountLocked`, `NoPasswordHere`, `NoAccountYet`, `WrongPath`, `RecoveryOver`.
        """
        with self._store.look(actor, Right.ENROL) as session:
            view = self._proven(session, recovery_id, kind)
        _refuse(view.obstacle, kind)
        require_acceptable(view.policy, password, view.password_context or PasswordContext())
        password_hash = hash_password(password)
        with self._store.act(actor, Right.ENROL) as session:
            view = self._proven(session, recovery_id, kind)
            _refuse(view.obstacle, kind)
            challenge = _challenge(session, recovery_id)
            found = standing(session, _holder(session, challenge))
            if found is None:
                raise NoAccountYet
            account, logins = found
            set_password(logins, password_hash)
            attempts.note(session, tries.of_account(account.id), succeeded=True)
            challenge.replaced_at, challenge.address = session.now(), ""
            audit.record(session, actor, "password_reset", account.person_id, by=challenge.channel)
            session.flush()
            return self._view(session, challenge, kind)

    def _proven(self, session: DeskSession, recovery_id: UUID, kind: PersonKind | None) -> RecoveryView:
        view = self._view(session, _challenge(session, recovery_id), kind)
        if view.step is not Step.PASSWORD:
            raise RecoveryOver
        return view

    def _view(self, session: DeskSession, challenge: Challenge, kind: PersonKind | None) -> RecoveryView:
        held = in_force(session, self._settings)
        rules = codes.CodeRules.of(held)
        free = challenge.sent_at + timedelta(seconds=rules.resend_seconds)
        bare = RecoveryView(
            challenge.id,
            Step.CODE,
            Channel(challenge.channel),
            challenge.expires_at,
            free,
            challenge.tries_left,
            policy=held.password_policy,
        )
        if challenge.used_at is None:
            return bare
        if challenge.replaced_at is None and codes.proof_is_over(session, challenge, rules):
            raise RecoveryOver
        person = _holder(session, challenge)
        found = standing(session, person)
        identifier = found[1][0].identifier if found else None
        return RecoveryView(
            challenge.id,
            Step.PASSWORD if challenge.replaced_at is None else Step.DONE,
            Channel(challenge.channel),
            challenge.expires_at,
            free,
            challenge.tries_left,
            _obstacle(session, person, kind),
            identifier,
            held.password_policy,
            context_of(session, person, identifier or ""),
        )


def _obstacle(session: DeskSession, person: Person, kind: PersonKind | None) -> Obstacle | None:
    found = standing(session, person)
    if kind is not None and person.kind != kind:
        return Obstacle.WRONG_PATH
    if found is None or found[0].state == AccountState.ISSUED:
        return Obstacle.NOT_ACTIVATED
    account, logins = found
    if account.state == AccountState.LOCKED:
        return Obstacle.LOCKED
    if account.opened_by == FRANCECONNECT and not any(login.password_hash for login in logins):
        return Obstacle.FRANCECONNECT
    return None


def _refuse(obstacle: Obstacle | None, kind: PersonKind | None) -> None:
    match obstacle:
        case None:
            return
        case Obstacle.LOCKED:
            raise AccountLocked
        case Obstacle.FRANCECONNECT:
            raise NoPasswordHere
        case Obstacle.NOT_ACTIVATED:
            raise NoAccountYet
        case Obstacle.WRONG_PATH:
            raise WrongPath(PersonKind.STUDENT if kind is PersonKind.GUARDIAN else PersonKind.GUARDIAN)


def _challenge(session: DeskSession, recovery_id: UUID) -> Challenge:
    challenge = session.get(Challenge, recovery_id)
    if challenge is None or challenge.purpose != codes.Purpose.PASSWORD:
        raise RecoveryOver
    return challenge


def _holder(session: DeskSession, challenge: Challenge) -> Person:
    if (person := known(session, challenge.person_id)) is None:
        raise RecoveryOver
    return person


def _address(session: DeskSession, person: Person, channel: Channel) -> Address | None:
    """Return where a code may go: the mobile that the school knows, or the address that was confirmed."""
    if channel is Channel.EMAIL:
        mail = confirmed_email(session, person.id)
        return Address(channel, mail) if mail else None
    return next((one for one in addresses_of(session, person) if takes_sms(one)), None)


def _reached_by(session: DeskSession, address: Address) -> list[Person]:
    if address.channel is Channel.SMS:
        return list(people_reached_by(session, address))
    return list(
        session.scalars(
            select(Person)
            .join(ConfirmedEmail, (ConfirmedEmail.person_id == Person.id))
            .where(ConfirmedEmail.school_id == session.school_id, Person.school_id == session.school_id)
            .where(ConfirmedEmail.address == address.value, ConfirmedEmail.gone.is_(False))
            .where(Person.gone.is_(False), Person.purged.is_(False))
            .order_by(Person.id)
        )
    )


def _subject(session: DeskSession, what: bytes, *typed: str) -> str:
    told = b"\0".join([what, *(text.encode() for text in typed)])
    return f"{what.decode()}:{hmac.digest(session.desk.code_key, told, 'sha256').hex()}"
