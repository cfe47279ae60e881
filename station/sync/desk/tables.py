"""The shared tables, and the statements that carry their rows up, down and into the local store.

All of it is made from the mapped columns. Rows travel as the local store writes them: SQLite makes one JSON
text of a batch, and what comes down is formatted by PostgreSQL as SQLite keeps it.
"""

from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Integer,
    MetaData,
    Table,
    Uuid,
    exists,
    false,
    func,
    or_,
    select,
    tuple_,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql import ClauseElement

from station.models.accounts import Claim, Login
from station.models.staff import AuditEntry
from station.models.store import synced_tables
from station.rules.acts import ROLE_CHANGED
from station.sync.desk.merging import KEPT, UNMERGED, knows_more, later, merged_columns
from station.sync.desk.statements import (
    ME,
    REVISION,
    SCHOOL,
    as_sqlite,
    fixed,
    for_postgres,
    for_sqlite,
    given,
)
from station.sync.desk.waiting import Waiting

LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff"


class Shared(Waiting):
    """One shared table. ``columns`` is the order that rows come down in."""

    order = "id"

    def __init__(self, table: Table) -> None:
        self.table = table
        self.name = table.name
        self.key = [column.name for column in table.primary_key.columns]
        self.columns = [column.name for column in table.columns]
        self.central = Table(
            table.name,
            MetaData(schema="station"),
            *_copies(table),
            Column("brought_by", Integer),
        )
        self._pages: dict[tuple[str, ...], bytes] = {}

    @cached_property
    def push(self) -> bytes:
        """The statement that takes ``rows`` up, and answers which of them others have changed."""
        return for_postgres(self._push())

    @cached_property
    def merge(self) -> str:
        """The statement that merges a row, its values in the order of ``columns``, into the local store."""
        return for_sqlite(self._merge(self.columns))

    def merge_of(self, names: list[str]) -> str:
        """Return the statement that merges a row of an older store, which has these columns alone."""
        return for_sqlite(self._merge(names))

    # What waits here

    def waits(self) -> ColumnElement[bool]:
        """Whether a row is pending and may go."""
        return super().waits() & self._may_go()

    def pending(self) -> ColumnElement[bool]:
        """Whether the store does not have a row yet as it is here; a purge comes from the store alone."""
        return super().pending() & self.table.c.purged.is_(False)

    def _may_go(self) -> ColumnElement[bool]:
        if self.name != Login.__tablename__:
            return ~false()
        # An identifier goes up only once it is claimed: no other desk may show it before.
        claimed = exists().where(
            Claim.value == self.table.c.identifier, Claim.owner == self.table.c.account_id, Claim.confirmed
        )
        return or_(self.table.c.gone, claimed)

    # Up

    def _push(self) -> ClauseElement:
        sent = select(*self.sent()).cte("sent")
        mine = self.central
        here = mine.alias("here")
        # Not SELECT *: a newer store has columns that this desk may not even read.
        purged = select(here.c.id).where(here.c.school_id == SCHOOL, here.c.id == sent.c.id, here.c.purged)
        names = [one.name for one in sent.c]
        put = postgresql.insert(mine).from_select(
            ["school_id", *names, "purged", "revision", "brought_by"],
            select(SCHOOL, *(sent.c[name] for name in names), false(), REVISION, ME).where(~exists(purged)),
        )
        old, new = mine.c, put.excluded
        wins = later(new, old)
        done = put.on_conflict_do_update(
            index_elements=self.key,
            set_={
                **merged_columns(self.table, wins, new, old),
                "revision": new.revision,
                "brought_by": new.brought_by,
            },
            where=wins | knows_more(self.table, new, old),
        ).cte("done")
        there: Any = mine.alias("there")
        # What others have changed since this desk last looked; and a later row that it should know.
        theirs = (there.c.brought_by != ME) & (there.c.revision > given("cursor", BigInteger()))
        content: list[str] = [name for name in names if name not in UNMERGED | {"stamp", "station"}]
        differs = tuple_(*(there.c[name] for name in content)).is_distinct_from(
            tuple_(*(sent.c[name] for name in content))
        )
        beaten = later(there.c, sent.c)
        return (
            select(there.c.id, there.c.station, beaten.label("beaten"), theirs.label("theirs"))
            .join_from(sent, there, (there.c.school_id == SCHOOL) & (there.c.id == sent.c.id))
            .where(differs, or_(theirs, beaten))
            .add_cte(done)
        )

    # Down

    def page(self, known: Sequence[str]) -> bytes:
        """Return the statement that reads the next rows, in the columns ``known`` to the store."""
        there = self.central.c
        mine = (there.brought_by == ME) & (there.revision > given("own_until", BigInteger()))
        for kept in KEPT.get(
            self.name, ()
        ):  # where it knew more, the store has made another row of what it got
            mine &= there[kept.column].is_(None)
        after = tuple_(there.revision, there.id) > tuple_(
            given("revision", BigInteger()), given("id", Uuid())
        )
        text = self._pages.get(tuple(known))
        if text is None:
            text = self._pages[tuple(known)] = for_postgres(
                select(*(as_sqlite(there[name]).label(name) for name in known))
                .where(there.school_id == SCHOOL, after, ~mine)
                .order_by(there.revision, there.id)
                .limit(given("limit", Integer()))
            )
        return text

    def by_id(self) -> bytes:
        """Return the statement that reads the rows of these ``ids`` as the store has them."""
        there = self.central.c
        wanted = there.id == func.any(given("ids", postgresql.ARRAY(Uuid())))
        return for_postgres(
            select(*(as_sqlite(there[name]).label(name) for name in self.columns)).where(
                there.school_id == SCHOOL, wanted
            )
        )

    def _merge(self, known: list[str]) -> ClauseElement:
        put = sqlite.insert(self.table).values({name: given(name) for name in known})
        old, new = self.table.c, put.excluded
        # At the same stamp it is the same row: it may come with columns that were unknown before.
        again = (tuple_(new.stamp, new.station) == tuple_(old.stamp, old.station)) & old.revision.is_not(None)
        wins = later(new, old) | again
        more_here = knows_more(self.table, old, new)
        more_there = knows_more(self.table, new, old)
        merged = merged_columns(self.table, wins, new, old)
        changed: dict[str, Any] = {name: value for name, value in merged.items() if name in known}
        if self.name in KEPT:  # a purge takes what is kept, too
            changed = {name: func.iif(new.purged, new[name], value) for name, value in changed.items()}
        unsent = (wins & more_here) | (~wins & more_there)
        changed["revision"] = func.iif(new.purged | ~unsent, new.revision, None)
        changed["purged"] = new.purged
        return put.on_conflict_do_update(
            index_elements=self.key,
            set_=changed,
            where=new.purged | (old.purged.is_(False) & (wins | more_there)),
        )


def _copies(table: Table) -> Iterator[Column[Any]]:
    for one in table.columns:
        yield Column(one.name, one.type)


@cache
def shared_tables() -> tuple[Shared, ...]:
    """Return all shared tables with their statements, in a fixed order."""
    return tuple(Shared(table) for table in synced_tables())


class AuditTrail(Waiting):
    """The audit's lines: they go up once and come down once, and nobody changes them."""

    name = AuditEntry.__tablename__
    order = "seq"

    def __init__(self) -> None:
        self.table: Any = AuditEntry.__table__
        self.columns = [column.name for column in self.table.columns]
        self.central = Table(
            self.name,
            MetaData(schema="station"),
            *_copies(self.table),
            Column("brought_by", Integer),
        )

    @cached_property
    def push(self) -> bytes:
        """The statement that takes ``rows`` up."""
        return for_postgres(self._push())

    @cached_property
    def page(self) -> bytes:
        """The statement that reads the next lines."""
        return for_postgres(self._page())

    @cached_property
    def role_changes(self) -> bytes:
        """The statement that reads all changes of operators' roles: subject, time, stamp, role."""
        there: Any = self.central.c
        return for_postgres(
            select(there.subject_id, there.at, there.stamp, there.facts.op("->>")(fixed("role"))).where(
                there.school_id == SCHOOL, there.act == fixed(ROLE_CHANGED)
            )
        )

    @cached_property
    def merge(self) -> str:
        """The statement that adds a line to the local store."""
        put = sqlite.insert(self.table).values({name: given(name) for name in self.columns})
        return for_sqlite(
            put.on_conflict_do_update(
                index_elements=["school_id", "station", "incarnation", "seq"],
                set_={"revision": put.excluded.revision},
                where=self.table.c.revision.is_(None),
            )
        )

    def aside_id(self) -> ColumnElement[Any]:
        """The id that a line is set aside under: its number, for it has no other."""
        return func.printf("%032x", self.table.c.seq)

    def _push(self) -> ClauseElement:
        return (
            postgresql.insert(self.central)
            .from_select(
                ["school_id", *self.travels, "revision", "brought_by"],
                select(SCHOOL, *self.sent(), REVISION, ME),
            )
            .on_conflict_do_nothing()
        )

    def _page(self) -> ClauseElement:
        # Whole revisions: a line has no id to go on from in the middle of one.
        there: Any = self.central.c
        after = given("revision", BigInteger())
        mine = there.brought_by == ME
        old = there.revision > given("own_until", BigInteger())
        wanted = (there.school_id == SCHOOL) & (there.revision > after) & ~(mine & old)
        first = (
            select(there.revision)
            .where(wanted)
            .order_by(there.revision)
            .limit(given("limit", Integer()))
            .subquery()
        )
        return (
            select(*(as_sqlite(there[name]).label(name) for name in self.columns))
            .where(wanted)
            .where(there.revision <= select(func.max(first.c.revision)).scalar_subquery())
            .order_by(there.revision)
        )


@cache
def all_tables() -> tuple[Shared | AuditTrail, ...]:
    """Return all that goes up and comes down: the shared tables, then the audit."""
    return (*shared_tables(), trail())


@cache
def trail() -> AuditTrail:
    """Return the audit with its statements."""
    return AuditTrail()
