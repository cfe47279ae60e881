"""A store as an earlier Station left it."""

from pathlib import Path

from alembic import command
from sqlalchemy import Engine

from station.models.migrate import config
from station.models.store import sqlcipher_engine


def upgrade_to(revision: str, path: Path, key: bytes) -> Engine:
    """Make the database of that revision."""
    engine = sqlcipher_engine(path, key)
    with engine.begin() as connection:
        command.upgrade(config(connection), revision)
    return engine
