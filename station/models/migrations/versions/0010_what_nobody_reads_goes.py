"""Three columns that were written and never read go; who was born on one day is found at once.

Revision ID: 0010
Revises: 0009
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.drop_column("enrolment", "tries")
    op.drop_column("message", "attempts")
    op.drop_column("pronote_code", "imported_at")
    op.create_index("ix_person_school_id_birth_date", "person", ["school_id", "birth_date"], unique=False)
