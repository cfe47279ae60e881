"""Alembic's environment for the desk's local store; the connection comes from `station.models.migrate`."""

from alembic import context

from station.models import all_tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=all_tables(),
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
