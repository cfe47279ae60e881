"""A desk restored from a backup, and a store that lost its tail: each starts anew, and no row is lost."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, func, select, update

from station.models.accounts import Claim
from station.models.desk import Cursor, Lease
from station.models.ids import new_id
from station.models.people import Person
from station.models.staff import AuditEntry
from station.models.store import DeskSession
from station.sync.calls import LAYOUT, MOST_CLAIMS
from station.sync.desk.greeting import Greeting
from station.sync.desk.progress import advance, progress_of
from station.sync.desk.tables import all_tables

Lines = Sequence[tuple[int, datetime, str, UUID | None, int]]
"""The store's audit lines under numbers that wait here, of another life of this desk."""


def first_line_that_waits(session: DeskSession) -> int | None:
    """Return the lowest number of the desk's own lines that the store does not have as they are here."""
    return session.scalar(
        select(func.min(AuditEntry.seq)).where(
            AuditEntry.revision.is_(None), AuditEntry.incarnation == session.desk.incarnation
        )
    )


def purged_persons(session: DeskSession) -> list[UUID]:
    """Return whom the store has purged, as this desk remembers: a restored store may have forgotten."""
    purged = select(Person.id).where(Person.school_id == session.school_id, Person.purged).limit(MOST_CLAIMS)
    return list(session.scalars(purged))


def start_anew_as_restored(session: DeskSession, greeting: Greeting, there: Lines) -> None:
    """Begin a new incarnation: read all again, and never use a number or a stamp for the second time."""
    desk = session.desk
    before = desk.incarnation
    if greeting.incarnation == before:
        desk.incarnation = new_id()
        _number_anew(session, before, there)
    desk.last_stamp = max(desk.last_stamp, greeting.last_stamp + 1)
    session.execute(delete(Lease))
    _read_all_again(session, greeting)
    known = progress_of(session)
    advance(session, marked=greeting.last_stamp, seen=max(known.seen, greeting.last_stamp))


def start_anew_with_epoch(session: DeskSession, greeting: Greeting) -> None:
    """Offer the store all that the desk holds, of other desks too: what it has forgotten comes back."""
    first = progress_of(session).epoch is None
    if not first:
        for table in all_tables():
            session.execute(
                update(table.table)
                .where(table.table.c.school_id == session.school_id)
                .values(revision=None)
                .execution_options(synchronize_session=False)
            )
        session.execute(update(Claim).values(confirmed=False).execution_options(synchronize_session=False))
        advance(session, blocks_due=True)
    _read_all_again(session, greeting)
    advance(session, epoch=greeting.epoch)


def start_anew_with_layout(session: DeskSession, greeting: Greeting) -> None:
    """Read all again after an update: an older desk has left out the columns that it did not know."""
    _read_all_again(session, greeting)
    advance(session, layout=min(LAYOUT, greeting.layout))


def begin_after_restore(session: DeskSession) -> None:
    """Begin a new incarnation right when a backup is put back, before the store could be asked."""
    session.desk.incarnation = new_id()
    session.execute(delete(Lease))


def _read_all_again(session: DeskSession, greeting: Greeting) -> None:
    session.execute(delete(Cursor))
    advance(session, own_until=greeting.revision)


def _number_anew(session: DeskSession, before: UUID, there: Lines) -> None:
    """Give the lines that wait numbers of the new incarnation, except those that the store has already."""
    desk = session.desk
    lines = session.scalars(
        select(AuditEntry)
        .where(AuditEntry.school_id == session.school_id, AuditEntry.revision.is_(None))
        .where(AuditEntry.station == desk.station, AuditEntry.incarnation == before)
        .order_by(AuditEntry.seq)
    ).all()
    known = {(seq, at, act, subject): revision for seq, at, act, subject, revision in there}
    for line in lines:
        revision = known.get((line.seq, line.at, line.act, line.subject_id))
        if revision is not None:
            line.revision = revision
        else:
            desk.audit_seq += 1
            line.incarnation, line.seq = desk.incarnation, desk.audit_seq
