"""What the desk knows and the ministry's system does not yet: read from the rows themselves.

A contact corrected, a person added, a tie added or denied at the desk stands as long as the roster says
otherwise. That somebody has carried it over is a `ReportedCorrection`, a row of its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import String, func, select, type_coerce

from station.models import ids
from station.models.office import ReportedCorrection
from station.models.people import Contact, Disclaimer, Guardianship, Person
from station.models.store import DeskSession
from station.rules.kinds import ContactSource
from station.services.persons.links import counts
from station.services.persons.ties import Ties


class CorrectionKind(StrEnum):
    """What the ministry's system does not know yet."""

    CONTACT = "contact"
    PERSON = "person"
    LINK = "link"
    DISCLAIMER = "disclaimer"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which desk and roster differ; ``stamp`` is that of the row that says so."""

    id: UUID
    kind: CorrectionKind
    person_id: UUID
    student_id: UUID | None
    stamp: int
    at: datetime


def differences(session: DeskSession) -> dict[UUID, Difference]:
    """Return all differences by their ids; also those about people who have left."""
    session.flush()
    made = _made_here(session)
    found = [
        *_persons(made),
        *_contacts(session, made),
        *_links(session, made),
        *_disclaimers(session),
    ]
    return {one.id: one for one in found}


def reported(session: DeskSession) -> dict[UUID, ReportedCorrection]:
    """Return the ticks that hold, by the ids of what they tick."""
    rows = session.scalars(
        select(ReportedCorrection)
        .where(ReportedCorrection.school_id == session.school_id)
        .where(ReportedCorrection.gone.is_(False), ReportedCorrection.purged.is_(False))
    )
    return {row.id: row for row in rows}


def holds(tick: ReportedCorrection | None, difference: Difference) -> bool:
    """Whether a tick is of this very difference: what was corrected again since is to be reported again."""
    return tick is not None and tick.of_stamp >= difference.stamp


def _made_here(session: DeskSession) -> set[UUID]:
    """Return the persons whom no roster knows: all their rows were written at a desk."""
    ties = Ties.of(session)
    rows = session.execute(
        select(Person.id, Person.origin)
        .where(Person.school_id == session.school_id, Person.gone.is_(False), Person.purged.is_(False))
        .where(Person.id.in_(_rows_with_desk_origin(session, ties)))
    ).all()
    listed = {ties.root(row.id) for row in rows if row.origin != ContactSource.DESK}
    return {ties.root(row.id) for row in rows} - listed


def _rows_with_desk_origin(session: DeskSession, ties: Ties) -> list[UUID]:
    made = session.scalars(
        select(Person.id)
        .where(Person.school_id == session.school_id, Person.origin == ContactSource.DESK)
        .where(Person.gone.is_(False), Person.purged.is_(False))
    )
    return ties.rows_of(made)


def _persons(made: Iterable[UUID]) -> Iterable[Difference]:
    for person in made:
        # An id that was made at a desk holds when that was.
        yield _difference(CorrectionKind.PERSON, person, None, 0, _made_at(person))


def _contacts(session: DeskSession, made: set[UUID]) -> Iterable[Difference]:
    rows = session.execute(
        select(Contact.person_id, Contact.stamp)
        .where(Contact.school_id == session.school_id, Contact.source == ContactSource.DESK)
        .where(Contact.gone.is_(False), Contact.purged.is_(False))
        .order_by(Contact.stamp)
    )
    for row in rows:
        person = Ties.of(session).root(row.person_id)
        if person not in made:
            yield _difference(CorrectionKind.CONTACT, person, None, row.stamp, _moment(row.stamp >> 16))


def _links(session: DeskSession, made: set[UUID]) -> Iterable[Difference]:
    ties = Ties.of(session)
    # The 13th digit of an id tells how it was made; only links made at a desk have one of their own.
    version = func.substr(type_coerce(Guardianship.id, String), 13, 1)
    rows = session.execute(
        select(Guardianship.id, Guardianship.guardian_id, Guardianship.student_id, Guardianship.stamp)
        .where(counts(session), version == "7")
        .order_by(Guardianship.stamp)
    )
    for row in rows:
        if (guardian := ties.root(row.guardian_id)) not in made:
            student = ties.root(row.student_id)
            yield _difference(CorrectionKind.LINK, guardian, student, row.stamp, _made_at(row.id))


def _disclaimers(session: DeskSession) -> Iterable[Difference]:
    """Return the ties that the roster has, and of which somebody has said that there is none."""
    rows = session.execute(
        select(Disclaimer.student_id, Disclaimer.guardian_id, Disclaimer.stamp, Disclaimer.declared_at)
        .join(
            Guardianship,
            (Guardianship.school_id == Disclaimer.school_id)
            & (Guardianship.student_id == Disclaimer.student_id)
            & (Guardianship.guardian_id == Disclaimer.guardian_id),
        )
        .where(Disclaimer.gone.is_(False), Disclaimer.purged.is_(False), counts(session))
        .order_by(Disclaimer.stamp)
    )
    ties = Ties.of(session)
    for row in rows:
        guardian, student = ties.root(row.guardian_id), ties.root(row.student_id)
        yield _difference(CorrectionKind.DISCLAIMER, guardian, student, row.stamp, row.declared_at)


def _difference(
    kind: CorrectionKind, person: UUID, student: UUID | None, stamp: int, at: datetime
) -> Difference:
    return Difference(ids.reported_id(kind, person, student), kind, person, student, stamp, at)


def _made_at(made_up: UUID) -> datetime:
    """Return when an id was made up; one that follows from a roster has no moment of its own."""
    return _moment(made_up.int >> 80) if ids.is_of_desk(made_up) else _moment(0)


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
