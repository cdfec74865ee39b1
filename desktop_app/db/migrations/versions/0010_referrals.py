"""Referrals."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    create_record_table(
        "referral",
        reference("resident_id", "resident"),
        sa.Column("referred_on", sa.Date, nullable=False),
        sa.Column("slip_number", sa.String, nullable=False),
        sa.Column("reasons", sa.String, nullable=False),
        sa.Column("findings", sa.String),
        sa.Column("target", sa.String, nullable=False),
        sa.Column("target_name", sa.String),
        sa.Column("referred_by", sa.String),
        sa.Column("note", sa.String),
        sa.Column("went", sa.Boolean),
        sa.Column("replied_on", sa.Date),
        sa.Column("reply", sa.String),
        sa.Column("closed_on", sa.Date),
    )
    op.create_index("ix_referral_referred_on", "referral", ["referred_on"])
