"""Whether a store is set up as its gate needs it; every finding says what to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg

from station.sync.central.authority import Address
from station.sync.central.cluster import NEWEST, OLDEST
from station.sync.central.connection import GATE, OWNER, Connection, administrator
from station.sync.central.schema import require_store


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    good: bool
    advice: str
    """What to do where it is not good."""


# What each setting may be, the best first, and why.
_SETTINGS = {
    "fsync": (("on",), "an acknowledged enrolment must outlive a power cut"),
    "full_page_writes": (("on",), "a torn page loses the whole table"),
    "synchronous_commit": (("on", "remote_apply"), "what a desk was told is kept must be kept"),
    "max_prepared_transactions": (("0",), "a prepared transaction outlives its gate and keeps its locks"),
    "log_parameter_max_length_on_error": (("0",), "a statement's values are personal data, a log holds none"),
}


def check(address: Address) -> list[Finding]:
    """Look at PostgreSQL and the store behind the gate; the gate itself is asked by `services.central`."""
    with administrator(address.database) as connection:
        require_store(connection, address.store)
        return [
            *_version(connection),
            *_settings(connection),
            *_role(connection),
            *_tables(connection),
            *_sessions(connection),
        ]


def _all(connection: Connection, query: Any, *parameters: object) -> list[tuple[Any, ...]]:
    return connection.execute(query, parameters).fetchall()


def _version(connection: Connection) -> Iterator[Finding]:
    major = connection.info.server_version // 10000
    yield Finding(
        f"PostgreSQL {major}",
        OLDEST <= major <= NEWEST,
        f"use PostgreSQL {OLDEST} to {NEWEST}: others are untried",
    )


def _settings(connection: Connection) -> Iterator[Finding]:
    for name, (good, why) in _SETTINGS.items():
        found = _setting(connection, name)
        advice = f"set {name} = {good[0]} in postgresql.conf: {why}"
        yield Finding(f"{name} = {found}", found in good, advice)


def _setting(connection: Connection, name: str) -> str:
    try:
        with connection.transaction():
            ((found,),) = _all(connection, "SELECT current_setting(%s)", name)
    except psycopg.errors.InsufficientPrivilege:
        return "(hidden from this user)"
    return str(found)


def _role(connection: Connection) -> Iterator[Finding]:
    database = connection.info.dbname
    ((loose,),) = _all(
        connection,
        "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication"
        " FROM pg_roles WHERE rolname = %s",
        GATE,
    )
    yield Finding("the gate's role bypasses nothing", not loose, f"ALTER ROLE {GATE} NOSUPERUSER NOBYPASSRLS")
    member = _all(
        connection,
        "SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid"
        " JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = %s",
        GATE,
    )
    yield Finding("the gate's role is a member of no other", not member, f"REVOKE … FROM {GATE}")
    ((temporary, create),) = _all(
        connection,
        "SELECT has_database_privilege(%s, %s, 'TEMP'), has_database_privilege(%s, %s, 'CREATE')",
        GATE, database, GATE, database,
    )  # fmt: skip
    yield Finding("the gate makes no table", not temporary and not create, "run `central init` again")


def _tables(connection: Connection) -> Iterator[Finding]:
    loose = _all(
        connection,
        "SELECT relname FROM pg_class WHERE relnamespace = 'station'::regnamespace AND relkind IN ('r', 'p')"
        " AND NOT (relrowsecurity AND relforcerowsecurity AND pg_get_userbyid(relowner) = %s)",
        OWNER,
    )
    yield Finding(
        f"every table is {OWNER}'s and under row security",
        not loose,
        "run `central init` again; tell who maintains Station",
    )


def _sessions(connection: Connection) -> Iterator[Finding]:
    old = _all(
        connection,
        "SELECT pid FROM pg_stat_activity WHERE usename = %s AND xact_start < now() - interval '5 minutes'",
        GATE,
    )
    yield Finding(
        "no gate keeps a transaction open", not old, "end it: pg_terminate_backend; restart that gate"
    )
