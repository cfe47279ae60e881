"""The central store: its tables.

Revision ID: c0001
Revises:
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
    "confirmed_email": "person_id uuid NOT NULL, address text NOT NULL, confirmed_at timestamptz NOT NULL",
    "disclaimer": "student_id uuid NOT NULL, guardian_id uuid NOT NULL, declared_at timestamptz NOT NULL",
    "distinct_persons": "first_id uuid NOT NULL, second_id uuid NOT NULL, decided_at timestamptz NOT NULL",
    "federated_identity": """
        person_id uuid NOT NULL, issuer text NOT NULL, subject text NOT NULL,
        bound_at timestamptz NOT NULL""",
    "guardianship": """
        student_id uuid NOT NULL, guardian_id uuid NOT NULL, level text NOT NULL, kinship text NOT NULL,
        rank int""",
    "login": """
        account_id uuid NOT NULL, identifier text NOT NULL, state text NOT NULL, issued_at timestamptz,
        password_hash text, provisional_until timestamptz""",
    "operator": """
        username text NOT NULL, name text NOT NULL, role text NOT NULL, password_hash text NOT NULL,
        revoked_at timestamptz""",
    "person": """
        kind text NOT NULL, last_name text NOT NULL, usage_name text, first_name text NOT NULL,
        other_first_names jsonb NOT NULL, civility text, birth_date date, sex text, ine text, class_code text,
        groups jsonb NOT NULL, leaves_on date, left_on date, origin text NOT NULL, doubts jsonb NOT NULL,
        joined_into uuid""",
    "roster_file": """
        kind text NOT NULL, school_year int, exported_at timestamptz, imported_at timestamptz NOT NULL,
        digest text NOT NULL""",
    "roster_key": "key text NOT NULL, person_id uuid NOT NULL, school_year int",
    "school": """
        uai text NOT NULL, name text NOT NULL, academy text NOT NULL, phone_region text NOT NULL,
        school_year int, address jsonb NOT NULL, office_phone text, office_email text, office_hours text,
        website text, teleservices jsonb NOT NULL""",
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


def upgrade() -> None:
    """Make the tables; who may do what comes with c0003."""
    op.execute(ROOTS)
    for table, content in CONTENT.items():
        op.execute(f"CREATE TABLE station.{table} ({content}, {MARKS})")
        op.execute(f"CREATE INDEX ON station.{table} (school_id, revision, id)")
