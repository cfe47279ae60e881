"""An incident: many accounts locked, or made to choose another password, as one act that is undone as one."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from station.errors import StationError
from station.models import audit
from station.models.accounts import Account, Login
from station.models.ids import new_id
from station.models.people import Person
from station.models.staff import Operator
from station.models.stopped import Incident, IncidentAccount
from station.models.store import DeskSession, Store
from station.rules.identifiers import is_identifier
from station.rules.kinds import AccountState, PersonKind
from station.rules.names import display_name
from station.rules.rights import Actor, Right
from station.services.accounts.lapsing import last_moment
from station.services.accounts.logins import find
from station.services.in_force import in_force
from station.services.office.incident_letters import letters_of
from station.services.office.stopped import AT_ONCE, IncidentKind, Of, Scope, Spared, Stopped, meant
from station.services.persons.who import name_record, today
from station.settings import Settings

__all__ = ["IncidentKind", "IncidentService", "Of", "Scope", "Spared"]

Progress = Callable[[int, int], None]
"""Hears of (done, all) accounts."""


class IncidentUnknown(StationError):
    """There is no such incident."""

    def __init__(self) -> None:
        super().__init__("there is no such incident: station incident list names them")


class IncidentUndone(StationError):
    """The incident was undone before, here or at another desk."""

    def __init__(self) -> None:
        super().__init__("this incident was undone before: there is nothing left to do")


class IncidentEmpty(StationError):
    """No account is meant that could be changed."""

    def __init__(self) -> None:
        super().__init__("no account is meant: look at the scope and at what is excluded")


class IncidentGrown(StationError):
    """Other accounts are meant by now than the preview counted: ``now`` of them."""

    def __init__(self, now: int) -> None:
        super().__init__(f"{now} accounts are meant by now: preview it again")
        self.now = now


class IncidentCancelled(StationError):
    """It was cancelled while it was done: nothing has changed."""

    def __init__(self) -> None:
        super().__init__("cancelled: nothing has changed")


@dataclass(frozen=True, slots=True)
class IncidentPreview:
    """What an incident would change."""

    students: int
    guardians: int
    spared: dict[Spared, int] = field(hash=False)

    @property
    def accounts(self) -> int:
        """Return how many accounts."""
        return self.students + self.guardians


@dataclass(frozen=True, slots=True)
class IncidentReport:
    """What an incident has changed."""

    id: UUID
    kind: IncidentKind
    accounts: int
    spared: dict[Spared, int] = field(hash=False)


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What undoing gave back, and how many accounts were left as others have made them since."""

    restored: int
    left: int


@dataclass(frozen=True, slots=True)
class IncidentView:
    """An incident, as it stands by now."""

    id: UUID
    kind: IncidentKind
    scope: dict[str, object] = field(hash=False)
    accounts: int
    made_at: datetime
    operator: str | None
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Named:
    """Whom a typed list names, and what names nobody."""

    persons: tuple[UUID, ...]
    names: tuple[str, ...] = field(repr=False)
    unknown: tuple[str, ...] = field(repr=False)


class IncidentService:
    """Stops many accounts at once, and lets them go again."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self._settings = store, settings

    def named(self, actor: Actor, typed: Sequence[str]) -> Named:
        """Return whom identifiers, or the ids that `station find` prints, name."""
        with self._store.look(actor, Right.INCIDENT) as session:
            found: dict[UUID, str] = {}
            unknown: list[str] = []
            for word in dict.fromkeys(one.strip() for one in typed if one.strip()):
                person = _person(session, word)
                if person is None:
                    unknown.append(word)
                else:
                    found[person.id] = display_name(name_record(person))
            return Named(tuple(found), tuple(found.values()), tuple(unknown))

    def preview(self, actor: Actor, kind: IncidentKind, scope: Scope) -> IncidentPreview:
        """Return how many accounts it would change, and how many it would leave and why."""
        with self._store.look(actor, Right.INCIDENT) as session:
            found = meant(session, kind, scope)
            kinds = Counter(one.kind for one in found.stopped)
            return IncidentPreview(kinds[PersonKind.STUDENT], kinds[PersonKind.GUARDIAN], found.spared)

    def run(
        self,
        actor: Actor,
        kind: IncidentKind,
        scope: Scope,
        said: int | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> IncidentReport:
        """Do it, all or nothing; ``said`` is how many the preview has counted.

        Raises `ScopeIncomplete`, `IncidentEmpty`, `IncidentGrown`, `IncidentCancelled`.
        """
        with self._store.act(actor, Right.INCIDENT) as session:
            found = meant(session, kind, scope)
            if not found.stopped:
                raise IncidentEmpty
            if said is not None and said != len(found.stopped):
                raise IncidentGrown(len(found.stopped))
            incident = Incident(
                school_id=session.school_id, id=new_id(), kind=kind.value, scope=scope.as_facts(),
                accounts=len(found.stopped), made_at=session.now(), operator_id=actor.operator_id,
                undone_at=None,
            )  # fmt: skip
            session.add(incident)
            days = in_force(session, self._settings).provisional_days
            until = last_moment(today(session) + timedelta(days=days))
            act = "account_locked" if kind is IncidentKind.LOCK else "password_change_forced"
            for done, one in enumerate(found.stopped, 1):
                _stop(session, incident.id, one, kind, until)
                subject = one.account.person_id
                audit.record(session, actor, act, subject, by="incident", incident=str(incident.id))
                _tell(session, done, len(found.stopped), progress, cancelled)
            facts = {name: value for name, value in incident.scope.items() if value}
            count = len(found.stopped)
            audit.record(session, actor, "incident_made", incident.id, kind=kind.value, count=count, **facts)
            return IncidentReport(incident.id, kind, count, found.spared)

    def undo(
        self,
        actor: Actor,
        incident_id: UUID,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> UndoReport:
        """Give each account back what it was, where it still is as the incident has left it.

        Raises `IncidentUnknown`, `IncidentUndone`, `IncidentCancelled`.
        """
        with self._store.act(actor, Right.INCIDENT) as session:
            incident = _incident(session, incident_id)
            if incident.undone_at is not None:
                raise IncidentUndone
            kind, restored = IncidentKind(incident.kind), 0
            rows = _rows(session, incident_id)
            act = "account_unlocked" if kind is IncidentKind.LOCK else "password_change_lifted"
            for done, row in enumerate(rows, 1):
                if _give_back(session, row, kind):
                    restored += 1
                    told = str(incident_id)
                    audit.record(session, actor, act, row.person_id, by="incident", incident=told)
                _tell(session, done, len(rows), progress, cancelled)
            incident.undone_at = session.now()
            left = len(rows) - restored
            audit.record(session, actor, "incident_undone", incident_id, count=restored, left=left)
            return UndoReport(restored, left)

    def all(self, actor: Actor) -> tuple[IncidentView, ...]:
        """Return all incidents of the school, the latest first."""
        with self._store.look(actor, Right.INCIDENT) as session:
            operators = session.execute(
                select(Operator.id, Operator.name).where(Operator.school_id == session.school_id)
            )
            names = {row.id: row.name for row in operators}
            rows = session.scalars(
                select(Incident)
                .where(Incident.school_id == session.school_id, Incident.gone.is_(False))
                .order_by(Incident.made_at.desc(), Incident.id)
            )
            return tuple(
                IncidentView(
                    row.id,
                    IncidentKind(row.kind),
                    dict(row.scope),
                    row.accounts,
                    row.made_at,
                    names.get(row.operator_id) if row.operator_id else None,
                    row.undone_at,
                )
                for row in rows
            )

    def letters(
        self,
        actor: Actor,
        incident_id: UUID,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> bytes:
        """Return a page a family, in its language. Raises `IncidentUnknown`, `SheetsCancelled`."""
        from station.sheets.letter import render_letters  # reportlab is slow to load

        with self._store.act(actor, Right.INCIDENT) as session:
            incident = _incident(session, incident_id)
            held = in_force(session, self._settings)
            pages = letters_of(session, held, actor, incident, _rows(session, incident_id))
            audit.record(session, actor, "incident_letters_made", incident_id, count=len(pages))
        if not pages:
            raise IncidentEmpty
        return render_letters(pages, progress, cancelled)


def _stop(session: DeskSession, incident_id: UUID, one: Stopped, kind: IncidentKind, until: datetime) -> None:
    """Change one account, and keep what it was: under the same stamp, by which undoing knows it again."""
    session.add(
        IncidentAccount(
            school_id=session.school_id, id=new_id(), incident_id=incident_id,
            person_id=one.account.person_id, account_id=one.account.id, state=one.account.state,
            logins=[{"id": str(login.id), "until": None} for login in one.logins],
        )
    )  # fmt: skip
    if kind is IncidentKind.LOCK:
        one.account.state = AccountState.LOCKED.value
    for login in one.logins:
        login.provisional_until = until


def _give_back(session: DeskSession, row: IncidentAccount, kind: IncidentKind) -> bool:
    """Give an account back what it was; answers whether anything still was as the incident has left it."""
    mark = (row.stamp, row.station)
    if kind is IncidentKind.LOCK:
        account = session.get(Account, (session.school_id, row.account_id))
        if account is None or account.gone or (account.stamp, account.station) != mark:
            return False
        account.state = row.state
        return True
    given = False
    for kept in row.logins:
        login = session.get(Login, (session.school_id, UUID(kept["id"])))
        if login is not None and not login.gone and (login.stamp, login.station) == mark:
            login.provisional_until = None
            given = True
    return given


def _tell(
    session: DeskSession,
    done: int,
    of: int,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    if done % AT_ONCE and done != of:
        return
    session.flush()
    if cancelled is not None and cancelled():
        raise IncidentCancelled
    if progress is not None:
        progress(done, of)


def _incident(session: DeskSession, incident_id: UUID) -> Incident:
    incident = session.get(Incident, (session.school_id, incident_id))
    if incident is None or incident.gone:
        raise IncidentUnknown
    return incident


def _rows(session: DeskSession, incident_id: UUID) -> Sequence[IncidentAccount]:
    return session.scalars(
        select(IncidentAccount)
        .where(IncidentAccount.school_id == session.school_id, IncidentAccount.gone.is_(False))
        .where(IncidentAccount.incident_id == incident_id)
        .order_by(IncidentAccount.id)
    ).all()


def _person(session: DeskSession, word: str) -> Person | None:
    if is_identifier(word):
        found = find(session, word)
        return found.person if found else None
    try:
        row = session.get(Person, (session.school_id, UUID(word)))
    except ValueError:
        return None
    return None if row is None or row.gone or row.purged else row
