"""How many codes a person and a contact may be sent, and how often a person's may be guessed at, in a time.

Counted by the desk's own time, whatever is restarted, cancelled, or asked at another window. The measure is
NIST SP 800-63B, "Rate limiting (throttling)": at most 100 wrong tries in a row, then somebody must look.
"""

import math
from dataclasses import dataclass

from sqlalchemy import select

from station.models.desk import Attempt
from station.models.store import DeskSession
from station.services.persons import tries
from station.services.persons.contact import Address
from station.services.proofs import attempts
from station.services.proofs.attempts import TooManyTries

_HOUR_MS = 3600 * 1000
_DAY_MS = 24 * _HOUR_MS
_IN_A_ROW = 100


@dataclass(frozen=True, slots=True)
class Budget:
    """How many in an hour, and in a day."""

    hour: int
    day: int


CODES_OF_PERSON = Budget(6, 12)
CODES_TO_CONTACT = Budget(12, 24)
"""Two guardians may share a phone, and their children may have theirs by it."""
GUESSES = Budget(15, 30)


def spend_code(session: DeskSession, owner: str, address: Address) -> None:
    """Count a code made for an owner (`tries.of_person`, `tries.of_nobody`). Raises `TooManyTries`."""
    of_owner, of_contact = tries.codes_of(owner), tries.codes_of(tries.of_contact(session, address))
    _require(session, of_owner, CODES_OF_PERSON)
    _require(session, of_contact, CODES_TO_CONTACT)
    for subject in (of_owner, of_contact):
        attempts.note(session, subject, succeeded=False)


def may_send(session: DeskSession, owner: str, address: Address) -> bool:
    """Count another message of ours to somebody, within what codes may cost; whether it may go out."""
    try:
        spend_code(session, owner, address)
    except TooManyTries:
        return False
    return True


def require_guess(session: DeskSession, owner: str) -> None:
    """Raise `TooManyTries` where somebody's codes were guessed at too often."""
    subject = tries.guesses_of(owner)
    if attempts.failures(session, subject)[0] >= _IN_A_ROW:
        raise TooManyTries(_DAY_MS // 1000)
    _require(session, subject, GUESSES)


def note_guess(session: DeskSession, owner: str, *, right: bool) -> None:
    """Count a guess."""
    attempts.note(session, tries.guesses_of(owner), succeeded=right)


def _require(session: DeskSession, subject: str, budget: Budget) -> None:
    now = session.steady_ms
    spent = session.scalars(
        select(Attempt.steady_ms)
        .where(Attempt.subject == subject, Attempt.succeeded.is_(False), Attempt.steady_ms > now - _DAY_MS)
        .order_by(Attempt.seq.desc())
    ).all()
    for span, most in ((_HOUR_MS, budget.hour), (_DAY_MS, budget.day)):
        within = [at for at in spent if at > now - span]
        if len(within) >= most:
            raise TooManyTries(math.ceil((within[most - 1] + span - now) / 1000))
