"""What is kept: mapped classes, the encrypted local store, its migrations."""

from sqlalchemy import MetaData

from station.models import accounts, closing, desk, imports, office, people, staff, stopped, tickets
from station.models.base import Base

__all__ = [
    "accounts",
    "all_tables",
    "closing",
    "desk",
    "imports",
    "office",
    "people",
    "staff",
    "stopped",
    "tickets",
]


def all_tables() -> MetaData:
    """Return the tables of the local store."""
    return Base.metadata
