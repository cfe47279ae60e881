"""The import itself: which files may come in, and the order of its parts."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from station.models import audit, ids
from station.models.people import RosterFile, School
from station.models.store import DeskSession, Store
from station.roster import Roster, RosterKind, open_roster
from station.rules.rights import Actor, Right
from station.rules.uai import normal_uai, valid_uai
from station.services.accounts import today as day_here
from station.services.directory import reindex
from station.services.roster.act import Act
from station.services.roster.errors import (
    NewSchoolYear,
    OlderFile,
    OtherSchool,
    PastSchoolYear,
    UnknownSchool,
)
from station.services.roster.guardians import Guardians
from station.services.roster.links import reject_unknown
from station.services.roster.reading import Incoming, Progress, read_all
from station.services.roster.report import ImportReport
from station.services.roster.rows import indexes_made_after, little_memory
from station.services.roster.students import Students
from station.services.school import SchoolFacts, establish

_MANY = 2000
"""From how many persons on an index is made anew, not mended."""


class RosterService:
    """Brings the school's own files in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def import_files(
        self,
        paths: Sequence[Path],
        actor: Actor,
        *,
        dry_run: bool = False,
        new_year: bool = False,
        school_uai: str | None = None,
        progress: Progress = lambda _done, _total, _what: None,
    ) -> ImportReport:
        """Bring the files in, wholly or not at all; with ``dry_run``, only say what would change.

        ``progress`` may raise to cancel. Raises `station.roster.errors.RosterError` for a file that cannot be
        read, and the errors of this package for one that may not come in.
        """
        actor.require(Right.IMPORT)
        roster = open_roster(paths)
        with self._store.read() as session:
            today = day_here(session)
            _check(session, roster, new_year=new_year, school_uai=school_uai)
        incoming = read_all(roster, today, progress)
        with self._store.write() as session:
            # Again: another process may have imported while this one read.
            _check(session, roster, new_year=new_year, school_uai=school_uai)
            report = ImportReport(roster.uai, roster.school_year, roster.files, roster.ignored, dry_run)
            with little_memory(session):
                touched = _bring_in(session, roster, incoming, report, today, progress)
                del incoming  # the index needs room
                _record(session, roster, report, actor)
                if touched is None or touched:
                    reindex(session, touched)
            progress(roster.bytes_total, roster.bytes_total, "done")
            if dry_run:
                session.rollback()
        return report


def _check(session: DeskSession, roster: Roster, *, new_year: bool, school_uai: str | None) -> None:
    first = roster.files[0]
    expected = normal_uai(school_uai) if school_uai else roster.uai
    school = _school(session)
    if school is None and not valid_uai(roster.uai):
        raise UnknownSchool(first.name, roster.uai)
    for uai in (expected, school.uai if school else expected):
        if roster.uai != uai:
            raise OtherSchool(first.name, roster.uai, uai)
    if school is None:
        return
    if school.school_year is not None and roster.school_year < school.school_year:
        raise PastSchoolYear(first.name, roster.school_year, school.school_year)
    for info in roster.files:
        last = session.scalars(
            select(RosterFile.exported_at)
            .where(
                RosterFile.kind == info.kind, RosterFile.gone.is_(False), RosterFile.exported_at.is_not(None)
            )
            .order_by(RosterFile.exported_at.desc())
        ).first()
        if info.exported_at and last and info.exported_at < last:
            raise OlderFile(info.name, info.exported_at, last)
    if school.school_year is not None and roster.school_year > school.school_year and not new_year:
        raise NewSchoolYear(roster.school_year, school.school_year)


def _bring_in(
    session: DeskSession,
    roster: Roster,
    incoming: Incoming,
    report: ImportReport,
    today: date,
    progress: Progress,
) -> set[UUID] | None:
    """Compare and write; return who changed, or None where they are too many to mend the index for each."""
    report.rejected += incoming.rejected
    # The set-up asks for the name; until then the school is called by its number.
    school = _school(session) or establish(session, SchoolFacts(roster.uai, roster.uai))
    session.flush()
    act = Act(session, incoming, report, today, school)
    school.school_year = roster.school_year
    total = incoming.students.count + incoming.guardians.count
    with indexes_made_after(session) if act.fresh and total > _MANY else nullcontext():
        half = roster.bytes_total // 2
        for done in _write(act):
            progress(half + half * done // max(1, total), roster.bytes_total, "writing")
    return None if act.fresh or len(act.touched) > _MANY else act.touched


def _write(act: Act) -> Iterator[int]:
    """Write what differs; yields how many persons are done."""
    incoming = act.incoming
    yield 0
    if RosterKind.STUDENTS in incoming.kinds:
        students = Students(act)
        yield from students.take(incoming.students)
        students.leave_absent()
    if RosterKind.GUARDIANS in incoming.kinds:
        reject_unknown(act)
        guardians = Guardians(act)
        for done in guardians.take(incoming.guardians):
            yield incoming.students.count + done
        guardians.leave_absent()


def _school(session: DeskSession) -> School | None:
    school_id = session.desk.school_id
    return None if school_id is None else session.get(School, (school_id, school_id))


def _record(session: DeskSession, roster: Roster, report: ImportReport, actor: Actor) -> None:
    for info in roster.files:
        digest = roster.digests[info.kind]
        file_id = ids.roster_file_id(session.school_id, digest)
        file = session.get(RosterFile, (session.school_id, file_id)) or RosterFile(
            school_id=session.school_id, id=file_id, kind=info.kind.value, digest=digest
        )
        file.school_year, file.exported_at = info.school_year, info.exported_at
        file.imported_at = session.now()
        session.add(file)
    audit.record(
        session,
        actor,
        "roster_imported",
        school_year=report.school_year,
        files=[info.kind.value for info in roster.files],
        students=report.students.as_dict(),
        guardians=report.guardians.as_dict(),
        links=report.links.as_dict(),
        rejected=len(report.rejected),
    )
