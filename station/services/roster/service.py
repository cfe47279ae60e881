"""The import itself: which files may come in, and the order of its parts."""

import gc
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path
from uuid import UUID

from station.models import audit, ids
from station.models.people import RosterFile, School
from station.models.store import DeskSession, Store
from station.roster import Roster, RosterFormat, RosterKind, open_roster
from station.roster.columns import signature
from station.roster.mapping import Mapping, PreviewRow, Sample, guess, preview, sample
from station.rules.doubts import birth_date_said, flags_among
from station.rules.kinds import Flag
from station.rules.rights import Actor, Right
from station.services.persons.index import reindex
from station.services.persons.reports import differences
from station.services.persons.who import get
from station.services.persons.who import today as day_here
from station.services.roster.act import Act
from station.services.roster.admission import admit, school_here
from station.services.roster.columns import known_students, mapped_by, remember, remembered
from station.services.roster.errors import NothingSaid
from station.services.roster.guardians import Guardians
from station.services.roster.kept import last_import
from station.services.roster.leaving import require_said, weigh
from station.services.roster.links import reject_unknown
from station.services.roster.reading import Incoming, Progress, read_all
from station.services.roster.report import ImportReport
from station.services.roster.reported import settle
from station.services.roster.rows import Rows, indexes_made_after, little_memory
from station.services.roster.students import Students, flag_namesakes
from station.services.roster.undo import LastImport, UndoReport, undo_last
from station.services.school import SchoolFacts, establish

_MANY = 2000
"""From how many persons on an index is made anew, not mended."""


@contextmanager
def _garbage_at_rest() -> Generator[None]:
    """Spare the collector of garbage from going through all the records, again and again: they are none."""
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()


@contextmanager
def _set_aside() -> Generator[None]:
    """Spare the windows' collector, too, what was read: it would hold them up for as long as it looks.

    Where they have set the program itself aside, both stay there: to be let go of is all or nothing, and to
    look through the program once more would hold them up for longer.
    """
    for_good = gc.get_freeze_count() > 0
    gc.freeze()
    try:
        yield
    finally:
        if not for_good:
            gc.unfreeze()


class RosterService:
    """Brings the school's own files in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @_garbage_at_rest()
    def import_files(
        self,
        paths: Sequence[Path],
        actor: Actor,
        *,
        dry_run: bool = False,
        new_year: bool = False,
        school_uai: str | None = None,
        everybody: bool = False,
        leaving: int | None = None,
        mappings: Sequence[Mapping] = (),
        progress: Progress = lambda _done, _total, _what: None,
    ) -> ImportReport:
        """Bring the files in, wholly or not at all; with ``dry_run``, only say what would change.

        ``everybody`` says of lists that may have been filtered, or are of some classes, that who is not in
        them has left. Where many would leave, ``leaving`` repeats how many students and guardians.
        ``mappings`` tell the columns of lists, one each, that Station does not know or does not read wholly;
        they are remembered. ``progress`` may raise to cancel.

        Raises `station.roster.errors.RosterError` for a file that cannot be read, and the errors of this
        package for one that may not come in: `ManyWouldLeave` where many would leave and ``leaving`` is not
        their number.
        """
        with self._store.look(actor, Right.IMPORT) as session:
            mapped = mapped_by(session, mappings)
        roster = open_roster(paths, mapped, everybody=everybody)
        with self._store.look(actor, Right.IMPORT) as session:
            today = day_here(session)
            admit(session, roster, today, new_year=new_year, school_uai=school_uai)
            alone = RosterKind.STUDENTS not in roster.kinds and roster.format is not RosterFormat.SIECLE
            known = known_students(session) if alone else ()
        incoming = read_all(roster, today, progress, known)
        with _set_aside(), self._store.end(actor, Right.IMPORT) as session:
            # Again: another process may have imported while this one read.
            uai, year = admit(session, roster, today, new_year=new_year, school_uai=school_uai)
            report = ImportReport(
                uai, year, roster.files, roster.ignored, dry_run, unread=list(roster.unread)
            )
            with little_memory(session, incoming.students.count + incoming.guardians.count):
                touched = _bring_in(
                    session, roster, incoming, report, today, progress, everybody=everybody, actor=actor
                )
                del incoming  # the index needs room
                if not dry_run:
                    require_said(report, leaving)
                _record(session, report, actor)
                for mapping in mappings:
                    remember(session, actor, mapping)
                if touched is None or touched:
                    reindex(session, touched)
            progress(roster.bytes_total, roster.bytes_total, "done")
            if dry_run:
                session.rollback()
        return report

    def last_import(self) -> LastImport | None:
        """Return the import that `undo` would undo."""
        with self._store.attended(Right.IMPORT) as session:
            last = last_import(session)
            return LastImport(last.number, last.made_at) if last else None

    def undo(self, actor: Actor) -> UndoReport:
        """Undo the last import made at this desk; rows that another act has touched since stay, and are told.

        Raises `NothingToUndo`.
        """
        with self._store.act(actor, Right.IMPORT) as session:
            return undo_last(session, actor)

    def accept_birth_date(self, actor: Actor, person_id: UUID) -> None:
        """Take over the birth date that the roster gives; the doubt goes with the question.

        Raises `NothingSaid` where the roster says nothing else than the desk.
        """
        with self._store.act(actor, Right.CORRECT_CONTACT) as session:
            person = get(session, person_id)
            said = birth_date_said(person.doubts)
            if said is None:
                raise NothingSaid
            person.birth_date = said
            person.doubts = sorted(flags_among(person.doubts) - {Flag.IDENTITY_TO_CHECK})
            audit.record(session, actor, "birth_date_accepted", person.id)
            reindex(session, [person.id])

    def confirm_identity(self, actor: Actor, person_id: UUID) -> None:
        """Note that somebody has looked who this is: the flag goes; what the roster says otherwise stays."""
        with self._store.act(actor, Right.CORRECT_CONTACT) as session:
            person = get(session, person_id)
            person.doubts = [doubt for doubt in person.doubts if doubt != Flag.IDENTITY_TO_CHECK]
            audit.record(session, actor, "identity_confirmed", person.id)

    def head_of(self, actor: Actor, path: Path) -> tuple[Sample, Mapping]:
        """Return the head of a list that Station does not know, and what its columns are taken for.

        Raises `RosterError` for a file that is no list.
        """
        self._store.ask(actor, Right.IMPORT)
        head = sample(path)
        with self._store.look(actor, Right.IMPORT) as session:
            known = remembered(session).get(signature(head.headers))
        return head, known or guess(head.headers)

    def preview(self, actor: Actor, path: Path, mapping: Mapping, rows: int = 5) -> tuple[PreviewRow, ...]:
        """Read the first rows as the mapping says; nothing is written.

        Raises `station.roster.errors.IncompleteMapping` while a column is missing that nobody can do without.
        """
        with self._store.look(actor, Right.IMPORT) as session:
            today = day_here(session)
        return preview(path, mapping, today, rows)


def _bring_in(
    session: DeskSession,
    roster: Roster,
    incoming: Incoming,
    report: ImportReport,
    today: date,
    progress: Progress,
    *,
    everybody: bool,
    actor: Actor,
) -> set[UUID] | None:
    """Compare and write; return who changed, or None where they are too many to mend the index for each."""
    report.rejected += incoming.rejected
    # The set-up asks for the name; until then the school is called by its number.
    school = school_here(session) or establish(session, SchoolFacts(report.school, report.school))
    session.flush()
    act = Act(session, incoming, report, today, school, everybody=everybody)
    before, differing = act.counted_before(), {} if act.fresh else differences(session)
    _note_year(act, school)
    total = incoming.students.count + incoming.guardians.count
    with indexes_made_after(session) if act.fresh and total > _MANY else nullcontext():
        half = roster.bytes_total // 2
        for done in _write(act):
            progress(half + half * done // max(1, total), roster.bytes_total, "writing")
    weigh(report, before)
    if differing:
        exported = [info.exported_at for info in roster.files if info.exported_at is not None]
        settle(act, differing, actor, min(exported, default=None))
    _note_files(act, roster)
    report.number = act.keeper.made
    # To mend a line costs several times what making it anew does.
    return None if act.fresh or len(act.touched) > max(_MANY, total // 8) else act.touched


def _write(act: Act) -> Iterator[int]:
    """Write what differs; yields how many persons are done."""
    incoming = act.incoming
    yield 0
    if RosterKind.STUDENTS in incoming.kinds:
        students = Students(act)
        yield from students.take(incoming.students)
        if act.covered.lets_leave(RosterKind.STUDENTS):
            students.leave_absent()
    else:
        flag_namesakes(act)
    if RosterKind.GUARDIANS in incoming.kinds:
        reject_unknown(act)
        guardians = Guardians(act)
        for done in guardians.take(incoming.guardians):
            yield incoming.students.count + done
        if act.covered.lets_leave(RosterKind.GUARDIANS):
            guardians.leave_absent()


def _note_year(act: Act, school: School) -> None:
    year = act.report.school_year
    if school.school_year is None:
        school.school_year = year
        act.session.flush()
    elif school.school_year != year:
        act.rows.update(School, [{"id": school.id, "school_year": year}])


def _note_files(act: Act, roster: Roster) -> None:
    """Keep what the files were; the same file again, or one that changes nobody, is no import to undo."""
    keeps = act.keeper.made is not None
    rows = Rows(act.session, act.keeper if keeps else None)
    rows.put(
        RosterFile,
        [
            {
                "id": ids.roster_file_id(act.school_id, digest),
                "kind": info.lists,
                "school_year": act.report.school_year,
                "exported_at": info.exported_at,
                "imported_at": act.session.now(),
                "digest": digest,
            }
            for info, digest in zip(roster.files, roster.digests, strict=True)
        ],
    )


def _record(session: DeskSession, report: ImportReport, actor: Actor) -> None:
    audit.record(
        session,
        actor,
        "roster_imported",
        school_year=report.school_year,
        files=[info.lists for info in report.files],
        number=report.number,
        students=report.students.as_dict(),
        guardians=report.guardians.as_dict(),
        links=report.links.as_dict(),
        rejected=len(report.rejected),
    )
