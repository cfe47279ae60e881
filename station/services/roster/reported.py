"""What an import takes over of what was corrected at the desk: ticked by itself; what it lacks is told."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from station.models.office import ReportedCorrection
from station.models.people import Guardianship, Person
from station.models.store import DeskSession
from station.roster import RosterKind
from station.rules.kinds import PersonKind
from station.rules.names import display_name
from station.rules.rights import Actor
from station.services.persons.links import counts
from station.services.persons.reports import CorrectionKind, Difference, differences, holds, reported
from station.services.persons.who import name_record, present
from station.services.roster.act import Act
from station.services.roster.report import Reported
from station.services.roster.rows import Row, Rows


def settle(act: Act, before: Mapping[UUID, Difference], actor: Actor, exported_at: datetime | None) -> None:
    """Tick what the roster holds by now; tell what it lacks, and of what was ticked that it is missing."""
    session = act.session
    session.expire_all()  # the import writes past the session's objects
    left, ticks = differences(session), reported(session)
    settled = [one for one in before.values() if one.id not in left]
    people = _people(session, act, [*settled, *left.values()])
    taken = [one for one in settled if _here(one, people)]
    lacked = [one for one in left.values() if _here(one, people) and _covers(act, one, people)]
    act.report.taken_over = [_told(one, people, reported=one.id in ticks) for one in taken]
    act.report.not_taken_over = [_told(one, people, reported=holds(ticks.get(one.id), one)) for one in lacked]
    now = session.now()
    act.rows.put(ReportedCorrection, [_ticked(one, ticks.get(one.id), actor, now) for one in taken])
    since = exported_at or now
    missed = [one.id for one in lacked if _is_missed(ticks.get(one.id), one, since)]
    Rows(session).update(ReportedCorrection, [{"id": one, "missed_at": now} for one in missed])


def _ticked(one: Difference, tick: ReportedCorrection | None, actor: Actor, now: datetime) -> Row:
    """Return the row of what was taken over; who had carried it over before stays named."""
    by = tick if holds(tick, one) else None
    return {
        "id": one.id,
        "kind": one.kind.value,
        "person_id": one.person_id,
        "student_id": one.student_id,
        "of_stamp": one.stamp,
        "at": by.at if by is not None else now,
        "operator_id": by.operator_id if by is not None else actor.operator_id,
        "by_import": True,
        "missed_at": None,
    }


def _is_missed(tick: ReportedCorrection | None, one: Difference, since: datetime) -> bool:
    """Whether the list was made after somebody had carried this over; one told before is not told again."""
    return tick is not None and holds(tick, one) and tick.missed_at is None and tick.at < since


def _here(one: Difference, people: Mapping[UUID, Person]) -> bool:
    return one.person_id in people and (one.student_id is None or one.student_id in people)


def _covers(act: Act, one: Difference, people: Mapping[UUID, Person]) -> bool:
    """Whether the files would have brought it."""
    if one.student_id is not None:
        return act.covered.has(RosterKind.GUARDIANS, (one.student_id,))
    if people[one.person_id].kind == PersonKind.STUDENT:
        return act.covered.has(RosterKind.STUDENTS, (one.person_id,))
    children = act.session.scalars(
        select(Guardianship.student_id).where(counts(act.session), Guardianship.guardian_id == one.person_id)
    )
    return act.covered.has(RosterKind.GUARDIANS, children)


def _told(one: Difference, people: Mapping[UUID, Person], *, reported: bool) -> Reported:
    student = people[one.student_id] if one.student_id is not None else None
    return Reported(
        one.person_id,
        CorrectionKind(one.kind),
        display_name(name_record(people[one.person_id])),
        display_name(name_record(student)) if student is not None else None,
        reported,
    )


def _people(session: DeskSession, act: Act, of: list[Difference]) -> dict[UUID, Person]:
    wanted = {one for each in of for one in (each.person_id, each.student_id) if one is not None}
    rows = session.scalars(
        select(Person)
        .where(Person.school_id == session.school_id, present(act.today))
        .where(Person.id.in_(wanted))
    )
    return {row.id: row for row in rows}
