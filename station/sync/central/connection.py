"""An administrator's connection to the store; what goes wrong becomes a line that says what to do."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import errors as sql_errors
from psycopg.conninfo import conninfo_to_dict

from station.sync.central.errors import NeedsHost, NotAnAdministrator, NotAStore, StoreUnreachable

OWNER = "station_owner"
"""The role that owns the schema; nobody logs in as it."""
GROUP = "desk"
"""The role that all stations are members of, and that every grant goes to."""

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


def hosts_of(url: str, given: tuple[str, ...] = ()) -> tuple[str, str]:
    """Return the hosts and ports that a desk connects to, as libpq lists them: ``given``, else the URL's.

    Raises `NeedsHost` where the URL leads to a socket of this machine.
    """
    named = conninfo_to_dict(url)
    port = str(named.get("port") or 5432)
    if given:
        pairs = [host.partition(":")[::2] if host.count(":") == 1 else (host, "") for host in given]
        return ",".join(host for host, _ in pairs), ",".join(own or port.split(",")[0] for _, own in pairs)
    hosts = str(named.get("host") or "")
    if not hosts or "/" in hosts or hosts.startswith("@"):
        raise NeedsHost
    return hosts, port


def _line(error: psycopg.Error) -> str:
    # libpq repeats the address and the user, never the password; one line of it is enough.
    lines = (error.diag.message_primary or str(error)).strip().splitlines()
    return lines[0].rstrip(".:") if lines else type(error).__name__
