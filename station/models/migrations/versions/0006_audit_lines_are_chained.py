"""This desk's audit lines are chained by hash, and may be cut only where a signed checkpoint stands.

Revision ID: 0006
Revises: 0005
"""

import json
import secrets
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_LINE = ("school_id", "station", "incarnation", "seq")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "audit_chain",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("signing_key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_chain")),
    )
    op.create_table(
        "audit_link",
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("school_id", sa.Uuid(), nullable=False),
        sa.Column("station", sa.Integer(), nullable=False),
        sa.Column("incarnation", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            _LINE,
            [f"audit_entry.{name}" for name in _LINE],
            name=op.f("fk_audit_link_school_id_audit_entry"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_audit_link")),
    )
    with op.batch_alter_table("audit_link", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_audit_link_school_id_station_incarnation_seq"), list(_LINE), unique=True
        )
    op.create_table(
        "audit_checkpoint",
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("cut_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_audit_checkpoint")),
    )
    op.execute("DROP TRIGGER audit_entry_kept")
    op.execute(
        """
        CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry
        WHEN OLD.at >= coalesce((SELECT max(cut_before) FROM audit_checkpoint), '')
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END
        """
    )
    _chain_what_is_there()


def _chain_what_is_there() -> None:
    connection = op.get_bind()
    place, digest = 0, bytes(32)
    lines = connection.exec_driver_sql(
        f"SELECT {', '.join(_LINE)}, at, operator_id, act, subject_id, facts FROM audit_entry"  # noqa: S608
        " WHERE station = (SELECT station FROM desk) ORDER BY stamp, seq"
    ).all()
    links: list[tuple[object, ...]] = []
    for line in lines:
        told = json.dumps([digest.hex(), line[0], *line[4:]], ensure_ascii=False, separators=(",", ":"))
        place, digest = place + 1, sha256(told.encode()).digest()
        links.append((place, *line[:4], digest))
    if links:
        connection.exec_driver_sql("INSERT INTO audit_link VALUES (?, ?, ?, ?, ?, ?)", links)
    connection.exec_driver_sql(
        "INSERT INTO audit_chain VALUES (1, ?, ?, ?)", (place, digest, secrets.token_bytes(32))
    )
