"""An agent's PIN at this desk: kept as an HMAC with the desk's key, never synced, five tries in a row."""

import hmac
import unicodedata
from dataclasses import dataclass
from uuid import UUID

from station.models.desk import Setting
from station.models.store import DeskSession
from station.services.proofs import attempts

TRIES = 5
"""Wrong ones in a row; then only the password helps, which makes them all free again."""


@dataclass(frozen=True, slots=True)
class Pin:
    """How many digits it has, and what they and the desk's key give."""

    digits: int
    digest: str


def kept(session: DeskSession, operator_id: UUID) -> Pin | None:
    """Return what this desk keeps of an agent's PIN; None where they chose none here."""
    row = session.get(Setting, _key(operator_id))
    return Pin(row.value["digits"], row.value["digest"]) if row is not None else None


def keep(session: DeskSession, operator_id: UUID, digits: str) -> None:
    """Keep an agent's new PIN, in place of the one before."""
    value = {"digits": len(digits), "digest": _digest(session, operator_id, digits)}
    session.merge(Setting(key=_key(operator_id), value=value))
    renew(session, operator_id)


def forget(session: DeskSession, operator_id: UUID) -> bool:
    """Keep none any more; return whether there was one."""
    row = session.get(Setting, _key(operator_id))
    if row is not None:
        session.delete(row)
    return row is not None


def tries_left(session: DeskSession, operator_id: UUID) -> int:
    """Return how many wrong ones may follow."""
    return max(0, TRIES - attempts.failures(session, _key(operator_id))[0])


def is_right(session: DeskSession, operator_id: UUID, typed: str) -> bool:
    """Whether these are the digits; each try is counted, and none counts once they are used up."""
    pin = kept(session, operator_id)
    if pin is None or not tries_left(session, operator_id):
        return False
    right = hmac.compare_digest(pin.digest, _digest(session, operator_id, in_ascii(typed)))
    attempts.note(session, _key(operator_id), succeeded=right)
    return right


def renew(session: DeskSession, operator_id: UUID) -> None:
    """Give all tries again: the password was named."""
    if attempts.failures(session, _key(operator_id))[0]:
        attempts.note(session, _key(operator_id), succeeded=True)


def in_ascii(typed: str) -> str:
    """Return typed digits of any script as ASCII has them, without blanks; other signs as they are."""
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in typed if not sign.isspace()
    )


def _key(operator_id: UUID) -> str:
    return f"pin:{operator_id}"


def _digest(session: DeskSession, operator_id: UUID, digits: str) -> str:
    return hmac.digest(session.desk.code_key, b"pin" + operator_id.bytes + digits.encode(), "sha256").hex()
