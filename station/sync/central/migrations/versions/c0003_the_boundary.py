"""The central store: who may do what.

Revision ID: c0003
Revises: c0002

PostgreSQL itself is the boundary between schools and between stations: a station's role names its school and
its number, and every policy reads them from there. Policies are permissive only, grants go to the group role.
"""

from alembic import op

revision = "c0003"
down_revision = "c0002"
branch_labels = None
depends_on = None

# The inner SELECT is run once a statement, not once a row.
MINE = "school_id = (SELECT station.my_school())"
# A row is taken only under the revision that this very transaction has taken, and never from the future: a
# desk whose clock is days ahead, or that lies, would else win for ever or hide later rows from all cursors.
FRESH = """school_id = (SELECT station.my_school()) AND brought_by = (SELECT station.my_number())
    AND revision = (
        SELECT r.revision FROM station.school_revision r
        WHERE r.school_id = (SELECT station.my_school()) AND r.taken_by = pg_current_xact_id())
    AND (stamp >> 16) <= (SELECT extract(epoch FROM clock_timestamp()) * 1000 + 300000)"""


# What a desk writes in each class; the marks beside it are below.
CONTENT = {
    "account": "person_id, state, opened_by, opened_at, activated_at, merged_into",
    "contact": "person_id, source, phones, email",
    "confirmed_email": "person_id, address, confirmed_at",
    "disclaimer": "student_id, guardian_id, declared_at",
    "distinct_persons": "first_id, second_id, decided_at",
    "federated_identity": "person_id, issuer, subject, bound_at",
    "guardianship": "student_id, guardian_id, level, kinship, rank",
    "login": "account_id, identifier, state, issued_at, password_hash, provisional_until",
    "operator": "username, name, role, password_hash, revoked_at",
    "person": "kind, last_name, usage_name, first_name, other_first_names, civility, birth_date, sex, ine,"
    " class_code, groups, leaves_on, left_on, origin, doubts, joined_into",
    "roster_file": "kind, school_year, exported_at, imported_at, digest",
    "roster_key": "key, person_id, school_year",
    "school": "uai, name, academy, phone_region, school_year, address, office_phone, office_email,"
    " office_hours, website, teleservices",
    "sheet_print": "person_id, login_id, kind, printed_at, station_name, operator_id, handed_over_at",
}
AUDIT = (
    "school_id, station, incarnation, seq, stamp, at, operator_id, act, subject_id, facts, revision,"
    " brought_by"
)
# What of the administrator's own tables a desk sees; of its own school, as everywhere.
SHOWN = {
    "school_revision": "school_id, revision, taken_by",
    "claim": "value, school_id, owner, station, at",
    "block": "n, school_id, station, at",
    "station": "school_id, station, name, last_sync, version, pending, revoked_at, opened_twice",
}
OFFERED = (
    "my_school(), station.my_number(), station.next_revision(), station.hello(text, uuid, bigint, bigint),"
    " station.open_station(uuid), station.mark(uuid, bigint), station.claim_identifiers(text[], uuid[]),"
    " station.take_numbers(text[], uuid[]), station.lease_block(), station.keep_blocks(int[])"
)


def upgrade() -> None:
    """Draw the boundary: row security, policies, grants."""
    for table, content in CONTENT.items():
        _row_security(table)
        op.execute(
            f"CREATE POLICY adds ON station.{table} FOR INSERT TO desk WITH CHECK ({FRESH} AND NOT purged)"
        )
        op.execute(
            f"CREATE POLICY changes ON station.{table} FOR UPDATE TO desk"
            f" USING ({MINE} AND NOT purged) WITH CHECK ({FRESH} AND NOT purged)"
        )
        # By column: a grant on the whole table would let a desk LOCK it, for all schools.
        changed = f"{content}, stamp, station, revision, gone, brought_by"
        whole = f"{changed}, school_id, id, purged"
        op.execute(f"GRANT SELECT ({whole}), INSERT ({whole}), UPDATE ({changed}) ON station.{table} TO desk")
    _row_security("audit_entry")
    op.execute(f"CREATE POLICY adds ON station.audit_entry FOR INSERT TO desk WITH CHECK ({FRESH})")
    op.execute(f"GRANT SELECT ({AUDIT}), INSERT ({AUDIT}) ON station.audit_entry TO desk")
    for table, shown in SHOWN.items():
        _row_security(table)
        op.execute(f"GRANT SELECT ({shown}) ON station.{table} TO desk")
    op.execute("REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA station FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION station.{OFFERED} TO desk")
    op.execute("GRANT USAGE ON SCHEMA station TO desk")


def _row_security(table: str) -> None:
    op.execute(f"ALTER TABLE station.{table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE station.{table} FORCE ROW LEVEL SECURITY")
    # FORCE binds the owner too, and the functions that desks call run as the owner.
    op.execute(f"CREATE POLICY owner ON station.{table} TO CURRENT_USER USING (true) WITH CHECK (true)")
    op.execute(f"CREATE POLICY sees ON station.{table} FOR SELECT TO desk USING ({MINE})")
