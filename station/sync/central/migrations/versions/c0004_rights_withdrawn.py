"""The central store: an act whose right was withdrawn before it was done changes nothing.

Revision ID: c0004
Revises: c0003

A desk sets such acts aside itself, by what the hello tells it. But somebody's right may be withdrawn between
its hello and its push, or the desk may be of a version that knows less: then the store refuses the whole push
under a code of its own, upon which the desk says hello again.
"""

from alembic import op

revision = "c0004"
down_revision = "c0003"
branch_labels = None
depends_on = None

# Which roles may do which act: init writes it, from station.rules.acts. What is not listed, all roles may.
TABLE = """
CREATE TABLE station.act_right (act text COLLATE "C" PRIMARY KEY, roles text[] NOT NULL);
ALTER TABLE station.act_right ENABLE ROW LEVEL SECURITY;
ALTER TABLE station.act_right FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON station.act_right TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE INDEX ON station.audit_entry (school_id, subject_id, stamp) WHERE act = 'operator_role_changed';
"""

HAD_RIGHT = """
CREATE FUNCTION station.had_right(who uuid, done text, how text, own boolean, at_stamp bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = station, pg_temp AS $$
    SELECT NOT EXISTS (
        SELECT FROM operator o WHERE o.school_id = my_school() AND o.id = who
            AND (floor(extract(epoch FROM o.revoked_at) * 1000)::bigint << 16) <= at_stamp)
    AND coalesce(own OR (
        SELECT e.facts ->> 'role' FROM audit_entry e
        WHERE e.school_id = my_school() AND e.subject_id = who AND e.act = 'operator_role_changed'
            AND e.stamp <= at_stamp
        ORDER BY e.stamp DESC LIMIT 1
    ) = ANY (coalesce(
        (SELECT r.roles FROM act_right r WHERE r.act = done || '/' || how),
        (SELECT r.roles FROM act_right r WHERE r.act = done))), true)
$$;
"""

# The line itself always goes in: who tried it stands in the audit. What its act has changed carries its stamp
# and came under the same revision; a row that was accepted since carries the stamp of that.
STANDS = """
CREATE FUNCTION station.stands(
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
    IF {changed} THEN
        RAISE EXCEPTION 'right withdrawn' USING ERRCODE = 'ST001';
    END IF;
    RETURN true;
END $$;
"""

CHANGED = """EXISTS (SELECT FROM {table} c WHERE c.school_id = my_school() AND c.revision = r
        AND c.stamp = at_stamp AND c.station = author_station)"""
TABLES = (
    "account", "confirmed_email", "contact", "disclaimer", "distinct_persons", "federated_identity",
    "guardianship", "login", "operator", "person", "roster_file", "roster_key", "school", "sheet_print",
)  # fmt: skip


def upgrade() -> None:
    """Have the audit's own policy ask, at each line, whether its act may have changed anything."""
    op.execute(TABLE)
    op.execute(HAD_RIGHT)
    op.execute(STANDS.format(changed=" OR ".join(CHANGED.format(table=table) for table in TABLES)))
    op.execute("REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA station FROM PUBLIC")
    op.execute("GRANT EXECUTE ON FUNCTION station.stands(int, uuid, text, jsonb, uuid, bigint) TO desk")
    # As the policy of c0003, whose terms stay.
    op.execute(
        """
        ALTER POLICY adds ON station.audit_entry WITH CHECK (
            school_id = (SELECT station.my_school()) AND brought_by = (SELECT station.my_number())
            AND revision = (
                SELECT r.revision FROM station.school_revision r
                WHERE r.school_id = (SELECT station.my_school()) AND r.taken_by = pg_current_xact_id())
            AND (stamp >> 16) <= (SELECT extract(epoch FROM clock_timestamp()) * 1000 + 300000)
            AND station.stands(station, operator_id, act, facts, subject_id, stamp))
        """
    )
