"""The desk's operators: the first start, signing in, and who may do what."""

import hmac
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from station.errors import StationError
from station.models import audit
from station.models.acting import is_kept, is_unclaimed, works_here
from station.models.claimed import keep_claim
from station.models.ids import new_id
from station.models.staff import Operator
from station.models.store import DeskSession, Store
from station.rules.acts import ROLE_CHANGED
from station.rules.passwords import PasswordContext, Policy, acceptable
from station.rules.rights import UNCLAIMED, Actor, Right, Role, SignedOut
from station.services.proofs import attempts, pins
from station.services.proofs.passwords import hash_password, needs_rehash, verify_password
from station.services.school import SchoolFacts, establish

SHORTEST_PASSWORD = 12
"""Fewest characters of an operator's password: it opens the files of all families."""


class SignInRefused(StationError):
    """Nobody signs in by this name and password; which of the two was wrong is not told."""

    def __init__(self) -> None:
        super().__init__("name or password is not right: try again, or ask the administrator")


class OldPasswordWrong(StationError):
    """Who changes their own password did not name the one they have."""

    def __init__(self) -> None:
        super().__init__("the present password is not right: type it again, or ask the administrator")


class AlreadySetUp(StationError):
    """The desk has its first operator."""

    def __init__(self) -> None:
        super().__init__("this desk is set up already: sign in")


class BadOperator(StationError):
    """Something told of an operator is missing or can't be, in the field named (``username``, ``name``)."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field}: missing, or too long; correct it")
        self.field = field


class WeakPassword(StationError):
    """An operator's password is too easily guessed."""

    def __init__(self) -> None:
        super().__init__(
            f"choose a password of at least {SHORTEST_PASSWORD} characters of three kinds, "
            "that is not a common one and holds no name"
        )


class UsernameTaken(StationError):
    """Another operator signs in by this name."""

    def __init__(self) -> None:
        super().__init__("another operator signs in by this name: choose another")


class OperatorUnknown(StationError):
    """There is no such operator, or no more."""

    def __init__(self) -> None:
        super().__init__("there is no such operator: look at the list again")


class LastAdministrator(StationError):
    """Somebody must stay who can manage this desk."""

    def __init__(self) -> None:
        super().__init__("this is the last administrator: make somebody else administrator first")


@dataclass(frozen=True, slots=True)
class AdministratorFacts:
    """The first administrator."""

    username: str
    name: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OperatorRow:
    """An operator as shown."""

    id: UUID
    username: str
    name: str
    role: Role
    revoked_at: datetime | None


class StaffService:
    """Who works at this desk."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def needs_set_up(self) -> bool:
        """Whether the desk never had an operator; an import may have made its school before."""
        with self._store.read() as session:
            return is_unclaimed(session)

    def set_up(self, school: SchoolFacts, administrator: AdministratorFacts) -> Actor:
        """Make the school and its first administrator, who is signed in.

        Raises `AlreadySetUp`, `BadOperator`, `WeakPassword`, and what `establish` raises.
        """
        username, name = _checked(administrator.username, administrator.name)
        _require_strong(administrator.password, username, name)
        password_hash = hash_password(administrator.password)
        with self._store.write() as session:
            if not is_unclaimed(session):
                raise AlreadySetUp
            made = establish(session, school)
            operator = _operator(session, username, name, Role.ADMINISTRATOR, password_hash)
            audit.record(session, UNCLAIMED, "desk_set_up", made.id, operator=str(operator.id))
        with self._store.read() as session:
            keep_claim(session, self._store.path)
        return self._let_in(operator)

    def sign_in(self, username: str, password: str) -> Actor:
        """Let an operator in. Raises `SignInRefused`, `TooManyTries`, which a name nobody bears gets too."""
        with self._store.read() as session:
            subject = _subject(session, username)
            attempts.require_patience(session, subject)
            operator = _by_username(session, username)
            kept = operator.password_hash if operator else None
        right = verify_password(kept, password)
        if right and operator is not None:
            self._give_back_role(operator.id)
        renewed = hash_password(password) if right and kept and needs_rehash(kept) else None
        with self._store.write() as session:
            # Another window may have used the tries up meanwhile.
            attempts.require_patience(session, subject)
            operator = _by_username(session, username)
            right = right and operator is not None and operator.password_hash == kept
            attempts.note(session, subject, succeeded=right)
            if right and operator is not None:
                operator.password_hash = renewed or operator.password_hash
                if is_kept(session, operator):
                    # Nobody else is left who could manage this desk.
                    operator.revoked_at, operator.role = None, Role.ADMINISTRATOR.value
                    audit.record(session, _actor(operator), "administrator_kept", operator.id)
                pins.renew(session, operator.id)
                audit.record(session, _actor(operator), "signed_in", operator.id)
                return self._let_in(operator)
            if session.desk.school_id is not None:
                audit.record(session, UNCLAIMED, "sign_in_refused", operator.id if operator else None)
        raise SignInRefused

    def _give_back_role(self, operator_id: UUID) -> None:
        """Write that the administrator who stays has that role again, before anything that needs it."""
        with self._store.write() as session:
            operator = session.get(Operator, (session.school_id, operator_id))
            if operator is not None and operator.role != Role.ADMINISTRATOR and is_kept(session, operator):
                given = {"role": Role.ADMINISTRATOR.value, "was": operator.role}
                audit.record(session, _actor(operator), ROLE_CHANGED, operator.id, **given)

    def sign_out(self, actor: Actor) -> None:
        """Let this operator act no more; others who are signed in here stay."""
        self._store.grants.take(actor.grant)

    def still_works(self, actor: Actor) -> bool:
        """Whether an operator still works here in the role that they signed in with."""
        with self._store.read() as session:
            if actor.operator_id is None:
                return is_unclaimed(session)
            row = session.get(Operator, (session.school_id, actor.operator_id))
            return row is not None and works_here(session, row) and row.role == actor.role.value

    def lock(self) -> None:
        """Let nobody act at this desk, at once, until somebody signs in."""
        self._store.grants.take_all()

    def operators(self, actor: Actor) -> tuple[OperatorRow, ...]:
        """Return all operators, those who may sign in first, by name."""
        with self._store.look(actor, Right.MANAGE_OPERATORS) as session:
            found = session.scalars(select(Operator).where(Operator.gone.is_(False)))
            rows = [_row(one) for one in found]
        return tuple(sorted(rows, key=lambda row: (row.revoked_at is not None, row.name, row.id)))

    def add(self, actor: Actor, username: str, name: str, role: Role, password: str) -> OperatorRow:
        """Add an operator. Raises `UsernameTaken`, `BadOperator`, `WeakPassword`."""
        self._store.ask(actor, Right.MANAGE_OPERATORS)
        username, name = _checked(username, name)
        _require_strong(password, username, name)
        password_hash = hash_password(password)
        with self._store.act(actor, Right.MANAGE_OPERATORS) as session:
            operator = _operator(session, username, name, role, password_hash)
            audit.record(session, actor, "operator_added", operator.id, role=role.value)
            return _row(operator)

    def rename(self, actor: Actor, operator_id: UUID, name: str) -> OperatorRow:
        """Change the name that is shown. Raises `BadOperator`, `OperatorUnknown`."""
        with self._store.act(actor, Right.MANAGE_OPERATORS) as session:
            operator = _get(session, operator_id)
            _, operator.name = _checked(operator.username, name)
            audit.record(session, actor, "operator_renamed", operator.id)
            return _row(operator)

    def change_role(self, actor: Actor, operator_id: UUID, role: Role) -> OperatorRow:
        """Give another role. Raises `LastAdministrator`, `OperatorUnknown`."""
        with self._store.act(actor, Right.MANAGE_OPERATORS) as session:
            operator = _get(session, operator_id)
            if role is not Role.ADMINISTRATOR:
                _require_another_administrator(session, operator)
            was, operator.role = operator.role, role.value
            audit.record(session, actor, ROLE_CHANGED, operator.id, role=role.value, was=was)
            return _row(operator)

    def revoke(self, actor: Actor, operator_id: UUID) -> OperatorRow:
        """Let an operator sign in no more; what they did stays theirs. Raises `LastAdministrator`."""
        with self._store.act(actor, Right.MANAGE_OPERATORS) as session:
            operator = _get(session, operator_id)
            _require_another_administrator(session, operator)
            operator.revoked_at = session.now()
            audit.record(session, actor, "operator_revoked", operator.id)
            return _row(operator)

    def change_password(self, actor: Actor, operator_id: UUID, password: str, old: str | None = None) -> None:
        """Give a new password: one's own by naming the ``old`` one, or as administrator a colleague's.

        A colleague's tries are free again then. Raises `OldPasswordWrong`, `TooManyTries`, `WeakPassword`,
        `OperatorUnknown`.
        """
        own = actor.operator_id == operator_id
        right = None if own else Right.MANAGE_OPERATORS
        with self._store.look(actor, right) as session:
            operator = _get(session, operator_id)
            _require_strong(password, operator.username, operator.name)
        if own:
            self._require_old(actor, operator, old or "")
        password_hash = hash_password(password)
        with self._store.act(actor, right) as session:
            operator = _get(session, operator_id)
            operator.password_hash = password_hash
            attempts.note(session, _subject(session, operator.username), succeeded=True)
            audit.record(session, actor, "operator_password_changed", operator.id)

    def confirm(self, actor: Actor, password: str) -> None:
        """Make sure that who is signed in is still who is here. Raises `OldPasswordWrong`, `TooManyTries`."""
        with self._store.look(actor, None) as session:
            if actor.operator_id is None:
                raise SignedOut
            operator = _get(session, actor.operator_id)
        self._require_old(actor, operator, password)

    def _require_old(self, actor: Actor, operator: Operator, old: str) -> None:
        """Count the try: who finds a desk unlocked must not guess at its operator's password."""
        with self._store.look(actor, None) as session:
            subject = _subject(session, operator.username)
            attempts.require_patience(session, subject)
        right = verify_password(operator.password_hash, old)
        with self._store.act(actor, None) as session:
            attempts.require_patience(session, subject)
            attempts.note(session, subject, succeeded=right)
            if right:
                pins.renew(session, operator.id)
        if not right:
            raise OldPasswordWrong

    def _let_in(self, operator: Operator) -> Actor:
        return replace(_actor(operator), grant=self._store.grants.give(operator.id))


def _operator(session: DeskSession, username: str, name: str, role: Role, password_hash: str) -> Operator:
    if _by_username(session, username) is not None:
        raise UsernameTaken
    operator = Operator(
        school_id=session.school_id,
        id=new_id(),
        username=username,
        name=name,
        role=role.value,
        password_hash=password_hash,
        revoked_at=None,
    )
    session.add(operator)
    session.flush()
    return operator


def _by_username(session: DeskSession, username: str) -> Operator | None:
    found = session.scalars(
        select(Operator)
        .where(Operator.username == _folded(username), Operator.gone.is_(False))
        .order_by(Operator.revoked_at.is_not(None), Operator.id)
    )
    return next((one for one in found if works_here(session, one)), None)


def _get(session: DeskSession, operator_id: UUID) -> Operator:
    operator = session.get(Operator, (session.school_id, operator_id))
    if operator is None or not works_here(session, operator):
        raise OperatorUnknown
    return operator


def _require_another_administrator(session: DeskSession, operator: Operator) -> None:
    others = select(Operator.id).where(
        Operator.role == Role.ADMINISTRATOR,
        Operator.id != operator.id,
        Operator.gone.is_(False),
        Operator.revoked_at.is_(None),
    )
    if operator.role == Role.ADMINISTRATOR and session.scalar(others.limit(1)) is None:
        raise LastAdministrator


def _subject(session: DeskSession, username: str) -> str:
    # Some type their password into the field of the name: what was typed is kept as an HMAC.
    typed = _folded(username).encode()
    return f"operator:{hmac.digest(session.desk.code_key, b'operator' + typed, 'sha256').hex()}"


def _checked(username: str, name: str) -> tuple[str, str]:
    username, name = _folded(username), " ".join(name.split())
    if not 1 <= len(username) <= 64:
        raise BadOperator("username")
    if not 1 <= len(name) <= 100:
        raise BadOperator("name")
    return username, name


def _require_strong(password: str, username: str, name: str) -> None:
    context = PasswordContext(identifier=username, names=(name,))
    if not acceptable(Policy.TWELVE, password, context):
        raise WeakPassword


def _folded(username: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", username).casefold().split())


def _actor(operator: Operator) -> Actor:
    return Actor(operator.id, operator.name, Role(operator.role))


def _row(operator: Operator) -> OperatorRow:
    return OperatorRow(
        operator.id, operator.username, operator.name, Role(operator.role), operator.revoked_at
    )
