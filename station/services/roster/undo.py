"""Undoing the last import: who came goes, who left or changed is put back, but for what was touched since."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Table, select

from station.models import audit
from station.models.accounts import Account, Login, SheetPrint
from station.models.base import Synced
from station.models.imports import KeptRow, RosterImport
from station.models.office import ReportedCorrection
from station.models.people import (
    ConfirmedEmail,
    Contact,
    Disclaimer,
    Distinct,
    Guardianship,
    Person,
    RosterFile,
    RosterKey,
    School,
    SpokenLanguage,
)
from station.models.staff import AuditEntry
from station.models.store import DeskSession
from station.rules.names import display_name
from station.rules.rights import Actor
from station.services.directory import reindex
from station.services.persons.who import name_record
from station.services.roster.errors import NothingToUndo
from station.services.roster.kept import last_import, mark_undone, restored
from station.services.roster.rows import Row, Rows

_OF_PERSONS: tuple[type[Synced], ...] = (Person, RosterKey, Contact, Guardianship)
_WRITTEN: tuple[type[Synced], ...] = (*_OF_PERSONS, ReportedCorrection, RosterFile, School)
"""What an import writes, and an undo puts back; a reserved identifier stays its person's."""
_TELL_OF_ACTS: tuple[type[Synced], ...] = (
    *_OF_PERSONS, Account, SheetPrint, Disclaimer, Distinct, ConfirmedEmail, SpokenLanguage,
)  # fmt: skip
_ENDS = ("person_id", "student_id", "guardian_id", "first_id", "second_id")


@dataclass(frozen=True, slots=True)
class LastImport:
    """The import that can be undone."""

    number: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Untouched:
    """Somebody whom the undo left as they are, because another act has touched them since the import."""

    person_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What an undo did: how many persons it put back or took away, and whom it left alone."""

    number: int
    made_at: datetime
    taken_away: int
    put_back: int
    left_alone: tuple[Untouched, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the report as scripts read it."""
        return {
            "import": self.number,
            "made_at": self.made_at.isoformat(),
            "taken_away": self.taken_away,
            "put_back": self.put_back,
            "left_alone": [{"id": str(each.person_id), "name": each.name} for each in self.left_alone],
        }


def undo_last(session: DeskSession, actor: Actor) -> UndoReport:
    """Undo the last import of this desk. Raises `NothingToUndo`."""
    made = last_import(session)
    if made is None:
        raise NothingToUndo
    kept: dict[tuple[str, UUID], dict[str, Any]] = {
        (row.table_name, row.row_id): row.before
        for row in session.scalars(select(KeptRow).where(KeptRow.number == made.number))
    }
    written = {mapped: _written(session, mapped, made, kept) for mapped in _WRITTEN}
    concerned = {one for rows in written.values() for row in rows for one in _persons(row)}
    touched = _touched(session, made) & concerned
    taken_away: set[UUID] = set()
    put_back: set[UUID] = set()
    rows = Rows(session)
    for mapped, found in written.items():
        changed: defaultdict[tuple[str, ...], list[Row]] = defaultdict(list)
        for row in found:
            if not row["is_its_own"] or not touched.isdisjoint(_persons(row)):
                continue
            before = kept.get((_table(mapped).name, row["id"]))
            if before is None and mapped is School:
                continue  # the desk goes on serving it
            values = {"gone": True} if before is None else restored(_table(mapped), before)
            changed[tuple(values)].append({"id": row["id"], **values})
            (taken_away if mapped is Person and before is None else put_back).update(_persons(row))
        for one in changed.values():
            rows.update(mapped, one)
    session.expire_all()
    reindex(session)
    report = UndoReport(
        made.number,
        made.made_at,
        len(taken_away),
        len(put_back - taken_away),
        _named(session, touched),
    )
    mark_undone(session, made)
    audit.record(
        session,
        actor,
        "roster_import_undone",
        number=made.number,
        taken_away=report.taken_away,
        put_back=report.put_back,
        left_alone=len(report.left_alone),
    )
    return report


def _table(mapped: type[Any]) -> Table:
    return mapped.__table__


def _persons(row: Row) -> set[UUID]:
    return {row[name] for name in ("person", *_ENDS) if row.get(name) is not None}


def _written(
    session: DeskSession, mapped: type[Synced], made: RosterImport, kept: Mapping[tuple[str, UUID], Any]
) -> list[Row]:
    """Return the rows that the import wrote, and whether each is still as it left it."""
    table = _table(mapped)
    ends = [name for name in _ENDS if name in table.c]
    columns = table.c
    query = select(columns.id, columns.stamp, columns.station, *(columns[name] for name in ends)).where(
        columns.school_id == session.school_id, columns.purged.is_(False)
    )
    own = (columns.stamp == made.stamp) & (columns.station == made.station)
    wanted = [row_id for name, row_id in kept if name == table.name]
    found = {row.id: row for row in session.connection().execute(query.where(own))}
    for start in range(0, len(wanted), 500):
        some = query.where(columns.id.in_(wanted[start : start + 500]))
        found |= {row.id: row for row in session.connection().execute(some)}
    return [
        {
            "id": row.id,
            "is_its_own": (row.stamp, row.station) == (made.stamp, made.station),
            "person": row.id if mapped is Person else None,
            **{name: getattr(row, name) for name in ends},
        }
        for row in found.values()
    ]


def _touched(session: DeskSession, made: RosterImport) -> set[UUID]:
    """Return whom any act has touched since: of whom a row, an account or an audit line is later."""
    query = select(AuditEntry.subject_id).where(
        AuditEntry.school_id == session.school_id,
        AuditEntry.stamp > made.stamp,
        AuditEntry.subject_id.is_not(None),
    )
    found = {one for one in session.scalars(query) if one is not None}
    for mapped in _TELL_OF_ACTS:
        columns = _table(mapped).c
        ends = [columns[name] for name in _ENDS if name in columns] or [columns.id]
        later = select(*ends).where(columns.school_id == session.school_id, columns.stamp > made.stamp)
        found.update(one for row in session.connection().execute(later) for one in row)
    logins = (
        select(Account.person_id)
        .join(Login, (Login.account_id == Account.id) & (Login.school_id == Account.school_id))
        .where(Account.school_id == session.school_id, Login.stamp > made.stamp)
    )
    return found | set(session.scalars(logins))


def _named(session: DeskSession, person_ids: Iterable[UUID]) -> tuple[Untouched, ...]:
    persons = (session.get(Person, (session.school_id, one)) for one in person_ids)
    named = [Untouched(one.id, display_name(name_record(one))) for one in persons if one is not None]
    return tuple(sorted(named, key=lambda each: (each.name, each.person_id)))
