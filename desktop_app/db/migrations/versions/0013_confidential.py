"""Sealed entries of the midwife."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    create_record_table(
        "sealed_entry",
        reference("resident_id", "resident"),
        sa.Column("recorded_on", sa.Date, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_sealed_entry_recorded_on", "sealed_entry", ["recorded_on"])
