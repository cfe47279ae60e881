"""The mark outside the database that says this home has had operators."""

from pathlib import Path

from sqlalchemy.orm import Session

from station.errors import HomeWasClaimed
from station.models.acting import is_unclaimed


def require_database(path: Path) -> None:
    """Raise `HomeWasClaimed` where the home has had operators, and its database is not there."""
    if _claim(path).exists() and not path.exists():
        raise HomeWasClaimed


def keep_claim(session: Session, path: Path) -> None:
    """Mark outside the database that this home has had operators. Raises `HomeWasClaimed`.

    Whoever takes the database away must not become its administrator by setting up a new one.
    """
    unclaimed = is_unclaimed(session)
    mark = _claim(path)
    if unclaimed and mark.exists():
        raise HomeWasClaimed
    if not unclaimed and not mark.exists():
        mark.touch(mode=0o600)


def _claim(path: Path) -> Path:
    return path.with_name("station.claimed")
