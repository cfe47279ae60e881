"""The store's schema: the desk's own classes, made twice without harm; what only an administrator does."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import msgspec
import psycopg
import pytest
from psycopg.types.json import Jsonb
from sqlalchemy import MetaData, Table
from sqlalchemy.types import JSON, BigInteger, Boolean, Date, Integer, String, TypeEngine, Uuid

from station.models import ids
from station.models.base import Sharing, UtcDateTime, sync_word
from station.models.store import sharings, synced_tables
from station.sync.central import schema
from station.sync.central.authority import address_of
from station.sync.central.check import check
from station.sync.central.errors import NotAStore, OtherStore, PersonNotInStore, StoreOfBefore
from station.sync.central.schema import init
from station.sync.central.stations import purge_person, remove_station, replay, stations
from station.sync.desk.link import Link
from station.sync.gate.tables import SharedKind, kinds
from tests.sync.central.attacker import audit_row, now_stamp, person_row, push, refused
from tests.sync.conftest import Central

KINDS: list[tuple[type[TypeEngine[Any]], str]] = [
    (Uuid, "uuid"),
    (String, "character varying"),
    (BigInteger, "bigint"),
    (Boolean, "boolean"),
    (Integer, "integer"),
    (Date, "date"),
    (JSON, "jsonb"),
]


def kind_of(column_type: TypeEngine[Any]) -> str:
    if isinstance(column_type, UtcDateTime):
        return "timestamp with time zone"
    return next(kind for cls, kind in KINDS if isinstance(column_type, cls))


@pytest.mark.parametrize("table", synced_tables(), ids=str)
def test_a_class_has_the_same_columns_here_and_at_the_desk(central: Central, table: Table) -> None:
    found = central.sql(
        "SELECT column_name::text, data_type::text, is_nullable = 'YES' FROM information_schema.columns"
        " WHERE table_schema = 'station' AND table_name = %s AND column_name <> 'brought_by'",
        table.name,
    )
    expected = {
        (column.name, kind_of(column.type), bool(column.nullable) and column.name != "revision")
        for column in table.columns
    }
    assert set(found) == expected


@pytest.mark.parametrize("table", synced_tables(), ids=str)
def test_the_gate_may_write_every_column_but_change_no_key(central: Central, table: Table) -> None:
    found = central.sql(
        "SELECT privilege_type::text, column_name::text FROM information_schema.column_privileges"
        " WHERE grantee = 'station_gate' AND table_schema = 'station' AND table_name = %s",
        table.name,
    )
    every = {column.name for column in table.columns} | {"brought_by"}
    wanted = {("SELECT", name) for name in every} | {("INSERT", name) for name in every}
    wanted |= {("UPDATE", name) for name in every - {"school_id", "id", "purged"}}
    assert set(found) == wanted


def test_a_second_init_keeps_everything(central: Central) -> None:
    before = [central.sql(f"SELECT * FROM station.{table}") for table in ("store", "station", "person")]
    init(central.cluster.database(), address_of(central.authority).store)
    assert [
        central.sql(f"SELECT * FROM station.{table}") for table in ("store", "station", "person")
    ] == before
    assert all(finding.good for finding in check(address_of(central.authority)))


def test_another_store_is_not_taken(central: Central) -> None:
    with pytest.raises(OtherStore):
        init(central.cluster.database(), uuid4())


def test_a_database_without_a_store_and_one_of_before_are_told(central: Central) -> None:
    with psycopg.connect(central.cluster.database("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE bare")
    bare = central.cluster.database("bare")
    with pytest.raises(NotAStore):
        check(msgspec.structs.replace(address_of(central.authority), database=bare))
    with psycopg.connect(bare, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA station AUTHORIZATION station_owner")
        connection.execute("SET ROLE station_owner; CREATE TABLE station.alembic_version (version_num text)")
    with pytest.raises(StoreOfBefore, match="connect"):
        init(bare, uuid4())


def test_a_class_is_shared_by_its_declaration_alone(
    make_central: Callable[..., Central], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two files share a table: the mapped class, and the desk's own migration. The store needs none."""
    metadata = MetaData()
    made = Table("visit", metadata, *(column._copy() for column in synced_tables()[0].columns))
    sharing = Sharing(sync_word("sync", "Visit"), persons=("person_id",))
    everything = {**sharings(), "visit": sharing}
    monkeypatch.setattr(schema, "sharings", lambda: everything)
    monkeypatch.setattr(schema, "kinds", lambda: {**kinds(), "visit": SharedKind(made)})
    central = make_central()
    central.sql("SELECT person_id, stamp, brought_by FROM station.visit")
    policies = central.sql("SELECT polname FROM pg_policy WHERE polrelid = 'station.visit'::regclass")
    assert {name for (name,) in policies} == {"owner", "sees", "adds", "changes"}
    assert "UPDATE visit c SET" in schema.script()
    assert "FROM visit c" in schema.script()


def test_an_older_store_gets_the_columns_that_it_lacks(central: Central) -> None:
    central.sql("ALTER TABLE station.school DROP COLUMN website")
    init(central.cluster.database(), address_of(central.authority).store)
    assert central.sql("SELECT website FROM station.school LIMIT 0") == []


def test_who_was_removed_or_purged_stays_so_after_a_restore(central: Central) -> None:
    uai = central.new_uai()
    lost = central.desk_of(uai, "Accueil")
    with central.as_gate(lost.school, lost.station) as connection:
        row = person_row(lost)
        push(connection, "person", row)
        purge_person(central.authority, uai, row["id"])
        remove_station(central.authority, uai, "Accueil")
        # As a backup from yesterday has it.
        central.sql("UPDATE station.station SET revoked_at = NULL WHERE school_id = %s", lost.school)
        central.sql("DELETE FROM station.person WHERE school_id = %s", lost.school)
        push(connection, "person", row)
    replay(central.authority)
    assert central.sql("SELECT last_name, purged FROM station.person WHERE id = %s", row["id"]) == [
        ("", True)
    ]
    assert next(one for one in stations(central.authority) if one.school == uai).revoked


MARK = "Zébulon"


def filled_row(table: Table, who: Link, ids_of: dict[str, Any]) -> dict[str, Any]:
    """A row whose every text is the mark, and whose every id leads to the person."""
    row: dict[str, Any] = {}
    for column in table.columns:
        if column.name in ids_of:
            row[column.name] = ids_of[column.name]
        elif isinstance(column.type, Uuid):
            row[column.name] = ids_of["person_id"]
        elif isinstance(column.type, String):
            row[column.name] = MARK
        elif isinstance(column.type, UtcDateTime):
            row[column.name] = datetime.now(UTC)
        elif isinstance(column.type, JSON):
            row[column.name] = Jsonb([{"number": MARK}])
        elif isinstance(column.type, Date):
            row[column.name] = datetime.now(UTC).date()
        else:
            row[column.name] = True if isinstance(column.type, Boolean) else 1
    marks = person_row(who)
    kept = {key: marks[key] for key in ("school_id", "stamp", "station", "gone", "purged", "brought_by")}
    del row["revision"]
    return row | kept


# Words that are no person's: kinds and states, and who did what.
OF_NO_PERSON = {
    "kind",
    "state",
    "opened_by",
    "origin",
    "source",
    "level",
    "kinship",
    "station_name",
    "reason",
    "issuer",
    "paper",
    "taker",
    "document",
    "why",
}
NOBODY_S = ("school", "school_setting", "operator", "roster_file", "ticket", "day_closing", "incident")
PERSONAL = [table for table in synced_tables() if table.name not in NOBODY_S]


def test_a_purge_leaves_no_word_and_nothing_brings_it_back(central: Central) -> None:
    uai = central.new_uai()
    who = central.desk_of(uai, "Accueil")
    person = uuid4()
    sent: dict[str, dict[str, Any]] = {}
    with central.as_gate(who.school, who.station) as connection:
        for table in PERSONAL:
            own = {"person": person, "account": ids.account_id(person)}.get(table.name, uuid4())
            given = {"id": own, "person_id": person, "account_id": ids.account_id(person)}
            sent[table.name] = filled_row(table, who, given)
            push(connection, table.name, sent[table.name])
        push(connection, "audit_entry", audit_row(who, subject_id=person))

        purge_person(central.authority, uai, person)

        for table in PERSONAL:
            words = [
                c.name
                for c in table.columns
                if isinstance(c.type, String | JSON) and c.name not in OF_NO_PERSON
            ]
            told = ", ".join([f"{word}::text" for word in words] or ["''"])
            ((gone, purged, *left),) = connection.execute(
                f"SELECT gone, purged, {told} FROM station.{table.name}"  # pyright: ignore[reportCallIssue, reportArgumentType]
            ).fetchall()
            assert (gone, purged) == (True, True), table.name
            assert not [word for word in left if word and MARK in word], table.name
        # A desk that was away has a later stamp; it is turned down all the same.
        late = sent["person"] | {"stamp": now_stamp() + 1000}
        with refused("42501"):
            push(
                connection,
                "person",
                late,
                "ON CONFLICT (school_id, id) DO UPDATE SET last_name = excluded.last_name",
            )
        assert push(connection, "person", late, "ON CONFLICT DO NOTHING") == 0
        lines = connection.execute(
            "SELECT act, subject_id FROM station.audit_entry WHERE station = 0"
        ).fetchall()
        assert lines == [("person_purged", person)]
    purge_person(central.authority, uai, person)  # twice is as good as once
    with pytest.raises(PersonNotInStore):
        purge_person(central.authority, uai, uuid4())
