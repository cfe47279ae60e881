"""The search index: who can be found by which word, phone and e-mail.

Its tables are of this desk alone and can be made again from the persons at any time; they lie in the
encrypted file like all else. `station.services.persons.index` fills them.

Revision ID: 0002
Revises: 0001
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.execute(
        """
        CREATE TABLE person_index_row (
            row INTEGER PRIMARY KEY,
            person_id CHAR(32) NOT NULL UNIQUE,
            last_day VARCHAR NOT NULL,
            last_name VARCHAR NOT NULL,
            usage_name VARCHAR NOT NULL,
            first_name VARCHAR NOT NULL,
            class VARCHAR NOT NULL
        )
        """
    )
    op.execute(
        """
        CREATE VIRTUAL TABLE person_names USING fts5(
            last_name, first_name, further, class, family,
            content='', contentless_delete=1, detail='column', prefix='1 2 3', tokenize='ascii'
        )
        """
    )
    op.execute(
        """
        CREATE VIRTUAL TABLE person_reach USING fts5(
            phone, phone_end, email,
            content='', contentless_delete=1, detail='column', tokenize='ascii'
        )
        """
    )
    # The distinct words of `person_names`, against which a typing slip is mended.
    op.execute(
        "CREATE TABLE person_word (id INTEGER PRIMARY KEY AUTOINCREMENT, word VARCHAR NOT NULL UNIQUE)"
    )
