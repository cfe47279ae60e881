"""The central store on a PostgreSQL that is there: its schema, roles and limits, and its epoch."""

from pathlib import Path
from typing import LiteralString
from uuid import uuid4

import psycopg
from psycopg import sql

from station.rules.acts import NEEDS, roles_for
from station.sync.central.authority import Authority
from station.sync.central.connection import GROUP, OWNER, Connection, administrator, as_owner
from station.sync.central.errors import CentralTooNew, NotAStore, OtherAuthority

SCHEMA_VERSION = 1
"""What a desk must know to push here; the handshake compares it."""
MIN_DESK = 1
"""The oldest desk, by its own schema version, that may still sync."""

_SCRIPTS = Path(__file__).parent / "migrations"

# A desk connects, syncs, and is gone. It may change these for itself: then it holds up its own school.
_LIMITS: dict[str, str] = {
    "statement_timeout": "15s",
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "30s",
    "idle_session_timeout": "5min",
}

# Open to everybody on a bare PostgreSQL: large objects (they fill the disk), advisory locks (they fill
# the one lock table, for all schools), records in the journal, signals to all sessions.
OPEN_FUNCTIONS: LiteralString = """
    SELECT p.oid, p.oid::regprocedure::text FROM pg_catalog.pg_proc p
    WHERE p.pronamespace = 'pg_catalog'::regnamespace
      AND p.proname ~ ('^(lo_|loread$|lowrite$|pg_advisory_|pg_try_advisory_|pg_notify$'
        '|pg_logical_emit_message$|pg_export_snapshot$)')
    ORDER BY 2"""


def init(url: str, authority: Authority) -> None:
    """Make the store, or bring it up to date; running it again changes nothing.

    The URL's user must be a superuser, or own the database and be allowed to create roles.
    Raises `OtherAuthority` where the store was made with another one, and `CentralTooNew`.
    """
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    with administrator(url) as connection:
        engine = create_engine("postgresql+psycopg://", creator=lambda: connection, poolclass=StaticPool)
        with engine.begin() as over:  # one transaction for all of it: SQLAlchemy has its own say at the start
            _make_roles(connection)
            _close_the_database(connection)
            with as_owner(connection):
                _migrate(over)
                _settle(connection, authority)


def bump_epoch(url: str, authority: Authority | None = None) -> None:
    """Tell all desks that the store is not what it was: after a restore, or a failover that lost its tail.

    Each desk then reads all anew and offers again all that it holds. Stations that the ``authority`` knows to
    be revoked are shut out again, should the restored store have forgotten.
    """
    with administrator(url) as connection:
        with as_owner(connection):
            connection.execute("UPDATE station.store SET epoch = %s", [uuid4()])
            connection.execute("UPDATE station.school_revision SET taken_by = NULL")
        for role in sorted(authority.revoked_names() if authority else ()):
            query = "SELECT rolcanlogin FROM pg_roles WHERE rolname = %s"
            if connection.execute(query, [role]).fetchone() == (True,):
                connection.execute(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(role)))


def require_authority(connection: Connection, authority: Authority) -> None:
    """Raise `OtherAuthority` unless the store takes this authority's certificates."""
    row = connection.execute("SELECT authority FROM station.store").fetchone()
    if row is None:
        raise NotAStore
    if row[0] != authority.certificate_pem:
        raise OtherAuthority(authority.folder)


def server_lines(database: str, folder: Path) -> tuple[str, str]:
    """Return the lines for ``postgresql.conf``, and those to stand first in ``pg_hba.conf``."""
    configuration = f"""\
# postgresql.conf (copy {folder}/server.crt, server.key, ca.crt and crl.pem into the data directory first;
# owner postgres, mode 0600; crl.pem again after each remove-station, then reload)
ssl = on
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
ssl_ca_file = 'ca.crt'
ssl_crl_file = 'crl.pem'
fsync = on
full_page_writes = on
synchronous_commit = on
max_prepared_transactions = 0
temp_file_limit = '1GB'
max_connections = 500
log_error_verbosity = terse
log_min_error_statement = panic
"""
    rules = f"""\
# pg_hba.conf (before every other line: the first that fits counts)
local   all       +{GROUP}                reject
hostssl {database:<9} +{GROUP}      all       cert
host    all       +{GROUP}      all       reject
"""
    return configuration, rules


def _make_roles(connection: Connection) -> None:
    for role in (OWNER, GROUP):
        if connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [role]).fetchone() is None:
            connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))
    member = connection.execute("SELECT pg_has_role(current_user, %s, 'MEMBER')", [OWNER]).fetchone()
    if member == (False,):
        connection.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(OWNER)))


def _close_the_database(connection: Connection) -> None:
    database = sql.Identifier(connection.info.dbname)
    run: list[LiteralString] = [
        "REVOKE ALL ON DATABASE {} FROM PUBLIC",
        f"GRANT CONNECT ON DATABASE {{}} TO {GROUP}",
        f"GRANT CREATE ON DATABASE {{}} TO {OWNER}",
    ]
    for line in run:
        connection.execute(sql.SQL(line).format(database))
    for name, value in _LIMITS.items():
        connection.execute(
            sql.SQL("ALTER DATABASE {} SET {} = {}").format(
                database, sql.Identifier(name), sql.Literal(value)
            )
        )
    connection.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS station AUTHORIZATION {OWNER}")
    # These belong to the superuser who made the cluster: without one, `check` says what is left open.
    try:
        with connection.transaction():
            for _, function in connection.execute(OPEN_FUNCTIONS).fetchall():
                connection.execute(
                    sql.SQL("REVOKE EXECUTE ON FUNCTION {} FROM PUBLIC").format(sql.SQL(function))
                )
            connection.execute("REVOKE USAGE ON LANGUAGE sql, plpgsql FROM PUBLIC")
            connection.execute(f"GRANT USAGE ON LANGUAGE sql, plpgsql TO {OWNER}")
    except psycopg.errors.InsufficientPrivilege:
        connection.execute("SELECT 1")


def _migrate(over: object) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    configuration = Config()
    configuration.set_main_option("script_location", str(_SCRIPTS))
    configuration.attributes["connection"] = over
    try:
        command.upgrade(configuration, "central@head")
    except CommandError as error:
        raise CentralTooNew from error


def _settle(connection: Connection, authority: Authority) -> None:
    connection.execute(
        "INSERT INTO station.store (epoch, schema_version, min_desk, authority) VALUES (%s, %s, %s, %s)"
        " ON CONFLICT (one) DO UPDATE"
        " SET schema_version = excluded.schema_version, min_desk = excluded.min_desk",
        [uuid4(), SCHEMA_VERSION, MIN_DESK, authority.certificate_pem],
    )
    require_authority(connection, authority)
    # Which roles may do what, by this version's own rules: what it does not name, all roles may.
    connection.execute("DELETE FROM station.act_right")
    for act in NEEDS:
        roles = sorted(role.value for role in roles_for(act))
        connection.execute("INSERT INTO station.act_right (act, roles) VALUES (%s, %s)", [act, roles])
