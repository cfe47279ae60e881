"""Keeping what rows were before an import changes them, and reading it back."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Date, Table, Uuid, delete, func, insert, select, update

from station.models.base import UtcDateTime
from station.models.imports import KeptRow, RosterImport
from station.models.store import DeskSession

_SOME = 500


class Keeper:
    """Keeps the rows of one import, under its number."""

    def __init__(self, session: DeskSession) -> None:
        self._connection = session.connection()
        self._session = session
        self.number = (session.scalar(select(func.max(RosterImport.number))) or 0) + 1
        self._kept: set[tuple[str, UUID]] = set()
        self._made = False

    def begin(self) -> None:
        """Note that the import changes something: the one before it can't be undone any more."""
        if self._made:
            return
        self._made = True
        session = self._session
        session.execute(delete(KeptRow))
        session.execute(
            insert(RosterImport).values(
                number=self.number,
                school_id=session.school_id,
                stamp=session.stamp,
                station=session.desk.station,
                made_at=session.now(),
            )
        )

    def keep(self, table: Table, ids: Sequence[UUID], names: Iterable[str]) -> None:
        """Keep these columns of the rows that are there; of a row, what is kept first counts."""
        self.begin()
        columns = [table.c[name] for name in names]
        wanted = [row_id for row_id in ids if (table.name, row_id) not in self._kept]
        rows: list[dict[str, Any]] = []
        for start in range(0, len(wanted), _SOME):
            query = select(table.c.id, *columns).where(
                table.c.school_id == self._session.school_id, table.c.id.in_(wanted[start : start + _SOME])
            )
            for row_id, *values in self._connection.execute(query):
                self._kept.add((table.name, row_id))
                before = {column.name: _as_json(value) for column, value in zip(columns, values, strict=True)}
                rows.append(
                    {"number": self.number, "table_name": table.name, "row_id": row_id, "before": before}
                )
        if rows:
            self._connection.execute(insert(KeptRow), rows)

    @property
    def made(self) -> int | None:
        """The import's number, None where it has changed nothing."""
        return self.number if self._made else None


def last_import(session: DeskSession) -> RosterImport | None:
    """Return the last import of this desk, unless it is undone."""
    last = session.scalars(select(RosterImport).order_by(RosterImport.number.desc()).limit(1)).first()
    return last if last is not None and last.undone_at is None else None


def restored(table: Table, before: dict[str, Any]) -> dict[str, Any]:
    """Return a row's columns as they were kept."""
    return {name: _from_json(table.c[name], value) for name, value in before.items()}


def forget(session: DeskSession, row_ids: Sequence[UUID]) -> None:
    """Let go of what is kept of these rows, for good."""
    for start in range(0, len(row_ids), _SOME):
        session.execute(delete(KeptRow).where(KeptRow.row_id.in_(row_ids[start : start + _SOME])))


def mark_undone(session: DeskSession, made: RosterImport) -> None:
    """Note that an import is undone; nothing is kept of it any more."""
    session.execute(delete(KeptRow))
    session.execute(
        update(RosterImport).where(RosterImport.number == made.number).values(undone_at=session.now())
    )


def _as_json(value: Any) -> Any:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value.hex if isinstance(value, UUID) else value


def _from_json(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, UtcDateTime):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    return UUID(value) if isinstance(column.type, Uuid) else value
