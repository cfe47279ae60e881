"""E-mail addresses that their holders have confirmed: rows, which enrolment and recovery share."""

from uuid import UUID

from station.models import ids
from station.models.people import ConfirmedEmail
from station.models.store import DeskSession


def confirmed_email(session: DeskSession, person_id: UUID) -> str | None:
    """Return the address that the person has confirmed."""
    row = session.get(ConfirmedEmail, (session.school_id, ids.confirmed_email_id(person_id)))
    return None if row is None or row.gone or row.purged else row.address


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
    row = session.get(ConfirmedEmail, (session.school_id, ids.confirmed_email_id(person_id)))
    if row is None or row.gone:
        return False
    row.gone = True
    return True
