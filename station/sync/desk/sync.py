"""One sync: hello, claims, then pushes and pulls until nothing waits on either side."""

from contextlib import closing
from dataclasses import dataclass

import psycopg

from station.models.store import Store
from station.sync.desk import claims, recall, restored
from station.sync.desk.clock import mend_stamps
from station.sync.desk.hello import LAYOUT, Greeting, greet
from station.sync.desk.journey import Cancelled, Journey
from station.sync.desk.link import Connection, Link, worded
from station.sync.desk.progress import advance, progress_of
from station.sync.desk.pull import Pulled, merge
from station.sync.desk.push import count_aside, count_pending
from station.sync.desk.recall import Reindex
from station.sync.desk.rights import REFUSED_RIGHT, hold_withdrawn
from station.sync.desk.tables import Shared, shared_tables
from station.sync.desk.trip import Who


def never() -> bool:
    """Answer that nobody has cancelled."""
    return False


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync has done, and what it left."""

    pushed: int
    pulled: int
    pending: int
    set_aside: int
    revision: int


class Sync:
    """This desk's sync with its store. ``reindex`` brings the search index up to date with what was read."""

    def __init__(self, store: Store, link: Link, reindex: Reindex) -> None:
        self._store = store
        self._link = link
        self._reindex = reindex

    def run(self, cancelled: Cancelled = never) -> SyncReport:
        """Sync once, in as few round trips as can be; cancelled, it ends after the trip under way.

        Whatever cuts it off, nothing is lost: what the store has not acknowledged is sent again.
        Raises the errors of `station.sync.desk.errors`.
        """
        with closing(self._link.open()) as connection:
            try:
                return self._report(connection, cancelled)
            except psycopg.Error as error:
                raise worded(error) from error

    def _report(self, connection: Connection, cancelled: Cancelled) -> SyncReport:
        run = _Run(self._store, self._reindex, connection)
        try:
            return run.report(cancelled)
        except psycopg.Error as error:
            if error.sqlstate != REFUSED_RIGHT:
                raise
        # A right was withdrawn between the hello and the push: another hello tells of it.
        return run.report(cancelled)


class _Run:
    """One sync under way."""

    def __init__(self, store: Store, reindex: Reindex, connection: Connection) -> None:
        self._store = store
        self._reindex = reindex
        self._connection = connection

    def report(self, cancelled: Cancelled) -> SyncReport:
        """Do it."""
        with self._store.read() as session:
            pending = count_pending(session)
        operators = next(table for table in shared_tables() if table.name == "operator")
        greeting = greet(self._store, self._connection, operators, pending)
        who, anew = self._settle(greeting, operators)
        journey = Journey(self._store, self._reindex, self._connection, greeting, who, cancelled)
        if anew:
            journey.travel(push=False)
        # An older store keeps what waits until it is brought up to date, but is read.
        if not greeting.is_older:
            self._claim()
            recall.take_back(self._store, self._connection, self._reindex)
        journey.travel(push=not greeting.is_older)
        return self._finish(greeting, journey)

    def _settle(self, greeting: Greeting, operators: Shared) -> tuple[Who, bool]:
        """Find out what has become of desk and store; returns who we are, and whether all is read anew."""
        with self._store.read() as session:
            as_restored = restored.was_restored(session, greeting)
        there = restored.lines_there(self._connection, self._store, greeting) if as_restored else []
        with self._store.write() as session:
            known = progress_of(session)
            merge(session, operators, operators.columns, greeting.operators, Pulled())
            mend_stamps(session, greeting)
            hold_withdrawn(session, greeting)
            new_epoch = known.epoch != greeting.epoch
            new_layout = known.layout < min(LAYOUT, greeting.schema_version)
            if new_epoch:
                restored.start_anew_with_epoch(session, greeting)
            if as_restored:
                restored.start_anew_as_restored(session, greeting, there)
            if new_layout:
                restored.start_anew_with_layout(session, greeting)
            who = Who(session.school_id, session.desk.station, session.desk.incarnation)
        if as_restored:  # told at once: there may be nothing to push
            self._connection.execute("SELECT station.mark(%s, %s)", [who.incarnation, greeting.last_stamp])
        return who, new_epoch or as_restored or new_layout

    def _claim(self) -> None:
        try:
            claims.keep_leases(self._store, self._connection)
            claims.settle_claims(self._store, self._connection)
        except (
            psycopg.errors.ProgramLimitExceeded,
            psycopg.errors.LockNotAvailable,
            psycopg.errors.QueryCanceled,
            psycopg.errors.DeadlockDetected,
        ):
            # What is not claimed yet is not shown and not sent; the next sync tries again, all else goes on.
            return

    def _finish(self, greeting: Greeting, journey: Journey) -> SyncReport:
        with self._store.write() as session:
            if progress_of(session).index_due:
                self._reindex(session, None)
            advance(
                session,
                synced_at=session.now(),
                offset_ms=greeting.offset_ms,
                index_due=False,
                failing_since=None,
                failure=None,
            )
            return SyncReport(
                journey.pushed,
                journey.pulled,
                count_pending(session),
                count_aside(session),
                journey.revision,
            )
