"""Whom the central store is asked to purge; incidents, and what each account was before.

Revision ID: 0015
Revises: 0014
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_JSON = sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), "postgresql")


def upgrade() -> None:
    """Make the change."""
    _make(
        "erasure",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
    )
    _index("erasure", "person_id")
    _make(
        "incident",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("scope", _JSON, nullable=False),
        sa.Column("accounts", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
    )
    _make(
        "incident_account",
        sa.Column("incident_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("logins", _JSON, nullable=False),
    )
    _index("incident_account", "incident_id")
    _index("incident_account", "person_id")


def _make(table: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        table,
        *columns,
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("purged", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("school_id", "id", name=op.f(f"pk_{table}")),
    )
    op.create_index(
        f"ix_{table}_school_id",
        table,
        ["school_id"],
        unique=False,
        sqlite_where=sa.text("revision IS NULL"),
    )


def _index(table: str, column: str) -> None:
    op.create_index(f"ix_{table}_school_id_{column}", table, ["school_id", column], unique=False)
