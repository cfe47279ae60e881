"""Whose accounts an incident is about: a class, a list, the school, what one operator printed; since when."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from station.errors import StationError
from station.models.accounts import Account, Login, SheetPrint
from station.models.people import Guardianship, Person
from station.models.store import DeskSession
from station.rules.kinds import AccountState, Kinship, PersonKind
from station.services.persons.links import RESPONSIBLE, counts
from station.services.persons.ties import Ties
from station.services.persons.who import present, today

AT_ONCE = 500


class IncidentKind(StrEnum):
    """What is done to the accounts."""

    LOCK = "lock"
    PASSWORD = "password"  # noqa: S105 - a word
    """The password serves once more, to choose another."""


class Of(StrEnum):
    """Whose accounts."""

    SCHOOL = "school"
    CLASS = "class"
    LIST = "list"
    OPERATOR = "operator"
    """All that one operator has printed."""


class Spared(StrEnum):
    """Why an account that was meant is left as it is."""

    EXCLUDED = "excluded"
    LOCKED = "locked"
    """Is locked already."""
    NO_PASSWORD = "no_password"  # noqa: S105 - a word
    """Has no password of its own: FranceConnect, or a provisional one that must be changed as it is."""


class ScopeIncomplete(StationError):
    """The scope names no class, nobody, or no operator; ``of`` says what it was to be."""

    def __init__(self, of: Of) -> None:
        super().__init__(f"say which {of.value}: nothing was named")
        self.of = of


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose accounts: ``since`` takes only what was opened, activated or printed on that day or after."""

    of: Of
    class_code: str = ""
    persons: tuple[UUID, ...] = ()
    operator_id: UUID | None = None
    since: date | None = None
    kinds: tuple[PersonKind, ...] = tuple(PersonKind)
    excluded: tuple[UUID, ...] = ()

    def as_facts(self) -> dict[str, Any]:
        """Return it as it is kept: codes, ids, days and counts."""
        return {
            "of": self.of.value,
            "class": self.class_code or None,
            "persons": len(self.persons),
            "operator": str(self.operator_id) if self.operator_id else None,
            "since": self.since.isoformat() if self.since else None,
            "kinds": [kind.value for kind in self.kinds],
            "excluded": len(self.excluded),
        }


@dataclass(frozen=True, slots=True)
class Stopped:
    """One account that an incident changes, and the logins whose password has to change."""

    account: Account
    kind: PersonKind
    logins: tuple[Login, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Meant:
    """The accounts that an incident changes, and how many it leaves, by reason."""

    stopped: Sequence[Stopped]
    spared: dict[Spared, int]


def meant(session: DeskSession, kind: IncidentKind, scope: Scope) -> Meant:
    """Return whose accounts are meant. Raises `ScopeIncomplete`."""
    _require_whole(scope)
    ties = Ties.of(session)
    spared: dict[Spared, int] = {}
    stopped: list[Stopped] = []
    excluded = set(ties.rows_of(scope.excluded))
    accounts = _accounts(session, scope)
    logins = (
        _logins(session, [account.id for account, _ in accounts]) if kind is IncidentKind.PASSWORD else {}
    )
    for account, whose in accounts:
        own = logins.get(account.id, ())
        why = (
            Spared.EXCLUDED
            if account.person_id in excluded
            else Spared.LOCKED
            if kind is IncidentKind.LOCK and account.state == AccountState.LOCKED
            else Spared.NO_PASSWORD
            if kind is IncidentKind.PASSWORD and not own
            else None
        )
        if why is None:
            stopped.append(Stopped(account, whose, tuple(own)))
        else:
            spared[why] = spared.get(why, 0) + 1
    return Meant(stopped, spared)


def _require_whole(scope: Scope) -> None:
    named = {
        Of.CLASS: bool(scope.class_code.strip()), Of.LIST: bool(scope.persons),
        Of.OPERATOR: scope.operator_id is not None,
    }  # fmt: skip
    if not named.get(scope.of, True) or not scope.kinds:
        raise ScopeIncomplete(scope.of)


def _accounts(session: DeskSession, scope: Scope) -> list[tuple[Account, PersonKind]]:
    """Return the accounts of the scope that somebody could use, in a fixed order."""
    wanted = _persons(session, scope)
    query = (
        select(Account, Person.kind)
        .join(Person, (Person.school_id == Account.school_id) & (Person.id == Account.person_id))
        .where(Account.school_id == session.school_id, Account.gone.is_(False), Account.purged.is_(False))
        .where(Account.state != AccountState.CLOSED, Person.purged.is_(False))
        .where(Person.kind.in_([kind.value for kind in scope.kinds]))
        .order_by(Account.id)
    )
    # What an operator printed is dated by the print.
    if scope.since is not None and scope.of is not Of.OPERATOR:
        moment = _midnight(scope.since)
        query = query.where((Account.opened_at >= moment) | (Account.activated_at >= moment))
    rows = session.execute(query).all()
    return [
        (account, PersonKind(kind)) for account, kind in rows if wanted is None or account.person_id in wanted
    ]


def _persons(session: DeskSession, scope: Scope) -> set[UUID] | None:
    """Return the rows of the persons who are meant; None for everybody."""
    ties = Ties.of(session)
    match scope.of:
        case Of.SCHOOL:
            return None
        case Of.LIST:
            return set(ties.rows_of(scope.persons))
        case Of.OPERATOR:
            printed = select(SheetPrint.person_id).where(
                SheetPrint.school_id == session.school_id, SheetPrint.operator_id == scope.operator_id
            )
            if scope.since is not None:
                printed = printed.where(SheetPrint.printed_at >= _midnight(scope.since))
            return set(ties.rows_of(session.scalars(printed)))
        case Of.CLASS:
            return _of_class(session, ties, scope.class_code)


def _of_class(session: DeskSession, ties: Ties, code: str) -> set[UUID]:
    """Return a class's pupils and who answers for them."""
    pupils = set(
        ties.rows_of(
            session.scalars(
                select(Person.id)
                .where(Person.school_id == session.school_id, Person.kind == PersonKind.STUDENT)
                .where(func.lower(Person.class_code) == code.strip().lower(), present(today(session)))
            )
        )
    )
    links = session.execute(
        select(Guardianship.student_id, Guardianship.guardian_id)
        .where(counts(session), Guardianship.level.in_(RESPONSIBLE))
        .where(Guardianship.kinship != Kinship.SELF)
    )
    guardians = (
        guardian
        for student, guardian in links
        if student in pupils and not ties.disclaimed(student, guardian)
    )
    return pupils | set(ties.rows_of(guardians))


def _logins(session: DeskSession, accounts: Collection[UUID]) -> dict[UUID, list[Login]]:
    """Return, by account, the logins with a password that its holder has chosen."""
    found: dict[UUID, list[Login]] = {}
    for some in in_parts(list(accounts)):
        rows = session.scalars(
            select(Login)
            .where(Login.school_id == session.school_id, Login.account_id.in_(some))
            .where(Login.gone.is_(False), Login.password_hash.is_not(None))
            .where(Login.provisional_until.is_(None))
            .order_by(Login.id)
        )
        for login in rows:
            found.setdefault(login.account_id, []).append(login)
    return found


def in_parts(ids: Sequence[UUID]) -> Iterable[Sequence[UUID]]:
    """Yield so many ids as one statement takes."""
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
