"""Operators, and the audit trail of every act."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from station.models.base import Base, Kept, Sharing, Synced, pending_index, sync_word


class Operator(Synced, Base):
    """A secretary, technician or administrator who signs in at a desk."""

    __tablename__ = "operator"
    __sharing__ = Sharing(sync_word("sync", "Operator"), kept=(Kept("revoked_at"),))
    __table_args__ = (pending_index(),)

    username: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    password_hash: Mapped[str]
    revoked_at: Mapped[datetime | None]


class AuditEntry(Base):
    """One act: who, when, where, on what. Append-only: the database refuses to change or delete it.

    ``stamp`` is the act's own: the synced rows that it changed carry the same one. ``facts`` holds ids,
    kinds and counts; never a name, a number, an address or a code.
    """

    __tablename__ = "audit_entry"
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "subject_id"),
        Index(None, "school_id", "at"),
    )

    school_id: Mapped[UUID] = mapped_column(primary_key=True)
    station: Mapped[int] = mapped_column(primary_key=True)
    incarnation: Mapped[UUID] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    stamp: Mapped[int] = mapped_column(BigInteger)
    at: Mapped[datetime]
    operator_id: Mapped[UUID | None]
    act: Mapped[str]
    subject_id: Mapped[UUID | None]
    facts: Mapped[dict[str, Any]]
    revision: Mapped[int | None] = mapped_column(BigInteger, default=None)
