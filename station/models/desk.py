"""What one desk keeps for itself and never syncs."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, ForeignKey, ForeignKeyConstraint, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from station.models.base import Base


class Desk(Base):
    """This desk itself.

    The only row has id 1. Station number 0 means that no central store was ever configured.
    """

    __tablename__ = "desk"

    id: Mapped[int] = mapped_column(primary_key=True)
    school_id: Mapped[UUID | None]
    station: Mapped[int]
    station_name: Mapped[str]
    incarnation: Mapped[UUID]
    last_stamp: Mapped[int] = mapped_column(BigInteger)
    audit_seq: Mapped[int] = mapped_column(BigInteger)
    code_key: Mapped[bytes] = mapped_column(LargeBinary)


class Cursor(Base):
    """How far this desk has read a synced table of the central store."""

    __tablename__ = "cursor"

    table_name: Mapped[str] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(BigInteger)
    row_id: Mapped[UUID]


class Lease(Base):
    """A run of 100 numbers from 10000 up, leased for good; ``next_number`` is the first one not yet used."""

    __tablename__ = "lease"

    first_number: Mapped[int] = mapped_column(primary_key=True)
    next_number: Mapped[int]


class SetAside(Base):
    """A row that is not sent: the store refused it, or its act's right had been withdrawn before."""

    __tablename__ = "set_aside"

    table_name: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[UUID] = mapped_column(primary_key=True)
    stamp: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str]
    detail: Mapped[str]
    since: Mapped[datetime]


class Setting(Base):
    """A choice made at this desk (its printer, its language)."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


class Enrolment(Base):
    """A walk through account creation, kept at each step so that a crash loses nothing.

    ``typed`` holds what the family typed, but never a password. ``outcome`` is null while under way.
    """

    __tablename__ = "enrolment"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    opened_from: Mapped[str]
    person_id: Mapped[UUID | None] = mapped_column(index=True)
    operator_id: Mapped[UUID | None]
    step: Mapped[str]
    channel: Mapped[str | None]
    typed: Mapped[dict[str, Any]]
    proof: Mapped[str | None]
    document: Mapped[str | None]
    started_at: Mapped[datetime]
    touched_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    touched_ms: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    """``touched_at`` by the desk's own time."""


class Challenge(Base):
    """A one-time code, kept only as an HMAC with this desk's key."""

    __tablename__ = "challenge"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    enrolment_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("enrolment.id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[UUID | None] = mapped_column(index=True)
    purpose: Mapped[str]
    channel: Mapped[str]
    address: Mapped[str]
    digest: Mapped[bytes] = mapped_column(LargeBinary)
    sent_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    tries_left: Mapped[int]
    used_at: Mapped[datetime | None]
    replaced_at: Mapped[datetime | None]
    sent_ms: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    """``sent_at`` by the desk's own time."""


class Message(Base):
    """An SMS or e-mail on its way.

    A body that holds a code lives in memory only; ``facts`` is what the others are made from.
    """

    __tablename__ = "message"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    channel: Mapped[str]
    address: Mapped[str]
    language: Mapped[str]
    facts: Mapped[dict[str, Any]]
    challenge_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("challenge.id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[UUID | None] = mapped_column(index=True)
    state: Mapped[str]
    reason: Mapped[str | None]
    queued_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


class PronoteCode(Base):
    """A family's own Pronote codes, from the school's export; shown on the sheet only, and never synced."""

    __tablename__ = "pronote_code"

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    username: Mapped[str]
    password: Mapped[str]


class Attempt(Base):
    """A try (to sign in, to name a code), or a code that was sent: what limits count, by ``seq``.

    ``steady_ms`` is the desk's own time (`station.models.steady`); ``at`` is for people to read.
    """

    __tablename__ = "attempt"
    __table_args__ = (Index(None, "subject", "seq"), {"sqlite_autoincrement": True})

    seq: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str]
    at: Mapped[datetime]
    steady_ms: Mapped[int] = mapped_column(BigInteger)
    succeeded: Mapped[bool]


class ClockMark(Base):
    """How far the desk's own time had come (`station.models.steady`), at which tick and by which clock.

    The only row has id 1.
    """

    __tablename__ = "clock_mark"

    id: Mapped[int] = mapped_column(primary_key=True)
    boot: Mapped[str]
    ticked_ms: Mapped[int] = mapped_column(BigInteger)
    steady_ms: Mapped[int] = mapped_column(BigInteger)
    wall: Mapped[datetime]
    jumped_ms: Mapped[int | None] = mapped_column(BigInteger)


class AuditChain(Base):
    """Where the chain of this desk's audit lines ends, and the key that signs where it was cut.

    The only row has id 1.
    """

    __tablename__ = "audit_chain"

    id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(BigInteger)
    digest: Mapped[bytes] = mapped_column(LargeBinary)
    signing_key: Mapped[bytes] = mapped_column(LargeBinary)


class AuditLink(Base):
    """One link of the chain: the line at ``place``, and the hash of it and of all before it.

    A line that is numbered anew takes its link along.
    """

    __tablename__ = "audit_link"
    __table_args__ = (
        ForeignKeyConstraint(
            ("school_id", "station", "incarnation", "seq"),
            (
                "audit_entry.school_id",
                "audit_entry.station",
                "audit_entry.incarnation",
                "audit_entry.seq",
            ),
            name="fk_audit_link_school_id_audit_entry",
            onupdate="CASCADE",
        ),
        Index(None, "school_id", "station", "incarnation", "seq", unique=True),
    )

    place: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    school_id: Mapped[UUID]
    station: Mapped[int]
    incarnation: Mapped[UUID]
    seq: Mapped[int] = mapped_column(BigInteger)
    digest: Mapped[bytes] = mapped_column(LargeBinary)


class AuditCheckpoint(Base):
    """What stands for the lines that were cut: the hash of the last of them, signed."""

    __tablename__ = "audit_checkpoint"

    place: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary)
    cut_before: Mapped[datetime]
    made_at: Mapped[datetime]
    signature: Mapped[bytes] = mapped_column(LargeBinary)
