"""The desk's encrypted database: opening it, its transactions, and the stamps of what changes."""

import secrets
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, Table, create_engine, event, inspect, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from station.errors import NoSchool
from station.faults import fault_of, told_apart
from station.models import all_tables
from station.models.acting import Grants, require, require_attended
from station.models.base import Base, Sharing, Synced
from station.models.cipher import connect
from station.models.claimed import keep_claim, require_database
from station.models.desk import Challenge, Desk
from station.models.ids import new_id
from station.models.keys import wrapped_key
from station.models.steady import (
    CHANGED,
    Ticks,
    advance,
    is_of_boot,
    jumped_lately,
    machine_ticks,
    steady_s,
    ticks_of,
)
from station.models.touched import Touched, follow, touched
from station.rules.phones import Range
from station.rules.rights import MACHINE, Actor, Right

WRITES = "station_immediate"
"""The option of a connection that says whether its transaction may write."""
_SCHOOL, _ASK_SCHOOL = "school", "SELECT school_id FROM desk"
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_MIGRATIONS = Path(__file__).parent / "migrations" / "versions"

Clock = Callable[[], datetime]
"""Answers the present moment, aware."""


def utc_now() -> datetime:
    """Return the present moment by this machine's clock."""
    return datetime.now(UTC)


class DeskSession(Session):
    """A session that knows its desk and the time, and stamps every synced row that it changes."""

    def now(self) -> datetime:
        """Return the present moment."""
        clock: Clock = self.info["clock"]
        return clock()

    def rows(self, question: str, given: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """Return what plain SQL answers, past SQLAlchemy: for what each keystroke asks again."""
        raw: Any = self.connection().connection.dbapi_connection
        return raw.execute(question, given).fetchall()

    @property
    def steady_ms(self) -> int:
        """The desk's own time, in milliseconds that only grow: what limits go by."""
        ticks: Ticks = self.info["ticks"]
        return round(steady_s(self, ticks()) * 1000)

    def require(self, actor: Actor, right: Right | None, *, begun: bool = False) -> None:
        """Raise `SignedOut` or `NotAllowed` unless ``actor`` may do this now, or end what was ``begun``."""
        require(self, self.info["grants"], actor, right, begun=begun)

    def require_attended(self, right: Right, operator_id: UUID | None = None) -> None:
        """Raise unless an operator (or the one named) is signed in here who may do this."""
        require_attended(self, self.info["grants"], right, operator_id)

    def clock_changed_within(self, span: timedelta) -> bool:
        """Whether the machine's clock was changed within so much of the desk's own time."""
        ticks: Ticks = self.info["ticks"]
        return jumped_lately(self, ticks(), span)

    @property
    def attendant(self) -> UUID | None:
        """The operator who signed in here last; None where nobody is."""
        grants: Grants = self.info["grants"]
        return grants.attendant()

    @property
    def phone_ranges(self) -> tuple[Range, ...]:
        """The phone ranges by which this desk reads numbers, beside the library's."""
        return self.info["phone_ranges"]

    @property
    def desk(self) -> Desk:
        """This desk's own row."""
        # Held here: a session holds its rows weakly, and would read this one anew each time that it is asked.
        row: Desk | None = self.info.get("desk")
        if row is None:
            row = self.info["desk"] = self.get_one(Desk, 1)
        return row

    @property
    def school_id(self) -> UUID:
        """The school's id; raises `NoSchool` before the set-up."""
        if (school_id := self._school()) is None:
            raise NoSchool
        return school_id

    @property
    def has_school(self) -> bool:
        """Whether the desk was set up."""
        return self._school() is not None

    def _school(self) -> UUID | None:
        # Plain SQL, once a session: each keystroke of a search waits for it.
        desk: Desk | None = self.info.get("desk")
        if desk is not None:
            return desk.school_id
        known: UUID | None = self.info.get(_SCHOOL)
        if known is None and (found := self.connection().exec_driver_sql(_ASK_SCHOOL).scalar()):
            known = self.info[_SCHOOL] = UUID(found)
        return known

    @property
    def stamp(self) -> int:
        """This act's stamp of the hybrid logical clock, later than all that the desk has given or seen.

        All rows that one act changes share it, and so does the act's line in the audit trail.
        """
        given: int | None = self.info.get("stamp")
        if given is None:
            desk = self.desk
            given = max(int(self.now().timestamp() * 1000) << 16, desk.last_stamp + 1)
            desk.last_stamp = self.info["stamp"] = given
        return given


@event.listens_for(DeskSession, "before_flush")
def _stamp(session: DeskSession, *_: object) -> None:  # pyright: ignore[reportUnusedFunction]
    # Rows that the sync brings carry the stamp of the desk that wrote them.
    if session.info.get("keeps_stamps"):
        return
    changed = [
        row
        for row in (*session.new, *session.dirty)
        if isinstance(row, Synced) and (row in session.new or session.is_modified(row))
    ]
    if not changed:
        return
    for row in changed:
        row.stamp, row.station, row.revision = session.stamp, session.desk.station, None


@event.listens_for(DeskSession, "after_rollback")
def _unstamp(session: DeskSession) -> None:  # pyright: ignore[reportUnusedFunction]
    session.info.pop("stamp", None)  # nothing was done: nobody is told of an act


follow(DeskSession)


class Store:
    """The desk's database; reads and writes are whole transactions."""

    def __init__(
        self, path: Path, engine: Engine, clock: Clock = utc_now, ticks: Ticks | None = None
    ) -> None:
        self.engine, self.path = engine, path
        self._clock = clock
        # A clock that is played plays the monotonic one too, unless the test plays that on its own.
        self._ticks = ticks or (machine_ticks if clock is utc_now else ticks_of(clock))
        self.phone_ranges: tuple[Range, ...] = ()
        """Numbers that the phone library's tables do not know yet."""
        self.grants = Grants()
        """Who is signed in here."""
        self.on_act: Callable[[], None] | None = None
        """Called after each act that was kept, on the thread that did it."""
        self.on_touched: Callable[[Touched], None] | None = None
        """Called with whom a transaction touched, once it is kept, on the thread that did it."""
        self.was_migrated = False
        """Whether opening it has changed its tables: what is made from them must be made anew."""

    @contextmanager
    def write(self, *, keeps_stamps: bool = False) -> Generator[DeskSession]:
        """One act: commits at the end, or rolls everything back. Takes the write lock at once."""
        with _faults_told(), self._session(immediate=True) as session:
            with session.begin():
                session.info["keeps_stamps"] = keeps_stamps
                self._tick(session)
                yield session
            if "stamp" in session.info and self.on_act is not None:
                self.on_act()
            whom = touched(session)
            if whom != frozenset() and self.on_touched is not None:
                self.on_touched(whom)

    @contextmanager
    def read(self) -> Generator[DeskSession]:
        """A view of one moment; writes nothing."""
        with _faults_told(), self._session(immediate=False) as session:
            yield session

    @contextmanager
    def act(self, actor: Actor, right: Right | None) -> Generator[DeskSession]:
        """One act of an operator's, who is asked in its own transaction whether they still may.

        Raises `SignedOut`, `NotAllowed`.
        """
        with self.write() as session:
            session.require(actor, right)
            yield session

    def ask(self, actor: Actor, right: Right | None) -> None:
        """Raise `SignedOut` or `NotAllowed` unless ``actor`` may do this now, which is no transaction."""
        with self.look(actor, right):
            return

    @contextmanager
    def end(self, actor: Actor, right: Right | None) -> Generator[DeskSession]:
        """Like `act`, for the end of what took long and was asked for before: the lock does not stop it."""
        with self.write() as session:
            session.require(actor, right, begun=True)
            yield session

    @contextmanager
    def look(self, actor: Actor, right: Right | None) -> Generator[DeskSession]:
        """A view of one moment for an operator who may have it. Raises `SignedOut`, `NotAllowed`."""
        with self.read() as session:
            session.require(actor, right)
            yield session

    @contextmanager
    def attended(self, right: Right) -> Generator[DeskSession]:
        """A view of one moment for the desk at which an operator is signed in who may have it.

        Raises `SignedOut`, `NotAllowed`.
        """
        with self.read() as session:
            session.require_attended(right)
            yield session

    def goes_on(self, session: DeskSession) -> bool:
        """Whether the desk's own time runs since this boot of the machine."""
        return is_of_boot(session, self._ticks())

    def _tick(self, session: DeskSession) -> None:
        from station.models import audit  # which knows this module

        jump = advance(session, self._ticks(), self._clock())
        if jump is not None and session.desk.school_id is not None:
            audit.record(session, MACHINE, CHANGED, None, seconds=round(jump.total_seconds()))
        if jump is not None and jump < timedelta(0):
            # Set back, perhaps while the machine was off: a code whose time was over must not live again,
            # nor what one has proved.
            session.execute(update(Challenge).values(expires_at=_LONG_AGO))

    def checkpoint(self) -> None:
        """Bring what stands in the ``-wal`` into the database's own file, as far as nobody reads."""
        raw = self.engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")
        finally:
            raw.close()

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()

    def _session(self, *, immediate: bool) -> DeskSession:
        bind = self.engine.execution_options(**{WRITES: immediate})
        info: dict[str, Any] = {"clock": self._clock, "ticks": self._ticks, "grants": self.grants}
        info["phone_ranges"] = self.phone_ranges
        return DeskSession(bind, expire_on_commit=False, info=info)


@contextmanager
def _faults_told() -> Generator[None]:
    """Raise a `Fault` for what SQLite alone says; an act's own errors of files are the act's to tell."""
    try:
        yield
    except (DBAPIError, sqlcipher.DatabaseError) as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from error


def open_store(path: Path, key: bytes, clock: Clock = utc_now, ticks: Ticks | None = None) -> Store:
    """Open the database at ``path`` with its 32-byte key; make it, or bring it up to date, where needed.

    Raises `WrongKey` where the key is not this database's, `NotOurs` where it is no database of Station's,
    `StoreTooNew` where a later Station wrote it, `HomeWasClaimed` where its operators are gone, and
    `station.faults.Fault`.
    """
    require_database(path)
    store = Store(path, sqlcipher_engine(path, key), clock, ticks)
    try:
        with told_apart(path):
            if not _is_up_to_date(store.engine):
                # Imported here: Alembic takes longer to load than Qt's first window, and is rarely needed.
                from station.models.backups import Vault
                from station.models.migrate import bring_up_to_date

                bring_up_to_date(store.engine, Vault(path, key), wrapped_key(path.parent), clock())
                store.was_migrated = True
            _settle_desk(store)
            with store.read() as session:
                keep_claim(session, path)
    except BaseException:
        store.close()
        raise
    return store


def _is_up_to_date(engine: Engine) -> bool:
    # Every migration's file is named by its revision, and they follow one another in that order.
    head = max(script.name for script in _MIGRATIONS.glob("[0-9]*.py")).partition("_")[0]
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        return connection.scalar(text("SELECT version_num FROM alembic_version")) == head


def _settle_desk(store: Store) -> None:
    with store.read() as session:
        if session.get(Desk, 1) is not None and store.goes_on(session):
            return
    # To write is to mark this boot, too: from here on the desk's own time runs.
    with store.write() as session:
        if session.get(Desk, 1) is None:
            session.add(
                Desk(
                    id=1,
                    school_id=None,
                    station=0,
                    station_name="",
                    incarnation=new_id(),
                    last_stamp=0,
                    audit_seq=0,
                    code_key=secrets.token_bytes(32),
                )
            )


def sqlcipher_engine(path: Path, key: bytes) -> Engine:
    """Return an engine on the encrypted file, which is readable by its owner alone."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key),
        poolclass=QueuePool,
        hide_parameters=True,
        pool_size=4,
        # The one that read last has the pages still, and the ties.
        pool_use_lifo=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:  # pyright: ignore[reportUnusedFunction]
        immediate = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def sharings() -> dict[str, Sharing]:
    """Return what was declared of each table that all desks of a school share, in a fixed order."""
    found = {row.__tablename__: row.__sharing__ for row in Base.__subclasses__() if issubclass(row, Synced)}
    return dict(sorted(found.items()))


def synced_tables() -> list[Table]:
    """Return the tables that all desks of a school share, in a fixed order."""
    return [all_tables().tables[name] for name in sharings()]
