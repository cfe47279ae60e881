"""Whom the office has said it would call back: asked for from a file, ended there or at the day's end."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from station.models import audit, ids
from station.models.closing import CallBack
from station.models.people import Person
from station.models.staff import Operator
from station.models.store import DeskSession, Store
from station.rules.kinds import CallReason, PersonKind
from station.rules.rights import Actor, Right
from station.services.desk import start_of_day
from station.services.persons.who import get, known, listed_name


@dataclass(frozen=True, slots=True)
class ToCallBack:
    """A call that is to be made; ``earlier`` says that it was asked for before today."""

    person_id: UUID
    name: str = field(repr=False)
    kind: PersonKind
    class_code: str | None
    reason: CallReason
    call_at: datetime | None
    asked_at: datetime
    operator: str | None
    earlier: bool


class CallBackService:
    """Notes whom to call back, and that it was done."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def ask(self, actor: Actor, person_id: UUID, reason: CallReason, call_at: datetime | None = None) -> None:
        """Note that somebody is to be called back, or why and when else. Raises `PersonUnknown`."""
        with self._store.act(actor, Right.LOOK_UP) as session:
            person = get(session, person_id)
            row = _row(session, person.id)
            if row is None:
                row = CallBack(
                    school_id=session.school_id, id=ids.call_back_id(person.id), person_id=person.id
                )
                session.add(row)
                again = True
            else:
                again = row.done_at is not None
            if again:
                row.asked_at, row.operator_id = session.now(), actor.operator_id
            row.reason, row.call_at, row.done_at, row.gone = reason.value, call_at, None, False
            audit.record(session, actor, "call_back_asked", person.id, reason=reason.value)

    def done(self, actor: Actor, person_id: UUID) -> bool:
        """Note that the call was made; say whether one was to be made. Raises `PersonUnknown`."""
        with self._store.act(actor, Right.LOOK_UP) as session:
            person = get(session, person_id)
            row = _row(session, person.id)
            if row is None or row.done_at is not None:
                return False
            row.done_at = session.now()
            audit.record(session, actor, "call_back_done", person.id)
            return True

    def of_person(self, actor: Actor, person_id: UUID) -> ToCallBack | None:
        """Return the call that is to be made to somebody. Raises `PersonUnknown`."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            person = get(session, person_id)
            return next((one for one in waiting(session) if one.person_id == person.id), None)

    def all(self, actor: Actor) -> tuple[ToCallBack, ...]:
        """Return the calls that are to be made: by the moment that was named, then the oldest first."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            return waiting(session)


def waiting(session: DeskSession) -> tuple[ToCallBack, ...]:
    """Return the calls that are to be made."""
    rows = session.scalars(
        select(CallBack)
        .where(CallBack.school_id == session.school_id, CallBack.gone.is_(False))
        .where(CallBack.done_at.is_(None))
    )
    operators = session.execute(
        select(Operator.id, Operator.name).where(Operator.school_id == session.school_id)
    )
    names = {row.id: row.name for row in operators}
    today = start_of_day(session)
    found = [
        _told(row, person, names, today)
        for row in rows
        if (person := known(session, row.person_id)) is not None
    ]
    return tuple(
        sorted(found, key=lambda one: (one.call_at is None, one.call_at or one.asked_at, str(one.person_id)))
    )


def _told(row: CallBack, person: Person, operators: dict[UUID, str], today: datetime) -> ToCallBack:
    known_reason = row.reason in set(CallReason)
    return ToCallBack(
        person.id,
        listed_name(person),
        PersonKind(person.kind),
        person.class_code,
        CallReason(row.reason) if known_reason else CallReason.OTHER,
        row.call_at,
        row.asked_at,
        operators.get(row.operator_id) if row.operator_id else None,
        row.asked_at < today,
    )


def _row(session: DeskSession, person_id: UUID) -> CallBack | None:
    return session.get(CallBack, (session.school_id, ids.call_back_id(person_id)))
