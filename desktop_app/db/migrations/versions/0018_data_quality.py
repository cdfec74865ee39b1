"""Doubts that somebody looked at."""

import sqlalchemy as sa

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    create_record_table(
        "cleared_doubt",
        sa.Column("doubt", sa.String, nullable=False),
        reference("resident_id", "resident"),
        sa.Column("seen", sa.String, nullable=False),
        sa.Column("cleared_on", sa.Date, nullable=False),
        sa.Column("reason", sa.String),
        sa.Column("cleared_by", sa.String),
    )
