"""An administrator's connection to the store; what goes wrong becomes a line that says what to do."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import errors as sql_errors

from station.sync.central.errors import NotAnAdministrator, NotAStore, StoreUnreachable

OWNER = "station_owner"
"""The role that owns the schema; nobody logs in as it."""
GATE = "station_gate"
"""The gate's role: it owns nothing, and every grant goes to it."""

Connection = psycopg.Connection[tuple[Any, ...]]


@contextmanager
def administrator(url: str, *, autocommit: bool = False) -> Generator[Connection]:
    """Connect with the administrator's URL: one transaction, unless ``autocommit``.

    The database's time limits are for desks, not for who looks after it.
    """
    try:
        with psycopg.connect(url, autocommit=autocommit, connect_timeout=10) as connection:
            connection.execute("SET statement_timeout = 0")
            connection.execute("SET idle_in_transaction_session_timeout = 0")
            yield connection
    except (sql_errors.UndefinedTable, sql_errors.InvalidSchemaName) as error:
        raise NotAStore from error
    except sql_errors.InsufficientPrivilege as error:
        raise NotAnAdministrator(_line(error)) from error
    except (psycopg.OperationalError, psycopg.ProgrammingError) as error:
        if error.sqlstate is not None and not error.sqlstate.startswith(("08", "28", "3D", "57P")):
            raise
        raise StoreUnreachable(_line(error)) from error


@contextmanager
def as_owner(connection: Connection) -> Generator[None]:
    """Act as the schema's owner inside the ``with``: what is made belongs to it, and its policies hold."""
    connection.execute(f"SET LOCAL ROLE {OWNER}")
    yield
    connection.execute("RESET ROLE")


def _line(error: psycopg.Error) -> str:
    # libpq repeats the address and the user, never the password; one line of it is enough.
    lines = (error.diag.message_primary or str(error)).strip().splitlines()
    return lines[0].rstrip(".:") if lines else type(error).__name__
