"""That all rows are one school's is told to SQLite's planner.

Every key and index begins with the school, and a desk has one: without statistics SQLite takes the school
alone for selective, and reads a whole table in the order that is asked for, where an index has the few rows.
`sqlite_stat1` may be written by hand (https://www.sqlite.org/fileformat2.html#stat1tab): of so many rows, so
many have the same first column, then the same first two, and so on.

Revision ID: 0017
Revises: 0016
"""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_ROWS, _ALIKE = 100_000, 4


def upgrade() -> None:
    """Make the change."""
    connection = op.get_bind()
    connection.exec_driver_sql("ANALYZE")  # makes the table, which nothing else may
    connection.exec_driver_sql("DELETE FROM sqlite_stat1")
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    for table in tables:
        indexes = connection.exec_driver_sql("SELECT name, partial FROM pragma_index_list(?)", (table,)).all()
        for index, partial in indexes:
            columns = connection.exec_driver_sql(
                "SELECT name FROM pragma_index_info(?) ORDER BY seqno", (index,)
            ).scalars()
            first, *others = columns.all()
            if first == "school_id" and others and not partial:
                told = " ".join(map(str, (_ROWS, _ROWS, *(_alike(one, others) for one in others))))
                connection.exec_driver_sql("INSERT INTO sqlite_stat1 VALUES (?, ?, ?)", (table, index, told))
    connection.exec_driver_sql("ANALYZE sqlite_master")  # has it read anew


def _alike(column: str, others: list[str]) -> int:
    """Return how many rows are taken to share the columns up to this one."""
    ends_a_key = len(others) > 1 and column == others[-1]
    return 1 if column == "id" or ends_a_key else _ALIKE
