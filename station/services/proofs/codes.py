"""One-time codes: six digits, kept as an HMAC with this desk's key, bound to one person and one sending.

Only the latest code of a person works; it outlives a restart.
"""

import hmac
import math
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select

from station.models.desk import Challenge, Enrolment, Message
from station.models.ids import new_id
from station.models.store import DeskSession
from station.rules.kinds import Channel, MessageState
from station.services.persons import tries
from station.services.persons.contact import Address
from station.services.proofs import budget
from station.services.proofs.attempts import TooManyTries
from station.services.proofs.errors import (
    CodeExpired,
    CodeMalformed,
    CodeNotSent,
    CodeTooSoon,
    CodeUsedUp,
    CodeWrong,
    ProofError,
)
from station.settings import OfSchool

DIGITS = 6

Refusal = ProofError | TooManyTries


class Purpose(StrEnum):
    """What a code opens; one that was sent for something else opens nothing here."""

    ENROLMENT = "enrolment"
    PASSWORD = "password"  # noqa: S105
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class CodeRules:
    """How long a code works, how often it may be tried, how soon another may be sent."""

    minutes: int
    tries: int
    resend_seconds: int

    @classmethod
    def of(cls, held: OfSchool) -> "CodeRules":
        """Return the rules among the settings that hold."""
        return cls(held.code_minutes, held.code_tries, held.code_resend_seconds)


def digits_of(typed: str) -> str:
    """Return a code as typed, in ASCII digits and without blanks. Raises `CodeMalformed`."""
    signs = [sign for sign in typed if not sign.isspace() and sign not in "-.·"]
    if len(signs) != DIGITS or not all(sign.isdecimal() for sign in signs):
        raise CodeMalformed(DIGITS)
    return "".join(str(unicodedata.decimal(sign)) for sign in signs)


def resend_at(
    session: DeskSession,
    person_id: UUID,
    channel: Channel,
    rules: CodeRules,
    purpose: Purpose = Purpose.ENROLMENT,
    *,
    left: bool = False,
) -> datetime | None:
    """Return when this person may be sent a code this way again; None where at once.

    A code that never left its desk keeps nobody waiting, unless ``left`` says to take it for one that did:
    nobody's code never leaves, and waiting must not tell it from others.
    """
    last = session.scalars(
        select(Challenge)
        .where(Challenge.person_id == person_id, Challenge.channel == channel, Challenge.purpose == purpose)
        .order_by(Challenge.sent_ms.desc(), Challenge.id.desc())
        .limit(1)
    ).one_or_none()
    if last is None:
        return None
    message = message_of(session, last)
    if not left and message is not None and message.state in {MessageState.NOT_SENT, MessageState.REFUSED}:
        return None
    return _free_at(session, last, rules)


def make(
    session: DeskSession,
    enrolment: Enrolment | None,
    person_id: UUID,
    address: Address,
    rules: CodeRules,
    purpose: Purpose = Purpose.ENROLMENT,
) -> tuple[Challenge, str]:
    """Make the person's new code, which replaces the earlier ones of its purpose.

    Raises `CodeTooSoon`, and `TooManyTries` where the person or the contact has had too many.
    """
    require_patience(session, resend_at(session, person_id, address.channel, rules, purpose))
    budget.spend_code(session, tries.of_person(person_id), address)
    withdraw(session, person_id, purpose)
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    challenge = _challenge(session, enrolment, person_id, address, rules, purpose)
    challenge.digest = _digest(session, challenge, code)
    session.add(challenge)
    session.flush()
    return challenge, code


def make_for_nobody(session: DeskSession, address: Address, rules: CodeRules, purpose: Purpose) -> Challenge:
    """Make what looks like a code and is none: who asks for nobody's account is answered like anybody.

    ``address`` is nobody's either: it only ties the askings together, so that they wait like others.
    """
    earlier = session.scalars(
        select(Challenge)
        .where(Challenge.person_id.is_(None), Challenge.purpose == purpose)
        .where(Challenge.address == address.value, Challenge.channel == address.channel)
        .order_by(Challenge.sent_ms.desc(), Challenge.id.desc())
    ).first()
    if earlier is not None:
        require_patience(session, _free_at(session, earlier, rules))
        earlier.replaced_at = earlier.replaced_at or session.now()
    budget.spend_code(session, tries.of_nobody(session, address), address)
    challenge = _challenge(session, None, None, address, rules, purpose)
    challenge.digest = secrets.token_bytes(32)
    session.add(challenge)
    session.flush()
    return challenge


def require_patience(session: DeskSession, free: datetime | None) -> None:
    """Raise `CodeTooSoon` where the next code may be sent only later."""
    if free is not None:
        raise CodeTooSoon(free, math.ceil((free - session.now()).total_seconds()))


def _free_at(session: DeskSession, last: Challenge, rules: CodeRules) -> datetime | None:
    """Return when the next code may follow this one, by the desk's own time; None where at once."""
    left_ms = last.sent_ms + rules.resend_seconds * 1000 - session.steady_ms
    return session.now() + timedelta(milliseconds=left_ms) if left_ms > 0 else None


def is_expired(session: DeskSession, challenge: Challenge) -> bool:
    """Whether a code's time is over: by the machine's clock, or by the desk's own time."""
    life = challenge.expires_at - challenge.sent_at
    lived = timedelta(milliseconds=session.steady_ms - challenge.sent_ms)
    return challenge.expires_at <= session.now() or lived >= life


def proof_is_over(session: DeskSession, challenge: Challenge, rules: CodeRules) -> bool:
    """Whether the time is over in which what a right code has proved may be used: as long as a code's."""
    span = timedelta(minutes=rules.minutes)
    lived = timedelta(milliseconds=session.steady_ms - challenge.sent_ms)
    proved_at = min(challenge.used_at or challenge.expires_at, challenge.expires_at)
    return proved_at + span <= session.now() or lived >= 2 * span


def _challenge(
    session: DeskSession,
    enrolment: Enrolment | None,
    person_id: UUID | None,
    address: Address,
    rules: CodeRules,
    purpose: Purpose,
) -> Challenge:
    now = session.now()
    return Challenge(
        id=new_id(),
        enrolment_id=enrolment.id if enrolment else None,
        person_id=person_id,
        purpose=purpose.value,
        channel=address.channel.value,
        address=address.value,
        digest=b"",
        sent_at=now,
        expires_at=now + timedelta(minutes=rules.minutes),
        tries_left=rules.tries,
        used_at=None,
        replaced_at=None,
        sent_ms=session.steady_ms,
    )


def withdraw(session: DeskSession, person_id: UUID, purpose: Purpose = Purpose.ENROLMENT) -> None:
    """Let none of the person's codes of this purpose work any more."""
    for challenge in session.scalars(
        select(Challenge).where(
            Challenge.person_id == person_id,
            Challenge.purpose == purpose,
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


def check(session: DeskSession, enrolment: Enrolment, digits: str) -> Refusal | None:
    """Use a code up, or say why it is refused. What is returned is raised once the try counts for good."""
    challenge = current(session, enrolment)
    if challenge is None:
        return CodeNotSent()
    refusal = try_code(session, challenge, digits)
    if isinstance(refusal, CodeWrong) and _was_replaced(session, enrolment, digits):
        return CodeWrong(refusal.tries_left, replaced=True)
    return refusal


def try_code(session: DeskSession, challenge: Challenge, digits: str) -> Refusal | None:
    """Use one code up, or count the try and say why it is refused."""
    if challenge.tries_left == 0:
        return CodeUsedUp()
    if is_expired(session, challenge):
        return CodeExpired()
    owner = _owner(session, challenge)
    try:
        budget.require_guess(session, owner)
    except TooManyTries as refusal:
        return refusal
    right = hmac.compare_digest(challenge.digest, _digest(session, challenge, digits))
    budget.note_guess(session, owner, right=right)
    if right:
        challenge.used_at = session.now()
        return None
    challenge.tries_left -= 1
    if challenge.tries_left == 0:
        return CodeUsedUp()
    return CodeWrong(challenge.tries_left)


def _owner(session: DeskSession, challenge: Challenge) -> str:
    if challenge.person_id is not None:
        return tries.of_person(challenge.person_id)
    return tries.of_nobody(session, Address(Channel(challenge.channel), challenge.address))


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
