"""The one place for identifiers and the states of accounts: who may have one, and what it is called.

Every function works in the caller's transaction, which holds the write lock: no identifier is taken twice.
A login counts only together with its claim; `logins_of` joins the two for all readers.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import or_, select

from station.models import ids
from station.models.accounts import Claim, Login
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.identifiers import LONGEST, stem, stem_of, with_number
from station.rules.kinds import AccountState
from station.services.accounts.states import logins_of, serving_account_id
from station.services.persons.who import holder_of, name_record
from station.sync.desk.leases import take_leased


class IdentifierAllocator:
    """Hands out each stem's next free identifier, given the identifiers that are taken.

    One of these serves a whole import: fed with all claims once, it never looks at the same number twice.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def take(self, name_stem: str) -> str:
        """Return the first free identifier of this stem, which is taken from now on."""
        if name_stem not in self._taken and len(name_stem) <= LONGEST:  # most are one person's
            self._taken.add(name_stem)
            return name_stem
        number = self._next.get(name_stem, 1)
        while (identifier := with_number(name_stem, number)) in self._taken:
            number += 1
        self._next[name_stem] = number + 1
        self._taken.add(identifier)
        return identifier


def reserve(session: DeskSession, person: Person) -> Login:
    """Keep an identifier for the person, built from the record; the one they have, if they have one."""
    holder = holder_of(session, person)
    account_id = serving_account_id(session, holder)
    if logins := logins_of(session, account_id):
        return logins[0]
    return _reserved(session, account_id, _next_free(session, stem(name_record(holder))))


def final(session: DeskSession, login: Login) -> Login:
    """Return a login that may be shown: with a central store it is claimed there, or of a leased number."""
    if session.desk.station == 0 or login.issued_at is not None:
        return login
    claim = session.get_one(Claim, login.identifier)
    if claim.confirmed:
        return login
    identifier = with_number(stem_of(login.identifier), take_leased(session))
    login.gone = True
    session.delete(claim)
    return _reserved(session, login.account_id, identifier)


def renumber(session: DeskSession, login: Login, identifier: str | None = None) -> None:
    """Give a reservation another identifier: the one that the store gave, or the next that is free here."""
    login.gone = True
    another = identifier or _next_free(session, stem_of(login.identifier))
    _reserved(session, login.account_id, another, confirmed=identifier is not None)


def _reserved(session: DeskSession, account_id: UUID, identifier: str, *, confirmed: bool = False) -> Login:
    session.merge(Claim(value=identifier, owner=account_id, confirmed=confirmed))
    login = session.merge(  # the account may have had this very identifier before
        Login(
            school_id=session.school_id,
            id=ids.login_id(account_id, identifier),
            account_id=account_id,
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
    return login


def _next_free(session: DeskSession, name_stem: str) -> str:
    return IdentifierAllocator(_taken_near(session, name_stem)).take(name_stem)


def _taken_near(session: DeskSession, name_stem: str) -> Sequence[str]:
    """Return the claims that may stand in a stem's way: the stem, or what is left of it, and digits."""
    starts = {name_stem[: LONGEST - digits] for digits in range(6)}
    # ':' follows '9' in ASCII: the range holds the start with any number, and no longer name.
    return session.scalars(
        select(Claim.value).where(or_(*(Claim.value.between(start, f"{start}:") for start in starts)))
    ).all()
