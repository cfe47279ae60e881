"""One-time codes: six digits, kept as an HMAC with this desk's key, bound to one person and one sending.

Only the latest code of a person works; it outlives a restart.
"""

import hmac
import math
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from station.models.desk import Challenge, Enrolment, Message
from station.models.ids import new_id
from station.models.store import DeskSession
from station.rules.kinds import Channel
from station.services.enrolment.contacts import Address
from station.services.enrolment.errors import (
    CodeExpired,
    CodeMalformed,
    CodeNotSent,
    CodeTooSoon,
    CodeUsedUp,
    CodeWrong,
    EnrolmentError,
)
from station.services.messages import MessageState

PURPOSE = "enrolment"
DIGITS = 6


@dataclass(frozen=True, slots=True)
class CodeRules:
    """How long a code works, how often it may be tried, how soon another may be sent."""

    minutes: int
    tries: int
    resend_seconds: int


def digits_of(typed: str) -> str:
    """Return a code as typed, in ASCII digits and without blanks. Raises `CodeMalformed`."""
    signs = [sign for sign in typed if not sign.isspace() and sign not in "-.·"]
    if len(signs) != DIGITS or not all(sign.isdecimal() for sign in signs):
        raise CodeMalformed(DIGITS)
    return "".join(str(unicodedata.decimal(sign)) for sign in signs)


def resend_at(session: DeskSession, person_id: UUID, channel: Channel, rules: CodeRules) -> datetime | None:
    """Return when this person may be sent a code this way again; None where at once.

    A code that never left its desk keeps nobody waiting.
    """
    last = session.scalars(
        select(Challenge)
        .where(Challenge.person_id == person_id, Challenge.channel == channel, Challenge.purpose == PURPOSE)
        .order_by(Challenge.sent_at.desc(), Challenge.id.desc())
        .limit(1)
    ).one_or_none()
    if last is None:
        return None
    message = message_of(session, last)
    if message is not None and message.state in {MessageState.NOT_SENT, MessageState.REFUSED}:
        return None
    free = last.sent_at + timedelta(seconds=rules.resend_seconds)
    return free if free > session.now() else None


def make(
    session: DeskSession, enrolment: Enrolment, person_id: UUID, address: Address, rules: CodeRules
) -> tuple[Challenge, str]:
    """Make the person's new code, which replaces all earlier ones. Raises `CodeTooSoon`."""
    now = session.now()
    free = resend_at(session, person_id, address.channel, rules)
    if free is not None:
        raise CodeTooSoon(free, math.ceil((free - now).total_seconds()))
    withdraw(session, person_id)
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    challenge = Challenge(
        id=new_id(),
        enrolment_id=enrolment.id,
        person_id=person_id,
        purpose=PURPOSE,
        channel=address.channel.value,
        address=address.value,
        digest=b"",
        sent_at=now,
        expires_at=now + timedelta(minutes=rules.minutes),
        tries_left=rules.tries,
        used_at=None,
        replaced_at=None,
    )
    challenge.digest = _digest(session, challenge, code)
    session.add(challenge)
    session.flush()
    return challenge, code


def withdraw(session: DeskSession, person_id: UUID) -> None:
    """Let none of the person's codes work any more."""
    for challenge in session.scalars(
        select(Challenge).where(
            Challenge.person_id == person_id,
            Challenge.purpose == PURPOSE,
            Challenge.replaced_at.is_(None),
            Challenge.used_at.is_(None),
        )
    ):
        challenge.replaced_at = session.now()


def current(session: DeskSession, enrolment: Enrolment) -> Challenge | None:
    """Return the code that the enrolment waits for."""
    return session.scalars(
        select(Challenge).where(
            Challenge.enrolment_id == enrolment.id,
            Challenge.person_id == enrolment.person_id,
            Challenge.replaced_at.is_(None),
            Challenge.used_at.is_(None),
        )
    ).one_or_none()


def check(session: DeskSession, enrolment: Enrolment, digits: str) -> EnrolmentError | None:
    """Use a code up, or say why it is refused. What is returned is raised once the try counts for good."""
    challenge = current(session, enrolment)
    if challenge is None:
        return CodeNotSent()
    if challenge.tries_left == 0:
        return CodeUsedUp()
    if challenge.expires_at <= session.now():
        return CodeExpired()
    if hmac.compare_digest(challenge.digest, _digest(session, challenge, digits)):
        challenge.used_at = session.now()
        return None
    challenge.tries_left -= 1
    if challenge.tries_left == 0:
        return CodeUsedUp()
    return CodeWrong(challenge.tries_left, replaced=_was_replaced(session, enrolment, digits))


def message_of(session: DeskSession, challenge: Challenge) -> Message | None:
    """Return the message that carries a code."""
    return session.scalars(select(Message).where(Message.challenge_id == challenge.id)).one_or_none()


def forget(session: DeskSession, enrolment: Enrolment) -> None:
    """Close all codes of an enrolment that is over, and where they went."""
    for challenge in session.scalars(select(Challenge).where(Challenge.enrolment_id == enrolment.id)):
        challenge.address = ""
        if challenge.used_at is None and challenge.replaced_at is None:
            challenge.replaced_at = session.now()


def _was_replaced(session: DeskSession, enrolment: Enrolment, digits: str) -> bool:
    earlier = session.scalars(
        select(Challenge).where(
            Challenge.enrolment_id == enrolment.id,
            Challenge.person_id == enrolment.person_id,
            Challenge.replaced_at.is_not(None),
        )
    )
    return any(hmac.compare_digest(one.digest, _digest(session, one, digits)) for one in earlier)


def _digest(session: DeskSession, challenge: Challenge, code: str) -> bytes:
    return hmac.digest(session.desk.code_key, challenge.id.bytes + code.encode("ascii"), "sha256")
