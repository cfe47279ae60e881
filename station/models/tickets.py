"""The tickets of a day: numbers by which families are called."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from station.models.base import Base, Sharing, Synced, pending_index, sync_word


class Ticket(Synced, Base):
    """A number that a family has taken, and where it stands; nothing in it says whose it is.

    ``given_by`` is the number of the desk that gave it, ``called_by`` that of the desk that called it last;
    ``counter`` is what the hall reads of the latter, ``operator_id`` who has it in hand.
    """

    __tablename__ = "ticket"
    __sharing__ = Sharing(sync_word("sync", "Ticket"))
    __table_args__ = (pending_index(), Index(None, "school_id", "day"))

    day: Mapped[date]
    letter: Mapped[str]
    number: Mapped[int]
    reason: Mapped[str]
    language: Mapped[str]
    state: Mapped[str]
    taken_at: Mapped[datetime]
    given_by: Mapped[int]
    called_at: Mapped[datetime | None] = mapped_column(default=None)
    called_by: Mapped[int | None] = mapped_column(default=None)
    counter: Mapped[int | None] = mapped_column(default=None)
    operator_id: Mapped[UUID | None] = mapped_column(default=None)
    done_at: Mapped[datetime | None] = mapped_column(default=None)
