"""Which rows of a table wait to go up, and how they are read: as one JSON text that SQLite makes by itself."""

from functools import cached_property
from typing import Any

from sqlalchemy import JSON, ColumnElement, Integer, Select, Table, Uuid, exists, func, select

from station.models.desk import SetAside
from station.sync.desk.statements import given

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
    def reading(self) -> Select[Any, int, Any]:
        """The statement that reads ``room`` of the rows that wait: as JSON, how many, and their latest stamp."""
        columns = [one for one in self.table.columns if one.name not in STAYS]
        rows = (
            select(*columns)
            .where(self.table.c.school_id == given("school", Uuid()), self.waits())
            .order_by(self.table.c[self.order])
            .limit(given("room", Integer()))
            .subquery()
        )
        pairs: list[Any] = []
        for one in columns:
            pairs += [
                one.name,
                func.json(rows.c[one.name]) if isinstance(one.type, JSON) else rows.c[one.name],
            ]
        return select(func.json_group_array(func.json_object(*pairs)), func.count(), func.max(rows.c.stamp))

    @cached_property
    def counting(self) -> Any:
        """The number of rows that are pending, those set aside not counted, as part of a statement."""
        return (
            select(func.count())
            .select_from(self.table)
            .where(self.table.c.school_id == given("school", Uuid()), self.pending(), ~self.held())
            .scalar_subquery()
        )
