"""What a call does in the store: each is one short transaction, for one school.

A request is read, checked and parsed before any of this begins.
"""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from uuid import UUID

import psycopg
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from station.rules.acts import ROLE_CHANGED
from station.sync import signing
from station.sync.calls import (
    LAYOUT,
    Pages,
    Reading,
    Registered,
    Registration,
    Sister,
    Sisters,
    SyncAnswer,
    SyncCall,
)
from station.sync.gate.asking import Asker, Push
from station.sync.gate.checking import Batch
from station.sync.gate.limits import Limits
from station.sync.gate.problems import Refused
from station.sync.gate.reading import Connection, find_rows, read_pages
from station.sync.gate.tables import trail

_OPTIONS = (
    "-c timezone=UTC -c datestyle=ISO -c statement_timeout=15s -c lock_timeout=2s"
    " -c idle_in_transaction_session_timeout=30s"
    # A page is read in the order of its index. Right after a big push PostgreSQL has not counted the table
    # yet, takes it for small, and would else sort the whole school for each page.
    " -c enable_bitmapscan=off -c enable_sort=off"
    # A sort that is needed all the same then looks so dear that PostgreSQL would compile each statement.
    " -c jit=off"
)
_REFUSES = ("22", "23", "42501")
"""Codes of rows that PostgreSQL does not take though their form is good."""
MOST = 2**63 - 1
_WAITS_S = 5.0
"""For a connection; then the call is refused, and the desk tries again by itself."""
_COMMIT_S = 10.0
_HOPELESS = 20
"""So many rows refused and none taken: the fault is not in the rows."""
_PURGED_AT_ONCE, _PURGES = 200, 50
REFUSED_RIGHT = "ST001"
_TOLERATED_MS = 60_000
"""Of a clock's error: beyond it the desk stamps anew what waits, before it is taken."""


class Store:
    """The store behind the gate."""

    def __init__(self, database: str, answer_key: str, limits: Limits, connections: int) -> None:
        self._answer_key = answer_key
        self._limits = limits
        # A commit that waits for a standby which is not there keeps its connection: some stay for who reads.
        self._writing = asyncio.Semaphore(max(1, connections * 3 // 4))
        self.pool = AsyncConnectionPool[Connection](
            database,
            min_size=1,
            max_size=connections,
            max_waiting=4 * connections,
            timeout=_WAITS_S,
            open=False,
            kwargs={
                "options": _OPTIONS,
                "autocommit": True,
                "connect_timeout": 5,
                "application_name": "gate",
            },
            # The pool waits twice as long after each try: given up early, the next call tries at once again,
            # and a PostgreSQL that is back is found within a call's own patience.
            reconnect_timeout=3,
        )

    async def register(self, school: UUID, station: int, call: Registration) -> Registered:
        """Make a station's key known."""
        async with self._acting(school, station) as connection:
            token = signing.digest(call.token.encode())
            cursor = await connection.execute(
                "SELECT state, first FROM station.register(%s, %s, %s)", [token, call.key, call.home]
            )
            rows = await cursor.fetchall()
        state, first = rows[0]
        if state != "in":
            raise Refused(state)
        return Registered(first)

    async def key_of(self, school: UUID, station: int) -> str | None:
        """Return a living station's public key."""
        async with self._acting(school, station) as connection:
            cursor = await connection.execute(
                "SELECT public_key, revoked_at IS NOT NULL FROM station.station"
                " WHERE school_id = %s AND station = %s",
                [school, station],
            )
            row = await cursor.fetchone()
        if row is None:
            return None
        if row[1]:
            raise Refused("removed")
        return row[0]

    async def sync(self, asker: Asker, call: SyncCall, push: Push, size: int) -> SyncAnswer:
        """Hello, claims, push and a first page of pull."""
        async with self._place_to_write():
            try:
                return await self._sync(asker, call, push, size)
            except psycopg.Error as error:
                if error.sqlstate != REFUSED_RIGHT:
                    raise
            # The hello alone, which tells of the right that was withdrawn: the desk then sets that act aside.
            return await self._sync(asker, call, push, size, held="rights")

    async def read(self, asker: Asker, reading: Reading) -> Pages:
        """Read on."""
        async with self._acting(asker.school, asker.station) as connection:
            await _require_living(connection, asker)
            return await read_pages(connection, asker, reading)

    async def sisters(self, asker: Asker) -> Sisters:
        """Return the school's desks."""
        async with self._acting(asker.school, asker.station) as connection:
            await _require_living(connection, asker)
            cursor = await connection.execute(
                "SELECT station, name, last_sync, version, revoked_at IS NOT NULL, opened_twice, tail_cut"
                " FROM station.station ORDER BY revoked_at IS NOT NULL, station"
            )
            return Sisters([Sister(*row) for row in await cursor.fetchall()])

    async def moved(self, waiting: Sequence[tuple[UUID, int, int]]) -> list[tuple[UUID, int, int, bool]]:
        """Return of those who wait whose school has moved beyond what they know, or who was removed."""
        async with self._acting(None, None) as connection:
            cursor = await connection.execute(
                "SELECT * FROM station.moved(%s, %s, %s)",
                [[one[0] for one in waiting], [one[1] for one in waiting], [one[2] for one in waiting]],
            )
            return [(row[0], row[1], row[2], row[3]) for row in await cursor.fetchall()]

    async def answers(self) -> bool:
        """Whether the store answers at all."""
        try:
            async with asyncio.timeout(2), self._begun(None, None):
                return True
        except (psycopg.Error, PoolTimeout, TimeoutError):
            return False

    @asynccontextmanager
    async def _place_to_write(self) -> AsyncGenerator[None]:
        try:
            await asyncio.wait_for(self._writing.acquire(), _WAITS_S)
        except TimeoutError:
            raise Refused("busy") from None
        try:
            yield
        finally:
            self._writing.release()

    @asynccontextmanager
    async def _begun(self, school: UUID | None, station: int | None) -> AsyncGenerator[Connection]:
        """A connection whose transaction has begun: where one was lost while it lay idle, another.

        A store that was started anew has ended them all; the pool's own check waits longer after each that it
        finds, and nobody is served meanwhile. Nothing was asked on them yet, so nothing is asked twice.
        """
        for tries_left in range(self.pool.max_size, -1, -1):
            async with self.pool.connection() as connection:
                try:
                    await connection.execute("BEGIN")
                    await connection.execute(
                        "SELECT set_config('station.school', %s, true),"
                        " set_config('station.number', %s, true)",
                        [str(school or ""), "" if station is None else str(station)],
                    )
                except psycopg.OperationalError as error:
                    ended = connection.closed or isinstance(error, psycopg.errors.AdminShutdown)
                    if not ended or not tries_left:
                        raise
                    await connection.close()  # of an end that was just told it does not know yet
                    continue
                yield connection
                return

    @asynccontextmanager
    async def _acting(self, school: UUID | None, station: int | None) -> AsyncGenerator[Connection]:
        """One transaction that acts for a school, and sees no other."""
        async with self._begun(school, station) as connection:
            warned: list[str] = []

            def note(notice: psycopg.errors.Diagnostic) -> None:
                warned.append(notice.severity_nonlocalized or "")

            connection.add_notice_handler(note)
            try:
                yield connection
                warned.clear()
                # No timeout of PostgreSQL's ends a commit that waits for a standby.
                async with asyncio.timeout(_COMMIT_S):
                    await connection.execute("COMMIT")
            except TimeoutError:
                raise Refused("store") from None
            except BaseException:
                if not connection.closed:
                    await connection.rollback()
                raise
            finally:
                connection.remove_notice_handler(note)
            if "WARNING" in warned:
                # A commit that warns has not reached the standby it waits for: it must not be acknowledged.
                raise Refused("store")

    async def _sync(self, asker: Asker, call: SyncCall, push: Push, size: int, held: str = "") -> SyncAnswer:
        async with self._acting(asker.school, asker.station) as connection:
            known = await self._enter(connection, asker, call, push, size)
            await self._look_for_loss(connection, asker, call, known)
            answer = await _greet(connection, asker, call)
            if call.replaces == answer.incarnation:
                answer.incarnation = call.incarnation
                await connection.execute("SELECT station.mark(%s, %s)", [call.incarnation, answer.last_stamp])
            answer.held = held or _why_held(call, answer)
            if push.batches and not answer.held and await _are_operators_new(connection, asker, call):
                answer.held = "operators"
            if answer.held != "epoch":
                await _take_care(connection, asker, call, answer, self._limits)
            if not answer.held:
                await self._take_in(connection, asker, call, push, answer)
            if call.read is not None and answer.held not in ("epoch", "restored"):
                read = await read_pages(connection, asker, call.read)
                answer.revision, answer.pages = read.revision, read.pages
            await find_rows(connection, asker, call, answer)
        return answer

    async def _enter(
        self, connection: Connection, asker: Asker, call: SyncCall, push: Push, size: int
    ) -> int:
        """Write the request's number down; returns the last one before it."""
        cursor = await connection.execute(
            "SELECT * FROM station.enter(%s, %s, %s, %s, %s)",
            [asker.key, asker.number, size, push.count, len(call.claims)],
        )
        ((state, known, mine, school),) = await cursor.fetchall()
        if state != "in":
            raise Refused(state, last_number=known if state == "number" else None)
        self._limits.require(mine, school)
        return int(known)

    async def _look_for_loss(
        self, connection: Connection, asker: Asker, call: SyncCall, last_number: int
    ) -> None:
        """Raise the epoch where the desk has a receipt for what the store does not know: it was restored."""
        if not call.receipt:
            return
        try:
            receipt = signing.verified(call.receipt, self._answer_key, signing.Answer)
        except signing.BadSignature:
            return
        ours = (receipt.school, receipt.station, receipt.status) == (asker.school, asker.station, 200)
        if ours and receipt.number > last_number and receipt.epoch is not None:
            await connection.execute("SELECT station.forgot(%s)", [receipt.epoch])

    async def _take_in(
        self, connection: Connection, asker: Asker, call: SyncCall, push: Push, answer: SyncAnswer
    ) -> None:
        answer.refused = push.refused
        if push.batches:
            cursor = await connection.execute("SELECT station.next_revision()")
            ((answer.pushed,),) = await cursor.fetchall()
            for batch in push.batches:
                await _take_batch(connection, asker, batch, answer)
            await _purge_who_is_asked(connection)
        if push.batches or call.last_stamp > answer.last_stamp:
            await connection.execute("SELECT station.mark(%s, %s)", [call.incarnation, call.last_stamp])
        if call.chain is not None:
            cursor = await connection.execute(
                "SELECT place, link FROM station.note_chain(%s, %s, %s)", [*call.chain, call.tail_cut]
            )
            answer.chain = next(((row[0], row[1]) for row in await cursor.fetchall()), None)


async def _require_living(connection: Connection, asker: Asker) -> None:
    """Raise `Refused` unless the station still is one: asked in the transaction itself."""
    cursor = await connection.execute(
        "SELECT revoked_at IS NULL FROM station.station"
        " WHERE school_id = %s AND station = %s AND public_key = %s",
        [asker.school, asker.station, asker.key],
    )
    row = await cursor.fetchone()
    if row is None or not row[0]:
        raise Refused("unknown-station" if row is None else "removed")


def _why_held(call: SyncCall, answer: SyncAnswer) -> str:
    """Return why nothing of what a call brings is taken, if so: the desk has to see to something before."""
    if call.layout > answer.layout:
        return "layout"
    if call.epoch != answer.epoch:
        return "epoch"
    if call.incarnation != answer.incarnation or answer.last_stamp > call.marked:
        return "restored"
    if call.clock is not None:
        offset = (call.clock - answer.now).total_seconds() * 1000
        if abs(offset - call.offset_ms) > _TOLERATED_MS:
            return "clock"
    return ""


async def _are_operators_new(connection: Connection, asker: Asker, call: SyncCall) -> bool:
    """Whether others have changed operators or roles since the desk has looked: it must know first."""
    after = call.read.after if call.read else {}
    cursor = await connection.execute(
        "SELECT EXISTS (SELECT FROM station.operator WHERE school_id = %(school)s"
        " AND revision > %(operators)s AND brought_by <> %(me)s)"
        " OR EXISTS (SELECT FROM station.audit_entry WHERE school_id = %(school)s AND act = %(act)s"
        " AND revision > %(lines)s AND brought_by <> %(me)s)",
        {
            "school": asker.school,
            "me": asker.station,
            "act": ROLE_CHANGED,
            "operators": after.get("operator", (MOST, 0))[0],
            "lines": after.get(trail().name, (MOST, 0))[0],
        },
    )
    row = await cursor.fetchone()
    return bool(row and row[0])


async def _greet(connection: Connection, asker: Asker, call: SyncCall) -> SyncAnswer:
    cursor = await connection.execute(
        "SELECT * FROM station.hello(%s, %s, %s, %s, %s)",
        [call.version, call.incarnation, call.offset_ms, call.pending, call.epoch if call.settled else None],
    )
    row = await cursor.fetchone()
    if row is None:
        raise Refused("unknown-station")
    epoch, layout, oldest, revision, incarnation, last_stamp = row
    if oldest > call.layout:
        raise Refused("must-update")
    return SyncAnswer(epoch, min(layout, LAYOUT), asker.arrived, revision, incarnation, last_stamp)


async def _take_care(
    connection: Connection, asker: Asker, call: SyncCall, answer: SyncAnswer, limits: Limits
) -> None:
    """Tell of rights that were changed; see to blocks and claims."""
    given = {"school": asker.school}
    cursor = await connection.execute(trail().role_changes, given)
    answer.changes = [(row[0], row[1], row[2], row[3]) for row in await cursor.fetchall()]
    if call.lines_from is not None:
        cursor = await connection.execute(
            "SELECT seq, at, act, subject_id, revision FROM station.audit_entry"
            " WHERE school_id = %s AND station = %s AND incarnation = %s AND seq >= %s",
            [asker.school, asker.station, answer.incarnation, call.lines_from],
        )
        answer.lines = [(row[0], row[1], row[2], row[3], row[4]) for row in await cursor.fetchall()]
    if answer.held:
        return
    if call.purged:
        await connection.execute("SELECT station.purge_again(%s)", [call.purged])
    if call.blocks is not None:
        cursor = await connection.execute(
            "SELECT * FROM station.keep_blocks(%s, %s, %s)", [call.blocks, call.school_blocks, limits.blocks]
        )
        answer.kept_blocks = [row[0] for row in await cursor.fetchall()]
    if call.lease:
        cursor = await connection.execute("SELECT station.lease_block(%s)", [limits.blocks])
        ((answer.block,),) = await cursor.fetchall()
    if call.claims:
        values, owners, printed = (list(part) for part in zip(*call.claims, strict=True))
        cursor = await connection.execute(
            "SELECT value, owner, state, instead FROM station.settle_claims(%s, %s, %s, %s)",
            [values, owners, printed, limits.of_stem],
        )
        answer.claims = [(row[0], row[1], row[2], row[3]) for row in await cursor.fetchall()]


async def _purge_who_is_asked(connection: Connection) -> None:
    """Purge whom an administrator asked for at a desk: some at a time, as a statement has its time."""
    for _ in range(_PURGES):
        cursor = await connection.execute("SELECT station.purge_asked(%s)", [_PURGED_AT_ONCE])
        ((done,),) = await cursor.fetchall()
        if done < _PURGED_AT_ONCE:
            return


async def _take_batch(connection: Connection, asker: Asker, batch: Batch, answer: SyncAnswer) -> None:
    """Take one table's rows in: one statement; should PostgreSQL not like a row, all others all the same."""
    facts = {
        "school": asker.school,
        "me": asker.station,
        "revision": answer.pushed,
        "cursor": batch.seen,
    }
    await connection.execute("SAVEPOINT batch")
    try:
        cursor = await connection.execute(
            batch.kind.push(batch.names), {**facts, "rows": batch.values.decode()}
        )
        if cursor.description:
            crossed = [(row[0], row[1], row[2]) for row in await cursor.fetchall()]
            if crossed:
                answer.crossed.setdefault(batch.kind.name, []).extend(crossed)
        await connection.execute("RELEASE SAVEPOINT batch")
    except psycopg.Error as error:
        state = error.sqlstate or ""
        if not state.startswith(_REFUSES):
            raise
        await connection.execute("ROLLBACK TO SAVEPOINT batch")
        refused = answer.refused.setdefault(batch.kind.name, [])
        if batch.count == 1:
            refused.append((batch.first_id(), state))
            if len(refused) > _HOPELESS:
                raise
            return
        for half in batch.halves():
            await _take_batch(connection, asker, half, answer)


def now_ms() -> int:
    """Return the gate's own time, as it is signed."""
    return int(datetime.now(UTC).timestamp() * 1000)
