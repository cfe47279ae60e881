"""Identifiers and their claims: which are ours, which another has, and the numbers for work off line."""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Text, column, delete, func, select, update

from station.models import audit, ids
from station.models.accounts import Account, Claim, Login
from station.models.desk import Lease
from station.models.store import DeskSession, Store
from station.rules.identifiers import with_number
from station.rules.kinds import AccountState
from station.rules.rights import Actor, Role
from station.sync.desk.leases import BLOCK, FIRST_LEASED, numbers_left, stem_of
from station.sync.desk.link import Connection
from station.sync.desk.progress import advance, progress_of

_FEWEST = 50
"""Of leased numbers: with fewer left, another block is leased."""
_AT_ONCE = 2000
SOMEBODY = UUID(int=0)
"""The owner, here, of an identifier that another school has: taken, and nobody's at this desk."""

_SYNC = Actor(None, "", Role.SECRETARY)


def settle_claims(store: Store, connection: Connection) -> None:
    """Claim all that is not claimed yet, in transactions of their own, before anything is pushed."""
    after = ""
    while claims := _unconfirmed(store, after):
        known = dict(claims)
        after = claims[-1][0]
        answer = connection.execute(
            "SELECT value, owner, mine FROM station.claim_identifiers(%s, %s)",
            [list(known), list(known.values())],
        ).fetchall()
        with store.write() as session:
            _confirm(session, [value for value, _, mine in answer if mine])
        lost = {value: owner for value, owner, mine in answer if not mine}
        if lost := _decided(connection, lost):
            _replace(store, connection, lost)


def keep_leases(store: Store, connection: Connection) -> None:
    """See to it that numbers are left for work off line, of the desk's own blocks or of a further one."""
    with store.read() as session:
        leases = session.scalars(select(Lease)).all()
        left = numbers_left(session)
        due = progress_of(session).blocks_due
    if due:  # the store may have forgotten whose they are
        blocks = [(lease.first_number - FIRST_LEASED) // BLOCK for lease in leases]
        kept = {row[0] for row in connection.execute("SELECT station.keep_blocks(%s)", [blocks])}
        lost = [FIRST_LEASED + BLOCK * block for block in blocks if block not in kept]
        with store.write() as session:
            session.execute(delete(Lease).where(Lease.first_number.in_(lost)))
            advance(session, blocks_due=False)
            left = numbers_left(session)
    if left >= _FEWEST:
        return
    row = connection.execute("SELECT station.lease_block()").fetchone()
    if row and row[0] is not None:
        first = FIRST_LEASED + BLOCK * row[0]
        with store.write() as session:
            session.add(Lease(first_number=first, next_number=first))


def take_note(session: DeskSession, claimed: Mapping[str, UUID]) -> None:
    """Take note of claims that came with another desk's logins.

    A reservation of this desk that stands in the way was not confirmed, so not shown: it gets another number.
    """
    if not claimed:
        return
    session.flush()
    in_the_way = [
        claim
        for claim in session.scalars(select(Claim).where(Claim.value.in_(_among(claimed))))
        if claim.owner != claimed[claim.value] and not claim.confirmed
    ]
    for claim in in_the_way:
        login = _login(session, claim.value, claim.owner)
        stays = login is not None and login.issued_at is not None
        owner, claim.owner, claim.confirmed = claim.owner, claimed[claim.value], True
        session.flush()
        if login is None or login.gone:
            continue
        if stays:
            _give_up(session, login)
        else:
            _rename(session, login, _next_free(session, login.identifier), owner)
    session.connection().exec_driver_sql(
        "INSERT INTO claim (value, owner, confirmed) VALUES (?, ?, 1) ON CONFLICT (value) DO UPDATE"
        " SET owner = excluded.owner, confirmed = 1 WHERE owner IN (excluded.owner, ?)",
        [(value, owner.hex, SOMEBODY.hex) for value, owner in claimed.items()],
    )


def _among(values: Iterable[str]) -> Any:
    listed = func.json_each(json.dumps(list(values))).table_valued(column("value", Text()))
    return select(listed.c.value)


def _decided(connection: Connection, lost: Mapping[str, UUID]) -> dict[str, UUID]:
    """Return those that another has; a leased number whose block the store does not know may be ours yet."""
    blocks = {
        value: (number - FIRST_LEASED) // BLOCK
        for value in lost
        if (number := _number(value)) >= FIRST_LEASED
    }
    if not blocks:
        return dict(lost)
    known = {
        row[0]
        for row in connection.execute(
            "SELECT n FROM station.block WHERE school_id = (SELECT station.my_school()) AND n = ANY(%s)",
            [list(blocks.values())],
        )
    }
    return {value: owner for value, owner in lost.items() if value not in blocks or blocks[value] in known}


def _number(identifier: str) -> int:
    return int(identifier[len(stem_of(identifier)) :] or 1)


def _unconfirmed(store: Store, after: str) -> Sequence[tuple[str, UUID]]:
    with store.read() as session:
        rows = session.execute(
            select(Claim.value, Claim.owner)
            .where(Claim.confirmed.is_(False), Claim.value > after)
            .order_by(Claim.value)
            .limit(_AT_ONCE)
        )
        return [(value, owner) for value, owner in rows]


def _confirm(session: DeskSession, values: Sequence[str]) -> None:
    session.execute(
        update(Claim)
        .where(Claim.value.in_(_among(values)))
        .values(confirmed=True)
        .execution_options(synchronize_session=False)
    )


def _replace(store: Store, connection: Connection, lost: Mapping[str, UUID]) -> None:
    """Give other identifiers to those whose reserved ones others have; issued ones no longer work."""
    with store.read() as session:
        reserved = {
            login.account_id: login.identifier
            for value, owner in lost.items()
            if (login := _login(session, value, owner)) is not None
            and not login.gone
            and login.issued_at is None
        }
    # Another desk has imported the same roster: the account's identifier comes with the pull.
    theirs = connection.execute(
        "SELECT DISTINCT owner FROM station.claim"
        " WHERE school_id = (SELECT station.my_school()) AND owner = ANY(%s)",
        [list(reserved)],
    ).fetchall()
    elsewhere = {row[0] for row in theirs}
    asked = [(stem_of(value), owner) for owner, value in reserved.items() if owner not in elsewhere]
    taken: dict[UUID, str] = {}
    chunks = iter(asked)
    while chunk := list(islice(chunks, _AT_ONCE)):
        given = connection.execute(
            "SELECT owner, value FROM station.take_numbers(%s, %s)",
            [[stem for stem, _ in chunk], [owner for _, owner in chunk]],
        ).fetchall()
        taken |= dict(given)
    with store.write() as session:
        for value, owner in lost.items():
            _lose(session, value, owner, taken.get(owner))


def _lose(session: DeskSession, value: str, owner: UUID, instead: str | None) -> None:
    claim = session.get(Claim, value)
    if claim is None or claim.confirmed or claim.owner != owner:
        return  # a pull has settled it meanwhile
    claim.owner, claim.confirmed = SOMEBODY, True
    session.flush()
    login = _login(session, value, owner)
    if login is None or login.gone:
        return
    if login.issued_at is not None:
        _give_up(session, login)
    elif instead is not None:
        _rename(session, login, instead, owner, confirmed=True)
    else:
        login.gone = True


def _give_up(session: DeskSession, login: Login) -> None:
    """An identifier that is on paper already is another's: it works no more, and the sheet is due again."""
    login.gone = True
    account = session.get(Account, (session.school_id, login.account_id))
    subject = account.person_id if account else login.account_id
    audit.record(session, _SYNC, "identifier_lost", subject, login=str(login.id))
    session.flush()


def _rename(
    session: DeskSession, login: Login, identifier: str, owner: UUID, *, confirmed: bool = False
) -> None:
    login.gone = True
    session.merge(Claim(value=identifier, owner=owner, confirmed=confirmed))
    session.merge(
        Login(
            school_id=login.school_id,
            id=ids.login_id(owner, identifier),
            account_id=owner,
            identifier=identifier,
            state=AccountState.RESERVED.value,
            issued_at=None,
            password_hash=None,
            provisional_until=None,
            gone=False,
            purged=False,
        )
    )
    session.flush()


def _next_free(session: DeskSession, identifier: str) -> str:
    stem, number = stem_of(identifier), 1
    taken = set(session.scalars(select(Claim.value).where(Claim.value.between(stem, f"{stem}:"))))
    while (free := with_number(stem, number)) in taken:
        number += 1
    return free


def _login(session: DeskSession, value: str, owner: UUID) -> Login | None:
    return session.get(Login, (session.school_id, ids.login_id(owner, value)))
