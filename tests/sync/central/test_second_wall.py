"""The second wall: what the gate's own role can't do in PostgreSQL, whatever the gate would ask of it."""

import psycopg
import pytest

from tests.sync.central.attacker import (
    Connection,
    World,
    audit_row,
    insert,
    now_stamp,
    operator_row,
    person_row,
    push,
    refused,
)

DENIED = "42501"
MINUTE = 60_000 << 16

# {school} is another school.
DENIED_STATEMENTS = """
    UPDATE station.audit_entry SET act = 'nothing'
    DELETE FROM station.audit_entry
    TRUNCATE station.audit_entry
    DELETE FROM station.person
    TRUNCATE station.person
    UPDATE station.person SET school_id = '{school}'
    UPDATE station.person SET id = gen_random_uuid()
    UPDATE station.person SET purged = true
    UPDATE station.school_revision SET revision = 9223372036854775807
    DELETE FROM station.school_revision
    INSERT INTO station.school_revision (school_id, uai) VALUES ('{school}', 'x')
    UPDATE station.store SET oldest_layout = 99
    SELECT * FROM station.store
    SELECT * FROM station.stem
    INSERT INTO station.station (school_id, station, name) VALUES ('{school}', 9, '')
    INSERT INTO station.claim (value, school_id, owner, station) VALUES ('a.b', '{school}', '{school}', 1)
    UPDATE station.claim SET owner = gen_random_uuid()
    DELETE FROM station.claim
    INSERT INTO station.block (n, school_id, station) VALUES (1, '{school}', 1)
    DELETE FROM station.block
    SELECT station.purge_person('{school}', '{school}')
    LOCK TABLE station.person IN ACCESS EXCLUSIVE MODE
    LOCK TABLE station.person IN ROW EXCLUSIVE MODE
    LOCK TABLE station.person IN ACCESS SHARE MODE
    LOCK TABLE station.school_revision IN ACCESS EXCLUSIVE MODE
    LOCK TABLE station.claim IN SHARE MODE
    LOCK TABLE station.audit_entry IN ACCESS EXCLUSIVE MODE
    LOCK TABLE pg_catalog.pg_class IN ACCESS EXCLUSIVE MODE
    SELECT school_id FROM station.school_revision FOR UPDATE
    SELECT value FROM station.claim FOR SHARE
    CREATE TABLE station.mine (a int)
    CREATE TABLE public.mine (a int)
    CREATE TEMP TABLE mine (a int)
    CREATE SCHEMA mine
    CREATE VIEW public.seen AS SELECT 1
    CREATE TYPE public.mine AS (a int)
    CREATE EXTENSION pg_trgm SCHEMA station
    CREATE FUNCTION public.substr(text, int, int) RETURNS text LANGUAGE sql AS 'SELECT ''x'''
    CREATE FUNCTION station.f() RETURNS int LANGUAGE sql AS 'SELECT 1'
    CREATE TRIGGER t AFTER INSERT ON station.person EXECUTE FUNCTION suppress_redundant_updates_trigger()
    CREATE RULE r AS ON INSERT TO station.person DO INSTEAD NOTHING
    CREATE POLICY p ON station.person USING (true)
    CREATE INDEX ON station.person (last_name)
    CREATE PUBLICATION p
    CREATE STATISTICS public.s ON last_name, first_name FROM station.person
    ALTER POLICY sees ON station.person USING (true)
    DROP POLICY sees ON station.person
    ALTER TABLE station.person DISABLE ROW LEVEL SECURITY
    ALTER TABLE station.person NO FORCE ROW LEVEL SECURITY
    ALTER TABLE station.person OWNER TO CURRENT_USER
    DROP TABLE station.person
    DROP SCHEMA station CASCADE
    ALTER FUNCTION station.my_school() SECURITY DEFINER
    REINDEX TABLE station.person
    SET ROLE station_owner
    SET ROLE postgres
    SET SESSION AUTHORIZATION postgres
    CREATE ROLE mine
    ALTER ROLE station_gate SUPERUSER
    ALTER ROLE station_gate CREATEROLE
    ALTER ROLE station_gate BYPASSRLS
    ALTER ROLE station_gate REPLICATION
    ALTER ROLE station_gate CONNECTION LIMIT -1
    ALTER ROLE ALL SET statement_timeout = 1
    GRANT station_owner TO station_gate
    GRANT pg_read_all_data TO station_gate
    GRANT pg_execute_server_program TO station_gate
    REASSIGN OWNED BY station_owner TO station_gate
    DROP OWNED BY station_owner
    ALTER DATABASE store SET statement_timeout = 1
    ALTER DATABASE store OWNER TO station_gate
    DROP DATABASE store
    CREATE DATABASE mine
    ALTER SYSTEM SET fsync = off
    SET session_replication_role = replica
    SET log_statement = 'all'
    SET temp_file_limit = -1
    LOAD '$libdir/auto_explain'
    CHECKPOINT
    COPY station.claim TO PROGRAM 'id'
    COPY (SELECT 1) TO PROGRAM 'id'
    COPY (SELECT 1) TO '/tmp/x'
    COPY station.person (last_name) FROM '/etc/passwd'
    SELECT pg_read_file('/etc/passwd')
    SELECT pg_ls_dir('.')
    SELECT pg_reload_conf()
    SELECT pg_switch_wal()
    SELECT pg_stat_reset()
    SELECT pg_create_physical_replication_slot('mine')
    SELECT lo_import('/etc/passwd')
    SELECT rolpassword FROM pg_authid
    SELECT * FROM pg_hba_file_rules
    SELECT * FROM pg_statistic
    SELECT pg_current_logfile()
    SELECT current_setting('data_directory')
    COMMENT ON TABLE station.person IS 'mine'

    UPDATE station.station SET last_number = 0
    SELECT token_digest FROM station.station
    SELECT * FROM station.claim
    SELECT * FROM station.block
    SELECT * FROM station.act_right
    SELECT station.take_number('a.b', '{school}', false, 500)
    UPDATE station.station SET revoked_at = NULL
""".strip().splitlines()


@pytest.mark.parametrize("statement", [line.strip() for line in DENIED_STATEMENTS if line.strip()])
def test_refused(world: World, attack: Connection, statement: str) -> None:
    spoken = statement.format(school=world.other.school)
    attack.autocommit = not spoken.startswith("LOCK")
    with refused(DENIED):
        attack.execute(spoken)  # pyright: ignore[reportCallIssue, reportArgumentType]


TABLES = (
    "person", "operator", "account", "login", "contact", "guardianship", "sheet_print", "audit_entry",
    "school_revision", "station", "roster_key", "roster_file", "school",
    "school_setting", "federated_identity", "ticket", "handover", "reprint", "guarded_contact",
    "reported_correction", "call_back", "day_closing",
    "erasure", "incident", "incident_account", "spoken_language",
)  # fmt: skip


def rows(connection: Connection, query: str, *parameters: object) -> list[tuple[object, ...]]:
    return connection.execute(query, parameters).fetchall()  # pyright: ignore[reportCallIssue, reportArgumentType]


@pytest.mark.parametrize("table", TABLES)
def test_another_school_is_not_there(world: World, attack: Connection, table: str) -> None:
    query = f"SELECT count(*) FROM station.{table} WHERE school_id <> station.my_school()"
    assert rows(attack, query) == [(0,)]
    with refused(DENIED):
        attack.execute("SET row_security = off")
        rows(attack, query)


def test_password_hashes_are_the_schools_own(world: World, attack: Connection) -> None:
    held = world.central.sql("SELECT password_hash FROM station.operator WHERE id = %s", world.operator)
    assert held == [("$argon2id$secret",)]
    assert rows(attack, "SELECT password_hash FROM station.operator") == []
    # The planner's samples of the column are rows too.
    world.central.sql("ANALYZE station.operator")
    assert rows(attack, "SELECT * FROM pg_stats WHERE schemaname = 'station'") == []


def test_another_school_takes_no_row(world: World, attack: Connection) -> None:
    stranger = {"school_id": world.other.school}
    for table, row in {
        "person": person_row(world.mine, **stranger),
        "operator": operator_row(world.mine, **stranger, role="administrator"),
        "audit_entry": audit_row(world.mine, **stranger),
    }.items():
        with refused(DENIED), attack.transaction():
            ((revision,),) = rows(attack, "SELECT station.next_revision()")
            insert(attack, table, row | {"revision": revision})
    # Not even by colliding with a row of theirs.
    with refused(DENIED), attack.transaction():
        ((revision,),) = rows(attack, "SELECT station.next_revision()")
        row = person_row(world.mine, **stranger, id=world.person, revision=revision)
        insert(attack, "person", row, "ON CONFLICT (school_id, id) DO UPDATE SET last_name = 'x'")


def test_an_update_of_another_schools_row_finds_none(world: World, attack: Connection) -> None:
    with attack.transaction():
        attack.execute("SELECT station.next_revision()")
        done = attack.execute("UPDATE station.person SET last_name = 'x' WHERE id = %s", [world.person])
        assert done.rowcount == 0
    assert world.central.sql("SELECT last_name FROM station.person WHERE id = %s", world.person) == [
        ("Payet",)
    ]


@pytest.mark.parametrize(
    "lie",
    [
        {"brought_by": 99},
        {"revision": 2**63 - 1},
        {"revision": 0},
        {"stamp": now_stamp() + 24 * 60 * MINUTE},
        {"stamp": 2**63 - 1},
    ],
    ids=["another brought it", "highest revision", "no revision", "tomorrow", "highest stamp"],
)
def test_a_row_says_who_brought_it_when_and_at_which_revision(
    world: World, attack: Connection, lie: dict[str, int]
) -> None:
    for table, row in {
        "person": person_row(world.mine, purged=False),
        "operator": operator_row(world.mine),
        "audit_entry": audit_row(world.mine),
    }.items():
        with refused(DENIED):
            push(attack, table, row | lie)
        assert push(attack, table, row) == 1


def test_no_skeleton_is_made_at_a_desk(world: World, attack: Connection) -> None:
    with refused(DENIED):
        push(attack, "person", person_row(world.mine, purged=True))


def test_a_row_needs_a_revision_taken_by_its_own_transaction(world: World, attack: Connection) -> None:
    attack.execute("SELECT station.next_revision()")  # committed: its number is right, its transaction is not
    with refused(DENIED, "23502"), attack.transaction():
        insert(attack, "person", person_row(world.mine))
    row = person_row(world.mine)
    push(attack, "person", row)
    with refused(DENIED):
        attack.execute("UPDATE station.person SET last_name = 'late' WHERE id = %s", [row["id"]])


def test_a_revision_is_the_schools_next_and_no_other(world: World, attack: Connection) -> None:
    ((before,),) = world.central.sql(
        "SELECT revision FROM station.school_revision WHERE school_id = %s", world.other.school
    )
    numbers = [rows(attack, "SELECT station.next_revision()")[0][0] for _ in range(3)]
    assert isinstance(numbers[0], int)
    assert numbers == list(range(numbers[0], numbers[0] + 3))
    ((after,),) = world.central.sql(
        "SELECT revision FROM station.school_revision WHERE school_id = %s", world.other.school
    )
    assert after == before


def test_an_audit_line_stands(world: World, attack: Connection) -> None:
    line = audit_row(world.mine)
    assert push(attack, "audit_entry", line) == 1
    assert push(attack, "audit_entry", line | {"act": "nothing"}, "ON CONFLICT DO NOTHING") == 0
    with refused(DENIED):
        push(
            attack,
            "audit_entry",
            line,
            "ON CONFLICT (school_id, station, incarnation, seq) DO UPDATE SET act = 'x'",
        )
    told = world.central.sql(
        "SELECT act FROM station.audit_entry WHERE incarnation = %s", line["incarnation"]
    )
    assert told == [("identifier_issued",)]


def test_a_line_for_another_station_says_who_brought_it(world: World, attack: Connection) -> None:
    line = audit_row(world.mine, station=world.sister.station)
    with refused(DENIED):
        push(attack, "audit_entry", line | {"brought_by": world.sister.station})
    assert push(attack, "audit_entry", line) == 1


@pytest.mark.parametrize("table", [*TABLES, "claim", "block"])
def test_who_acts_for_nobody_reads_nothing(world: World, table: str) -> None:
    with world.central.as_gate() as connection:
        try:
            assert rows(connection, f"SELECT school_id FROM station.{table}") == []
        except psycopg.errors.InsufficientPrivilege:
            assert table in ("claim", "block")


def test_who_acts_for_nobody_writes_nothing(world: World) -> None:
    with world.central.as_gate() as connection, refused(DENIED, "23502"), connection.transaction():
        assert rows(connection, "SELECT station.next_revision()") == [(None,)]
        insert(connection, "person", person_row(world.other, revision=1))


def test_what_was_set_for_a_transaction_is_gone_after_it(world: World) -> None:
    """The pool gives one connection to one school after another."""
    with world.central.as_gate() as connection:
        with connection.transaction():
            connection.execute("SELECT set_config('station.school', %s, true)", [str(world.other.school)])
            assert rows(connection, "SELECT count(*) FROM station.person") != [(0,)]
        assert rows(connection, "SELECT count(*) FROM station.person") == [(0,)]
        assert rows(connection, "SELECT station.my_school()") == [(None,)]


@pytest.mark.parametrize("value", ["x", "'; DROP TABLE station.person", "00000000"])
def test_a_school_that_is_none_is_an_error_not_a_hole(world: World, value: str) -> None:
    with world.central.as_gate() as connection:
        connection.execute("SELECT set_config('station.school', %s, false)", [value])
        with refused("22P02"):
            rows(connection, "SELECT * FROM station.person")
