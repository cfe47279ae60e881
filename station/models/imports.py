"""What one desk keeps of the roster's imports, so that the last one can be undone; it never syncs."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from station.models.base import Base


class RosterImport(Base):
    """An import made at this desk, by its number. Its rows, and its audit line, bear its ``stamp``."""

    __tablename__ = "roster_import"

    number: Mapped[int] = mapped_column(primary_key=True)
    school_id: Mapped[UUID]
    stamp: Mapped[int] = mapped_column(BigInteger)
    station: Mapped[int]
    made_at: Mapped[datetime]
    undone_at: Mapped[datetime | None] = mapped_column(default=None)


class KeptRow(Base):
    """What a row was before the last import changed it, or let somebody go: the changed columns alone.

    What an import has added needs no row here: it bears the import's stamp, and was nothing before.
    """

    __tablename__ = "kept_row"

    number: Mapped[int] = mapped_column(
        ForeignKey("roster_import.number", ondelete="CASCADE"), primary_key=True
    )
    table_name: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[UUID] = mapped_column(primary_key=True, index=True)
    before: Mapped[dict[str, Any]]
