"""Who has a station's certificate and psql: what the boundary refuses outright."""

from contextlib import suppress

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

# {other} is another school's role, {school} another school, {mine} one's own role.
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
    UPDATE station.store SET min_desk = 99
    SELECT * FROM station.store
    SELECT * FROM station.stem
    UPDATE station.station SET claim_quota = 1000000000
    SELECT claim_quota FROM station.station
    INSERT INTO station.station (school_id, station, name) VALUES ('{school}', 9, '')
    INSERT INTO station.claim (value, school_id, owner, station) VALUES ('a.b', '{school}', '{school}', 1)
    UPDATE station.claim SET owner = gen_random_uuid()
    DELETE FROM station.claim
    INSERT INTO station.block (n, school_id, station) VALUES (1, '{school}', 1)
    DELETE FROM station.block
    SELECT station.purge_person('{school}', '{school}')
    SELECT station.keep_quotas(ARRAY['a.b'])
    SELECT * FROM station.alembic_version
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
    CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'
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
    DO $$ BEGIN NULL; END $$
    SET ROLE station_owner
    SET ROLE postgres
    SET ROLE {other}
    SET SESSION AUTHORIZATION {other}
    SET SESSION AUTHORIZATION postgres
    CREATE ROLE mine
    DROP ROLE {other}
    ALTER ROLE {mine} SUPERUSER
    ALTER ROLE {mine} CREATEROLE
    ALTER ROLE {mine} BYPASSRLS
    ALTER ROLE {mine} REPLICATION
    ALTER ROLE {mine} CONNECTION LIMIT -1
    ALTER ROLE {other} RENAME TO d00000000000000000000000000000000_1
    ALTER ROLE {other} NOLOGIN
    ALTER ROLE {other} SET statement_timeout = 1
    ALTER ROLE {other} PASSWORD 'x'
    ALTER ROLE ALL SET statement_timeout = 1
    ALTER ROLE desk LOGIN
    GRANT station_owner TO {mine}
    GRANT pg_read_all_data TO {mine}
    GRANT pg_execute_server_program TO {mine}
    REVOKE desk FROM {other}
    REASSIGN OWNED BY station_owner TO {mine}
    DROP OWNED BY station_owner
    DROP OWNED BY {other}
    ALTER DATABASE store SET statement_timeout = 1
    ALTER DATABASE store OWNER TO {mine}
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
    SELECT pg_read_binary_file('server.key')
    SELECT pg_ls_dir('.')
    SELECT pg_stat_file('server.key')
    SELECT pg_reload_conf()
    SELECT pg_switch_wal()
    SELECT pg_stat_reset()
    SELECT pg_create_physical_replication_slot('mine')
    SELECT pg_logical_emit_message(false, 'a', 'b')
    SELECT lo_create(0)
    SELECT lo_creat(-1)
    SELECT lo_from_bytea(0, 'x')
    SELECT lo_import('/etc/passwd')
    SELECT lo_open(1, 262144)
    SELECT lo_unlink(1)
    SELECT pg_advisory_lock(1)
    SELECT pg_try_advisory_lock(g) FROM generate_series(1, 100000) AS g
    SELECT pg_advisory_xact_lock_shared(1, 2)
    SELECT pg_notify('a', 'b')
    SELECT pg_export_snapshot()
    SELECT rolpassword FROM pg_authid
    SELECT * FROM pg_hba_file_rules
    SELECT * FROM pg_statistic
    SELECT * FROM pg_largeobject
    SELECT umoptions FROM pg_user_mapping
    SELECT pg_current_logfile()
    SELECT current_setting('data_directory')
    COMMENT ON TABLE station.person IS 'mine'
""".strip().splitlines()


@pytest.mark.parametrize("statement", [line.strip() for line in DENIED_STATEMENTS])
def test_refused(world: World, attack: Connection, statement: str) -> None:
    spoken = statement.format(other=world.other.role, mine=world.mine.role, school=world.other.school_id)
    attack.autocommit = not spoken.startswith("LOCK")
    with refused(DENIED):
        attack.execute(spoken)  # pyright: ignore[reportCallIssue, reportArgumentType]


TABLES = (
    "person", "operator", "account", "login", "contact", "guardianship", "sheet_print", "audit_entry",
    "claim", "block", "school_revision", "station", "roster_key", "roster_file", "school",
    "federated_identity",
)  # fmt: skip


def rows(connection: Connection, query: str, *parameters: object) -> list[tuple[object, ...]]:
    return connection.execute(query, parameters).fetchall()  # pyright: ignore[reportCallIssue, reportArgumentType]


@pytest.mark.parametrize("table", TABLES)
def test_another_school_is_not_there(world: World, attack: Connection, table: str) -> None:
    query = f"SELECT count(*) FROM station.{table} WHERE school_id <> station.my_school()"
    assert rows(attack, query) == [(0,)]
    attack.execute("SET ROLE desk")
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
    stranger = {"school_id": world.other.school_id}
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
        "SELECT revision FROM station.school_revision WHERE school_id = %s", world.other.school_id
    )
    numbers = [rows(attack, "SELECT station.next_revision()")[0][0] for _ in range(3)]
    assert isinstance(numbers[0], int)
    assert numbers == list(range(numbers[0], numbers[0] + 3))
    ((after,),) = world.central.sql(
        "SELECT revision FROM station.school_revision WHERE school_id = %s", world.other.school_id
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


SILENT = """
    DROP OWNED BY desk
    DROP OWNED BY desk CASCADE
    DROP OWNED BY CURRENT_USER CASCADE
    GRANT SELECT ON station.person TO PUBLIC
    GRANT EXECUTE ON FUNCTION station.next_revision() TO PUBLIC
    REVOKE ALL ON station.person FROM desk
    REVOKE ALL ON FUNCTION station.next_revision() FROM desk
    REVOKE CONNECT ON DATABASE store FROM desk
    GRANT CONNECT ON DATABASE store TO PUBLIC
    VACUUM FULL station.person
    ANALYZE station.person
    CLUSTER
    GRANT {mine} TO {other}
    ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC
    ALTER ROLE {mine} PASSWORD 'x'
    ALTER ROLE {mine} SET search_path = pg_temp
    ALTER ROLE {mine} SET statement_timeout = 0
    SET ROLE desk; DROP OWNED BY desk CASCADE
    SET ROLE desk; ALTER ROLE desk PASSWORD 'x'
    SET ROLE desk; ALTER ROLE desk SET statement_timeout = 1
    SET ROLE desk; GRANT desk TO {mine}
    SET ROLE desk; GRANT desk TO {mine} WITH ADMIN OPTION
""".strip().splitlines()

RIGHTS = """
    SELECT 'grant', c.oid::regclass::text, c.relacl::text FROM pg_class c
        WHERE relnamespace = 'station'::regnamespace AND relkind = 'r'
    UNION ALL SELECT 'column', a.attrelid::regclass::text, a.attname || a.attacl::text FROM pg_attribute a
        JOIN pg_class c ON c.oid = attrelid
        WHERE relnamespace = 'station'::regnamespace AND attacl IS NOT NULL
    UNION ALL SELECT 'function', p.oid::regprocedure::text, p.proacl::text FROM pg_proc p
        WHERE pronamespace = 'station'::regnamespace
    UNION ALL SELECT 'policy', p.polrelid::regclass::text, p.polname || p.polroles::regrole[]::text
        FROM pg_policy p
    UNION ALL SELECT 'database', datname, datacl::text FROM pg_database WHERE datname = 'store'
    UNION ALL SELECT 'schema', nspname, nspacl::text FROM pg_namespace WHERE nspname IN ('station', 'public')
    UNION ALL SELECT 'role', rolname, rolcanlogin::text || rolsuper || rolconnlimit FROM pg_roles
    ORDER BY 1, 2, 3"""


@pytest.mark.parametrize("statement", [line.strip() for line in SILENT])
def test_what_postgresql_takes_without_a_word_changes_nothing(world: World, statement: str) -> None:
    """PostgreSQL only warns here, or lets a role change itself: no right of anybody moves by it."""
    before = world.central.sql(RIGHTS)
    assert before
    with world.attack() as connection:
        for part in statement.format(other=world.other.role, mine=world.mine.role).split("; "):
            with suppress(psycopg.errors.InsufficientPrivilege):
                connection.execute(part)  # pyright: ignore[reportCallIssue, reportArgumentType]
    assert world.central.sql(RIGHTS) == before
    for enrolment in (world.mine, world.other, world.sister):
        with world.central.connect(enrolment, options="-c search_path=pg_catalog") as connection:
            assert push(connection, "person", person_row(enrolment)) == 1
            seen = rows(connection, "SELECT DISTINCT school_id FROM station.person")
            assert seen == [(enrolment.school_id,)]
