"""The code that somebody waits for: where it went, and how long it works."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from station.models.desk import Challenge, Message
from station.models.store import DeskSession
from station.rules.kinds import Channel, MessageState
from station.rules.phones import national
from station.services.directory.records import CodeOut
from station.services.proofs.codes import Purpose

_FAILED = (MessageState.REFUSED, MessageState.NOT_SENT)


def code_out(session: DeskSession, rows: Sequence[UUID], *, hidden: bool) -> CodeOut | None:
    """Return the code for an enrolment that was sent to one of these rows, and works still."""
    failed = select(Message.challenge_id).where(Message.challenge_id.is_not(None), Message.state.in_(_FAILED))
    found = session.scalars(
        select(Challenge)
        .where(Challenge.person_id.in_(rows), Challenge.purpose == Purpose.ENROLMENT.value)
        .where(Challenge.used_at.is_(None), Challenge.replaced_at.is_(None), Challenge.tries_left > 0)
        .where(Challenge.expires_at > session.now(), Challenge.id.not_in(failed))
        .order_by(Challenge.sent_at.desc())
    ).first()
    if found is None:
        return None
    to = national(found.address) if found.channel == Channel.SMS else found.address
    return CodeOut(found.sent_at, found.expires_at, found.tries_left, "" if hidden else to)
