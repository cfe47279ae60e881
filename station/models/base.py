"""What every mapped class shares: column types, the naming convention, and the marks of a synced row."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, BigInteger, DateTime, Index, MetaData, Uuid, text
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept in UTC (SQLite keeps no zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse a naive moment: nobody could tell which zone it was meant in."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


@compiles(JSON, "postgresql")
def _as_jsonb(*_: object, **__: object) -> str:  # pyright: ignore[reportUnusedFunction]
    # Said so, not by a variant: PostgreSQL's types take a quarter of SQLAlchemy's time to load at each start.
    return "JSONB"


class Base(DeclarativeBase):
    """The root of all tables, local and central."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own declaration
        UUID: Uuid(),
        datetime: UtcDateTime(),
        dict[str, Any]: JSON(),
        list[dict[str, Any]]: JSON(),
        list[str]: JSON(),
    }


@dataclass(frozen=True, slots=True)
class Kept:
    """A column that never goes back to null, and the columns that go with it.

    A follower is taken along only from the value named: null stands for any.
    """

    column: str
    followers: Mapping[str, str | None] = field(default_factory=dict[str, str | None])


@dataclass(frozen=True, slots=True)
class Sharing:
    """What sync, store and windows must know of a shared class beside its columns; all of it is said here.

    With this and the desk's own migration a class is shared: the store makes its table from the columns.
    """

    word: str
    """What such a row is called, in English; translated in the context ``sync``."""
    persons: tuple[str, ...] = ()
    """Columns that name the persons whom a row is about."""
    accounts: tuple[str, ...] = ()
    """Columns that name the accounts whose person a row is about."""
    blanked: tuple[str, ...] = ()
    """What a purge of these persons empties; the rest is the skeleton that stays."""
    kept: tuple[Kept, ...] = ()
    searched: bool = False
    """Whether the search index holds anything of it."""


def sync_word(context: str, text: str) -> str:  # noqa: ARG001 - `scripts/i18n.sh` reads it
    """Return a word as it is: marked for the catalogs of the windows, which translate it."""
    return text


def pending_index() -> Index:
    """Return the index of a shared table's rows that the store does not have: few, and none after a sync.

    By the school alone: within it, it is in the order in which the rows lie in the file.
    """
    return Index(None, "school_id", sqlite_where=text("revision IS NULL"))


class Synced:
    """A row that all desks of its school share.

    ``stamp`` is a hybrid logical clock (Unix milliseconds << 16 | counter) set by the desk that wrote the
    row,
    ``station`` that desk's number and the tie-break, ``revision`` the school's revision that the central
    store
    gave it; no revision means *pending*. No foreign key and no second UNIQUE may stand on such a table: a row
    that was refused would stop the pull of its children for ever.
    """

    __sharing__: ClassVar[Sharing]

    school_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    stamp: Mapped[int] = mapped_column(BigInteger, default=0)
    station: Mapped[int] = mapped_column(default=0)
    revision: Mapped[int | None] = mapped_column(BigInteger, default=None)
    gone: Mapped[bool] = mapped_column(default=False)
    purged: Mapped[bool] = mapped_column(default=False)
