"""What the office has to carry into the ministry's system, and what it has carried over."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select

from station.errors import StationError
from station.models import audit
from station.models.office import ReportedCorrection
from station.models.people import Person
from station.models.staff import Operator
from station.models.store import DeskSession, Store
from station.rules.kinds import ContactSource, PersonKind
from station.rules.names import display_name
from station.rules.phones import national
from station.rules.rights import Actor, Right
from station.services.persons.contact_rule import ContactLines, contact_of
from station.services.persons.guarded import guarded
from station.services.persons.reports import CorrectionKind, Difference, differences, holds, reported
from station.services.persons.who import name_record, present, today


class Standing(StrEnum):
    """Where a correction stands."""

    OPEN = "open"
    REPORTED = "reported"
    """Somebody has carried it over; no list has brought it yet."""
    MISSED = "missed"
    """Somebody has carried it over, and a later list did not bring it."""
    TAKEN_OVER = "taken_over"
    """A list has brought it: nothing is left to do."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One line to be reported: how the person is reached, before and now, in spoken form.

    Of a tie, added or denied, ``student`` is the child. ``hidden`` says that the contact is not to be shown:
    the file shows it to who asks.
    """

    id: UUID
    person_id: UUID
    kind: CorrectionKind
    person_kind: PersonKind
    name: str = field(repr=False)
    listed: str = field(repr=False)
    """The name as lists have it: last name, a tabulator, first name."""
    class_code: str | None
    before: tuple[str, ...] = field(repr=False)
    now: tuple[str, ...] = field(repr=False)
    student: str | None = field(repr=False)
    hidden: bool
    at: datetime | None
    standing: Standing
    settled_at: datetime | None = None
    settled_by: str | None = None


class CorrectionUnknown(StationError):
    """There is no such line: what it told of is settled."""

    def __init__(self) -> None:
        super().__init__("this correction is not in the list any more: look at the list again")


class CorrectionService:
    """Lists what is to be reported, and ticks it off."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, actor: Actor, *, settled: bool = False) -> tuple[Correction, ...]:
        """Return what has to be carried into the ministry's system, by name; ``settled``: also what was."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            return corrections(session, settled=settled)

    def tick(self, actor: Actor, lines: Sequence[UUID], *, done: bool = True) -> int:
        """Note that these lines were carried over, or take that back; return how many it changed.

        Raises `CorrectionUnknown`.
        """
        changed = 0
        with self._store.act(actor, Right.LOOK_UP) as session:
            standing, ticks = differences(session), reported(session)
            for line in lines:
                if (one := standing.get(line)) is None:
                    raise CorrectionUnknown
                tick = ticks.get(line)
                if holds(tick, one) and tick is not None and tick.missed_at is None and done:
                    continue
                if tick is None and not done:
                    continue
                _tick(session, actor, one, done=done)
                act = "correction_reported" if done else "correction_open_again"
                facts = {
                    "kind": one.kind.value,
                    **({"student": str(one.student_id)} if one.student_id else {}),
                }
                audit.record(session, actor, act, one.person_id, **facts)
                changed += 1
        return changed

    def export(
        self, actor: Actor, lines: Sequence[UUID], render: Callable[[Sequence[Correction]], bytes]
    ) -> bytes:
        """Return these lines as ``render`` writes them; that they were taken out is audited."""
        with self._store.end(actor, Right.LOOK_UP) as session:
            wanted = set(lines)
            found = [one for one in corrections(session, settled=True) if one.id in wanted]
            audit.record(session, actor, "corrections_listed", None, count=len(found))
        return render(found)


def corrections(session: DeskSession, *, settled: bool = False) -> tuple[Correction, ...]:
    """Return the lines about people who are here, by name."""
    standing, ticks = differences(session), reported(session)
    gone = [row for row in ticks.values() if row.id not in standing and row.by_import] if settled else []
    people = _people(
        session,
        [*(one for each in standing.values() for one in (each.person_id, each.student_id)),
         *(one for row in gone for one in (row.person_id, row.student_id))],
    )  # fmt: skip
    hidden, operators = guarded(session), _operators(session)
    found: list[Correction] = []
    for one in standing.values():
        tick = ticks.get(one.id)
        tick = tick if holds(tick, one) else None
        if tick is not None and tick.missed_at is None and not settled:
            continue
        if one.person_id in people and (one.student_id is None or one.student_id in people):
            found.append(_correction(session, one, tick, people, hidden, operators))
    found += [
        _taken_over(row, people, operators)
        for row in gone
        if row.person_id in people and (row.student_id is None or row.student_id in people)
    ]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), str(one.person_id), one.kind)))


def _correction(
    session: DeskSession,
    one: Difference,
    tick: ReportedCorrection | None,
    people: dict[UUID, Person],
    hidden: Collection[UUID],
    operators: dict[UUID, str],
) -> Correction:
    person = people[one.person_id]
    secret = person.id in hidden and one.kind in (CorrectionKind.CONTACT, CorrectionKind.PERSON)
    before: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    if not secret and one.kind in (CorrectionKind.CONTACT, CorrectionKind.PERSON):
        known = contact_of(session, person.id)
        before = _spoken(known.by_source.get(ContactSource.ROSTER))
        now = _spoken(known.in_force if known.desk else None)
    standing = Standing.OPEN
    if tick is not None:
        standing = Standing.REPORTED if tick.missed_at is None else Standing.MISSED
    return Correction(
        one.id,
        person.id,
        one.kind,
        PersonKind(person.kind),
        display_name(name_record(person)),
        _listed(person),
        person.class_code,
        before,
        now,
        display_name(name_record(people[one.student_id])) if one.student_id else None,
        secret,
        one.at if one.at.timestamp() else None,
        standing,
        tick.at if tick else None,
        operators.get(tick.operator_id) if tick and tick.operator_id else None,
    )


def _taken_over(
    row: ReportedCorrection, people: dict[UUID, Person], operators: dict[UUID, str]
) -> Correction:
    person = people[row.person_id]
    return Correction(
        row.id,
        person.id,
        CorrectionKind(row.kind),
        PersonKind(person.kind),
        display_name(name_record(person)),
        _listed(person),
        person.class_code,
        (),
        (),
        display_name(name_record(people[row.student_id])) if row.student_id else None,
        False,
        None,
        Standing.TAKEN_OVER,
        row.at,
        operators.get(row.operator_id) if row.operator_id else None,
    )


def _listed(person: Person) -> str:
    record = name_record(person)
    return f"{record.shown_last.upper()}\t{person.first_name}"


def _tick(session: DeskSession, actor: Actor, one: Difference, *, done: bool) -> None:
    key = (session.school_id, one.id)
    row = session.get(ReportedCorrection, key)
    if row is None:
        row = ReportedCorrection(
            school_id=key[0],
            id=key[1],
            kind=one.kind.value,
            person_id=one.person_id,
            student_id=one.student_id,
        )
        session.add(row)
    row.of_stamp, row.at, row.operator_id = one.stamp, session.now(), actor.operator_id
    row.by_import, row.missed_at, row.gone, row.purged = False, None, not done, False


def _people(session: DeskSession, wanted: Iterable[UUID | None]) -> dict[UUID, Person]:
    """Return those of them who are in the school."""
    rows = session.scalars(
        select(Person)
        .where(Person.school_id == session.school_id, present(today(session)))
        .where(Person.id.in_({one for one in wanted if one is not None}))
    )
    return {row.id: row for row in rows}


def _operators(session: DeskSession) -> dict[UUID, str]:
    rows = session.execute(select(Operator.id, Operator.name).where(Operator.school_id == session.school_id))
    return {row.id: row.name for row in rows}


def _spoken(contact: ContactLines | None) -> tuple[str, ...]:
    if contact is None:
        return ()
    phones = (national(phone.number) if phone.number else phone.raw for phone in contact.phones)
    return (*phones, *contact.emails)
