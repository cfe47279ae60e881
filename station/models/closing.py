"""What the office does around the enrolments: whom to call back, and the days that were closed."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from station.models.base import Base, Sharing, Synced, pending_index, sync_word


class CallBack(Synced, Base):
    """A person whom the office has said it would call back: one row each, asked for anew after it was done.

    ``reason`` is a kind (`station.rules.kinds.CallReason`), ``call_at`` the moment that suits, if one was
    named.
    """

    __tablename__ = "call_back"
    __sharing__ = Sharing(sync_word("sync", "Call to make"), persons=("person_id",))
    __table_args__ = (pending_index(),)

    person_id: Mapped[UUID]
    reason: Mapped[str]
    call_at: Mapped[datetime | None]
    asked_at: Mapped[datetime]
    operator_id: Mapped[UUID | None]
    done_at: Mapped[datetime | None]


class DayClosing(Synced, Base):
    """A day of the school's that an administrator has closed and signed for.

    ``figures`` holds counts. The paper stays at the desk that made it: it bears names.
    """

    __tablename__ = "day_closing"
    __sharing__ = Sharing(sync_word("sync", "Closed day"))
    __table_args__ = (pending_index(),)

    day: Mapped[date]
    closed_at: Mapped[datetime]
    operator_id: Mapped[UUID | None]
    station_name: Mapped[str]
    figures: Mapped[dict[str, Any]]


class DayPaper(Base):
    """The paper of a day that was closed at this desk, as it was signed; never synced, never made again."""

    __tablename__ = "day_paper"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    day: Mapped[date]
    made_at: Mapped[datetime]
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
