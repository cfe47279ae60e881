"""Rows of guardianship: the one place that says which of them count."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, and_, select

from station.models.people import Guardianship
from station.models.store import DeskSession
from station.rules.kinds import Kinship, Level

RESPONSIBLE = (Level.LEGAL.value, Level.IN_CHARGE.value)
"""The levels that open an account; a contact has none and sees no child."""


def counts(session: DeskSession, *, ended: bool = False) -> ColumnElement[bool]:
    """Return which rows of guardianship count, as a condition of a query; also those that have ``ended``."""
    there = and_(Guardianship.school_id == session.school_id, Guardianship.purged.is_(False))
    return there if ended else and_(there, Guardianship.gone.is_(False))


def links(
    session: DeskSession,
    *,
    guardians: Collection[UUID] | None = None,
    students: Collection[UUID] | None = None,
    ended: bool = False,
) -> Sequence[Guardianship]:
    """Return the links of these rows of guardians, of students, or between the two; also ``ended`` ones.

    An adult pupil's link to their own row is among them (`is_own`). Lists that are read at each keystroke ask
    the same in plain SQL (`station.services.directory.people`).
    """
    query = select(Guardianship).where(counts(session, ended=ended))
    if guardians is not None:
        query = query.where(Guardianship.guardian_id.in_(guardians))
    if students is not None:
        query = query.where(Guardianship.student_id.in_(students))
    return session.scalars(query.order_by(Guardianship.id)).all()


def is_own(link: Guardianship) -> bool:
    """Whether an adult pupil is their own guardian by this link."""
    return link.kinship == Kinship.SELF


def is_responsible(link: Guardianship) -> bool:
    """Whether the link lets the guardian see the student."""
    return link.level in RESPONSIBLE and not is_own(link)
