"""Who acts, asked each time: by a grant that the lock takes away, and by the operator's row as it is now."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Lock
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from station.models.desk import Desk
from station.models.staff import AuditEntry, Operator
from station.rules.acts import ROLE_CHANGED
from station.rules.rights import RIGHTS, Actor, NotAllowed, Right, Role, SignedOut

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

# Plain SQL: each keystroke of a search asks for leave.
_CLAIMED = "SELECT EXISTS (SELECT 1 FROM operator WHERE school_id = (SELECT school_id FROM desk))"
_STANDING = """
    SELECT role FROM operator
    WHERE school_id = (SELECT school_id FROM desk) AND id = :operator AND revoked_at IS NULL AND NOT gone
"""


class Grants:
    """Who is signed in at this desk, in this program, at this moment; nothing of it is kept."""

    def __init__(self) -> None:
        self._granted: dict[str, UUID] = {}
        self._lapsed: dict[str, UUID] = {}
        self._lock = Lock()

    def give(self, operator_id: UUID) -> str:
        """Let an operator act, and return what says so."""
        grant = uuid4().hex
        with self._lock:
            self._granted[grant] = operator_id
        return grant

    def hold(self, actor: Actor, *, begun: bool = False) -> bool:
        """Whether this operator was let in, and not locked out since; or was when what they do has begun."""
        with self._lock:
            granted = self._granted.get(actor.grant) or (self._lapsed.get(actor.grant) if begun else None)
        return granted is not None and granted == actor.operator_id

    @contextmanager
    def nobody(self) -> Generator[None]:
        """Lock everybody out for as long as this lasts."""
        with self._lock:
            granted, self._granted = self._granted, {}
        try:
            yield
        finally:
            with self._lock:
                self._granted = granted

    def take(self, grant: str) -> None:
        """Let nobody act by this grant any more."""
        with self._lock:
            self._granted.pop(grant, None)

    def take_all(self) -> None:
        """Let nobody act any more: the desk is locked."""
        with self._lock:
            self._lapsed.update(self._granted)
            self._granted.clear()

    def attendant(self) -> UUID | None:
        """Return who signed in last, of those who still are."""
        with self._lock:
            return next(reversed(self._granted.values()), None)

    def operators(self) -> frozenset[UUID]:
        """Return who is signed in."""
        with self._lock:
            return frozenset(self._granted.values())


def require(
    session: Session, grants: Grants, actor: Actor, right: Right | None, *, begun: bool = False
) -> None:
    """Raise unless ``actor`` may do this now; without a right, whoever works here may.

    What was ``begun`` before the desk was locked may be ended.

    Raises `SignedOut` for who is not let in, or was let go since; `NotAllowed` for a role without the right.
    """
    if actor.operator_id is None:
        if not is_unclaimed(session):
            raise SignedOut
        if right is not None:
            actor.require(right)
        return
    if not grants.hold(actor, begun=begun):
        raise SignedOut
    _require_row(session, actor.operator_id, right)


def require_attended(session: Session, grants: Grants, right: Right, operator_id: UUID | None = None) -> None:
    """Raise unless an operator is signed in here who may do this: any, or the one who is named.

    For what the desk shows or the family does under the operator's eyes. Raises as `require`.
    """
    if is_unclaimed(session):
        return
    present = grants.operators()
    if operator_id is not None:
        present &= {operator_id}
    refusal: SignedOut | NotAllowed = SignedOut()
    for one in sorted(present):
        try:
            return _require_row(session, one, right)
        except (SignedOut, NotAllowed) as error:
            refusal = error
    raise refusal


def is_unclaimed(session: Session) -> bool:
    """Whether this home never had an operator: its commands are open until then."""
    session.flush()
    return not session.connection().exec_driver_sql(_CLAIMED).scalar()


def works_here(session: Session, operator: Operator) -> bool:
    """Whether an operator may sign in and act.

    Two desks may let each other's administrators go, or lower their roles, while apart, and nobody would be
    left: then the administrator who lost it last stays one, on all desks alike.
    """
    if operator.gone:
        return False
    return operator.revoked_at is None or is_kept(session, operator)


def is_kept(session: Session, operator: Operator) -> bool:
    """Whether an operator is the administrator who stays, though let go or given another role."""
    return operator.id == _last_administrator(session, operator.school_id)


def _last_administrator(session: Session, school_id: UUID) -> UUID | None:
    operators = session.execute(
        select(Operator.id, Operator.role, Operator.revoked_at).where(
            Operator.school_id == school_id, Operator.gone.is_(False)
        )
    ).all()
    lost: dict[UUID, datetime] = {}
    for one in operators:
        if one.role == Role.ADMINISTRATOR:
            if one.revoked_at is None:
                return None
            lost[one.id] = one.revoked_at
    lowered = select(AuditEntry.subject_id, AuditEntry.at, AuditEntry.facts).where(
        AuditEntry.school_id == school_id,
        AuditEntry.act == ROLE_CHANGED,
        AuditEntry.subject_id.in_([one.id for one in operators if one.revoked_at is None]),
    )
    for who, at, facts in session.execute(lowered):
        if who is not None and facts.get("was") == Role.ADMINISTRATOR and at > lost.get(who, _LONG_AGO):
            lost[who] = at
    return max(lost, key=lambda who: (lost[who], who), default=None)


def _require_row(session: Session, operator_id: UUID, right: Right | None) -> None:
    session.flush()
    role = session.connection().exec_driver_sql(_STANDING, {"operator": operator_id.hex}).scalar()
    if role is not None and (right is None or right in rights_of(role)):
        return
    # Seldom: who was let go, or has not the right, may still be the administrator who stays.
    school_id = session.get_one(Desk, 1).school_id
    operator = session.get(Operator, (school_id, operator_id)) if school_id else None
    if operator is None or not works_here(session, operator):
        raise SignedOut
    if right is None or right in rights_of(operator.role):
        return
    if right not in rights_of(Role.ADMINISTRATOR) or not is_kept(session, operator):
        raise NotAllowed(right)


def rights_of(role: str) -> frozenset[Right]:
    """Return the rights of a role as it is kept; one that this Station does not know holds none."""
    return RIGHTS[Role(role)] if role in set(Role) else frozenset()
