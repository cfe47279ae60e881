"""What an import changed is kept until the next one, so that the last can be undone.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "roster_import",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_roster_import")),
    )
    op.create_table(
        "kept_row",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["roster_import.number"],
            name=op.f("fk_kept_row_number_roster_import"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "table_name", "row_id", name=op.f("pk_kept_row")),
    )
    op.create_index(op.f("ix_kept_row_row_id"), "kept_row", ["row_id"], unique=False)
