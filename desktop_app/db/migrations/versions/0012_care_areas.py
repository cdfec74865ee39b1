"""Which volunteer looks after which street."""

import sqlalchemy as sa

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    create_record_table(
        "care_area",
        reference("resident_id", "resident"),
        sa.Column("area", sa.String),
        sa.Column("ward", sa.String),
        sa.Column("neighbourhood", sa.String),
        sa.Column("street", sa.String),
        sa.Column("from_date", sa.Date, nullable=False),
        sa.Column("until_date", sa.Date),
    )
