"""Which of two versions of a row holds: the same rule here and in the store, written once.

The later (stamp, station) wins the whole row, but what was once known is never unknown: a row that was
written without knowing of a revocation, an activation or a password does not undo it.
"""

from typing import Any

from sqlalchemy import ColumnElement, Table, case, false, func, or_, tuple_

from station.models.base import Kept
from station.models.store import sharings
from station.sync.statements import fixed

Side = Any
"""One of the two versions, as columns by name: the table's own, or the insert's ``excluded``."""


UNMERGED = frozenset({"school_id", "id", "purged", "revision", "brought_by"})


def kept_of(table: str) -> tuple[Kept, ...]:
    """Return the columns of a table that never go back to null, as its class declares them."""
    return sharings()[table].kept


def later(one: Side, other: Side) -> ColumnElement[bool]:
    """Whether ``one`` was written after ``other``."""
    return tuple_(one.stamp, one.station) > tuple_(other.stamp, other.station)


def knows_more(table: Table, one: Side, other: Side) -> ColumnElement[bool]:
    """Whether ``one`` knows what ``other`` does not."""
    rules = kept_of(table.name)
    return or_(false(), *(one[kept.column].is_not(None) & other[kept.column].is_(None) for kept in rules))


def merged(table: Table, column: str, winner: Side, loser: Side) -> ColumnElement[Any]:
    """Return the column of the row that both versions make."""
    for kept in kept_of(table.name):
        if column == kept.column:
            return func.coalesce(winner[column], loser[column])
        if column in kept.followers:
            unaware = winner[kept.column].is_(None) & loser[kept.column].is_not(None)
            blank = kept.followers[column]
            if blank is not None:
                unaware &= winner[column] == fixed(blank)
            return case((unaware, loser[column]), else_=winner[column])
    return winner[column]


def merged_columns(table: Table, wins: ColumnElement[bool], new: Side, old: Side) -> dict[str, Any]:
    """Return what each column becomes where ``new`` meets ``old`` and ``wins``, or not."""
    names = [column.name for column in table.columns if column.name not in UNMERGED]
    if not kept_of(table.name):
        return {name: new[name] for name in names}
    return {
        name: case((wins, merged(table, name, new, old)), else_=merged(table, name, old, new))
        for name in names
    }
