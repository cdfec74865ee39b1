"""What a laptop remembers for its own convenience; no record, never exchanged."""

from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.execute("CREATE TABLE kept_here (name TEXT PRIMARY KEY, state INTEGER NOT NULL, value BLOB NOT NULL) WITHOUT ROWID")
