"""The central store.

Revision ID: c0001
Revises:

PostgreSQL itself is the boundary between schools and between stations: a station's role names its school and its
number, and every policy reads them from there (shared design: one policy pattern, no look-up table).
"""

from alembic import op

revision = "c0001"
down_revision = None
branch_labels = ("central",)
depends_on = None

# What a row of each synced class holds beside its marks; the same columns as the desk's own tables.
CONTENT = {
    "account": """
        person_id uuid NOT NULL, state text NOT NULL, opened_by text NOT NULL, opened_at timestamptz NOT NULL,
        activated_at timestamptz, merged_into uuid""",
    "contact": "person_id uuid NOT NULL, source text NOT NULL, phones jsonb NOT NULL, email text",
    "guardianship": """
        student_id uuid NOT NULL, guardian_id uuid NOT NULL, level text NOT NULL, kinship text NOT NULL, rank int""",
    "login": """
        account_id uuid NOT NULL, identifier text NOT NULL, state text NOT NULL, issued_at timestamptz,
        password_hash text, provisional_until timestamptz""",
    "operator": """
        username text NOT NULL, name text NOT NULL, role text NOT NULL, password_hash text NOT NULL,
        revoked_at timestamptz""",
    "person": """
        kind text NOT NULL, last_name text NOT NULL, usage_name text, first_name text NOT NULL,
        other_first_names jsonb NOT NULL, civility text, birth_date date, sex text, ine text, class_code text,
        groups jsonb NOT NULL, leaves_on date, left_on date, origin text NOT NULL, doubts jsonb NOT NULL""",
    "roster_file": """
        kind text NOT NULL, school_year int, exported_at timestamptz, imported_at timestamptz NOT NULL,
        digest text NOT NULL""",
    "roster_key": "key text NOT NULL, person_id uuid NOT NULL, school_year int",
    "school": """
        uai text NOT NULL, name text NOT NULL, academy text NOT NULL, phone_region text NOT NULL, school_year int,
        address jsonb NOT NULL, office_phone text, office_email text, office_hours text""",
    "sheet_print": """
        person_id uuid NOT NULL, login_id uuid NOT NULL, kind text NOT NULL, printed_at timestamptz NOT NULL,
        station_name text NOT NULL, operator_id uuid, handed_over_at timestamptz""",
}

MARKS = """
    school_id uuid NOT NULL, id uuid NOT NULL, stamp bigint NOT NULL, station int NOT NULL,
    revision bigint NOT NULL, gone boolean NOT NULL, purged boolean NOT NULL, brought_by int NOT NULL,
    PRIMARY KEY (school_id, id)"""

ROOTS = """
CREATE TABLE station.store (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    epoch uuid NOT NULL,
    schema_version int NOT NULL,
    min_desk int NOT NULL,
    authority text NOT NULL
);
CREATE TABLE station.school_revision (
    school_id uuid PRIMARY KEY,
    uai text NOT NULL,
    revision bigint NOT NULL DEFAULT 0,
    taken_by xid8
);
CREATE TABLE station.station (
    school_id uuid NOT NULL,
    station int NOT NULL,
    name text NOT NULL,
    incarnation uuid,
    opened_with uuid,
    opened_twice boolean NOT NULL DEFAULT false,
    last_stamp bigint NOT NULL DEFAULT 0,
    last_sync timestamptz,
    version text,
    clock_offset_ms bigint,
    pending bigint,
    claim_quota int NOT NULL DEFAULT 50000,
    stem_quota int NOT NULL DEFAULT 500,
    block_quota int NOT NULL DEFAULT 100,
    certificate_until timestamptz NOT NULL,
    revoked_at timestamptz,
    PRIMARY KEY (school_id, station)
);
CREATE TABLE station.claim (
    value text COLLATE "C" PRIMARY KEY
        CHECK (length(value) <= 40 AND value ~ '^[a-z]\\.[a-z]+([2-9]|[1-9][0-9]{1,8})?$'),
    school_id uuid NOT NULL,
    owner uuid NOT NULL,
    station int NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    stem text COLLATE "C" GENERATED ALWAYS AS (
        CASE WHEN value !~ '[0-9]{5}$' THEN rtrim(value, '0123456789') END) STORED
);
CREATE INDEX ON station.claim (school_id, station, stem);
CREATE TABLE station.stem (
    stem text COLLATE "C" PRIMARY KEY CHECK (length(stem) <= 40 AND stem ~ '^[a-z]\\.[a-z]+$'),
    last int NOT NULL
);
CREATE TABLE station.block (
    n int PRIMARY KEY,
    school_id uuid NOT NULL,
    station int NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON station.block (school_id, station);
CREATE TABLE station.audit_entry (
    school_id uuid NOT NULL,
    station int NOT NULL,
    incarnation uuid NOT NULL,
    seq bigint NOT NULL,
    stamp bigint NOT NULL,
    at timestamptz NOT NULL,
    operator_id uuid,
    act text NOT NULL,
    subject_id uuid,
    facts jsonb NOT NULL,
    revision bigint NOT NULL,
    brought_by int NOT NULL,
    PRIMARY KEY (school_id, station, incarnation, seq)
);
CREATE INDEX ON station.audit_entry (school_id, revision, incarnation, seq);
"""

# Who is asking. The role's name is all there is to it: no table, no setting that a desk could change. It is the
# role that logged in: a desk may take the group's role on, and inside the functions the owner acts. The bodies
# are parsed here and now, so no search_path of a caller can bend them.
WHO = """
CREATE FUNCTION station.my_school() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN substr(session_user::text, 2, 32)::uuid;
CREATE FUNCTION station.my_number() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE
    RETURN substr(session_user::text, 35)::int;
"""

FUNCTIONS = """
CREATE FUNCTION station.number_of(value text) RETURNS numeric LANGUAGE sql IMMUTABLE
    AS $$ SELECT coalesce(substring(value FROM '[0-9]+$')::numeric, 1) $$;

-- Raises the school's revision and holds its row until the transaction ends: pushes of one school queue here, so
-- that revisions are committed in their order and no reader's cursor can pass one that is still to come.
CREATE FUNCTION station.next_revision() RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.school_revision SET revision = revision + 1, taken_by = pg_current_xact_id()
    WHERE school_id = station.my_school() RETURNING revision
$$;

CREATE FUNCTION station.hello(my_version text, my_incarnation uuid, my_offset_ms bigint, my_pending bigint)
    RETURNS TABLE (
        epoch uuid, schema_version int, min_desk int, now timestamptz, revision bigint, incarnation uuid,
        last_stamp bigint, certificate_until timestamptz)
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.station SET version = left(my_version, 40), clock_offset_ms = my_offset_ms, pending = my_pending,
        incarnation = coalesce(incarnation, my_incarnation), last_sync = clock_timestamp()
    WHERE school_id = station.my_school() AND station = station.my_number();
    SELECT store.epoch, store.schema_version, store.min_desk, clock_timestamp(), counted.revision, mine.incarnation,
        mine.last_stamp, mine.certificate_until
    FROM station.store
    CROSS JOIN station.school_revision counted
    JOIN station.station mine ON mine.school_id = counted.school_id AND mine.station = station.my_number()
    WHERE counted.school_id = station.my_school()
$$;

-- The first home that opens an enrolment file fixes it; a second one is seen.
CREATE FUNCTION station.open_station(home uuid) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.station SET opened_twice = opened_twice OR opened_with IS DISTINCT FROM coalesce(opened_with, home),
        opened_with = coalesce(opened_with, home)
    WHERE school_id = station.my_school() AND station = station.my_number()
    RETURNING NOT opened_twice
$$;

CREATE FUNCTION station.mark(my_incarnation uuid, my_last_stamp bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.station SET incarnation = my_incarnation, last_stamp = greatest(last_stamp, my_last_stamp),
        last_sync = clock_timestamp()
    WHERE school_id = station.my_school() AND station = station.my_number()
        AND (my_last_stamp >> 16) <= extract(epoch FROM clock_timestamp()) * 1000 + 300000
$$;

-- What a desk has claimed after all stays within what any real desk could need: neither the identifiers of the
-- nation nor the low numbers of one name can be used up.
CREATE FUNCTION station.keep_quotas(stems text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp AS $$
DECLARE
    me station.station;
BEGIN
    SELECT * INTO me FROM station.station s
        WHERE s.school_id = station.my_school() AND s.station = station.my_number();
    IF me.revoked_at IS NOT NULL OR cardinality(stems) > 5000 OR (
        SELECT count(*) FROM station.claim c WHERE c.school_id = me.school_id AND c.station = me.station
    ) > me.claim_quota OR EXISTS (
        SELECT FROM station.claim c
        WHERE c.school_id = me.school_id AND c.station = me.station AND c.stem = ANY (stems)
        GROUP BY c.stem HAVING count(*) > me.stem_quota
    ) THEN
        RAISE EXCEPTION 'quota of identifiers' USING ERRCODE = 'program_limit_exceeded';
    END IF;
END $$;

-- Sorted, so that two desks that claim the same values in opposite order cannot deadlock.
CREATE FUNCTION station.claim_identifiers(wanted text[], owners uuid[])
    RETURNS TABLE (value text, owner uuid, mine boolean)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
BEGIN
    INSERT INTO station.claim (value, school_id, owner, station)
        SELECT w.value, station.my_school(), w.owner, station.my_number()
        FROM unnest(wanted, owners) AS w (value, owner)
        WHERE station.number_of(w.value) < 10000 OR EXISTS (
            SELECT FROM station.block b
            WHERE b.n = div(station.number_of(w.value) - 10000, 100)
                AND b.school_id = station.my_school() AND b.station = station.my_number())
        ORDER BY rtrim(w.value, '0123456789') COLLATE "C", station.number_of(w.value)
        ON CONFLICT DO NOTHING;
    PERFORM station.keep_quotas(ARRAY(SELECT rtrim(w.value, '0123456789') FROM unnest(wanted) AS w (value)));
    RETURN QUERY SELECT w.value, w.owner, EXISTS (
            SELECT FROM station.claim c
            WHERE c.value = w.value AND c.owner = w.owner AND c.school_id = station.my_school())
        FROM unnest(wanted, owners) AS w (value, owner);
END $$;

-- The next free number below 10000 of each stem, claimed at once; a stem that has none left gives no row.
CREATE FUNCTION station.take_numbers(stems text[], owners uuid[])
    RETURNS TABLE (stem text, owner uuid, value text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    asked record;
    n int;
    suffix text;
BEGIN
    FOR asked IN
        SELECT w.stem, w.owner FROM unnest(stems, owners) AS w (stem, owner) ORDER BY w.stem COLLATE "C", w.owner
    LOOP
        LOOP
            INSERT INTO station.stem AS s (stem, last) VALUES (asked.stem, 1)
                ON CONFLICT (stem) DO UPDATE SET last = s.last + 1 WHERE s.last < 9999
                RETURNING s.last INTO n;
            EXIT WHEN n IS NULL;
            suffix := CASE WHEN n = 1 THEN '' ELSE n::text END;
            -- 40 characters with the number, as station.rules.identifiers.with_number cuts them.
            INSERT INTO station.claim AS c (value, school_id, owner, station)
                VALUES (left(asked.stem, 40 - length(suffix)) || suffix, station.my_school(), asked.owner,
                    station.my_number())
                ON CONFLICT DO NOTHING
                RETURNING c.value INTO value;
            IF FOUND THEN
                stem := asked.stem; owner := asked.owner;
                RETURN NEXT;
                EXIT;
            END IF;
        END LOOP;
    END LOOP;
    PERFORM station.keep_quotas(stems);
END $$;

-- A block that is free is drawn by lot: no counter to hold up or to burn, and a block that somebody has not
-- committed yet is left to them. The numbers stay short: four times as many blocks to choose from as are leased.
CREATE FUNCTION station.lease_block() RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp SET lock_timeout = '100ms' AS $$
DECLARE
    leased int;
    choice int := greatest(900, 4 * (SELECT count(*) FROM station.block));
BEGIN
    FOR tried IN 1..20 LOOP
        BEGIN
            INSERT INTO station.block AS b (n, school_id, station)
                VALUES (floor(random() * choice), station.my_school(), station.my_number())
                ON CONFLICT DO NOTHING RETURNING b.n INTO leased;
        EXCEPTION WHEN lock_not_available THEN
            CONTINUE;
        END;
        EXIT WHEN leased IS NOT NULL;
    END LOOP;
    IF (SELECT count(*) FROM station.block b
        WHERE b.school_id = station.my_school() AND b.station = station.my_number()) > (
        SELECT block_quota FROM station.station s
        WHERE s.school_id = station.my_school() AND s.station = station.my_number())
    THEN
        RAISE EXCEPTION 'quota of blocks' USING ERRCODE = 'program_limit_exceeded';
    END IF;
    RETURN leased;
END $$;
"""

# A person's content goes, the skeleton of each row stays: a desk that was away for a year would bring it back.
# The identifier's claim stays too: nobody else is ever given it.
PURGE = """
CREATE FUNCTION station.purge_person(school uuid, person uuid) RETURNS bigint
    LANGUAGE plpgsql SET search_path = station, pg_temp AS $$
DECLARE
    r bigint;
    now_stamp bigint := (extract(epoch FROM clock_timestamp()) * 1000)::bigint << 16;
BEGIN
    UPDATE school_revision SET revision = revision + 1, taken_by = pg_current_xact_id()
        WHERE school_id = school RETURNING revision INTO r;
    UPDATE login SET identifier = '', password_hash = NULL, provisional_until = NULL, {marks}
        WHERE school_id = school AND account_id IN (
            SELECT id FROM account WHERE school_id = school AND person_id = person);
    UPDATE account SET {marks} WHERE school_id = school AND person_id = person;
    UPDATE sheet_print SET {marks} WHERE school_id = school AND person_id = person;
    UPDATE contact SET phones = '[]', email = NULL, {marks} WHERE school_id = school AND person_id = person;
    UPDATE roster_key SET key = '', {marks} WHERE school_id = school AND person_id = person;
    UPDATE guardianship SET {marks} WHERE school_id = school AND person IN (student_id, guardian_id);
    UPDATE person SET last_name = '', usage_name = NULL, first_name = '', other_first_names = '[]', civility = NULL,
        birth_date = NULL, sex = NULL, ine = NULL, class_code = NULL, groups = '[]', leaves_on = NULL,
        left_on = NULL, doubts = '[]', {marks}
        WHERE school_id = school AND id = person;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    INSERT INTO audit_entry (school_id, station, incarnation, seq, stamp, at, act, subject_id, facts, revision, brought_by)
        SELECT school, 0, store.epoch, 1 + coalesce((
                SELECT max(seq) FROM audit_entry e
                WHERE e.school_id = school AND e.station = 0 AND e.incarnation = store.epoch), 0),
            now_stamp, clock_timestamp(), 'person_purged', person, '{{}}', r, 0
        FROM store;
    RETURN r;
END $$;
""".format(
    marks="gone = true, purged = true, revision = r, stamp = greatest(stamp + 1, now_stamp), station = 0, brought_by = 0"
)

MINE = "school_id = (SELECT station.my_school())"  # the SELECT makes it once a statement, not once a row
# A row is taken only under the revision that this very transaction has taken, and never from the future: a desk
# whose clock is days ahead, or that lies, would otherwise win for ever or hide later rows from all cursors.
FRESH = f"""{MINE} AND brought_by = (SELECT station.my_number())
    AND revision = (
        SELECT r.revision FROM station.school_revision r
        WHERE r.school_id = (SELECT station.my_school()) AND r.taken_by = pg_current_xact_id())
    AND (stamp >> 16) <= (SELECT extract(epoch FROM clock_timestamp()) * 1000 + 300000)"""


def columns(table: str) -> list[str]:
    """Return the content columns of a synced table."""
    return [part.split()[0] for part in CONTENT[table].replace("\n", " ").split(",")]


def upgrade() -> None:
    """Make the schema, its functions, its policies and its grants."""
    op.execute(ROOTS)
    for table, content in CONTENT.items():
        op.execute(f"CREATE TABLE station.{table} ({content}, {MARKS})")
        op.execute(f"CREATE INDEX ON station.{table} (school_id, revision, id)")
    op.execute(WHO)
    op.execute(FUNCTIONS)
    op.execute(PURGE)
    _restrict()


def _restrict() -> None:
    for table in CONTENT:
        _row_security(table)
        op.execute(
            f"CREATE POLICY adds ON station.{table} FOR INSERT TO desk WITH CHECK ({FRESH} AND NOT purged)"
        )
        op.execute(
            f"CREATE POLICY changes ON station.{table} FOR UPDATE TO desk"
            f" USING ({MINE} AND NOT purged) WITH CHECK ({FRESH} AND NOT purged)"
        )
        # By column: a grant on the whole table would let a desk LOCK it, for all schools.
        changed = ", ".join([*columns(table), "stamp", "station", "revision", "gone", "brought_by"])
        op.execute(
            f"GRANT INSERT ({changed}, school_id, id, purged), UPDATE ({changed}) ON station.{table} TO desk"
        )
        op.execute(f"GRANT SELECT ({changed}, school_id, id, purged) ON station.{table} TO desk")
    audit = "school_id, station, incarnation, seq, stamp, at, operator_id, act, subject_id, facts, revision, brought_by"
    _row_security("audit_entry")
    op.execute(f"CREATE POLICY adds ON station.audit_entry FOR INSERT TO desk WITH CHECK ({FRESH})")
    op.execute(f"GRANT SELECT ({audit}), INSERT ({audit}) ON station.audit_entry TO desk")
    for table, shown in {
        "school_revision": "school_id, revision, taken_by",
        "claim": "value, school_id, owner, station, at",
        "block": "n, school_id, station, at",
        "station": "school_id, station, name, last_sync, version, pending, revoked_at, opened_twice",
    }.items():
        _row_security(table)
        op.execute(f"GRANT SELECT ({shown}) ON station.{table} TO desk")
    op.execute("REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA station FROM PUBLIC")
    op.execute(
        "GRANT EXECUTE ON FUNCTION station.my_school(), station.my_number(), station.next_revision(),"
        " station.hello(text, uuid, bigint, bigint), station.open_station(uuid), station.mark(uuid, bigint),"
        " station.claim_identifiers(text[], uuid[]), station.take_numbers(text[], uuid[]), station.lease_block()"
        " TO desk"
    )
    op.execute("GRANT USAGE ON SCHEMA station TO desk")


def _row_security(table: str) -> None:
    op.execute(f"ALTER TABLE station.{table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE station.{table} FORCE ROW LEVEL SECURITY")
    # FORCE binds the owner too, and the functions that desks call run as the owner.
    op.execute(f"CREATE POLICY owner ON station.{table} TO CURRENT_USER USING (true) WITH CHECK (true)")
    op.execute(f"CREATE POLICY sees ON station.{table} FOR SELECT TO desk USING ({MINE})")
