"""How many codes a person and a contact may be sent, and how often a person's may be guessed at, in a time.

Counted by the desk's own time, whatever is restarted, cancelled, or asked at another window. The measure is
NIST SP 800-63B, "Rate limiting (throttling)": at most 100 wrong tries in a row, then somebody must look.
"""

import hmac
import math
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from station.models.desk import Attempt
from station.models.store import DeskSession
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
    """Count a code that is made for somebody (`of_person`, `of_nobody`). Raises `TooManyTries`."""
    contact = f"code:contact:{_masked(session, address)}"
    for subject, budget in ((f"code:{owner}", CODES_OF_PERSON), (contact, CODES_TO_CONTACT)):
        _require(session, subject, budget)
    for subject in (f"code:{owner}", contact):
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
    subject = f"guess:{owner}"
    if attempts.failures(session, subject)[0] >= _IN_A_ROW:
        raise TooManyTries(_DAY_MS // 1000)
    _require(session, subject, GUESSES)


def note_guess(session: DeskSession, owner: str, *, right: bool) -> None:
    """Count a guess."""
    attempts.note(session, f"guess:{owner}", succeeded=right)


def of_person(person_id: UUID) -> str:
    """Return whose budget it is."""
    return f"person:{person_id.hex}"


def of_nobody(address: Address) -> str:
    """Return the budget of an asking for nobody's account, which waits as if it were somebody's."""
    return f"nobody:{address.value}"


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


def _masked(session: DeskSession, address: Address) -> str:
    told = f"{address.channel.value}:{address.value}".encode()
    return hmac.digest(session.desk.code_key, b"contact" + told, "sha256").hex()
