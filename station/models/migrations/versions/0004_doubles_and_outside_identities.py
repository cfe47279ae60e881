"""Doubles that are joined, addresses that are confirmed, identities from outside, Pronote's own codes.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "confirmed_email",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("purged", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("school_id", "id", name=op.f("pk_confirmed_email")),
    )
    with op.batch_alter_table("confirmed_email", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_confirmed_email_school_id_revision_id"),
            ["school_id", "revision", "id"],
            unique=False,
        )

    op.create_table(
        "disclaimer",
        sa.Column("student_id", sa.Uuid(), nullable=False),
        sa.Column("guardian_id", sa.Uuid(), nullable=False),
        sa.Column("declared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("purged", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("school_id", "id", name=op.f("pk_disclaimer")),
    )
    with op.batch_alter_table("disclaimer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_disclaimer_school_id_revision_id"), ["school_id", "revision", "id"], unique=False
        )

    op.create_table(
        "distinct_persons",
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("second_id", sa.Uuid(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("purged", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("school_id", "id", name=op.f("pk_distinct_persons")),
    )
    with op.batch_alter_table("distinct_persons", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_distinct_persons_school_id_revision_id"),
            ["school_id", "revision", "id"],
            unique=False,
        )

    op.create_table(
        "federated_identity",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("bound_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("purged", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("school_id", "id", name=op.f("pk_federated_identity")),
    )
    with op.batch_alter_table("federated_identity", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_federated_identity_school_id_person_id"), ["school_id", "person_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_federated_identity_school_id_revision_id"),
            ["school_id", "revision", "id"],
            unique=False,
        )

    op.create_table(
        "pronote_code",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.Column("password", sa.String(), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_pronote_code")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("joined_into", sa.Uuid(), nullable=True))

    with op.batch_alter_table("school", schema=None) as batch_op:
        batch_op.add_column(sa.Column("website", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("teleservices", sa.JSON(), nullable=False, server_default="[]"))
