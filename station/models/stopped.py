"""What an administrator asks about many at once: that persons are erased, that accounts are stopped."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from station.models.base import Base, Sharing, Synced, pending_index, sync_word


class Erasure(Synced, Base):
    """An administrator asks the central store to purge a person; the store does it, and purges this row too.

    Without a store nobody is asked: the desk purges at once, and writes no such row. ``why`` is
    ``retention`` or ``asked``.
    """

    __tablename__ = "erasure"
    __sharing__ = Sharing(sync_word("sync", "Person to erase"), persons=("person_id",))
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "person_id"),
    )

    person_id: Mapped[UUID]
    why: Mapped[str]


class Incident(Synced, Base):
    """Many accounts locked, or made to choose another password, in one act that can be undone as a whole.

    ``kind`` is ``lock`` or ``password``; ``scope`` says of whom (codes, ids, days and counts, no names).
    """

    __tablename__ = "incident"
    __sharing__ = Sharing(sync_word("sync", "Incident"))
    __table_args__ = (pending_index(),)

    kind: Mapped[str]
    scope: Mapped[dict[str, Any]]
    accounts: Mapped[int]
    made_at: Mapped[datetime]
    operator_id: Mapped[UUID | None]
    undone_at: Mapped[datetime | None]


class IncidentAccount(Synced, Base):
    """What an account was before an incident. It bears the incident's stamp, as what that changed does.

    ``logins`` lists ``{"id": "", "until": "" | null}`` of each identifier whose password had to change.
    """

    __tablename__ = "incident_account"
    __sharing__ = Sharing(
        sync_word("sync", "Account of an incident"), persons=("person_id",), blanked=("logins",)
    )
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "incident_id"),
        Index(None, "school_id", "person_id"),
    )

    incident_id: Mapped[UUID]
    person_id: Mapped[UUID]
    account_id: Mapped[UUID]
    state: Mapped[str]
    logins: Mapped[list[dict[str, Any]]]
