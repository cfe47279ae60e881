"""Which rows of a table wait to go up, and how they are read: as one JSON text that SQLite makes."""

from functools import cached_property
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    Table,
    Uuid,
    exists,
    func,
    literal_column,
    select,
    update,
)

from station.models.desk import SetAside
from station.sync.statements import for_sqlite, given

ACCEPTED = "accepted"
"""The reason of a row that was set aside and may go all the same."""
STAYS = frozenset({"school_id", "revision", "purged"})
"""What does not travel: the store knows the first, gives the second, and alone says the third."""


class Waiting:
    """A table whose rows go up."""

    table: Table
    name: str
    known_by: str = "id"
    """The column that names a row, together with its place."""

    def pending(self) -> ColumnElement[bool]:
        """Whether the store does not have a row yet as it is here."""
        return self.table.c.revision.is_(None)

    def held(self) -> ColumnElement[bool]:
        """Whether a row is set aside."""
        return exists().where(
            SetAside.table_name == self.name,
            SetAside.row_id == self.aside_id(),
            SetAside.stamp == self.table.c.stamp,
            SetAside.reason != ACCEPTED,
        )

    def waits(self) -> ColumnElement[bool]:
        """Whether a row is pending and may go."""
        return self.pending() & ~self.held()

    def aside_id(self) -> ColumnElement[Any]:
        """The id that a row is set aside under."""
        return self.table.c.id

    @cached_property
    def travels(self) -> list[str]:
        """The columns that go up, in the order of their values."""
        return [column.name for column in self.table.columns if column.name not in STAYS]

    @property
    def place(self) -> ColumnElement[int]:
        """Where a row lies in the file."""
        return literal_column(f"{self.name}.rowid", BigInteger())

    @cached_property
    def reading(self) -> Select[Any, int, Any, Any]:
        """The statement that reads ``room`` of the rows that wait, as they lie in the file.

        They are marked where they lie, and in the order of their ids each batch would touch every page of it.
        It answers their values as JSON, how many they are, by what they are known again (place, stamp and
        key, as JSON), and their latest stamp.
        """
        rows = (
            select(*(self.table.c[name] for name in self.travels), self.place.label("place"))
            .where(self.table.c.school_id == given("school", Uuid()), self.waits())
            .order_by(self.place)
            .limit(given("room", Integer()))
            .subquery()
        )
        columns = [one for one in rows.c if one.name != "place"]
        values = [func.json(one) if isinstance(one.type, JSON) else one for one in columns]
        return select(
            func.json_group_array(func.json_array(*values)),
            func.count(),
            func.json_group_array(func.json_array(rows.c.place, rows.c.stamp, rows.c[self.known_by])),
            func.max(rows.c.stamp),
        )

    @cached_property
    def marking(self) -> str:
        """The statement that marks a row as sent, unless it was edited since it was read."""
        columns = self.table.c
        same = (self.place == given("place")) & (columns.stamp == given("stamp"))
        same &= columns[self.known_by] == given("key")
        marked = update(self.table).where(same, columns.revision.is_(None))
        return for_sqlite(marked.values(revision=given("revision")))

    @cached_property
    def counting(self) -> Any:
        """The number of rows that are pending, those set aside not counted, as part of a statement."""
        return (
            select(func.count())
            .select_from(self.table)
            .where(self.table.c.school_id == given("school", Uuid()), self.pending(), ~self.held())
            .scalar_subquery()
        )
