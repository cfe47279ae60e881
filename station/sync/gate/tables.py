"""The shared tables in the store: the statements that take rows in and read them, the check of what comes.

All of it is made from the mapped columns; nothing of a request becomes part of a statement's text. A desk of
an earlier version names fewer columns: those that it leaves out stay as they are.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import cache, cached_property
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from msgspec import Meta, Raw
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    Integer,
    MetaData,
    Table,
    Text,
    Uuid,
    cast,
    column,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    tuple_,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.sql import ClauseElement

from station.models.base import UtcDateTime
from station.models.staff import AuditEntry
from station.models.store import synced_tables
from station.rules.acts import ROLE_CHANGED
from station.rules.rights import Role
from station.sync.calls import Int32, Int64
from station.sync.merging import UNMERGED, kept_of, knows_more, later, merged_columns
from station.sync.statements import as_sqlite, fixed, for_postgres, given

SCHOOL = given("school", Uuid())
ME = given("me", Integer())
REVISION = given("revision", BigInteger())
AHEAD_MS = 300_000
"""Of a stamp before the store's clock: a row from further ahead would win over everybody."""

_STAYS = frozenset({"school_id", "revision", "purged"})
_LONGEST_TEXT = 20_000


class UnknownColumns(ValueError):
    """The names are not columns of the table, or one is there twice, or one that must come is not."""


class Kind:
    """One table of the store."""

    def __init__(self, table: Table, order: str) -> None:
        self.table = table
        self.name = table.name
        self.order = order
        self.columns = [one.name for one in table.columns]
        self.central = Table(
            table.name,
            MetaData(schema="station"),
            *(Column(one.name, one.type) for one in table.columns),
            Column("brought_by", Integer),
        )
        self._pushes: dict[tuple[str, ...], bytes] = {}
        self._checks: dict[tuple[str, ...], msgspec.json.Decoder[list[tuple[Any, ...]]]] = {}

    def push(self, names: tuple[str, ...]) -> bytes:
        """Return the statement that takes rows of these columns in, and says which others have changed."""
        if names not in self._pushes:
            self._require(names)
            self._pushes[names] = for_postgres(self._push(names))
        return self._pushes[names]

    def check(self, names: tuple[str, ...]) -> "msgspec.json.Decoder[list[tuple[Any, ...]]]":
        """Return what reads rows of these columns, and takes none that PostgreSQL would not."""
        if names not in self._checks:
            self._require(names)
            row = tuple[tuple(_form(self.table.c[name]) for name in names)]  # type: ignore[misc]
            self._checks[names] = msgspec.json.Decoder(list[row])  # type: ignore[valid-type]
        return self._checks[names]

    def faulty(self, names: tuple[str, ...], row: Sequence[Any]) -> bool:  # noqa: ARG002 - of no other table
        """Whether the row's form is good and it is refused all the same."""
        return False

    def row_id(self, names: tuple[str, ...], row: Sequence[Any]) -> UUID:
        """Return the id that a refused row is told by."""
        return UUID(str(row[names.index("id")]))

    def _require(self, names: tuple[str, ...]) -> None:
        travels = {name for name in self.columns if name not in _STAYS}
        needed = {one.name for one in self.table.columns if not one.nullable and one.name in travels}
        if len(set(names)) != len(names) or not needed <= set(names) <= travels:
            raise UnknownColumns

    def _push(self, names: tuple[str, ...]) -> ClauseElement:
        raise NotImplementedError

    def _sent(self, names: tuple[str, ...]) -> list[ColumnElement[Any]]:
        each = func.jsonb_array_elements(cast(given("rows", Text()), JSONB)).table_valued(
            column("row", JSONB())
        )
        row = each.render_derived(name="each").c.row
        return [_value(row, place, self.table.c[name]).label(name) for place, name in enumerate(names)]


class SharedKind(Kind):
    """A table of which the later row holds."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, "id")

    def _push(self, names: tuple[str, ...]) -> ClauseElement:
        sent = select(*self._sent(names)).cte("sent")
        mine = self.central
        here = mine.alias("here")
        purged = select(here.c.id).where(here.c.school_id == SCHOOL, here.c.id == sent.c.id, here.c.purged)
        put = postgresql.insert(mine).from_select(
            ["school_id", *names, "purged", "revision", "brought_by"],
            select(SCHOOL, *(sent.c[name] for name in names), false(), REVISION, ME).where(~exists(purged)),
        )
        old, new = mine.c, put.excluded
        wins = later(new, old)
        merged = merged_columns(self.table, wins, new, old)
        done = put.on_conflict_do_update(
            index_elements=["school_id", "id"],
            set_={
                **{name: value for name, value in merged.items() if name in names},
                "revision": new.revision,
                "brought_by": new.brought_by,
            },
            where=wins | knows_more(self.table, new, old),
        ).cte("done")
        there: Any = mine.alias("there")
        # What others have changed since this desk last looked; and a later row that it should know.
        theirs = (there.c.brought_by != ME) & (there.c.revision > given("cursor", BigInteger()))
        content = [name for name in names if name not in UNMERGED | {"stamp", "station"}]
        differs = tuple_(*(there.c[name] for name in content)).is_distinct_from(
            tuple_(*(sent.c[name] for name in content))
        )
        beaten = later(there.c, sent.c)
        return (
            select(there.c.id, beaten.label("beaten"), theirs.label("theirs"))
            .join_from(sent, there, (there.c.school_id == SCHOOL) & (there.c.id == sent.c.id))
            .where(differs, or_(theirs, beaten))
            .add_cte(done)
        )

    @cached_property
    def page(self) -> bytes:
        """The statement that reads the rows behind a place."""
        there = self.central.c
        mine = (there.brought_by == ME) & (there.revision > given("own_until", BigInteger()))
        for kept in kept_of(self.name):  # where it knew more, the store has made another row of what it got
            mine &= there[kept.column].is_(None)
        after = tuple_(there.revision, there.id) > tuple_(
            given("revision", BigInteger()), given("id", Uuid())
        )
        return for_postgres(
            select(*(as_sqlite(there[name]).label(name) for name in self.columns))
            .where(there.school_id == SCHOOL, after, ~mine)
            .order_by(there.revision, there.id)
            .limit(given("limit", Integer()))
        )

    @cached_property
    def by_id(self) -> bytes:
        """The statement that reads the rows of these ``ids``."""
        there = self.central.c
        return for_postgres(
            select(*(as_sqlite(there[name]).label(name) for name in self.columns)).where(
                there.school_id == SCHOOL, there.id == func.any(given("ids", postgresql.ARRAY(Uuid())))
            )
        )


class TrailKind(Kind):
    """The audit's lines, which nobody changes."""

    def __init__(self) -> None:
        super().__init__(AuditEntry.__table__, "seq")  # type: ignore[arg-type]

    def faulty(self, names: tuple[str, ...], row: Sequence[Any]) -> bool:
        """Whether the line tells of a role that there is not: nobody could say what it allows."""
        if row[names.index("act")] != ROLE_CHANGED:
            return False
        match row[names.index("facts")]:
            case {"role": str(role)}:
                return role not in set(Role)
            case _:
                return True

    def row_id(self, names: tuple[str, ...], row: Sequence[Any]) -> UUID:
        """Return the line's number in the form of an id, for it has no other."""
        return UUID(int=row[names.index("seq")])

    @cached_property
    def role_changes(self) -> bytes:
        """The statement that reads all changes of operators' roles: subject, time, stamp, role."""
        there: Any = self.central.c
        return for_postgres(
            select(there.subject_id, there.at, there.stamp, there.facts.op("->>")(fixed("role"))).where(
                there.school_id == SCHOOL, there.act == fixed(ROLE_CHANGED), there.subject_id.is_not(None)
            )
        )

    @cached_property
    def page(self) -> bytes:
        """The statement that reads lines behind a place, in whole revisions, for lines have no id."""
        there: Any = self.central.c
        mine = (there.brought_by == ME) & (there.revision > given("own_until", BigInteger()))
        wanted = (there.school_id == SCHOOL) & (there.revision > given("revision", BigInteger())) & ~mine
        first = (
            select(there.revision)
            .where(wanted)
            .order_by(there.revision)
            .limit(given("limit", Integer()))
            .subquery()
        )
        return for_postgres(
            select(*(as_sqlite(there[name]).label(name) for name in self.columns))
            .where(wanted)
            .where(there.revision <= select(func.max(first.c.revision)).scalar_subquery())
            .order_by(there.revision)
        )

    def _push(self, names: tuple[str, ...]) -> ClauseElement:
        done = (
            postgresql.insert(self.central)
            .from_select(
                ["school_id", *names, "revision", "brought_by"],
                select(SCHOOL, *self._sent(names), REVISION, ME),
            )
            .on_conflict_do_nothing()
        )
        return done


@cache
def shared_kinds() -> tuple[SharedKind, ...]:
    """Return the shared tables, in a fixed order."""
    return tuple(SharedKind(table) for table in synced_tables())


@cache
def trail() -> TrailKind:
    """Return the audit."""
    return TrailKind()


@cache
def kinds() -> dict[str, SharedKind | TrailKind]:
    """Return all that goes up and comes down, by name: the shared tables, then the audit."""
    return {kind.name: kind for kind in (*shared_kinds(), trail())}


def _value(row: ColumnElement[Any], place: int, wanted: ColumnElement[Any]) -> ColumnElement[Any]:
    at = literal(place, literal_execute=True)
    if isinstance(wanted.type, JSON):
        return row.op("->")(at)
    return cast(row.op("->>", return_type=Text())(at), wanted.type)


def _form(one: Column[Any]) -> Any:
    """Return the form of a column's values, as SQLite's JSON has them."""
    found = next(form for kind, form in _forms() if isinstance(one.type, kind))
    return found | None if one.nullable else found


def _forms() -> Iterator[tuple[type, Any]]:
    yield Uuid, UUID
    yield UtcDateTime, Annotated[datetime, Meta(tz=False)]
    yield Date, date
    yield Boolean, Literal[0, 1]
    yield BigInteger, Int64
    yield Integer, Int32
    yield JSON, list[Any] | dict[str, Any]
    yield Text, Annotated[str, Meta(max_length=_LONGEST_TEXT)]
    yield object, Annotated[str, Meta(max_length=_LONGEST_TEXT)]


def rows_of(values: Raw) -> Iterator[Raw]:
    """Return the rows of an array, each as it was sent. Raises what `msgspec` raises where it is none."""
    return iter(msgspec.json.decode(values, type=list[Raw]))
