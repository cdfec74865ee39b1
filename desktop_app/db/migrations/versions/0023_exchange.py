"""Exchange by file: trusted laptops, key holders, erasures, and what this laptop alone keeps of exchange."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0023"
down_revision = "0022"

LOCAL = (
    # keys of this laptop in this post; never exchanged
    "CREATE TABLE own_key (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    # what each other laptop is known to have, by its own last word; a copy of it, or one that went on from a backup, has another origin
    """CREATE TABLE peer (device BLOB NOT NULL, origin BLOB NOT NULL, have BLOB NOT NULL, wanted BLOB NOT NULL,
        heard_at INTEGER NOT NULL, said_at INTEGER NOT NULL, package BLOB NOT NULL, counter INTEGER NOT NULL,
        PRIMARY KEY (device, origin)) WITHOUT ROWID""",
    # every file that went out or came in
    """CREATE TABLE exchange_log (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, way TEXT NOT NULL, at INTEGER NOT NULL,
        user TEXT NOT NULL, device BLOB, device_name TEXT NOT NULL, origin BLOB, sending BLOB, file TEXT NOT NULL,
        counter INTEGER NOT NULL,
        made_at INTEGER NOT NULL, have BLOB, first_action INTEGER, last_action INTEGER, counts TEXT NOT NULL, state TEXT NOT NULL)""",
    "CREATE INDEX exchange_log_device ON exchange_log (device)",
    # shapes of operations that a newer program wrote and this one cannot show yet
    "CREATE TABLE waiting_shape (shape INTEGER PRIMARY KEY)",
    # rows whose operations were emptied by an erasure: their hashes stand, their values do not
    "CREATE TABLE erased_row (row BLOB PRIMARY KEY) WITHOUT ROWID",
)


def upgrade() -> None:
    create_record_table(
        "trusted_device",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("sign_public", sa.LargeBinary(32), nullable=False),
        sa.Column("recipient", sa.String, nullable=False),
        sa.Column("admin_public", sa.LargeBinary(32), nullable=False),
        sa.Column("admission", sa.LargeBinary(64), nullable=False),
        sa.Column("admitted_on", sa.Date, nullable=False),
        sa.Column("invited_until", sa.Date),
        sa.Column("joined_on", sa.Date),
        sa.Column("joined_as", sa.LargeBinary(16)),
        sa.Column("withdrawn_on", sa.Date),
        sa.Column("withdrawal", sa.LargeBinary(64)),
        sa.Column("withdrawn_why", sa.String),
        sa.Column("restored_at", sa.BigInteger),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "key_holder",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("role", sa.String),
        sa.Column("public_key", sa.LargeBinary(32), nullable=False),
        sa.Column("password_wrap", sa.LargeBinary),
        sa.Column("words_wrap", sa.LargeBinary),
        sa.Column("pin_check", sa.LargeBinary),
        sa.Column("must_change", sa.Boolean, nullable=False),
        sa.Column("added_on", sa.Date, nullable=False),
        sa.Column("left_on", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "admin_key",
        sa.Column("public", sa.LargeBinary(32), nullable=False),
        sa.Column("made_on", sa.Date, nullable=False),
        sa.Column("succeeds", sa.LargeBinary(32)),
        sa.Column("succession", sa.LargeBinary(64)),
        sa.Column("for_laptops", sa.LargeBinary),
    )
    create_record_table(
        "admin_key_copy",
        reference("admin_key_id", "admin_key"),
        reference("key_holder_id", "key_holder"),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    create_record_table(
        "export_note",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("month", sa.String),
        sa.Column("people", sa.Integer),
        sa.Column("place", sa.String),
        sa.Column("exported_on", sa.Date, nullable=False),
    )
    create_record_table(
        "erasure",
        sa.Column("rows", sa.LargeBinary, nullable=False),
        sa.Column("asked_on", sa.Date, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("asked_by", sa.String),
    )
    for statement in LOCAL:
        op.execute(statement)
