"""The school and its roster: persons, their roster keys, contacts, and who is responsible for whom."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from station.models.base import Base, Kept, Sharing, Synced, pending_index, sync_word


class School(Synced, Base):
    """The school that this desk serves; ``id`` equals ``school_id``.

    ``teleservices`` lists ``{"name": "", "address": "", "purpose": "", "picture": "",
    "kinds": [PersonKind]}``; the picture is a small PNG in base 64.
    """

    __tablename__ = "school"
    __sharing__ = Sharing(sync_word("sync", "School"))

    uai: Mapped[str]
    name: Mapped[str]
    academy: Mapped[str]
    phone_region: Mapped[str]
    school_year: Mapped[int | None]
    address: Mapped[list[str]]
    office_phone: Mapped[str | None]
    office_email: Mapped[str | None]
    office_hours: Mapped[str | None]
    website: Mapped[str | None] = mapped_column(default=None)
    teleservices: Mapped[list[dict[str, Any]]] = mapped_column(default=list)


class SchoolSetting(Synced, Base):
    """One choice of the school's, ``key`` naming it; gone where it was taken back.

    ``value`` is ``{"value": …}``. A row each, so that two desks that choose different things both hold.
    """

    __tablename__ = "school_setting"
    __sharing__ = Sharing(sync_word("sync", "Setting of the school"))
    __table_args__ = (pending_index(),)

    key: Mapped[str]
    value: Mapped[dict[str, Any]]


class Person(Synced, Base):
    """A student or a guardian.

    ``doubts`` holds the flags that an import or an operator raised, not those that follow from links.
    ``joined_into`` is the person whose double this one is: each keeps its own rows, and every reader takes
    the two for one. It never goes back to null; a `Distinct` row splits the two again (see `services.ties`).
    """

    __tablename__ = "person"
    __sharing__ = Sharing(
        sync_word("sync", "The person's record"),
        persons=("id",),
        blanked=(
            "last_name", "usage_name", "first_name", "other_first_names", "civility", "birth_date", "sex",
            "ine", "class_code", "groups", "leaves_on", "left_on", "doubts",
        ),
        # A join: an import that knows nothing of it writes the whole row. A split is a row of its own.
        kept=(Kept("joined_into"),),
        searched=True,
    )  # fmt: skip
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "kind", "class_code"),
        Index(None, "school_id", "birth_date"),
        Index(None, "school_id", "joined_into", sqlite_where=text("joined_into IS NOT NULL")),
    )

    kind: Mapped[str]
    last_name: Mapped[str]
    usage_name: Mapped[str | None]
    first_name: Mapped[str]
    other_first_names: Mapped[list[str]]
    civility: Mapped[str | None]
    birth_date: Mapped[date | None]
    sex: Mapped[str | None]
    ine: Mapped[str | None]
    class_code: Mapped[str | None]
    groups: Mapped[list[str]]
    leaves_on: Mapped[date | None]
    left_on: Mapped[date | None]
    origin: Mapped[str]
    doubts: Mapped[list[str]]
    joined_into: Mapped[UUID | None] = mapped_column(default=None)


class RosterKey(Synced, Base):
    """A roster's own key for a person (``eleve:123``, ``personne:456``), and its last school year."""

    __tablename__ = "roster_key"
    __sharing__ = Sharing(sync_word("sync", "Key of a school file"), persons=("person_id",), blanked=("key",))
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "person_id"),
    )

    key: Mapped[str]
    person_id: Mapped[UUID]
    school_year: Mapped[int | None]


class Contact(Synced, Base):
    """A person's phones and e-mail, one row by source; an import never writes the desk's.

    ``phones`` lists ``{"kind": PhoneKind, "number": "" | null, "raw": "", "flagged": bool}``, and in
    the desk's row what it has cleared (see `services.persons.contact_rule`).
    """

    __tablename__ = "contact"
    __sharing__ = Sharing(
        sync_word("sync", "Contact"), persons=("person_id",), blanked=("phones", "email"), searched=True
    )
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "person_id"),
    )

    person_id: Mapped[UUID]
    source: Mapped[str]
    phones: Mapped[list[dict[str, Any]]]
    email: Mapped[str | None]


class Guardianship(Synced, Base):
    """Who is responsible for whom. ``rank`` is 1 or 2 where the file ranks the legal guardians, else null."""

    __tablename__ = "guardianship"
    __sharing__ = Sharing(
        sync_word("sync", "Family tie"), persons=("student_id", "guardian_id"), searched=True
    )
    __table_args__ = (
        pending_index(),
        Index(None, "school_id", "student_id"),
        Index(None, "school_id", "guardian_id"),
    )

    student_id: Mapped[UUID]
    guardian_id: Mapped[UUID]
    level: Mapped[str]
    kinship: Mapped[str]
    rank: Mapped[int | None]


class Disclaimer(Synced, Base):
    """Somebody is not the legal guardian of a student, whatever the roster says; gone when withdrawn."""

    __tablename__ = "disclaimer"
    __sharing__ = Sharing(
        sync_word("sync", "Tie that was denied"), persons=("student_id", "guardian_id"), searched=True
    )
    __table_args__ = (pending_index(),)

    student_id: Mapped[UUID]
    guardian_id: Mapped[UUID]
    declared_at: Mapped[datetime]


class Distinct(Synced, Base):
    """Two persons who look alike and are not the same, as an operator has said."""

    __tablename__ = "distinct_persons"
    __sharing__ = Sharing(sync_word("sync", "Two persons kept apart"), persons=("first_id", "second_id"))
    __table_args__ = (pending_index(),)

    first_id: Mapped[UUID]
    second_id: Mapped[UUID]
    decided_at: Mapped[datetime]


class ConfirmedEmail(Synced, Base):
    """The e-mail address that a person has confirmed by a code of its own; any other one is pending."""

    __tablename__ = "confirmed_email"
    __sharing__ = Sharing(
        sync_word("sync", "Confirmed e-mail address"), persons=("person_id",), blanked=("address",)
    )
    __table_args__ = (pending_index(),)

    person_id: Mapped[UUID]
    address: Mapped[str]
    confirmed_at: Mapped[datetime]


class SpokenLanguage(Synced, Base):
    """The language that a person chose last at a family's screen: of their messages and their sheet."""

    __tablename__ = "spoken_language"
    __sharing__ = Sharing(
        sync_word("sync", "Language of a family"), persons=("person_id",), blanked=("language",)
    )
    __table_args__ = (pending_index(),)

    person_id: Mapped[UUID]
    language: Mapped[str]


class RosterFile(Synced, Base):
    """A file that was imported: what it listed, and as of when."""

    __tablename__ = "roster_file"
    __sharing__ = Sharing(sync_word("sync", "Imported file"))
    __table_args__ = (pending_index(),)

    kind: Mapped[str]
    school_year: Mapped[int | None]
    exported_at: Mapped[datetime | None]
    imported_at: Mapped[datetime]
    digest: Mapped[str]
