"""Only the rows that wait are indexed: a row that comes down, or was sent, costs no entry any more.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_SHARED = (
    "account",
    "confirmed_email",
    "contact",
    "disclaimer",
    "distinct_persons",
    "federated_identity",
    "guardianship",
    "login",
    "operator",
    "person",
    "roster_file",
    "roster_key",
    "sheet_print",
)


def upgrade() -> None:
    """Make the change."""
    for table in _SHARED:
        op.drop_index(f"ix_{table}_school_id_revision_id", table)
    op.drop_index("ix_audit_entry_school_id_revision", "audit_entry")
    for table in (*_SHARED, "audit_entry"):
        op.create_index(
            f"ix_{table}_school_id",
            table,
            ["school_id"],
            unique=False,
            sqlite_where=sa.text("revision IS NULL"),
        )
