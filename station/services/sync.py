"""The desk and its central store as windows and terminal see them: syncing, its state, what is set aside."""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, select, update
from sqlalchemy.orm import aliased

from station.errors import StationError
from station.models import audit, ids
from station.models.accounts import Account, Claim, Login
from station.models.desk import SetAside
from station.models.people import Person, School
from station.models.store import DeskSession, Store, sharings
from station.rules.kinds import AccountState
from station.rules.rights import Actor, Right
from station.services.accounts.identifiers import renumber
from station.services.persons.index import reindex
from station.services.persons.purge import forget_purged
from station.services.school import SchoolFacts, establish
from station.sync.calls import Sister as SisterStation
from station.sync.desk.connect import connect
from station.sync.desk.errors import Hindrance, NotConnected, SyncError
from station.sync.desk.handed import Handed
from station.sync.desk.leases import numbers_left
from station.sync.desk.link import Gate, Link, link_of
from station.sync.desk.progress import advance, progress_of, read_until, since_sync
from station.sync.desk.push import count_aside, count_pending
from station.sync.desk.recall import DISCARDED
from station.sync.desk.rights import WITHDRAWN
from station.sync.desk.sync import Cancelled, Sync, SyncReport, never
from station.sync.desk.tables import Shared, shared_tables
from station.sync.desk.waiting import ACCEPTED
from station.sync.enrolment_file import open_enrolment_file

BETWEEN = timedelta(minutes=1)
"""Between two syncs while all is well, of a desk that is not told of what is new."""
_LONGEST = timedelta(minutes=10)


class Standing(StrEnum):
    """How the desk stands to its store."""

    NOT_CONNECTED = "not_connected"
    UP_TO_DATE = "up_to_date"
    PENDING = "pending"
    OFFLINE = "offline"
    REFUSED = "refused"
    MUST_UPDATE = "must_update"


class RecordState(StrEnum):
    """Where a person's records stand."""

    SENT = "sent"
    PENDING = "pending"
    REFUSED = "refused"


class NotSetAside(StationError):
    """The row is not set aside (any more)."""

    def __init__(self) -> None:
        super().__init__("this row is not set aside any more: look at the list again")


@dataclass(frozen=True, slots=True)
class SyncState:
    """The facts behind « À jour », « 3 en attente », « Hors ligne depuis 10 h 12 ».

    ``since``: of a desk that is off line or refused, since when. ``failure``: what the last try met.
    """

    standing: Standing
    pending: int = 0
    set_aside: int = 0
    since: datetime | None = None
    last_sync: datetime | None = None
    failure: Hindrance | None = None
    clock_offset: timedelta = timedelta(0)
    numbers_left: int = 0
    unclaimed: int = 0


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A row that is not sent until somebody decides; ``reason``: ``refused`` or ``right_withdrawn``.

    ``detail``: the store's error code, or the act. ``person_id``: whom it is about, if anybody.
    ``word``: what such a row is called, in English; a line of the audit has none.
    """

    table: str
    row_id: UUID
    reason: str
    detail: str
    since: datetime
    person_id: UUID | None
    word: str = ""


@dataclass(frozen=True, slots=True)
class LostIdentifier:
    """An identifier that was on paper and turned out to be another school's: « à réimprimer »."""

    person_id: UUID
    identifier: str = field(repr=False)


def next_wait(failures: int, chance: float | None = None, *, told: bool = False) -> timedelta:
    """Return how long to wait for the next sync, after so many that failed in a row.

    A minute while all is well, twice as long after each failure, at most ten, and ten where the desk is
    ``told`` of what is new; never the same for all desks, so that a store that comes back is not stormed.
    ``chance`` (0 to 1) is drawn where it is not given.
    """
    whole = _LONGEST if told else min(BETWEEN * 2 ** min(failures, 10), _LONGEST)
    return whole * (0.75 + 0.5 * (random.random() if chance is None else chance))  # noqa: S311 - no secret


class SyncService:
    """This desk's ties with the central store."""

    def __init__(self, store: Store, home: Path, lock_days: int) -> None:
        self._store = store
        self._home = home
        self._lock_days = lock_days
        self._gate: Gate | None = None
        self._ear: Gate | None = None
        self._heard: tuple[UUID | None, int] = (None, 0)

    def tell_of_acts(self, listener: Callable[[], None] | None) -> None:
        """Have ``listener`` called after each act at this desk, on its own thread; or nobody any more."""
        self._store.on_act = listener

    def connect(self, actor: Actor, file: Path, passphrase: str) -> SyncReport:
        """Connect this desk with its enrolment file, and sync for the first time.

        Raises what opening the file, `station.sync.desk.connect.connect` and `sync_now` raise.
        """
        self._store.ask(actor, Right.CENTRAL_STORE)
        enrolment = open_enrolment_file(file, passphrase)
        connect(self._store, enrolment)
        # From here on the school's operators may be here, and whoever connected none of them.
        with self._store.write() as session:
            audit.record(
                session, actor, "desk_connected", None, station=enrolment.station, name=enrolment.name
            )
        report = self.sync_now()
        with self._store.write() as session:
            if session.get(School, (enrolment.school_id, enrolment.school_id)) is None:
                # Known by its UAI alone until its files are imported, here or at another desk.
                establish(session, SchoolFacts(enrolment.uai, enrolment.uai))
        return report

    def sync_now(self, cancelled: Cancelled = never) -> SyncReport:
        """Sync once. Raises the errors of `station.sync.desk.errors`; `state` remembers the last one."""
        gate = self._gate_now()
        try:
            return Sync(self._store, gate, Handed(_follow, renumber)).run(cancelled)
        except StationError as error:
            with self._store.write() as session:
                since = progress_of(session).failing_since or session.now()
                met = error.hindrance if isinstance(error, SyncError) else Hindrance.OTHER
                advance(session, failing_since=since, failure=met)
            raise

    def wait_for_news(self, way_out: Callable[[Callable[[], None]], None]) -> bool:
        """Wait, half a minute at most, until the store has something that this desk has not read.

        Answers whether it has: then sync. ``way_out`` is handed what ends the wait from another thread.
        Raises what a sync raises.
        """
        link = self._link()
        with self._store.read() as session:
            epoch, known = progress_of(session).epoch, read_until(session)
            if self._ear is None or self._ear.link != link:
                self._ear = link.open(session.now)
        ear = self._ear
        way_out(ear.break_off)
        if self._heard[0] == epoch:
            known = max(known, self._heard[1])
        try:
            heard = ear.wait(known)
        except StationError:
            self._ear = None
            ear.close()
            raise
        with self._store.read() as session:
            if heard <= max(known, read_until(session)):
                return False  # it was this desk's own
        self._heard = (epoch, heard)
        return True

    def stations(self, actor: Actor) -> tuple[SisterStation, ...]:
        """Return the school's desks as the store knows them. Raises what reaching it raises."""
        self._store.ask(actor, Right.CENTRAL_STORE)  # the store is asked outside a transaction
        gate = self._link().open()
        try:
            return tuple(gate.sisters().stations)
        finally:
            gate.close()

    def state(self) -> SyncState:
        """Return how the desk stands to its store."""
        with self._store.read() as session:
            link = link_of(session)
            if link is None:
                return SyncState(Standing.NOT_CONNECTED)
            known = progress_of(session)
            pending = count_pending(session)
            return SyncState(
                _standing(known.failure, pending),
                pending,
                count_aside(session),
                known.failing_since,
                known.synced_at,
                known.failure,
                timedelta(milliseconds=known.offset_ms),
                numbers_left(session),
                len(session.scalars(select(Claim.value).where(Claim.confirmed.is_(False))).all()),
            )

    def is_locked(self) -> bool:
        """Whether the desk has not synced for so long that its windows stay shut until it has."""
        with self._store.read() as session:
            if link_of(session) is None:
                return False
            since = since_sync(session)
            return since is None or since > timedelta(days=self._lock_days)

    def state_of(self, person_id: UUID) -> RecordState:
        """Return where the records of a person stand."""
        with self._store.read() as session:
            waits = False
            for table in shared_tables():
                mine = _of(table, person_id)
                if mine is None:
                    continue
                mine &= (table.table.c.school_id == session.school_id) & table.pending()
                if session.execute(select(exists().where(mine, table.held()))).scalar():
                    return RecordState.REFUSED
                waits = waits or bool(session.execute(select(exists().where(mine))).scalar())
            return RecordState.PENDING if waits else RecordState.SENT

    def set_aside(self) -> tuple[AsideRow, ...]:
        """Return what is set aside, the oldest first."""
        words = {table: sharing.word for table, sharing in sharings().items()}
        with self._store.read() as session:
            rows = session.scalars(
                select(SetAside)
                .where(SetAside.reason.not_in((ACCEPTED, DISCARDED)))
                .order_by(SetAside.since, SetAside.table_name, SetAside.row_id)
            )
            return tuple(
                AsideRow(
                    row.table_name,
                    row.row_id,
                    row.reason,
                    row.detail,
                    row.since,
                    _subject(session, row),
                    words.get(row.table_name, ""),
                )
                for row in rows
            )

    def accept(self, actor: Actor, row: AsideRow) -> None:
        """Let a row go up all the same, or try once more one that the store has refused."""
        self._decide(actor, row, ACCEPTED)

    def discard(self, actor: Actor, row: AsideRow) -> None:
        """Give a row up: at the next sync the store's version takes its place."""
        self._decide(actor, row, DISCARDED)

    def lost_identifiers(self) -> tuple[LostIdentifier, ...]:
        """Return the accounts all of whose issued identifiers are another's: « à réimprimer »."""
        with self._store.attended(Right.LOOK_UP) as session:
            other = aliased(Login)
            working = exists().where(
                other.school_id == Account.school_id,
                other.account_id == Account.id,
                other.gone.is_(False),
                other.issued_at.is_not(None),
            )
            rows = session.execute(
                select(Account.person_id, Login.identifier)
                .join(Login, (Login.school_id == Account.school_id) & (Login.account_id == Account.id))
                .where(Account.school_id == session.school_id, Account.gone.is_(False))
                .where(Account.state != AccountState.CLOSED, ~working)
                .where(Login.gone, Login.purged.is_(False), Login.issued_at.is_not(None))
                .order_by(Login.identifier)
            )
            return tuple(LostIdentifier(person, identifier) for person, identifier in rows)

    def _link(self) -> Link:
        with self._store.read() as session:
            link = link_of(session)
        if link is None:
            raise NotConnected
        return link

    def _gate_now(self) -> Gate:
        """Return the gate, over the connection that was kept from the last time."""
        link = self._link()
        if self._gate is None or self._gate.link != link:
            with self._store.read() as session:
                self._gate = link.open(session.now)
        return self._gate

    def _decide(self, actor: Actor, row: AsideRow, decision: str) -> None:
        with self._store.act(actor, Right.CENTRAL_STORE) as session:
            kept = session.get(SetAside, (row.table, row.row_id))
            if kept is None or kept.reason in (ACCEPTED, DISCARDED):
                raise NotSetAside
            facts = {"table": row.table, "reason": kept.reason}
            audit.record(session, actor, f"row_{decision}", row.person_id, **facts)
            if decision == ACCEPTED and kept.reason == WITHDRAWN:
                _adopt(session, kept)
            else:
                kept.reason = decision


def _follow(session: DeskSession, persons: Iterable[UUID] | None = None) -> None:
    """Follow what the store has said of persons: a purge there takes what this desk alone keeps."""
    known = None if persons is None else list(persons)
    asked = known if known is not None else session.scalars(select(Person.id).where(Person.purged))
    reindex(session, None if forget_purged(session, asked) else known)


def _adopt(session: DeskSession, kept: SetAside) -> None:
    """Make a row this act's own: it goes by the right of whoever accepts it, here and at every later look."""
    columns = next(table for table in shared_tables() if table.name == kept.table_name).table
    session.execute(
        update(columns)
        .where(columns.c.school_id == session.school_id, columns.c.id == kept.row_id)
        .values(stamp=session.stamp, station=session.desk.station, revision=None)
        .execution_options(synchronize_session=False)
    )
    session.delete(kept)


def _standing(failure: Hindrance | None, pending: int) -> Standing:
    match failure:
        case None:
            return Standing.PENDING if pending else Standing.UP_TO_DATE
        case Hindrance.MUST_UPDATE:
            return Standing.MUST_UPDATE
        case Hindrance.CANNOT_REACH | Hindrance.BUSY | Hindrance.TOO_SLOW:
            return Standing.OFFLINE
        case _:
            return Standing.REFUSED


def _of(table: Shared, person_id: UUID) -> ColumnElement[bool] | None:
    """Return the condition for a table's rows that are about the person; None where none can be."""
    columns: Any = table.table.c
    sharing = sharings()[table.name]
    found = [columns[name] == person_id for name in sharing.persons]
    found += [columns[name] == ids.account_id(person_id) for name in sharing.accounts]
    return or_(*found) if found else None


def _subject(session: DeskSession, row: SetAside) -> UUID | None:
    table = next((table for table in shared_tables() if table.name == row.table_name), None)
    if table is None:  # a line of the audit
        return None
    columns: Any = table.table.c
    here = (columns.school_id == session.school_id) & (columns.id == row.row_id)
    sharing = sharings()[table.name]
    for name in sharing.persons:
        return session.scalar(select(columns[name]).where(here))
    for name in sharing.accounts:
        account = select(columns[name]).where(here).scalar_subquery()
        return session.scalar(select(Account.person_id).where(Account.id == account))
    return None
