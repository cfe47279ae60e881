"""Bringing a desk's database up to date, after a backup copy of what was there."""

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from station.errors import StoreTooNew
from station.models.backups import BACKUPS, Vault, write_backup

_SCRIPTS = Path(__file__).parent / "migrations"


def config(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration for the local store."""
    made = Config()
    made.set_main_option("script_location", str(_SCRIPTS))
    made.attributes["connection"] = connection
    return made


def bring_up_to_date(engine: Engine, vault: Vault, wrapped: bytes | None, now: datetime) -> None:
    """Run the migrations that are missing, after a backup of the database as it was.

    The search index is of what was there before: whoever asks it next finds it empty, and makes it anew.
    Raises `StoreTooNew` where the database is ahead of this program.
    """
    scripts = ScriptDirectory.from_config(config())
    head = scripts.get_current_head()
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    if current == head:
        return
    if current is not None:
        if current not in {script.revision for script in scripts.walk_revisions()}:
            raise StoreTooNew
        write_backup(vault, vault.path.parent / BACKUPS, now, wrapped, f"-before-{head}")
    with engine.execution_options(station_immediate=True).begin() as connection:
        command.upgrade(config(connection), "head")
        connection.exec_driver_sql("DELETE FROM person_index_row")
