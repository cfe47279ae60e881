"""Alembic's environment for the central store; the connection comes from `station.sync.central.schema`."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    version_table="alembic_version",
    version_table_schema="station",
)
with context.begin_transaction():
    context.run_migrations()
