"""The store's schema: the desk's own classes, made twice without harm; what only an administrator does."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.json import Jsonb
from sqlalchemy import Table
from sqlalchemy.types import JSON, BigInteger, Boolean, Date, Integer, String, TypeEngine, Uuid

from station.models import ids
from station.models.base import UtcDateTime
from station.models.store import synced_tables
from station.sync.central.authority import Authority
from station.sync.central.check import check
from station.sync.central.connection import administrator, as_owner
from station.sync.central.enrolment_file import Enrolment
from station.sync.central.errors import NotAnAdministrator, NotAStore, OtherAuthority, PersonNotInStore
from station.sync.central.schema import bump_epoch, init
from station.sync.central.stations import purge_person, remove_station
from tests.sync.central.attacker import audit_row, now_stamp, person_row, push, refused
from tests.sync.conftest import Central

KINDS: list[tuple[type[TypeEngine[Any]], str]] = [
    (Uuid, "uuid"),
    (String, "text"),
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
def test_a_desk_may_write_every_column_but_change_no_key(central: Central, table: Table) -> None:
    found = central.sql(
        "SELECT privilege_type::text, array_agg(column_name::text) FROM information_schema.column_privileges"
        " WHERE grantee = 'desk' AND table_schema = 'station' AND table_name = %s GROUP BY 1",
        table.name,
    )
    names = {column.name for column in table.columns} | {"brought_by"}
    granted = {privilege: set(columns) for privilege, columns in found}
    assert granted == {
        "SELECT": names,
        "INSERT": names,
        "UPDATE": names - {"school_id", "id", "purged"},
    }


def test_a_second_init_keeps_everything(central: Central) -> None:
    enrolment = central.enrol(central.new_uai(), "Accueil")
    with central.connect(enrolment) as connection:
        push(connection, "person", person_row(enrolment))
    before = central.sql("SELECT epoch FROM station.store")
    init(central.url_admin, central.authority)
    assert central.sql("SELECT epoch FROM station.store") == before
    with central.connect(enrolment) as connection:
        assert push(connection, "person", person_row(enrolment)) == 1


def test_another_authority_is_not_taken(central: Central, tmp_path: Any) -> None:
    stranger = Authority.create(tmp_path / "authority", "x")
    with pytest.raises(OtherAuthority):
        init(central.url_admin, stranger)


def test_a_database_without_a_store_is_told(central: Central) -> None:
    with pytest.raises(NotAStore):
        bump_epoch(central.cluster.url_of("postgres"))


@pytest.fixture
def hosted(central: Central) -> Iterator[str]:
    """The URL of a database such as a hoster gives: one's own, the right to create roles, and no more."""
    name = f"hosted{uuid4().hex[:8]}"
    central.sql(f"CREATE ROLE {name} LOGIN CREATEROLE PASSWORD 'x'")
    with administrator(central.url_admin, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} OWNER {name}")  # pyright: ignore[reportCallIssue, reportArgumentType]
    rules = central.cluster.data / "pg_hba.conf"
    before = rules.read_text()
    rules.write_text(f"hostssl {name} {name} 127.0.0.1/32 scram-sha-256\n{before}")
    central.sql("SELECT pg_reload_conf()")
    yield make_conninfo(central.cluster.url_of(name), user=name, password="x", host="127.0.0.1")
    rules.write_text(before)
    central.sql("SELECT pg_reload_conf()")


def test_a_user_without_rights_is_told(central: Central, hosted: str) -> None:
    central.sql(f"ALTER ROLE {conninfo_to_dict(hosted)['user']} NOCREATEROLE")
    with pytest.raises(NotAnAdministrator):
        init(hosted, central.authority)


def test_an_administrator_without_superuser_makes_a_store(central: Central, hosted: str) -> None:
    name = conninfo_to_dict(hosted)["user"]
    central.sql(f"GRANT station_owner TO {name}")
    central.sql(f"GRANT desk TO {name} WITH ADMIN OPTION")
    init(hosted, central.authority)
    init(hosted, central.authority)
    with administrator(hosted) as connection, as_owner(connection):
        assert connection.execute("SELECT count(*) FROM station.store").fetchone() == (1,)
    wrong = [finding.what for finding in check(hosted) if not finding.good]
    # What only a superuser can close or see is said, not passed over.
    assert "stations have no large objects, advisory locks, journal records" in wrong
    assert "the server takes the authority's certificates, and no other's" in wrong
    assert "pg_hba.conf lets stations in by certificate only" in wrong
    assert "every table is under row security" not in wrong


def test_a_new_epoch_and_who_was_revoked_stays_out(central: Central) -> None:
    school = central.new_uai()
    lost = central.enrol(school, "Accueil")
    remove_station(central.url_admin, central.authority, school, "Accueil")
    central.sql(f"ALTER ROLE {lost.role} LOGIN")  # as a backup from yesterday has it
    before = central.sql("SELECT epoch FROM station.store")
    bump_epoch(central.url_admin, central.authority)
    assert central.sql("SELECT epoch FROM station.store") != before
    assert central.sql("SELECT rolcanlogin FROM pg_roles WHERE rolname = %s", lost.role) == [(False,)]


MARK = "Zébulon"


def filled_row(table: Table, who: Enrolment, ids_of: dict[str, Any]) -> dict[str, Any]:
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
            row[column.name] = 1
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
    "issuer",
}
PERSONAL = [table for table in synced_tables() if table.name not in ("school", "operator", "roster_file")]


def test_a_purge_leaves_no_word_and_nothing_brings_it_back(central: Central) -> None:
    uai = central.new_uai()
    who = central.enrol(uai, "Accueil")
    person = uuid4()
    sent: dict[str, dict[str, Any]] = {}
    with central.connect(who) as connection:
        for table in PERSONAL:
            own = {"person": person, "account": ids.account_id(person)}.get(table.name, uuid4())
            given = {"id": own, "person_id": person, "account_id": ids.account_id(person)}
            sent[table.name] = filled_row(table, who, given)
            push(connection, table.name, sent[table.name])
        push(connection, "audit_entry", audit_row(who, subject_id=person))

        purge_person(central.url_admin, uai, person)

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
    purge_person(central.url_admin, uai, person)  # twice is as good as once
    with pytest.raises(PersonNotInStore):
        purge_person(central.url_admin, uai, uuid4())
