"""Signing in at the desk: that an account works, what it opens, and a password of one's own.

Whoever tries gets the same answer, after the same time, for an identifier that exists and for one that does
not; what is particular to an account is told only to who has its password.
"""

from dataclasses import replace
from typing import Any
from uuid import UUID

from station.errors import StationError
from station.models import audit
from station.models.people import Person
from station.models.store import DeskSession, Store
from station.rules.kinds import AccountState, PersonKind
from station.rules.names import display_name
from station.rules.rights import Actor, Right
from station.services.accounts.lapsing import Lapsing, last_day
from station.services.accounts.logins import (
    AccountLocked,
    Found,
    NoAccountYet,
    Proof,
    WrongPath,
    find,
    issued_of,
    proven,
    require_shape,
    set_password,
    standing,
    tries_of,
    unlocked_state,
)
from station.services.accounts.states import account_of, state_of
from station.services.in_force import in_force
from station.services.persons import tries
from station.services.persons.confirmed import confirmed_email
from station.services.persons.family import children_of
from station.services.persons.who import get, name_record
from station.services.proofs import attempts
from station.services.proofs.passwords import context_of, hash_password, require_acceptable, verify_password
from station.services.signin.records import (
    AccountGrouped,
    AccountSignInRefused,
    ChildAccount,
    Next,
    NotYourChild,
    ProvisionalExpired,
    SamePassword,
    SignedIn,
)
from station.services.teleservices import teleservices
from station.settings import Settings

LOCKED_AFTER = 10
"""Failures in a row that lock an account; from the fifth on each makes wait longer."""


class SignInService:
    """Lets families in to their own accounts, at the desk."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings

    def sign_in(
        self, actor: Actor, identifier: str, password: str, kind: PersonKind | None = None
    ) -> SignedIn:
        """Let somebody in; ``kind`` is the way they have chosen, a guardian's or a pupil's.

        Raises `NotAnIdentifier`, `AccountSignInRefused`, `TooManyTries`, `AccountLocked`; and to who has the
        password `WrongPath`, `AccountGrouped`, `ProvisionalExpired`.
        """
        self._store.ask(actor, Right.ENROL)
        typed = require_shape(identifier)
        return self._opened(actor, typed, password, "account_signed_in", kind)

    def check(self, actor: Actor, identifier: str, password: str) -> None:
        """Say whether a password opens an account; a provisional one is neither used up nor activated.

        Returns if it does, and raises as `sign_in`; what is no identifier at all is a try like any other.
        """
        self._opened(actor, identifier, password, "account_checked", None, activates=False)

    def choose_password(self, actor: Actor, proof: Proof, password: str) -> SignedIn:
        """Give an account a password of its holder's own, which activates it.

        Raises `PasswordRefused`, `SamePassword`, `SignInLapsed`, `AccountLocked`.
        """
        with self._store.look(actor, Right.ENROL) as session:
            found = proven(session, proof)
            context = context_of(session, found.person, found.login.identifier)
            policy = in_force(session, self._settings).password_policy
        require_acceptable(policy, password, context)
        if verify_password(proof.password_hash, password):
            raise SamePassword
        password_hash = hash_password(password)
        with self._store.act(actor, Right.ENROL) as session:
            found = proven(session, proof)
            set_password(issued_of(session, found.account.id), password_hash)
            self._activate(session, found)
            audit.record(session, actor, "password_chosen", found.person.id, state=found.account.state)
            session.flush()
            return self._view(session, found)

    def look(self, actor: Actor, proof: Proof) -> SignedIn:
        """Return what the account opens by now: an address was confirmed since.

        Raises `SignInLapsed`, `AccountLocked`.
        """
        with self._store.look(actor, Right.ENROL) as session:
            return self._view(session, proven(session, proof))

    # Children

    def may_help(self, guardian_id: UUID, student_id: UUID) -> bool:
        """Whether somebody may see to a pupil's account: a guardian to that of their own present child."""
        with self._store.attended(Right.LOOK_UP) as session:
            return may_help(session, guardian_id, student_id)

    def help_child(self, actor: Actor, proof: Proof, student_id: UUID, password: str) -> SignedIn:
        """Give a child's account a new password, chosen by its guardian beside it.

        Raises `NotYourChild`, `NoAccountYet`, `AccountLocked`, `PasswordRefused`, `SignInLapsed`.
        """
        with self._store.look(actor, Right.ENROL) as session:
            guardian = proven(session, proof)
            child, identifier = self._child(session, guardian, student_id)
            context = context_of(session, child, identifier)
            policy = in_force(session, self._settings).password_policy
        require_acceptable(policy, password, context)
        password_hash = hash_password(password)
        with self._store.act(actor, Right.ENROL) as session:
            guardian = proven(session, proof)
            child, _ = self._child(session, guardian, student_id)
            found = standing(session, child)
            if found is None:
                raise NoAccountYet
            account, logins = found
            set_password(logins, password_hash)
            account.state = AccountState.ACTIVATED.value
            account.activated_at = account.activated_at or session.now()
            attempts.note(session, tries.of_account(account.id), succeeded=True)
            by = str(guardian.person.id)
            audit.record(session, actor, "child_password_set", child.id, guardian=by)
            session.flush()
            return self._view(session, guardian)

    # Locks

    def unlock(self, actor: Actor, person_id: UUID) -> bool:
        """Lift a lock; say whether there was one. The wait after failed tries ends with it."""
        with self._store.act(actor, Right.UNLOCK) as session:
            account = account_of(session, get(session, person_id))
            if account is None:
                raise NoAccountYet
            attempts.note(session, tries.of_account(account.id), succeeded=True)
            if account.state != AccountState.LOCKED:
                return False
            account.state = unlocked_state(account).value
            audit.record(session, actor, "account_unlocked", account.person_id, by="desk")
            return True

    def lock(self, actor: Actor, person_id: UUID) -> bool:
        """Lock an account (a stolen password; undoes `unlock`); say whether it was open."""
        with self._store.act(actor, Right.UNLOCK) as session:
            account = account_of(session, get(session, person_id))
            if account is None:
                raise NoAccountYet
            if account.state not in {AccountState.ISSUED, AccountState.ACTIVATED}:
                return False
            account.state = AccountState.LOCKED.value
            audit.record(session, actor, "account_locked", account.person_id, by="desk")
            return True

    # Inside

    def _opened(
        self,
        actor: Actor,
        typed: str,
        password: str,
        act: str,
        kind: PersonKind | None,
        *,
        activates: bool = True,
    ) -> SignedIn:
        """Try a password: the try counts, and is audited, whatever comes of it."""
        needed = Right.ENROL if activates else Right.LOOK_UP
        with self._store.look(actor, needed) as session:
            found = find(session, typed)
            refusal = _patience(session, found, typed)
            kept = found.login.password_hash if found else None
        if refusal is not None:
            with self._store.act(actor, needed) as session:
                self._note(session, actor, act, find(session, typed), right=False, waits=True)
            raise refusal
        right = verify_password(kept, password)
        with self._store.act(actor, needed) as session:
            found = find(session, typed)
            # Another window may have used the tries up, or changed the password, meanwhile.
            refusal = _patience(session, found, typed)
            right = right and found is not None and found.login.password_hash == kept
            if refusal is None:
                refusal = self._settle(session, found, typed, kind, right=right)
            self._note(session, actor, act, found, right=right)
            if refusal is None and found is not None:
                if activates:
                    self._activate_who_waits_no_more(session, actor, found)
                session.flush()
                return self._view(session, found)
        raise refusal or AccountSignInRefused

    def _settle(
        self, session: DeskSession, found: Found | None, typed: str, kind: PersonKind | None, *, right: bool
    ) -> StationError | None:
        """Count the try, lock where it was one too many, and say why nobody is let in."""
        subject = tries_of(session, found, typed)
        failed, _ = attempts.failures(session, subject)
        if failed >= LOCKED_AFTER:
            # The lock was lifted at another desk.
            attempts.note(session, subject, succeeded=True)
            failed = 0
        if not right or found is None:
            attempts.note(session, subject, succeeded=False)
            if found is not None and failed + 1 >= LOCKED_AFTER:
                found.account.state = AccountState.LOCKED.value
            return AccountSignInRefused()
        if found.account.state == AccountState.LOCKED:
            return AccountLocked()
        attempts.note(session, subject, succeeded=True)
        return _obstacle(session, found, kind)

    def _note(self, session: DeskSession, actor: Actor, act: str, found: Found | None, **facts: Any) -> None:
        locked = found is not None and found.account.state == AccountState.LOCKED
        person_id = found.person.id if found else None
        audit.record(session, actor, act, person_id, locked=locked, **facts)

    def _activate(self, session: DeskSession, found: Found) -> None:
        if found.account.state == AccountState.ISSUED and not self._waits_for_email(session, found):
            found.account.state = AccountState.ACTIVATED.value
            found.account.activated_at = session.now()

    def _activate_who_waits_no_more(self, session: DeskSession, actor: Actor, found: Found) -> None:
        if found.login.provisional_until is None and found.account.state == AccountState.ISSUED:
            self._activate(session, found)
            if found.account.state == AccountState.ACTIVATED:
                audit.record(session, actor, "account_activated", found.person.id, by="sign_in")

    def _waits_for_email(self, session: DeskSession, found: Found) -> bool:
        return (
            in_force(session, self._settings).guardian_email_required
            and found.account.opened_by == "notification"
            and found.kind is PersonKind.GUARDIAN
            and confirmed_email(session, found.person.id) is None
        )

    def _child(self, session: DeskSession, guardian: Found, student_id: UUID) -> tuple[Person, str]:
        if not may_help(session, guardian.person.id, student_id):
            raise NotYourChild
        child = get(session, student_id)
        found = standing(session, child)
        if found is None:
            raise NoAccountYet
        if found[0].state == AccountState.LOCKED:
            raise AccountLocked
        return child, found[1][0].identifier

    def _view(self, session: DeskSession, found: Found) -> SignedIn:
        login, person = found.login, found.person
        view = SignedIn(
            proof=Proof(login.id, login.password_hash or ""),
            person_id=person.id,
            kind=found.kind,
            name=display_name(name_record(person)),
            identifier=login.identifier,
            next=Next.READY,
            has_password=login.password_hash is not None,
            policy=in_force(session, self._settings).password_policy,
        )
        if login.provisional_until is not None:
            context = context_of(session, person, login.identifier)
            return replace(view, next=Next.CHOOSE_PASSWORD, password_context=context)
        if found.account.state == AccountState.ISSUED:
            return replace(view, next=Next.CONFIRM_EMAIL)
        children = children_of(session, person.id) if found.kind is PersonKind.GUARDIAN else ()
        return replace(
            view,
            children=tuple(_child_account(session, child) for child in children),
            teleservices=teleservices(session, found.kind),
        )


def may_help(session: DeskSession, guardian_id: UUID, student_id: UUID) -> bool:
    """Whether the pupil is a present child for whom the guardian is responsible."""
    return any(child.id == student_id for child in children_of(session, guardian_id))


def _patience(session: DeskSession, found: Found | None, typed: str) -> StationError | None:
    """Return why a try is not even looked at: the same for an identifier that is nobody's."""
    subject = tries_of(session, found, typed)
    failed, _ = attempts.failures(session, subject)
    if failed >= LOCKED_AFTER:
        locked = found is None or found.account.state == AccountState.LOCKED
        return AccountLocked() if locked else None
    try:
        attempts.require_patience(session, subject)
    except attempts.TooManyTries as refusal:
        return refusal
    return None


def _obstacle(session: DeskSession, found: Found, kind: PersonKind | None) -> StationError | None:
    """Return what keeps out somebody who has the password."""
    if found.grouped:
        kept = issued_of(session, found.account.id) if found.account.id != found.own.id else ()
        return AccountGrouped(kept[0].identifier if kept else None)
    if kind is not None and found.kind is not kind:
        return WrongPath(found.kind)
    until = found.login.provisional_until
    if until is not None and Lapsing(session).has_lapsed(found.login):
        return ProvisionalExpired(last_day(until))
    return None


def _child_account(session: DeskSession, child: Person) -> ChildAccount:
    found = standing(session, child)
    identifier = found[1][0].identifier if found else None
    return ChildAccount(
        child.id,
        child.first_name,
        child.class_code,
        state_of(session, child),
        identifier,
        context_of(session, child, identifier or ""),
    )
