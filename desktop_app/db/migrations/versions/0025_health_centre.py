"""The posts that a health centre looks after, and its notes to them."""

import sqlalchemy as sa

from desktop_app.db.migrations.tables import create_record_table

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    create_record_table(
        "centre_post",
        sa.Column("post", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("folder", sa.String, nullable=False),
        sa.Column("joined_on", sa.Date, nullable=False),
        sa.Column("left_on", sa.Date),
        sa.Column("contact", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "centre_note",
        sa.Column("month", sa.String),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("written_on", sa.Date, nullable=False),
        sa.Column("written_by", sa.String),
        sa.Column("answered_on", sa.Date),
        sa.Column("answered_by", sa.String),
        sa.Column("answer", sa.String),
    )
