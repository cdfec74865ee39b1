"""The operation log, the versions of derived tables, and the settings of the post."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table

revision = "0001"
down_revision = None

LOG = (
    """CREATE TABLE action (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, origin BLOB NOT NULL, seq INTEGER NOT NULL,
        clock INTEGER NOT NULL, at INTEGER NOT NULL, user TEXT NOT NULL, label TEXT NOT NULL, undoes BLOB, digest BLOB NOT NULL)""",
    "CREATE INDEX action_origin ON action (origin, seq)",
    "CREATE INDEX action_clock ON action (clock)",
    "CREATE INDEX action_undoes ON action (undoes) WHERE undoes IS NOT NULL",
    "CREATE TABLE shape (n INTEGER PRIMARY KEY, tbl TEXT NOT NULL, fields TEXT NOT NULL, UNIQUE (tbl, fields))",
    """CREATE TABLE op (action INTEGER NOT NULL, i INTEGER NOT NULL, shape INTEGER NOT NULL, row BLOB NOT NULL,
        vals BLOB NOT NULL, parents BLOB NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (action, i)) WITHOUT ROWID""",
    "CREATE INDEX op_row ON op (row)",
    "CREATE TABLE conflict (row BLOB NOT NULL, field TEXT NOT NULL, PRIMARY KEY (row, field)) WITHOUT ROWID",
    "CREATE TABLE derived_version (id TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID",
)


def upgrade() -> None:
    for statement in LOG:
        op.execute(statement)
    create_record_table("post_setting", sa.Column("key", sa.String, nullable=False), sa.Column("value", sa.String, nullable=False))
