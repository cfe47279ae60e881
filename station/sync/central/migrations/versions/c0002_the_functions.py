"""The central store: what a desk may ask of it.

Revision ID: c0002
Revises: c0001

Functions that run as the owner are the only way to what no desk may write by itself: the school's revision,
claims, blocks, the station's own mark.
"""

from alembic import op

revision = "c0002"
down_revision = "c0001"
branch_labels = None
depends_on = None

# Who is asking. The role's name is all there is to it: no table, no setting that a desk could change. It is
# the role that logged in: a desk may take the group's role on, and inside the functions the owner acts. The
# bodies are parsed here and now, so no search_path of a caller can bend them.
WHO = """
CREATE FUNCTION station.my_school() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN substr(session_user::text, 2, 32)::uuid;
CREATE FUNCTION station.my_number() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE
    RETURN substr(session_user::text, 35)::int;
"""

FUNCTIONS = """
CREATE FUNCTION station.number_of(value text) RETURNS numeric LANGUAGE sql IMMUTABLE
    AS $$ SELECT coalesce(substring(value FROM '[0-9]+$')::numeric, 1) $$;

-- Raises the school's revision and holds its row until the transaction ends: pushes of one school queue here,
-- so that revisions are committed in their order and no reader's cursor can pass one that is still to come.
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
    UPDATE station.station SET version = left(my_version, 40), clock_offset_ms = my_offset_ms,
        pending = my_pending, incarnation = coalesce(incarnation, my_incarnation),
        last_sync = clock_timestamp()
    WHERE school_id = station.my_school() AND station = station.my_number();
    SELECT store.epoch, store.schema_version, store.min_desk, clock_timestamp(), counted.revision,
        mine.incarnation, mine.last_stamp, mine.certificate_until
    FROM station.store
    CROSS JOIN station.school_revision counted
    JOIN station.station mine ON mine.school_id = counted.school_id AND mine.station = station.my_number()
    WHERE counted.school_id = station.my_school()
$$;

-- The first home that opens an enrolment file fixes it; a second one is seen.
CREATE FUNCTION station.open_station(home uuid) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.station SET opened_with = coalesce(opened_with, home),
        opened_twice = opened_twice OR coalesce(opened_with, home) <> home
    WHERE school_id = station.my_school() AND station = station.my_number()
    RETURNING opened_with = home
$$;

CREATE FUNCTION station.mark(my_incarnation uuid, my_last_stamp bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.station SET incarnation = my_incarnation, last_stamp = greatest(last_stamp, my_last_stamp),
        last_sync = clock_timestamp()
    WHERE school_id = station.my_school() AND station = station.my_number()
        AND (my_last_stamp >> 16) <= extract(epoch FROM clock_timestamp()) * 1000 + 300000
$$;

-- What a desk has claimed after all stays within what any real desk could need: neither the identifiers of
-- the nation nor the low numbers of one name can be used up.
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
            -- Of the school: after a new epoch a desk offers its neighbours' identifiers again, too.
            WHERE b.n = div(station.number_of(w.value) - 10000, 100) AND b.school_id = station.my_school())
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
        SELECT w.stem, w.owner FROM unnest(stems, owners) AS w (stem, owner)
        ORDER BY w.stem COLLATE "C", w.owner
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
-- committed yet is left to them. The numbers stay short: the draw is from four times as many as are leased.
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

-- After a new epoch: the blocks that a desk holds are its own again, where nobody was given them meanwhile.
CREATE FUNCTION station.keep_blocks(held int[]) RETURNS SETOF int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp SET lock_timeout = '2s' AS $$
BEGIN
    INSERT INTO station.block (n, school_id, station)
        SELECT h.n, station.my_school(), station.my_number()
        FROM unnest(held) AS h (n) WHERE h.n BETWEEN 0 AND 999999 ORDER BY h.n
        ON CONFLICT DO NOTHING;
    IF (SELECT count(*) FROM station.block b
        WHERE b.school_id = station.my_school() AND b.station = station.my_number()) > (
        SELECT block_quota FROM station.station s
        WHERE s.school_id = station.my_school() AND s.station = station.my_number())
    THEN
        RAISE EXCEPTION 'quota of blocks' USING ERRCODE = 'program_limit_exceeded';
    END IF;
    RETURN QUERY SELECT b.n FROM station.block b
        WHERE b.n = ANY (held) AND b.school_id = station.my_school() AND b.station = station.my_number();
END $$;
"""

# A person's content goes, the skeleton of each row stays: a desk that was away for a year would bring it
# back. The identifier's claim stays too: nobody else is ever given it.
PURGE = """
CREATE FUNCTION station.purge_person(school uuid, person uuid) RETURNS bigint
    LANGUAGE plpgsql SET search_path = station, pg_temp AS $$
DECLARE
    r bigint;
    now_stamp bigint := (extract(epoch FROM clock_timestamp()) * 1000)::bigint << 16;
    marked text := 'gone = true, purged = true, revision = $3, stamp = greatest(stamp + 1, $4), station = 0,'
        ' brought_by = 0 WHERE school_id = $1 AND NOT purged AND ';
BEGIN
    UPDATE school_revision SET revision = revision + 1, taken_by = pg_current_xact_id()
        WHERE school_id = school RETURNING revision INTO r;
    IF NOT EXISTS (SELECT FROM person p WHERE p.school_id = school AND p.id = person) THEN
        RETURN NULL;
    END IF;
    EXECUTE $s$UPDATE login SET identifier = '', password_hash = NULL, provisional_until = NULL, $s$ || marked
        || 'account_id IN (SELECT id FROM account WHERE school_id = $1 AND person_id = $2)'
        USING school, person, r, now_stamp;
    EXECUTE 'UPDATE account SET ' || marked || 'person_id = $2' USING school, person, r, now_stamp;
    EXECUTE 'UPDATE sheet_print SET ' || marked || 'person_id = $2' USING school, person, r, now_stamp;
    EXECUTE $s$UPDATE contact SET phones = '[]', email = NULL, $s$ || marked || 'person_id = $2'
        USING school, person, r, now_stamp;
    EXECUTE $s$UPDATE roster_key SET key = '', $s$ || marked || 'person_id = $2'
        USING school, person, r, now_stamp;
    EXECUTE $s$UPDATE confirmed_email SET address = '', $s$ || marked || 'person_id = $2'
        USING school, person, r, now_stamp;
    EXECUTE $s$UPDATE federated_identity SET subject = '', $s$ || marked || 'person_id = $2'
        USING school, person, r, now_stamp;
    EXECUTE 'UPDATE guardianship SET ' || marked || '$2 IN (student_id, guardian_id)'
        USING school, person, r, now_stamp;
    EXECUTE 'UPDATE disclaimer SET ' || marked || '$2 IN (student_id, guardian_id)'
        USING school, person, r, now_stamp;
    EXECUTE 'UPDATE distinct_persons SET ' || marked || '$2 IN (first_id, second_id)'
        USING school, person, r, now_stamp;
    EXECUTE $s$UPDATE person SET last_name = '', usage_name = NULL, first_name = '', other_first_names = '[]',
        civility = NULL, birth_date = NULL, sex = NULL, ine = NULL, class_code = NULL, groups = '[]',
        leaves_on = NULL, left_on = NULL, doubts = '[]', $s$ || marked || 'id = $2'
        USING school, person, r, now_stamp;
    INSERT INTO audit_entry
        (school_id, station, incarnation, seq, stamp, at, act, subject_id, facts, revision, brought_by)
        SELECT school, 0, store.epoch, 1 + coalesce((
                SELECT max(seq) FROM audit_entry e
                WHERE e.school_id = school AND e.station = 0 AND e.incarnation = store.epoch), 0),
            now_stamp, clock_timestamp(), 'person_purged', person, '{}', r, 0
        FROM store;
    RETURN r;
END $$;
"""


def upgrade() -> None:
    """Make the functions."""
    op.execute(WHO)
    op.execute(FUNCTIONS)
    op.execute(PURGE)
