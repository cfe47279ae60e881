"""Identifiers and their claims: which are ours, which another has, and the numbers for work off line."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Text, column, delete, func, select, update

from station.models import audit, ids
from station.models.accounts import Account, Claim, Login
from station.models.desk import Lease
from station.models.store import DeskSession
from station.rules.identifiers import stem_of
from station.rules.rights import Actor, Role
from station.sync.desk.handed import Renumber
from station.sync.desk.leases import BLOCK, FIRST_LEASED, numbers_left
from station.sync.desk.progress import advance, progress_of

_FEWEST = 50
"""Of leased numbers: with fewer left, another block is leased."""
SOMEBODY = UUID(int=0)
"""The owner, here, of an identifier that another school has: taken, and nobody's at this desk."""

_SYNC = Actor(None, "", Role.SECRETARY)

Claimed = tuple[str, UUID, bool]
"""An identifier, its owner, and whether it was shown or printed."""


def unconfirmed(session: DeskSession, after: str, most: int) -> list[Claimed]:
    """Return claims that the store does not have yet, those after an identifier, in their order."""
    rows = session.execute(
        select(Claim.value, Claim.owner)
        .where(Claim.confirmed.is_(False), Claim.value > after)
        .order_by(Claim.value)
        .limit(most)
    )
    return [(value, owner, _is_printed(session, value, owner)) for value, owner in rows]


def all_printed_are_claimed(session: DeskSession) -> bool:
    """Whether the store has each low number that was shown or printed here."""
    waits = (
        select(Login.identifier)
        .join(Claim, (Claim.value == Login.identifier) & (Claim.owner == Login.account_id))
        .where(Login.school_id == session.school_id, Login.issued_at.is_not(None), Login.gone.is_(False))
        .where(Claim.confirmed.is_(False))
    )
    return not any(_number(value) < FIRST_LEASED for value in session.scalars(waits))


def settle_claims(
    session: DeskSession, answers: Sequence[tuple[str, UUID, str, str | None]], renumber: Renumber
) -> None:
    """Bring in what the store has made of claims."""
    _confirm(session, [value for value, _, state, _ in answers if state == "mine"])
    for value, owner, state, instead in answers:
        if state in ("lost", "elsewhere", "given"):
            _lose(session, value, owner, instead, renumber)


def needs_lease(session: DeskSession) -> bool:
    """Whether few numbers are left for work off line."""
    return numbers_left(session) < _FEWEST


def held_blocks(session: DeskSession) -> list[int] | None:
    """Return the desk's blocks where the store may have forgotten whose they are."""
    if not progress_of(session).blocks_due:
        return None
    leases = session.scalars(select(Lease)).all()
    return [(lease.first_number - FIRST_LEASED) // BLOCK for lease in leases]


def printed_blocks(session: DeskSession) -> list[int]:
    """Return the blocks of which identifiers were printed in the school, as far as this desk knows."""
    printed = select(Login.identifier).where(
        Login.school_id == session.school_id, Login.issued_at.is_not(None), Login.gone.is_(False)
    )
    numbers = (_number(identifier) for identifier in session.scalars(printed) if identifier)
    return sorted({(number - FIRST_LEASED) // BLOCK for number in numbers if number >= FIRST_LEASED})


def keep_blocks(session: DeskSession, held: Sequence[int], kept: Sequence[int]) -> None:
    """Keep, of the blocks that were held, those that still are the desk's."""
    lost = [FIRST_LEASED + BLOCK * block for block in held if block not in set(kept)]
    session.execute(delete(Lease).where(Lease.first_number.in_(lost)))
    advance(session, blocks_due=False)


def add_lease(session: DeskSession, block: int) -> None:
    """Take a further block."""
    first = FIRST_LEASED + BLOCK * block
    session.add(Lease(first_number=first, next_number=first))


def take_note(session: DeskSession, claimed: Mapping[str, UUID], renumber: Renumber) -> None:
    """Take note of claims that came with another desk's logins."""
    if not claimed:
        return
    session.flush()
    known = session.scalars(select(Claim).where(Claim.value.in_(_among(claimed)))).all()
    for claim in known:
        _make_way(session, claim, claimed[claim.value], renumber)
    session.connection().exec_driver_sql(
        "INSERT INTO claim (value, owner, confirmed) VALUES (?, ?, 1) ON CONFLICT (value) DO UPDATE"
        " SET owner = excluded.owner, confirmed = 1 WHERE owner IN (excluded.owner, ?)",
        [(value, owner.hex, SOMEBODY.hex) for value, owner in claimed.items()],
    )


def _among(values: Iterable[str]) -> Any:
    listed = func.json_each(json.dumps(list(values))).table_valued(column("value", Text()))
    return select(listed.c.value)


def _number(identifier: str) -> int:
    return int(identifier[len(stem_of(identifier)) :] or 1)


def _is_printed(session: DeskSession, value: str, owner: UUID) -> bool:
    login = _login(session, value, owner)
    return login is not None and not login.gone and login.issued_at is not None


def _confirm(session: DeskSession, values: Sequence[str]) -> None:
    session.execute(
        update(Claim)
        .where(Claim.value.in_(_among(values)))
        .values(confirmed=True)
        .execution_options(synchronize_session=False)
    )


def _lose(session: DeskSession, value: str, owner: UUID, instead: str | None, renumber: Renumber) -> None:
    claim = session.get(Claim, value)
    if claim is None or claim.confirmed or claim.owner != owner:
        return  # a pull, or an answer before this one, has settled it
    login = _pass_on(session, claim, SOMEBODY)
    if login is None:
        return
    if instead is None:
        login.gone = True  # the account has another identifier
        return
    there = session.get(Claim, instead)
    is_free = there is None or _make_way(session, there, owner, renumber)
    renumber(session, login, instead if is_free else None)


def _make_way(session: DeskSession, claim: Claim, owner: UUID, renumber: Renumber) -> bool:
    """Whether an identifier can be this owner's; what is confirmed as another account's stays with it.

    A reservation that stands in the way was not confirmed, so not shown: it gets another number.
    """
    if claim.owner in (owner, SOMEBODY):
        return True
    if claim.confirmed:
        return False
    login = _pass_on(session, claim, owner)
    if login is not None:
        renumber(session, login, None)
    return True


def _pass_on(session: DeskSession, claim: Claim, owner: UUID) -> Login | None:
    """Note whose an identifier is by now; returns the reservation that needs another."""
    login = _login(session, claim.value, claim.owner)
    claim.owner, claim.confirmed = owner, True
    session.flush()
    if login is None or login.gone:
        return None
    if login.issued_at is None:
        return login
    _give_up(session, login)
    return None


def _give_up(session: DeskSession, login: Login) -> None:
    """An identifier that is on paper already is another's: it works no more, and the sheet is due again."""
    login.gone = True
    account = session.get(Account, (session.school_id, login.account_id))
    subject = account.person_id if account else login.account_id
    audit.record(session, _SYNC, "identifier_lost", subject, login=str(login.id))
    session.flush()


def _login(session: DeskSession, value: str, owner: UUID) -> Login | None:
    return session.get(Login, (session.school_id, ids.login_id(owner, value)))
