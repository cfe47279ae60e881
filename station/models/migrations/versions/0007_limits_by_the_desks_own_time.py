"""Limits go by the desk's own time and by sequence, whatever is done to the machine's clock.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "clock_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("boot", sa.String(), nullable=False),
        sa.Column("ticked_ms", sa.BigInteger(), nullable=False),
        sa.Column("steady_ms", sa.BigInteger(), nullable=False),
        sa.Column("wall", sa.DateTime(timezone=True), nullable=False),
        sa.Column("jumped_ms", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock_mark")),
    )
    for table, column in (("challenge", "sent_ms"), ("enrolment", "touched_ms")):
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column(column, sa.BigInteger(), nullable=False, server_default="0"))
    op.rename_table("attempt", "attempt_before")
    op.drop_index("ix_attempt_subject_at", "attempt_before")
    op.create_table(
        "attempt",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("steady_ms", sa.BigInteger(), nullable=False),
        sa.Column("succeeded", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_attempt")),
        sqlite_autoincrement=True,
    )
    op.execute(
        "INSERT INTO attempt (subject, at, steady_ms, succeeded)"
        " SELECT subject, at, 0, succeeded FROM attempt_before ORDER BY at, id"
    )
    op.drop_table("attempt_before")
    with op.batch_alter_table("attempt") as batch_op:
        batch_op.create_index(batch_op.f("ix_attempt_subject_seq"), ["subject", "seq"], unique=False)
