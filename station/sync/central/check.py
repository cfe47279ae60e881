"""Whether a store's server is set up as the boundary needs it; every finding says what to do."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from station.sync.central.cluster import NEWEST, OLDEST
from station.sync.central.connection import GROUP, Connection, administrator
from station.sync.central.errors import NotAStore
from station.sync.central.schema import OPEN_FUNCTIONS


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    good: bool
    advice: str
    """What to do where it is not good."""


# What each setting may be, the best first, and why.
_SETTINGS = {
    "ssl": (("on",), "stations come by TLS only"),
    "ssl_min_protocol_version": (("TLSv1.2", "TLSv1.3"), "older TLS is broken"),
    "fsync": (("on",), "an acknowledged enrolment must outlive a power cut"),
    "full_page_writes": (("on",), "a torn page loses the whole table"),
    "synchronous_commit": (("on", "remote_apply"), "what a desk was told is kept must be kept"),
    "max_prepared_transactions": (("0",), "a prepared transaction outlives its desk and keeps its locks"),
}


def check(url: str) -> list[Finding]:
    """Look at the server and the store behind an administrator's URL."""
    with administrator(url) as connection:
        row = connection.execute("SELECT authority FROM station.store").fetchone()
        if row is None:
            raise NotAStore
        return [
            *_version(connection),
            *_settings(connection),
            *_revocations(connection),
            *_trust(connection, str(row[0])),
            *_certificate(url, str(row[0])),
            *_rules(connection),
            *_grants(connection),
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


def _revocations(connection: Connection) -> Iterator[Finding]:
    yield Finding(
        "revoked certificates are looked at",
        bool(_setting(connection, "ssl_crl_file") or _setting(connection, "ssl_crl_dir")),
        "set ssl_crl_file to a copy of the authority's crl.pem in postgresql.conf",
    )


def _trust(connection: Connection, authority: str) -> Iterator[Finding]:
    what = "the server takes the authority's certificates, and no other's"
    try:
        with connection.transaction():
            ((text,),) = _all(connection, "SELECT pg_read_file(current_setting('ssl_ca_file'))")
    except psycopg.Error:
        yield Finding(
            what,
            False,
            "can't be seen by this user: look yourself that ssl_ca_file is the authority's ca.crt",
        )
        return
    try:
        trusted = [
            cert.public_bytes(Encoding.PEM) for cert in x509.load_pem_x509_certificates((text or "").encode())
        ]
    except ValueError:
        trusted = []
    yield Finding(
        what,
        trusted == [authority.encode()],
        "set ssl_ca_file to a copy of the authority's ca.crt: whoever else is in it can pass as any station",
    )


def _certificate(url: str, authority: str) -> Iterator[Finding]:
    """Knock as a station would, with no certificate: TLS must be right, and the door must stay shut."""
    named = conninfo_to_dict(url)
    host = str(named.get("host") or "")
    if not host or host.startswith(("/", "@")):
        return
    with tempfile.NamedTemporaryFile("w", suffix=".crt") as root:
        root.write(authority)
        root.flush()
        stranger = make_conninfo(
            host=host,
            port=named.get("port"),
            dbname=named.get("dbname"),
            user=f"d{'0' * 32}_0",
            sslmode="verify-full",
            sslrootcert=root.name,
            sslcert="/nonexistent",
            passfile="/nonexistent",
            gssencmode="disable",
            connect_timeout=10,
        )
        try:
            psycopg.connect(stranger).close()
            answer = ""
        except psycopg.OperationalError as error:
            answer = str(error)
    yield Finding(
        f"{host} shows a certificate of the authority",
        "SSL error" not in answer and "server certificate" not in answer and "not support SSL" not in answer,
        f"give the server the server.crt and server.key that `central init` made for {host}",
    )
    yield Finding(
        "nobody comes in without a certificate",
        "FATAL" in answer,
        "put the lines of `central init` first in pg_hba.conf",
    )


def _rules(connection: Connection) -> Iterator[Finding]:
    what = "pg_hba.conf lets stations in by certificate only"
    group = f"+{GROUP}"
    database = connection.info.dbname
    try:
        with connection.transaction():
            rules = _all(
                connection,
                "SELECT type, database, user_name, auth_method, error"
                " FROM pg_hba_file_rules ORDER BY line_number",
            )
    except psycopg.errors.InsufficientPrivilege:
        yield Finding(
            what,
            False,
            "can't be seen by this user: look yourself that the lines of `central init` are first",
        )
        return
    broken = [error for *_, error in rules if error]
    yield Finding(
        "pg_hba.conf has no mistakes", not broken, "mend the lines that pg_hba_file_rules shows an error for"
    )
    ours = [
        (kind, method)
        for kind, databases, users, method, _ in rules
        if kind and kind != "local" and {"all", database} & set(databases) and {"all", group} & set(users)
    ]
    # The first that fits counts: ours must come before any rule for everybody.
    yield Finding(
        what, bool(ours) and ours[0] == ("hostssl", "cert"),
        f"put `hostssl {database} {group} all cert` before every rule for all users",
    )  # fmt: skip
    plain = [method for kind, method in ours if kind != "hostssl" or method != "cert"]
    yield Finding(
        "pg_hba.conf refuses stations everything else",
        not plain or plain[0] == "reject",
        f"put `host all {group} all reject` right after the line for {group}",
    )


def _grants(connection: Connection) -> Iterator[Finding]:
    database = connection.info.dbname
    ((temporary, create),) = _all(
        connection,
        "SELECT has_database_privilege(%s, %s, 'TEMP'), has_database_privilege(%s, %s, 'CREATE')",
        GROUP, database, GROUP, database,
    )  # fmt: skip
    yield Finding("stations make no table", not temporary and not create, "run `central init` again")
    left = [
        name for oid, name in _all(connection, OPEN_FUNCTIONS)
        if _all(connection, "SELECT has_function_privilege(%s, %s::oid, 'EXECUTE')", GROUP, oid) == [(True,)]
    ]  # fmt: skip
    yield Finding(
        "stations have no large objects, advisory locks, journal records",
        not left,
        f"run `central init` as a superuser: {len(left)} functions of PostgreSQL are open to everybody",
    )
    loose = _all(
        connection,
        "SELECT relname FROM pg_class WHERE relnamespace = 'station'::regnamespace AND relkind IN ('r', 'p')"
        " AND relname NOT IN ('store', 'stem', 'alembic_version') "
        " AND NOT (relrowsecurity AND relforcerowsecurity)",
    )
    yield Finding(
        "every table is under row security", not loose, "run `central init` again; tell who maintains Station"
    )
    changed = _all(
        connection,
        "SELECT rolname FROM pg_roles r WHERE pg_has_role(r.oid, %s, 'MEMBER') AND NOT rolsuper"
        " AND rolname <> %s"
        " AND EXISTS (SELECT FROM pg_db_role_setting s WHERE s.setrole = r.oid)",
        GROUP, GROUP,
    )  # fmt: skip
    yield Finding(
        "no station has changed its own role",
        not changed,
        "no desk of ours does that: remove the station that `central status` calls tampered, add it anew",
    )


def _sessions(connection: Connection) -> Iterator[Finding]:
    old = _all(
        connection,
        "SELECT usename FROM pg_stat_activity WHERE usename ~ '^d[0-9a-f]{32}_[0-9]+$'"
        " AND xact_start < now() - interval '5 minutes'",
    )
    yield Finding(
        "no station keeps a transaction open",
        not old,
        "a desk is gone in seconds: end it (pg_terminate_backend); if it comes back, remove the station",
    )
