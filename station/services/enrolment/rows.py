"""Enrolments as rows: finding one at its step, opening, ending, and their lines in the audit trail."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from station.models import audit
from station.models.desk import Enrolment
from station.models.ids import new_id
from station.models.people import Person
from station.models.staff import Operator
from station.models.store import DeskSession
from station.rules.kinds import PersonKind
from station.rules.names import display_name
from station.rules.rights import Actor, Right, Role
from station.services.enrolment.errors import EnrolmentOver, EnrolmentUnknown, OutOfStep
from station.services.enrolment.flow import Draft, Origin, Step, first_step
from station.services.enrolment.state import typed_of
from station.services.enrolment.views import Outcome, UnderWay
from station.services.persons.ties import Ties
from station.services.persons.who import known, name_record
from station.services.proofs import codes


def get(session: DeskSession, enrolment_id: UUID) -> Enrolment:
    """Return the enrolment. Raises `EnrolmentUnknown`."""
    row = session.get(Enrolment, enrolment_id)
    if row is None:
        raise EnrolmentUnknown
    return row


def at(session: DeskSession, enrolment_id: UUID, *steps: Step) -> Enrolment:
    """Return an enrolment under way that stands at one of the steps. Raises `EnrolmentOver`, `OutOfStep`."""
    row = get(session, enrolment_id)
    if row.ended_at is not None:
        raise EnrolmentOver
    if steps and row.step not in steps:
        raise OutOfStep(Step(row.step))
    return row


def in_hand(session: DeskSession, enrolment_id: UUID, *steps: Step) -> Enrolment:
    """Return an enrolment for what the family does in it: only while its operator is signed in here.

    Raises `station.rules.rights.SignedOut`, `NotAllowed`, and as `at`.
    """
    session.require_attended(Right.ENROL)
    row = get(session, enrolment_id)
    session.require_attended(Right.ENROL, row.operator_id)
    return at(session, enrolment_id, *steps)


def new(
    session: DeskSession, kind: PersonKind, person: Person | None, origin: Origin | None = None
) -> Enrolment:
    """Open an enrolment, blind or for a person, where no other ``origin`` is named."""
    origin = origin or (Origin.FILE if person else Origin.BLIND)
    row = Enrolment(
        id=new_id(),
        kind=kind.value,
        opened_from=origin.value,
        person_id=person.id if person else None,
        operator_id=None,
        step=first_step(Draft(origin)).value,
        channel=None,
        typed={},
        proof=None,
        document=None,
        started_at=session.now(),
        touched_at=session.now(),
        touched_ms=session.steady_ms,
        ended_at=None,
        outcome=None,
    )
    session.add(row)
    return row


def touch(session: DeskSession, row: Enrolment) -> None:
    """Note that somebody was at it."""
    row.touched_at, row.touched_ms = session.now(), session.steady_ms


def lies_for(session: DeskSession, row: Enrolment) -> timedelta:
    """Return for how long nobody was at it, by the machine's clock or the desk's own time: the longer."""
    own = timedelta(milliseconds=session.steady_ms - row.touched_ms)
    return max(own, session.now() - row.touched_at)


def end(session: DeskSession, row: Enrolment, outcome: Outcome) -> None:
    """Close an enrolment and forget what was typed in it."""
    row.ended_at, row.outcome, row.typed = session.now(), outcome.value, {}
    codes.forget(session, row)


def under_way_of(session: DeskSession, person_id: UUID) -> Enrolment | None:
    """Return the enrolment that was opened from this person's file and is not over."""
    return session.scalars(
        select(Enrolment)
        .where(Enrolment.person_id.in_(Ties.of(session).rows(person_id)), Enrolment.ended_at.is_(None))
        .where(Enrolment.opened_from == Origin.FILE)
        .order_by(Enrolment.touched_at.desc())
    ).first()


def summary(session: DeskSession, row: Enrolment) -> UnderWay:
    """Describe an enrolment in the list of those that can be taken up."""
    typed = typed_of(row)
    person = known(session, row.person_id)
    return UnderWay(
        id=row.id,
        kind=PersonKind(row.kind),
        step=Step(row.step),
        name=display_name(name_record(person)) if person else f"{typed.first_name} {typed.last_name}".strip(),
        started_at=row.started_at,
        touched_at=row.touched_at,
        operator_id=row.operator_id,
    )


def actor(session: DeskSession, row: Enrolment) -> Actor:
    """Return who has the enrolment in hand, to be credited with what the family does."""
    operator = row.operator_id and session.get(Operator, (session.school_id, row.operator_id))
    return Actor(row.operator_id, operator.name if operator else "", Role.SECRETARY)


def record(session: DeskSession, row: Enrolment, act: str, **facts: Any) -> None:
    """Add the audit line of an act on an enrolment; its subject is the person, once known."""
    audit.record(session, actor(session, row), act, row.person_id, enrolment=str(row.id), **facts)
