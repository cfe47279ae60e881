"""E-mail addresses that their holders have confirmed: rows, which enrolment and recovery share."""

from uuid import UUID

from station.models import ids
from station.models.people import ConfirmedEmail
from station.models.store import DeskSession
from station.services.persons.ties import Ties


def confirmation(session: DeskSession, person_id: UUID) -> ConfirmedEmail | None:
    """Return the row of the address that the person has confirmed, with when that was."""
    there = (row for row in _rows(session, person_id) if not row.gone and not row.purged)
    return next(there, None)


def confirmed_email(session: DeskSession, person_id: UUID) -> str | None:
    """Return the address that the person has confirmed."""
    row = confirmation(session, person_id)
    return row.address if row else None


def confirm_email(session: DeskSession, person_id: UUID, address: str) -> None:
    """Keep that the person has typed a code that only this mailbox had."""
    key = (session.school_id, ids.confirmed_email_id(person_id))
    row = session.get(ConfirmedEmail, key)
    if row is None:
        row = ConfirmedEmail(school_id=key[0], id=key[1], person_id=person_id)
        session.add(row)
    row.address, row.confirmed_at, row.gone, row.purged = address, session.now(), False, False
    session.flush()


def forget_email(session: DeskSession, person_id: UUID) -> bool:
    """Let the person's address serve no longer; say whether there was one."""
    there = [row for row in _rows(session, person_id) if not row.gone]
    for row in there:
        row.gone = True
    return bool(there)


def _rows(session: DeskSession, person_id: UUID) -> list[ConfirmedEmail]:
    """Return the rows of all that are this person, the person's own first."""
    rows = (ids.confirmed_email_id(row) for row in Ties.of(session).rows(person_id))
    found = (session.get(ConfirmedEmail, (session.school_id, row)) for row in rows)
    return [row for row in found if row is not None]
