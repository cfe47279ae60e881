"""Numbers for work off line: runs of 100 from 10000 up that are this desk's alone, for good."""

from sqlalchemy import select

from station.models.desk import Lease
from station.models.store import DeskSession
from station.sync.desk.errors import NoNumberLeft

FIRST_LEASED = 10_000
"""Numbers below are the store's to give."""
BLOCK = 100


def take_leased(session: DeskSession) -> int:
    """Return the next number of the desk's blocks, which is used from now on. Raises `NoNumberLeft`."""
    lease = session.scalars(
        select(Lease)
        .where(Lease.next_number < Lease.first_number + BLOCK)
        .order_by(Lease.first_number)
        .limit(1)
    ).first()
    if lease is None:
        raise NoNumberLeft
    lease.next_number += 1
    return lease.next_number - 1


def numbers_left(session: DeskSession) -> int:
    """Return how many numbers are left for work off line."""
    return sum(lease.first_number + BLOCK - lease.next_number for lease in session.scalars(select(Lease)))
