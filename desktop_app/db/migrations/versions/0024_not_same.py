"""People and households that somebody has looked at and found to be two."""

import sqlalchemy as sa

from desktop_app.db.migrations.tables import create_record_table

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    create_record_table(
        "not_same",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("one_id", sa.LargeBinary(16), nullable=False),
        sa.Column("other_id", sa.LargeBinary(16), nullable=False),
        sa.Column("decided_on", sa.Date, nullable=False),
        sa.Column("reason", sa.String),
    )
