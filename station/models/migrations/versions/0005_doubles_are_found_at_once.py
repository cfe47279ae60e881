"""An index of the few persons who are joined: whoever reads persons asks for them first.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_index(
        "ix_person_school_id_joined_into",
        "person",
        ["school_id", "joined_into"],
        unique=False,
        sqlite_where=sa.text("joined_into IS NOT NULL"),
    )
