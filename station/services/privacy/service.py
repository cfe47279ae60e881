"""What the school owes whoever's data it keeps: no longer than needed, shown on asking, erased on asking."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import delete, func, select

from station.models import audit
from station.models.backups import BACKUPS, Vault, backups_in
from station.models.closing import DayPaper
from station.models.desk import Challenge, Enrolment, Message
from station.models.ids import new_id
from station.models.people import Person
from station.models.staff import AuditEntry
from station.models.stopped import Erasure
from station.models.store import DeskSession, Store
from station.rules.kinds import Level, PersonKind
from station.rules.names import display_name
from station.rules.rights import Actor, Right
from station.services.in_force import in_force
from station.services.persons.links import RESPONSIBLE, is_own, links
from station.services.persons.purge import purge
from station.services.persons.ties import Ties
from station.services.persons.who import get, has_left, known, name_record, today
from station.services.privacy.family_data import FamilyData, family_data
from station.services.privacy.leavers import count_leavers, leavers, months_before
from station.services.privacy.records import (
    ErasedReport,
    ErasurePreview,
    NothingToErase,
    Purge,
    PurgeDue,
    Whom,
)
from station.services.trail import TooYoungToCut, cut_lines
from station.settings import Settings

PURGED = "purge_run"
"""The audit's line of a purge."""


class PrivacyService:
    """Purges, erases, and hands a family its data."""

    def __init__(self, store: Store, vault: Vault, settings: Settings) -> None:
        self._store, self._vault, self._settings = store, vault, settings

    # The retention

    def due(self) -> PurgeDue:
        """Return how many students' retention is over, and when somebody purged last: for a reminder."""
        with self._store.read() as session:
            if not session.has_school:
                return PurgeDue(0, None)
            months = in_force(session, self._settings).leavers_months
            last = session.scalar(
                select(func.max(AuditEntry.at)).where(
                    AuditEntry.school_id == session.school_id,
                    AuditEntry.subject_id == session.school_id,
                    AuditEntry.act == PURGED,
                )
            )
            return PurgeDue(
                count_leavers(session, months_before(today(session), months)),
                last.astimezone().date() if last else None,
            )

    def preview(self, actor: Actor) -> Purge:
        """Return what a purge would take now."""
        with self._store.look(actor, Right.ERASE) as session:
            asked = self._asks(session)
            people = leavers(session, self._days(session)[0])
            _, messages, lines = (_midnight(day) for day in self._days(session))
            old = select(func.count()).select_from(AuditEntry).where(AuditEntry.at < lines)
            gone = _count_messages(session, messages), session.scalar(old) or 0, _count_papers(session, lines)
            return self._purge(session, people, gone, asked=asked)

    def purge(self, actor: Actor) -> Purge:
        """Purge whatever the retention is over for, and report it. Where there is a store, it is asked."""
        with self._store.act(actor, Right.ERASE) as session:
            asked = self._asks(session)
            people = leavers(session, self._days(session)[0])
            _, messages, lines = (_midnight(day) for day in self._days(session))
            _erase(session, [one for kind in people.values() for one in kind], "retention")
            gone, papers = _forget_messages(session, messages), _count_papers(session, lines)
            session.execute(delete(DayPaper).where(DayPaper.made_at < lines))
            try:
                cut = cut_lines(session, lines)
            except TooYoungToCut:  # the clock was set ahead: no line goes by it
                cut = 0
            done = self._purge(session, people, (gone, cut, papers), asked=asked)
            audit.record(
                session, actor, PURGED, session.school_id, students=done.students, guardians=done.guardians,
                messages=gone, lines=cut, papers=papers, asked=asked,
            )  # fmt: skip
            return done

    # Erasing on asking

    def erasure_of(self, actor: Actor, person_id: UUID) -> ErasurePreview:
        """Return whom an erasure may take: the person, and who belongs to them. Raises `PersonUnknown`."""
        with self._store.look(actor, Right.ERASE) as session:
            return ErasurePreview(
                _family(session, get(session, person_id)), self._last_backup(session), self._asks(session)
            )

    def erase(self, actor: Actor, person_ids: Sequence[UUID]) -> ErasedReport:
        """Erase these persons; their identifiers stay claimed for ever. Raises `NothingToErase`."""
        with self._store.act(actor, Right.ERASE) as session:
            ties = Ties.of(session)
            roots = [one for one in ties.roots(person_ids) if known(session, one) is not None]
            if not roots:
                raise NothingToErase
            # One line a person: it tells of each what was done, and names nobody.
            for root in roots:
                audit.record(session, actor, "person_erased", root)
            _erase(session, ties.rows_of(roots), "asked")
            return ErasedReport(len(roots), self._last_backup(session), self._asks(session))

    # A family's own

    def family_data(self, actor: Actor, person_id: UUID) -> FamilyData:
        """Return all that is kept of a family, without the other parent's contact. Raises `PersonUnknown`."""
        with self._store.act(actor, Right.EXPORT_DATA) as session:
            found = family_data(session, person_id)
            audit.record(
                session, actor, "data_exported", found.members[0].file.id, persons=len(found.members)
            )
            return found

    def family_pdf(self, data: FamilyData) -> bytes:
        """Return a family's data as paper has them."""
        from station.services.privacy.paper import dossier  # reportlab is slow to load

        return dossier(data, specimen=self._settings.demo)

    # Inside

    def _days(self, session: DeskSession) -> tuple[date, date, date]:
        """Return the days of which is kept what is later: leavers, messages, the audit."""
        held, day = in_force(session, self._settings), today(session)
        return (
            months_before(day, held.leavers_months),
            day - timedelta(days=held.message_days),
            months_before(day, held.audit_months),
        )

    def _purge(
        self, session: DeskSession, people: dict[PersonKind, list[UUID]], counts: tuple[int, int, int], *,
        asked: bool,
    ) -> Purge:  # fmt: skip
        left, before, cut = self._days(session)
        messages, lines, papers = counts
        return Purge(
            students=len(people[PersonKind.STUDENT]),
            guardians=len(people[PersonKind.GUARDIAN]),
            messages=messages,
            lines=lines,
            papers=papers,
            left_before=left,
            messages_before=before,
            lines_before=cut,
            last_backup=self._last_backup(session),
            asked=asked,
        )

    @staticmethod
    def _asks(session: DeskSession) -> bool:
        """Whether a central store purges, since it alone is heard by every desk."""
        return session.desk.station != 0

    def _last_backup(self, session: DeskSession) -> date | None:
        """Return on which day the last backup goes that still holds what goes from here now."""
        folders = {self._settings.backup_folder or self._settings.home, self._settings.home / BACKUPS}
        made = [at for folder in folders for at, _ in backups_in(folder, self._vault.mark)]
        days = in_force(session, self._settings).backup_days
        return (max(made) + timedelta(days=days)).astimezone().date() if made else None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()


def _erase(session: DeskSession, person_ids: Sequence[UUID], why: str) -> None:
    """Purge here, or ask the store to: what it purges no desk brings back."""
    if session.desk.station == 0:
        if person_ids:
            purge(session, *person_ids)
        return
    there = set(
        session.scalars(
            select(Person.id).where(
                Person.school_id == session.school_id, Person.id.in_(person_ids), Person.purged.is_(False)
            )
        )
    )
    session.add_all(
        Erasure(school_id=session.school_id, id=new_id(), person_id=one, why=why)
        for one in person_ids
        if one in there
    )


def _count_messages(session: DeskSession, before: datetime) -> int:
    queries = (
        select(func.count()).select_from(Message).where(Message.queued_at < before),
        select(func.count()).select_from(Challenge).where(Challenge.sent_at < before),
        select(func.count()).select_from(Enrolment).where(Enrolment.touched_at < before),
    )
    return sum(session.scalar(query) or 0 for query in queries)


def _count_papers(session: DeskSession, before: datetime) -> int:
    return session.scalar(select(func.count()).select_from(DayPaper).where(DayPaper.made_at < before)) or 0


def _forget_messages(session: DeskSession, before: datetime) -> int:
    """Delete messages, codes and walks of before; codes count elsewhere, under no name."""
    count = _count_messages(session, before)
    for statement in (
        delete(Message).where(Message.queued_at < before),
        delete(Challenge).where(Challenge.sent_at < before),
        delete(Enrolment).where(Enrolment.touched_at < before),
    ):
        session.execute(statement.execution_options(synchronize_session=False))
    return count


def _family(session: DeskSession, person: Person) -> tuple[Whom, ...]:
    """Return a person, then their children or their guardians."""
    ties, day = Ties.of(session), today(session)
    is_student = person.kind == PersonKind.STUDENT
    mine = ties.rows(person.id)
    found = {person.id: _whom(person, day)}
    for link in links(session, students=mine) if is_student else links(session, guardians=mine):
        other = known(session, ties.root(link.guardian_id if is_student else link.student_id))
        if other is None or other.id in found:
            continue
        answers = _answering(session, ties, other, is_student=not is_student)
        # An adult pupil who is their own guardian is one person: their other row goes with them.
        alone = is_own(link) or answers <= {person.id}
        found[other.id] = _whom(other, day, link.level, alone=alone)
    return tuple(found.values())


def _answering(session: DeskSession, ties: Ties, person: Person, *, is_student: bool) -> set[UUID]:
    """Return who answers for a pupil, or for whom a guardian answers."""
    mine = ties.rows(person.id)
    found: Iterable[UUID] = (
        (link.guardian_id for link in links(session, students=mine) if link.level in RESPONSIBLE)
        if is_student
        else (link.student_id for link in links(session, guardians=mine))
    )
    return {root for root in ties.roots(found) if known(session, root) is not None}


def _whom(person: Person, day: date, level: str | None = None, *, alone: bool = False) -> Whom:
    return Whom(
        person.id,
        PersonKind(person.kind),
        display_name(name_record(person)),
        person.class_code,
        not has_left(person.left_on, person.leaves_on, day),
        Level(level) if level else None,
        alone,
    )
