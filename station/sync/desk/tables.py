"""The shared tables, and the statements that merge what comes down into the local store.

All of it is made from the mapped columns. Rows travel as the local store writes them: SQLite makes one JSON
text of a batch, and what comes down is formatted by PostgreSQL as SQLite keeps it.
"""

from functools import cache, cached_property
from typing import Any

from sqlalchemy import ColumnElement, Table, exists, false, func, or_, tuple_
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement

from station.models.accounts import Claim, Login
from station.models.staff import AuditEntry
from station.models.store import synced_tables
from station.sync.desk.waiting import Waiting
from station.sync.merging import kept_of, knows_more, later, merged_columns
from station.sync.statements import for_sqlite, given


class Shared(Waiting):
    """One shared table. ``columns`` is the order that rows come down in."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.name = table.name
        self.key = [column.name for column in table.primary_key.columns]
        self.columns = [column.name for column in table.columns]

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
        if kept_of(self.name):  # a purge takes what is kept, too
            changed = {name: func.iif(new.purged, new[name], value) for name, value in changed.items()}
        unsent = (wins & more_here) | (~wins & more_there)
        changed["revision"] = func.iif(new.purged | ~unsent, new.revision, None)
        changed["purged"] = new.purged
        return put.on_conflict_do_update(
            index_elements=self.key,
            set_=changed,
            where=new.purged | (old.purged.is_(False) & (wins | more_there)),
        )


@cache
def shared_tables() -> tuple[Shared, ...]:
    """Return all shared tables with their statements, in a fixed order."""
    return tuple(Shared(table) for table in synced_tables())


class AuditTrail(Waiting):
    """The audit's lines: they go up once and come down once, and nobody changes them."""

    name = AuditEntry.__tablename__
    known_by = "seq"

    def __init__(self) -> None:
        self.table: Any = AuditEntry.__table__
        self.columns = [column.name for column in self.table.columns]

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


@cache
def all_tables() -> tuple[Shared | AuditTrail, ...]:
    """Return all that goes up and comes down: the shared tables, then the audit."""
    return (*shared_tables(), trail())


@cache
def trail() -> AuditTrail:
    """Return the audit with its statements."""
    return AuditTrail()
