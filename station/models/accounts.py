"""Accounts, their identifiers, and the sheets that carry them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from station.models.base import Base, Kept, Sharing, Synced, pending_index, sync_word


class Account(Synced, Base):
    """A person's account, made when its identifier is first shown or printed.

    ``opened_by`` says which way led here (``sms``, ``email``, ``vouched``, ``notification``,
    ``franceconnect``); ``merged_into`` is the account that this one was grouped under when it closed.
    """

    __tablename__ = "account"
    __sharing__ = Sharing(
        sync_word("sync", "Account"),
        persons=("person_id",),
        kept=(Kept("activated_at", {"state": "issued"}),),
    )
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "person_id"),
    )

    person_id: Mapped[UUID]
    state: Mapped[str]
    opened_by: Mapped[str]
    opened_at: Mapped[datetime]
    activated_at: Mapped[datetime | None]
    merged_into: Mapped[UUID | None]


class Login(Synced, Base):
    """An identifier of an account, ``reserved`` or ``issued``; it counts only together with its claim.

    ``password_hash`` is Argon2id. ``provisional_until`` is set while the password is a notification's
    provisional one.
    """

    __tablename__ = "login"
    __sharing__ = Sharing(
        sync_word("sync", "Identifier"),
        accounts=("account_id",),
        blanked=("identifier", "password_hash", "provisional_until"),
        kept=(Kept("issued_at", {"state": "reserved"}), Kept("password_hash", {"provisional_until": None})),
    )
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "account_id"),
        Index(None, "school_id", "identifier"),
    )

    account_id: Mapped[UUID]
    identifier: Mapped[str]
    state: Mapped[str]
    issued_at: Mapped[datetime | None]
    password_hash: Mapped[str | None]
    provisional_until: Mapped[datetime | None]


class FederatedIdentity(Synced, Base):
    """A person as FranceConnect knows them: bound by issuer and ``sub``, never by e-mail."""

    __tablename__ = "federated_identity"
    __sharing__ = Sharing(
        sync_word("sync", "FranceConnect identity"), persons=("person_id",), blanked=("subject",)
    )
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "person_id"),
    )

    person_id: Mapped[UUID]
    issuer: Mapped[str]
    subject: Mapped[str]
    bound_at: Mapped[datetime]


class Claim(Base):
    """An identifier that is taken, for ever: what keeps it from being given twice.

    ``owner`` is the account. ``confirmed`` says that the central store has it too; with no central store ever
    configured the local store alone decides, and nothing reads it.
    """

    __tablename__ = "claim"

    value: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[UUID] = mapped_column(index=True)
    confirmed: Mapped[bool] = mapped_column(default=False)


class SheetPrint(Synced, Base):
    """A sheet that was sent to a printer; handed over only once the operator says that it came out."""

    __tablename__ = "sheet_print"
    __sharing__ = Sharing(sync_word("sync", "Printed sheet"), persons=("person_id",))
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "person_id"),
    )

    person_id: Mapped[UUID]
    login_id: Mapped[UUID]
    kind: Mapped[str]
    printed_at: Mapped[datetime]
    station_name: Mapped[str]
    operator_id: Mapped[UUID | None]
    handed_over_at: Mapped[datetime | None]
