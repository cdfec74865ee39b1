"""The posts that a health centre looks after."""

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
