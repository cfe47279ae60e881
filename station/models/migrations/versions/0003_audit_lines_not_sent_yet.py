"""Audit lines that no other desk has seen may be numbered and stamped anew.

Revision ID: 0003
Revises: 0002

What a line tells never changes. But a desk that was restored from a backup has used its numbers before, a
desk with a wrong clock has stamped from the future, and a desk connected only now had no station number.
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let go of the marks of lines that were not sent."""
    op.execute("DROP TRIGGER audit_entry_unchanged")
    op.execute(
        """
        CREATE TRIGGER audit_entry_unchanged
        BEFORE UPDATE OF school_id, at, operator_id, act, subject_id, facts ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END
        """
    )
    op.execute(
        """
        CREATE TRIGGER audit_entry_sent BEFORE UPDATE OF station, incarnation, seq, stamp ON audit_entry
        WHEN OLD.revision IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END
        """
    )
