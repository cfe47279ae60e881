-- The central store beside the shared tables, which are made from the mapped classes (`schema.py`). All of this can
-- be run again at any time: `central init` does so at each update. Tables only ever get more columns.
-- @owner@ owns it all; @gate@ is the role of the gate.

CREATE TABLE IF NOT EXISTS station.store (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    id uuid NOT NULL,
    epoch uuid NOT NULL,
    restored_at timestamptz,
    layout int NOT NULL,
    oldest_layout int NOT NULL
);
CREATE TABLE IF NOT EXISTS station.school_revision (
    school_id uuid PRIMARY KEY,
    uai text NOT NULL,
    revision bigint NOT NULL DEFAULT 0,
    taken_by xid8
);
CREATE TABLE IF NOT EXISTS station.station (
    school_id uuid NOT NULL,
    station int NOT NULL,
    name text NOT NULL,
    token_digest text,
    public_key text,
    home uuid,
    opened_twice boolean NOT NULL DEFAULT false,
    last_number bigint NOT NULL DEFAULT 0,
    incarnation uuid,
    last_stamp bigint NOT NULL DEFAULT 0,
    last_sync timestamptz,
    version text,
    clock_offset_ms bigint,
    pending bigint,
    chain_seq bigint,
    chain_link text,
    tail_cut boolean NOT NULL DEFAULT false,
    settled_epoch uuid,
    day date,
    day_requests bigint NOT NULL DEFAULT 0,
    day_bytes bigint NOT NULL DEFAULT 0,
    day_rows bigint NOT NULL DEFAULT 0,
    day_identifiers bigint NOT NULL DEFAULT 0,
    revoked_at timestamptz,
    PRIMARY KEY (school_id, station)
);
CREATE TABLE IF NOT EXISTS station.claim (
    value text COLLATE "C" PRIMARY KEY
        CHECK (length(value) <= 40 AND value ~ '^[a-z]\.[a-z]+([2-9]|[1-9][0-9]{1,8})?$'),
    school_id uuid NOT NULL,
    owner uuid NOT NULL,
    station int NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    stem text COLLATE "C" GENERATED ALWAYS AS (
        CASE WHEN value !~ '[0-9]{5}$' THEN rtrim(value, '0123456789') END) STORED
);
CREATE INDEX IF NOT EXISTS claim_stem ON station.claim (school_id, stem);
CREATE INDEX IF NOT EXISTS claim_owner ON station.claim (school_id, owner);
CREATE TABLE IF NOT EXISTS station.stem (
    stem text COLLATE "C" PRIMARY KEY CHECK (length(stem) <= 40 AND stem ~ '^[a-z]\.[a-z]+$'),
    last int NOT NULL
);
CREATE TABLE IF NOT EXISTS station.block (
    n int PRIMARY KEY,
    school_id uuid NOT NULL,
    station int NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS block_station ON station.block (school_id, station);
-- Which roles may do which act, from station.rules.acts. What is not listed, all roles may.
CREATE TABLE IF NOT EXISTS station.act_right (act text COLLATE "C" PRIMARY KEY, roles text[] NOT NULL);
CREATE INDEX IF NOT EXISTS audit_role_change ON station.audit_entry (school_id, subject_id, stamp)
    WHERE act = 'operator_role_changed';

-- Whom the gate acts for: it says so in each transaction, after it has looked at the signature. Unset is nobody.
CREATE OR REPLACE FUNCTION station.my_school() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('station.school', true), '')::uuid;
CREATE OR REPLACE FUNCTION station.my_number() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('station.number', true), '')::int;

CREATE OR REPLACE FUNCTION station.number_of(value text) RETURNS numeric LANGUAGE sql IMMUTABLE
    AS $$ SELECT coalesce(substring(value FROM '[0-9]+$')::numeric, 1) $$;

-- After a restore the store can't know what it has forgotten: until every desk has told which identifiers it has
-- printed, or for a week, no low number is given out, and blocks come from where none was ever leased.
CREATE OR REPLACE FUNCTION station.recovers() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = station, pg_temp AS $$
    SELECT EXISTS (SELECT FROM store WHERE restored_at > clock_timestamp() - interval '7 days'
        AND EXISTS (SELECT FROM station s WHERE s.revoked_at IS NULL AND s.public_key IS NOT NULL
            AND s.last_sync > store.restored_at - interval '90 days'
            AND s.settled_epoch IS DISTINCT FROM store.epoch))
$$;

-- The first use of a token registers a key; another key is refused and shown.
CREATE OR REPLACE FUNCTION station.register(the_token text, the_key text, the_home uuid)
    RETURNS TABLE (state text, first boolean)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp AS $$
DECLARE
    me station;
BEGIN
    SELECT * INTO me FROM station s
        WHERE s.school_id = my_school() AND s.station = my_number() FOR UPDATE;
    IF me.station IS NULL OR me.token_digest IS DISTINCT FROM the_token THEN
        RETURN QUERY SELECT 'token', false;
    ELSIF me.revoked_at IS NOT NULL THEN
        RETURN QUERY SELECT 'removed', false;
    ELSIF me.home IS NOT NULL AND (me.home, me.public_key) IS DISTINCT FROM (the_home, the_key) THEN
        UPDATE station s SET opened_twice = true
            WHERE s.school_id = me.school_id AND s.station = me.station;
        RETURN QUERY SELECT 'token-used', false;
    ELSE
        UPDATE station s SET public_key = the_key, home = the_home
            WHERE s.school_id = me.school_id AND s.station = me.station;
        RETURN QUERY SELECT 'in', true;
    END IF;
END $$;

-- One write of one station. Nobody waits for the school's lock here: a waiting request would hold a connection.
CREATE OR REPLACE FUNCTION station.enter(
    the_key text, the_number bigint, the_bytes bigint, the_rows bigint, the_identifiers bigint)
    RETURNS TABLE (state text, known bigint, mine bigint[], schools bigint[])
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp AS $$
DECLARE
    me station;
    before bigint;
    today date := (clock_timestamp() AT TIME ZONE 'UTC')::date;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(my_school()::text, 0)) THEN
        RETURN QUERY SELECT 'busy', 0::bigint, NULL::bigint[], NULL::bigint[];
        RETURN;
    END IF;
    SELECT s.last_number INTO before FROM station s
        WHERE s.school_id = my_school() AND s.station = my_number();
    UPDATE station s SET last_number = the_number, day = today,
        day_requests = CASE WHEN s.day = today THEN s.day_requests ELSE 0 END + 1,
        day_bytes = CASE WHEN s.day = today THEN s.day_bytes ELSE 0 END + the_bytes,
        day_rows = CASE WHEN s.day = today THEN s.day_rows ELSE 0 END + the_rows,
        day_identifiers = CASE WHEN s.day = today THEN s.day_identifiers ELSE 0 END + the_identifiers
        WHERE s.school_id = my_school() AND s.station = my_number() AND s.revoked_at IS NULL
            AND s.public_key = the_key AND s.last_number < the_number
        RETURNING * INTO me;
    IF me.station IS NOT NULL THEN
        RETURN QUERY SELECT 'in', before,
            ARRAY[me.day_requests, me.day_bytes, me.day_rows, me.day_identifiers],
            (SELECT ARRAY[sum(s.day_requests), sum(s.day_bytes), sum(s.day_rows), sum(s.day_identifiers)]::bigint[]
                FROM station s WHERE s.school_id = my_school() AND s.day = today);
        RETURN;
    END IF;
    SELECT * INTO me FROM station s WHERE s.school_id = my_school() AND s.station = my_number();
    RETURN QUERY SELECT CASE WHEN me.station IS NULL OR me.public_key IS DISTINCT FROM the_key
        THEN 'unknown-station' WHEN me.revoked_at IS NOT NULL THEN 'removed' ELSE 'number' END,
        coalesce(me.last_number, 0), NULL::bigint[], NULL::bigint[];
END $$;

CREATE OR REPLACE FUNCTION station.hello(
    my_version text, my_incarnation uuid, my_offset_ms bigint, my_pending bigint, settled uuid)
    RETURNS TABLE (
        epoch uuid, layout int, oldest_layout int, revision bigint, incarnation uuid, last_stamp bigint)
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.station SET version = left(my_version, 40), clock_offset_ms = my_offset_ms,
        pending = my_pending, incarnation = coalesce(incarnation, my_incarnation),
        last_sync = clock_timestamp(), settled_epoch = coalesce(settled, settled_epoch)
    WHERE school_id = station.my_school() AND station = station.my_number();
    SELECT store.epoch, store.layout, store.oldest_layout, counted.revision,
        mine.incarnation, mine.last_stamp
    FROM station.store
    CROSS JOIN station.school_revision counted
    JOIN station.station mine ON mine.school_id = counted.school_id AND mine.station = station.my_number()
    WHERE counted.school_id = station.my_school()
$$;

-- The gate has seen a receipt for what the store does not know any more: proof that it was restored.
CREATE OR REPLACE FUNCTION station.forgot(receipts_epoch uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.store SET epoch = gen_random_uuid(), restored_at = clock_timestamp()
    WHERE epoch = receipts_epoch
$$;

-- Raises the school's revision and holds its row until the transaction ends: pushes of one school queue here,
-- so that revisions are committed in their order and no reader's cursor can pass one that is still to come.
CREATE OR REPLACE FUNCTION station.next_revision() RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.school_revision SET revision = revision + 1, taken_by = pg_current_xact_id()
    WHERE school_id = station.my_school() RETURNING revision
$$;

CREATE OR REPLACE FUNCTION station.mark(my_incarnation uuid, my_last_stamp bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    UPDATE station.station SET incarnation = my_incarnation, last_stamp = greatest(last_stamp, my_last_stamp),
        -- A desk that was restored goes on from an older head: the lines that it lacks come back from here.
        chain_seq = CASE WHEN incarnation = my_incarnation THEN chain_seq END
    WHERE school_id = station.my_school() AND station = station.my_number()
        AND (my_last_stamp >> 16) <= extract(epoch FROM clock_timestamp()) * 1000 + 300000
$$;

-- The head of a desk's audit chain; answers the one that was known before, on which the desk's chain must still
-- lie: only the desk can look. A lower place alone proves nothing, it may come from a call that was overtaken.
DROP FUNCTION IF EXISTS station.note_chain(bigint, text);
CREATE OR REPLACE FUNCTION station.note_chain(the_place bigint, the_link text, is_cut boolean)
    RETURNS TABLE (place bigint, link text)
    LANGUAGE sql SECURITY DEFINER SET search_path = station, pg_temp AS $$
    WITH mine AS (
        SELECT chain_seq, chain_link FROM station.station
        WHERE school_id = station.my_school() AND station = station.my_number() FOR UPDATE
    ), noted AS (
        UPDATE station.station s SET
            tail_cut = s.tail_cut OR is_cut
                OR (s.chain_seq IS NOT DISTINCT FROM the_place AND the_link IS DISTINCT FROM s.chain_link),
            chain_seq = CASE WHEN is_cut THEN the_place ELSE greatest(s.chain_seq, the_place) END,
            chain_link = CASE WHEN NOT is_cut AND s.chain_seq > the_place THEN s.chain_link ELSE the_link END
        WHERE s.school_id = station.my_school() AND s.station = station.my_number()
    )
    SELECT chain_seq, chain_link FROM mine WHERE chain_seq IS NOT NULL
$$;

-- A block that is free is drawn by lot: no counter to hold up or to burn, and a block that somebody has not
-- committed yet is left to them. The numbers stay short: the draw is from four times as many as are leased.
CREATE OR REPLACE FUNCTION station.lease_block(most int) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp SET lock_timeout = '100ms' AS $$
DECLARE
    leased int;
    base int := CASE WHEN station.recovers() THEN 500000 ELSE 0 END;
    choice int := greatest(900, 4 * (SELECT count(*) FROM station.block WHERE n < 400000));
BEGIN
    IF (SELECT count(*) FROM station.block b
        WHERE b.school_id = station.my_school() AND b.station = station.my_number()) >= most THEN
        RETURN NULL;
    END IF;
    FOR tried IN 1..20 LOOP
        BEGIN
            INSERT INTO station.block AS b (n, school_id, station)
                VALUES (base + floor(random() * choice), station.my_school(), station.my_number())
                ON CONFLICT DO NOTHING RETURNING b.n INTO leased;
        EXCEPTION WHEN lock_not_available THEN
            CONTINUE;
        END;
        EXIT WHEN leased IS NOT NULL;
    END LOOP;
    RETURN leased;
END $$;

-- After a new epoch, or at another store: the blocks that a desk holds are its own again, where nobody was given
-- them meanwhile; those of which the school has printed are the school's, until the desk that holds them comes.
CREATE OR REPLACE FUNCTION station.keep_blocks(held int[], schools int[], most int) RETURNS SETOF int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp AS $$
BEGIN
    INSERT INTO station.block AS b (n, school_id, station)
        SELECT h.n, station.my_school(), station.my_number()
        FROM (SELECT DISTINCT unnest(held) AS n ORDER BY 1 LIMIT most) AS h
        WHERE h.n BETWEEN 0 AND 999999
        ON CONFLICT (n) DO UPDATE SET station = excluded.station
        WHERE b.school_id = excluded.school_id AND b.station = 0;
    INSERT INTO station.block (n, school_id, station)
        SELECT h.n, station.my_school(), 0
        FROM (SELECT DISTINCT unnest(schools) AS n ORDER BY 1 LIMIT 10 * most) AS h
        WHERE h.n BETWEEN 0 AND 999999
        ON CONFLICT DO NOTHING;
    RETURN QUERY SELECT b.n FROM station.block b
        WHERE b.n = ANY (held) AND b.school_id = station.my_school() AND b.station = station.my_number();
END $$;

-- Claims, sorted, so that two that claim the same values in opposite order can't deadlock. Of what somebody else
-- has: one that was printed is lost; a reservation gets the next low number, unless the owner has one already.
CREATE OR REPLACE FUNCTION station.settle_claims(wanted text[], owners uuid[], printed boolean[], most_of_stem int)
    RETURNS TABLE (value text, owner uuid, state text, instead text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp AS $$
#variable_conflict use_column
DECLARE
    asked record;
    holds record;
    waits boolean := station.recovers();
    its_number numeric;
BEGIN
    FOR asked IN
        SELECT w.value, w.owner, w.printed FROM unnest(wanted, owners, printed) AS w (value, owner, printed)
        ORDER BY rtrim(w.value, '0123456789') COLLATE "C", station.number_of(w.value), w.owner
    LOOP
        value := asked.value; owner := asked.owner; instead := NULL; state := NULL;
        its_number := station.number_of(asked.value);
        SELECT c.school_id, c.owner INTO holds FROM station.claim c WHERE c.value = asked.value;
        IF NOT FOUND THEN
            IF its_number >= 10000 THEN
                -- Of the school: after a new epoch a desk offers its neighbours' identifiers again, too.
                SELECT CASE WHEN b.school_id = station.my_school() THEN NULL ELSE 'lost' END INTO state
                    FROM station.block b WHERE b.n = div(its_number - 10000, 100);
                IF NOT FOUND THEN
                    state := 'later';
                END IF;
            ELSIF waits AND NOT asked.printed THEN
                state := 'later';
            ELSIF (SELECT count(*) FROM station.claim c WHERE c.school_id = station.my_school()
                AND c.stem = rtrim(asked.value, '0123456789')) >= most_of_stem THEN
                state := 'later';
            END IF;
            IF state IS NULL THEN
                INSERT INTO station.claim AS c (value, school_id, owner, station)
                    VALUES (asked.value, station.my_school(), asked.owner, station.my_number())
                    ON CONFLICT DO NOTHING;
                SELECT c.school_id, c.owner INTO holds FROM station.claim c WHERE c.value = asked.value;
            END IF;
        END IF;
        IF state IS NULL OR state = 'lost' THEN
            IF state IS NULL AND holds.school_id = station.my_school() AND holds.owner = asked.owner THEN
                state := 'mine';
            ELSIF asked.printed THEN
                state := 'lost';
            ELSIF EXISTS (SELECT FROM station.claim c
                WHERE c.school_id = station.my_school() AND c.owner = asked.owner) THEN
                state := 'elsewhere';
            ELSE
                instead := station.take_number(
                    rtrim(asked.value, '0123456789'), asked.owner, waits, most_of_stem);
                state := CASE WHEN instead IS NULL THEN 'later' ELSE 'given' END;
            END IF;
        END IF;
        RETURN NEXT;
    END LOOP;
END $$;

-- The next free number below 10000 of a stem, claimed at once; null where there is none to give.
CREATE OR REPLACE FUNCTION station.take_number(the_stem text, the_owner uuid, waits boolean, most_of_stem int)
    RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp AS $$
DECLARE
    n int;
    suffix text;
    taken text;
BEGIN
    IF waits OR (SELECT count(*) FROM station.claim c
        WHERE c.school_id = station.my_school() AND c.stem = the_stem) >= most_of_stem THEN
        RETURN NULL;
    END IF;
    LOOP
        INSERT INTO station.stem AS s (stem, last) VALUES (the_stem, 1)
            ON CONFLICT (stem) DO UPDATE SET last = s.last + 1 WHERE s.last < 9999
            RETURNING s.last INTO n;
        IF n IS NULL THEN
            RETURN NULL;
        END IF;
        suffix := CASE WHEN n = 1 THEN '' ELSE n::text END;
        -- 40 characters with the number, as station.rules.identifiers.with_number cuts them.
        INSERT INTO station.claim AS c (value, school_id, owner, station)
            VALUES (left(the_stem, 40 - length(suffix)) || suffix, station.my_school(), the_owner,
                station.my_number())
            ON CONFLICT DO NOTHING
            RETURNING c.value INTO taken;
        IF taken IS NOT NULL THEN
            RETURN taken;
        END IF;
    END LOOP;
END $$;

-- What a gate asks once a second, for all who wait at it: schools that have moved, stations that were removed.
-- It tells of schools no more than these two facts.
CREATE OR REPLACE FUNCTION station.moved(schools uuid[], stations int[], revisions bigint[])
    RETURNS TABLE (school_id uuid, station int, revision bigint, removed boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = station, pg_temp AS $$
    SELECT w.school_id, w.station, r.revision, s.revoked_at IS NOT NULL
    FROM unnest(schools, stations, revisions) AS w (school_id, station, revision)
    JOIN station.school_revision r ON r.school_id = w.school_id
    JOIN station.station s ON s.school_id = w.school_id AND s.station = w.station
    WHERE r.revision > w.revision OR s.revoked_at IS NOT NULL
$$;

-- Whether somebody's right to an act had been withdrawn before it was done.
CREATE OR REPLACE FUNCTION station.had_right(who uuid, done text, how text, own boolean, at_stamp bigint)
    RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = station, pg_temp AS $$
    SELECT NOT EXISTS (
        SELECT FROM operator o WHERE o.school_id = my_school() AND o.id = who
            AND (floor(extract(epoch FROM o.revoked_at) * 1000)::bigint << 16) <= at_stamp)
    AND coalesce(own OR (
        SELECT coalesce(e.facts ->> 'role', '') FROM audit_entry e
        WHERE e.school_id = my_school() AND e.subject_id = who AND e.act = 'operator_role_changed'
            AND e.stamp <= at_stamp
        ORDER BY e.stamp DESC LIMIT 1
    ) = ANY (coalesce(
        (SELECT r.roles FROM act_right r WHERE r.act = done || '/' || how),
        (SELECT r.roles FROM act_right r WHERE r.act = done))), true)
$$;

-- The line itself always goes in: who tried it stands in the audit. What its act has changed carries its stamp
-- and came under the same revision; a row that was accepted since carries the stamp of that.
CREATE OR REPLACE FUNCTION station.stands(
    author_station int, who uuid, done text, facts jsonb, subject uuid, at_stamp bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = station, pg_temp AS $$
DECLARE
    r bigint;
BEGIN
    IF who IS NULL OR author_station <> my_number() OR had_right(who, done, facts ->> 'opened_by',
        done = 'operator_password_changed' AND subject IS NOT DISTINCT FROM who, at_stamp) THEN
        RETURN true;
    END IF;
    SELECT s.revision INTO r FROM school_revision s WHERE s.school_id = my_school();
    IF @changed@ THEN
        RAISE EXCEPTION 'right withdrawn' USING ERRCODE = 'ST001';
    END IF;
    RETURN true;
END $$;

-- A person's content goes, the skeleton of each row stays: a desk that was away for a year would bring it
-- back. The identifier's claim stays too: nobody else is ever given it.
CREATE OR REPLACE FUNCTION station.purge_person(school uuid, person uuid) RETURNS bigint
    LANGUAGE plpgsql SET search_path = station, pg_temp AS $$
DECLARE
    r bigint;
    now_stamp bigint := (extract(epoch FROM clock_timestamp()) * 1000)::bigint << 16;
BEGIN
    IF NOT EXISTS (SELECT FROM person p WHERE p.school_id = school AND p.id = person) THEN
        RETURN NULL;
    END IF;
    IF EXISTS (SELECT FROM person p WHERE p.school_id = school AND p.id = person AND p.purged) THEN
        RETURN 0;
    END IF;
    UPDATE school_revision SET revision = revision + 1, taken_by = pg_current_xact_id()
        WHERE school_id = school RETURNING revision INTO r;
    @purge@
    -- A life of its own: a store that was restored has forgotten which numbers it gave, its desks have not.
    INSERT INTO audit_entry
        (school_id, station, incarnation, seq, stamp, at, act, subject_id, facts, revision, brought_by)
        VALUES (school, 0, gen_random_uuid(), 1, now_stamp, clock_timestamp(), 'person_purged', person, '{}', r, 0);
    RETURN r;
END $$;

-- Desks remember who was purged. A store that was restored is told again; at any other time nobody is heard.
CREATE OR REPLACE FUNCTION station.purge_again(persons uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM store WHERE restored_at > clock_timestamp() - interval '90 days') THEN
        PERFORM purge_person(my_school(), p.id) FROM person p
            WHERE p.school_id = my_school() AND p.id = ANY (persons) AND NOT p.purged;
    END IF;
END $$;

-- What an administrator asks for at a desk, in the same act as a line of the audit that says so: a purge is the
-- store's alone. Whether the right had been withdrawn was looked at when the line came in (`stands`). The purge of
-- a person takes what asked for it along. Returns how many were purged.
CREATE OR REPLACE FUNCTION station.purge_asked(most int) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = station, pg_temp AS $$
DECLARE
    asked uuid;
    done int := 0;
BEGIN
    FOR asked IN
        SELECT DISTINCT x.person_id FROM erasure x
        JOIN person p ON p.school_id = x.school_id AND p.id = x.person_id AND NOT p.purged
        WHERE x.school_id = my_school() AND NOT x.purged AND NOT x.gone
            AND EXISTS (SELECT FROM audit_entry e
                WHERE e.school_id = x.school_id AND e.subject_id IN (x.school_id, x.person_id)
                    AND e.stamp = x.stamp AND e.station = x.station
                    AND e.act IN ('purge_run', 'person_erased', 'row_accepted')
                    AND (e.operator_id IS NULL OR EXISTS (SELECT FROM operator o
                        WHERE o.school_id = e.school_id AND o.id = e.operator_id AND o.role = 'administrator')))
        LIMIT most
    LOOP
        PERFORM purge_person(my_school(), asked);
        done := done + 1;
    END LOOP;
    RETURN done;
END $$;
