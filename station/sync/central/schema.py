"""The store on a PostgreSQL that is there: its tables, what the gate may do with them, and its epoch.

The shared tables are made from the mapped classes: to share a class is to declare it. There is no chain of
migrations here. `init` brings the store to what this version needs, and never takes anything away: an older
desk may still use it.
"""

import secrets
from pathlib import Path
from typing import LiteralString
from uuid import UUID, uuid4

from psycopg import sql
from sqlalchemy import JSON, Column, Index, Table
from sqlalchemy.dialects.postgresql import dialect
from sqlalchemy.schema import CreateColumn, CreateIndex, CreateTable

from station.models.base import Sharing
from station.models.store import sharings
from station.rules.acts import NEEDS, roles_for
from station.sync.calls import LAYOUT, OLDEST_LAYOUT
from station.sync.central.connection import GATE, OWNER, Connection, administrator, as_owner
from station.sync.central.errors import CentralTooNew, NotAStore, OtherStore, StoreOfBefore
from station.sync.gate.tables import Kind, SharedKind, kinds

_SCRIPT = Path(__file__).with_name("store.sql")
_POSTGRES = dialect()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]

# The inner SELECT is run once a statement, not once a row.
_MINE = "school_id = (SELECT station.my_school())"
# A row is taken only under the revision that this very transaction has taken, and never from the future.
_FRESH = f"""{_MINE} AND brought_by = (SELECT station.my_number())
    AND revision = (
        SELECT r.revision FROM station.school_revision r
        WHERE r.school_id = (SELECT station.my_school()) AND r.taken_by = pg_current_xact_id())
    AND (stamp >> 16) <= (SELECT extract(epoch FROM clock_timestamp()) * 1000 + 300000)"""  # noqa: S608
_STANDS = "station.stands(station, operator_id, act, facts, subject_id, stamp)"

# What of the store's own tables the gate sees beside the functions; of the school it acts for, as everywhere.
_SHOWN = {
    "school_revision": "school_id, revision, taken_by",
    "station": "school_id, station, name, public_key, last_sync, version, revoked_at, opened_twice, tail_cut",
}
_OFFERED = (
    "my_school()", "my_number()", "recovers()", "register(text, text, uuid)", "next_revision()",
    "enter(text, bigint, bigint, bigint, bigint)", "hello(text, uuid, bigint, bigint, uuid)", "forgot(uuid)",
    "mark(uuid, bigint)", "note_chain(bigint, text, boolean)", "lease_block(int)",
    "keep_blocks(int[], int[], int)", "settle_claims(text[], uuid[], boolean[], int)",
    "moved(uuid[], int[], bigint[])", "purge_again(uuid[])",
    "purge_asked(int)",
    "stands(int, uuid, text, jsonb, uuid, bigint)",
)  # fmt: skip


def init(url: str, store: UUID) -> None:
    """Make the store, or bring it up to date; running it again changes nothing.

    The URL's user must be a superuser, or own the database and be allowed to create roles. Raises
    `OtherStore` where the database holds another one, `StoreOfBefore` and `CentralTooNew`.
    """
    with administrator(url) as connection:
        _make_roles(connection)
        _close_the_database(connection)
        with as_owner(connection):
            _require_ours(connection, store)
            for kind in kinds().values():
                _make_table(connection, kind)
            connection.execute(script())  # pyright: ignore[reportCallIssue, reportArgumentType]
            _draw_the_boundary(connection)
            _settle(connection, store)


def script() -> str:
    """Return the store's own tables and functions, with what depends on the shared classes put in."""
    changed = " OR ".join(
        f"EXISTS (SELECT FROM {table} c WHERE c.school_id = my_school() AND c.revision = r"
        " AND c.stamp = at_stamp AND c.station = author_station)"
        for table in sharings()
    )
    # Accounts go last but for the persons: what is found through them must still find them.
    purges = sorted(
        (bool(sharing.persons), table == "person", table, sharing) for table, sharing in sharings().items()
        if sharing.persons or sharing.accounts
    )  # fmt: skip
    purge = "\n    ".join(_purge(table, sharing) for *_, table, sharing in purges)
    return _SCRIPT.read_text().replace("@changed@", changed).replace("@purge@", purge)


def give_password(url: str) -> str:
    """Let the gate log in by a new password, and return it: for a PostgreSQL on another host."""
    password = secrets.token_urlsafe(32)
    with administrator(url) as connection:
        connection.execute(
            sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(GATE), sql.Literal(password))
        )
    return password


def bump_epoch(url: str) -> None:
    """Tell all desks that the store is not what it was: after a restore, or a failover that lost its tail.

    Each desk then reads all anew and offers again all that it holds. The store finds a restore out by itself,
    too, once a desk comes that holds a receipt for what was lost; to be told saves the time until then.
    """
    with administrator(url) as connection, as_owner(connection):
        connection.execute("UPDATE station.store SET epoch = %s, restored_at = clock_timestamp()", [uuid4()])
        connection.execute("UPDATE station.school_revision SET taken_by = NULL")


def require_store(connection: Connection, store: UUID) -> None:
    """Raise `OtherStore` unless the database holds this store."""
    row = connection.execute("SELECT id FROM station.store").fetchone()
    if row is None:
        raise NotAStore
    if row[0] != store:
        raise OtherStore


def _make_roles(connection: Connection) -> None:
    roles: dict[str, LiteralString] = {OWNER: "NOLOGIN", GATE: "LOGIN NOINHERIT NOCREATEDB NOCREATEROLE"}
    for role, may in roles.items():
        if connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [role]).fetchone() is None:
            connection.execute(sql.SQL("CREATE ROLE {} {}").format(sql.Identifier(role), sql.SQL(may)))
    member = connection.execute("SELECT pg_has_role(current_user, %s, 'MEMBER')", [OWNER]).fetchone()
    if member == (False,):
        connection.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(OWNER)))


def _close_the_database(connection: Connection) -> None:
    database = sql.Identifier(connection.info.dbname)
    lines: list[LiteralString] = [
        "REVOKE ALL ON DATABASE {} FROM PUBLIC",
        f"GRANT CONNECT ON DATABASE {{}} TO {GATE}",
        f"GRANT CREATE ON DATABASE {{}} TO {OWNER}",
    ]
    for line in lines:
        connection.execute(sql.SQL(line).format(database))
    connection.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS station AUTHORIZATION {OWNER}")


def _require_ours(connection: Connection, store: UUID) -> None:
    def there(table: str) -> bool:
        return connection.execute("SELECT to_regclass(%s) IS NOT NULL", [table]).fetchone() == (True,)

    if there("station.alembic_version"):
        raise StoreOfBefore
    if not there("station.store"):
        return
    row = connection.execute("SELECT id, layout FROM station.store").fetchone()
    if row is not None and row[0] != store:
        raise OtherStore
    if row is not None and row[1] > LAYOUT:
        raise CentralTooNew


def _make_table(connection: Connection, kind: Kind) -> None:
    """Make a shared table from its class, and add the columns that an older store does not have."""
    wanted = Table(kind.name, kind.central.metadata, *_columns(kind), extend_existing=True)
    connection.execute(_text(CreateTable(wanted, if_not_exists=True)))  # pyright: ignore[reportCallIssue, reportArgumentType]
    rows = connection.execute(
        "SELECT attname::text FROM pg_attribute"
        " WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped",
        [f"station.{kind.name}"],
    ).fetchall()
    there = {row[0] for row in rows}
    for column in wanted.columns:
        if column.name not in there:
            added = f"ALTER TABLE station.{kind.name} ADD COLUMN {_text(CreateColumn(column))}"
            connection.execute(added)  # pyright: ignore[reportCallIssue, reportArgumentType]
    by = ("incarnation", "seq") if kind.order == "seq" else ("id",)
    index = Index(f"{kind.name}_by_revision", *(wanted.c[name] for name in ("school_id", "revision", *by)))
    connection.execute(_text(CreateIndex(index, if_not_exists=True)))  # pyright: ignore[reportCallIssue, reportArgumentType]


def _columns(kind: Kind) -> list[Column[object]]:
    keys = {column.name for column in kind.table.primary_key.columns}
    made: list[Column[object]] = [
        Column(
            one.name,
            one.type,
            primary_key=one.name in keys,
            autoincrement=False,
            nullable=one.nullable and one.name != "revision",
        )
        for one in kind.table.columns
    ]
    return [*made, Column("brought_by", kind.central.c.brought_by.type, nullable=False)]


def _text(element: object) -> str:
    return str(element.compile(dialect=_POSTGRES))  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]


def _purge(table: str, sharing: Sharing) -> str:
    kept = kinds()[table].table.c
    emptied = ""
    for name in sharing.blanked:
        column = kept[name]
        blank = "NULL" if column.nullable else "'[]'" if isinstance(column.type, JSON) else "''"
        emptied += f"{name} = {blank}, "
    about = [f"c.{name} = person" for name in sharing.persons] + [
        f"c.{name} IN (SELECT a.id FROM account a WHERE a.school_id = school AND a.person_id = person)"  # noqa: S608
        for name in sharing.accounts
    ]
    return (  # all of it the program's own words
        f"UPDATE {table} c SET {emptied}gone = true, purged = true, revision = r,"  # noqa: S608
        " stamp = greatest(c.stamp + 1, now_stamp), station = 0, brought_by = 0"
        f" WHERE c.school_id = school AND NOT c.purged AND ({' OR '.join(about)});"
    )


def _draw_the_boundary(connection: Connection) -> None:
    """Say who may do what. Permissive policies only: on Citus' shards a restrictive one turns permissive."""
    lines: list[str] = []
    for kind in kinds().values():
        lines += _row_security(kind.name)
        names = ", ".join([*kind.columns, "brought_by"])
        may = f"GRANT SELECT ({names}), INSERT ({names})"
        if isinstance(kind, SharedKind):
            policies = {
                "adds": f"FOR INSERT TO {GATE} WITH CHECK ({_FRESH} AND NOT purged)",
                "changes": f"FOR UPDATE TO {GATE} USING ({_MINE} AND NOT purged)"
                f" WITH CHECK ({_FRESH} AND NOT purged)",
            }
            # By column: a grant on the whole table would let the gate LOCK it, for all schools.
            still = {"school_id", "id", "purged"}
            changed = ", ".join([*(name for name in kind.columns if name not in still), "brought_by"])
            may += f", UPDATE ({changed})"
        else:
            policies = {"adds": f"FOR INSERT TO {GATE} WITH CHECK ({_FRESH} AND {_STANDS})"}
        for name, rule in policies.items():
            lines += _policy(name, kind.name, rule)
        lines.append(f"{may} ON station.{kind.name} TO {GATE}")
    for table in ("store", "school_revision", "station", "claim", "stem", "block", "act_right"):
        lines += _row_security(table) if table in _SHOWN else _row_security(table)[:-2]
    lines += [f"GRANT SELECT ({shown}) ON station.{table} TO {GATE}" for table, shown in _SHOWN.items()]
    lines.append("REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA station FROM PUBLIC")
    lines += [f"GRANT EXECUTE ON FUNCTION station.{function} TO {GATE}" for function in _OFFERED]
    lines.append(f"GRANT USAGE ON SCHEMA station TO {GATE}")
    for line in lines:
        connection.execute(line)  # pyright: ignore[reportCallIssue, reportArgumentType]


def _row_security(table: str) -> list[str]:
    return [
        f"ALTER TABLE station.{table} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE station.{table} FORCE ROW LEVEL SECURITY",
        # FORCE binds the owner too, and the functions that the gate calls run as the owner.
        *_policy("owner", table, "TO CURRENT_USER USING (true) WITH CHECK (true)"),
        *_policy("sees", table, f"FOR SELECT TO {GATE} USING ({_MINE})"),
    ]


def _policy(name: str, table: str, rule: str) -> list[str]:
    return [
        f"DROP POLICY IF EXISTS {name} ON station.{table}",
        f"CREATE POLICY {name} ON station.{table} {rule}",
    ]


def _settle(connection: Connection, store: UUID) -> None:
    connection.execute(
        "INSERT INTO station.store (id, epoch, layout, oldest_layout) VALUES (%s, %s, %s, %s)"
        " ON CONFLICT (one) DO UPDATE"
        " SET layout = excluded.layout, oldest_layout = excluded.oldest_layout",
        [store, uuid4(), LAYOUT, OLDEST_LAYOUT],
    )
    # Which roles may do what, by this version's own rules: what it does not name, all roles may.
    connection.execute("DELETE FROM station.act_right")
    for act in NEEDS:
        roles = sorted(role.value for role in roles_for(act))
        connection.execute("INSERT INTO station.act_right (act, roles) VALUES (%s, %s)", [act, roles])
