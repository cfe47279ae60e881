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
)

from station.models.desk import SetAside
from station.sync.statements import given

ACCEPTED = "accepted"
"""The reason of a row that was set aside and may go all the same."""
STAYS = frozenset({"school_id", "revision", "purged"})
"""What does not travel: the store knows the first, gives the second, and alone says the third."""


class Waiting:
    """A table whose rows go up."""

    table: Table
    name: str
    order: str

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

    @cached_property
    def reading(self) -> Select[Any, int, Any, Any]:
        """The statement that reads ``room`` of the rows that wait, by the index of those that wait.

        It answers their values as JSON, how many they are, their latest stamp, and the last one's place.
        """
        return self._read(self.table.c[self.order], self.waits())

    @cached_property
    def reading_many(self) -> Select[Any, int, Any, Any]:
        """The same for many rows, as they lie in the file, ``after`` a place: they are marked where they lie.

        In the order of their ids each batch would touch every page of the file.
        """
        place: ColumnElement[int] = literal_column(f"{self.name}.rowid", BigInteger())
        return self._read(place, self.waits() & (place > given("after", BigInteger())), indexed=False)

    def _read(
        self, place: ColumnElement[Any], wanted: ColumnElement[bool], *, indexed: bool = True
    ) -> Select[Any, int, Any, Any]:
        school: ColumnElement[Any] = self.table.c.school_id
        if not indexed:  # SQLite's unary plus: the value, but not its index
            school = literal_column(f"+{self.name}.school_id", Uuid())
        rows = (
            select(*(self.table.c[name] for name in self.travels), place.label("place"))
            .where(school == given("school", Uuid()), wanted)
            .order_by(place)
            .limit(given("room", Integer()))
            .subquery()
        )
        columns = [one for one in rows.c if one.name != "place"]
        values = [func.json(one) if isinstance(one.type, JSON) else one for one in columns]
        return select(
            func.json_group_array(func.json_array(*values)),
            func.count(),
            func.max(rows.c.stamp),
            func.max(rows.c.place),
        )

    @cached_property
    def counting(self) -> Any:
        """The number of rows that are pending, those set aside not counted, as part of a statement."""
        return (
            select(func.count())
            .select_from(self.table)
            .where(self.table.c.school_id == given("school", Uuid()), self.pending(), ~self.held())
            .scalar_subquery()
        )
