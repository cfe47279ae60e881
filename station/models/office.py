"""What the office keeps of paper and contacts: hands, reprints, what is not to be shown, what is reported."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from station.models.base import Base, Sharing, Synced, pending_index, sync_word


class Handover(Synced, Base):
    """A sheet that was asked for at the desk: handed over, or refused with a ``reason``.

    ``paper`` is what it was, ``print_id`` which print. ``taker`` says who stood there and ``taker_id`` which
    person of the file, where it was one; ``document`` is the kind that was shown, never its number.
    """

    __tablename__ = "handover"
    __sharing__ = Sharing(sync_word("sync", "Handover"), persons=("person_id", "taker_id"))
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "person_id"),
    )

    person_id: Mapped[UUID]
    print_id: Mapped[UUID]
    paper: Mapped[str]
    taker: Mapped[str]
    taker_id: Mapped[UUID | None]
    consent: Mapped[bool]
    document: Mapped[str | None]
    reason: Mapped[str | None]
    at: Mapped[datetime]
    station_name: Mapped[str]
    operator_id: Mapped[UUID | None]


class Reprint(Synced, Base):
    """Why a sheet was made once more; its id is the print's, where it went to a printer."""

    __tablename__ = "reprint"
    __sharing__ = Sharing(sync_word("sync", "Reason of a reprint"), persons=("person_id",))
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "person_id"),
    )

    person_id: Mapped[UUID]
    reason: Mapped[str]
    at: Mapped[datetime]
    operator_id: Mapped[UUID | None]


class GuardedContact(Synced, Base):
    """A guardian's contact that the other guardians must not see; gone once that is lifted."""

    __tablename__ = "guarded_contact"
    __sharing__ = Sharing(sync_word("sync", "Contact not to be shown"), persons=("person_id",))
    __table_args__ = (pending_index(),)

    person_id: Mapped[UUID]
    since: Mapped[datetime]


class ReportedCorrection(Synced, Base):
    """A correction of the desk's that was carried into the ministry's system; gone once the tick is off.

    ``of_stamp`` is the stamp of the row that was corrected: a later correction is a new one. ``by_import``
    says that a list has brought it. ``missed_at``: a list made after the tick did not bring it.
    """

    __tablename__ = "reported_correction"
    __sharing__ = Sharing(sync_word("sync", "Reported correction"), persons=("person_id", "student_id"))
    __table_args__ = (pending_index(),)

    kind: Mapped[str]
    person_id: Mapped[UUID]
    student_id: Mapped[UUID | None]
    of_stamp: Mapped[int] = mapped_column(BigInteger)
    at: Mapped[datetime]
    operator_id: Mapped[UUID | None]
    by_import: Mapped[bool]
    missed_at: Mapped[datetime | None]
