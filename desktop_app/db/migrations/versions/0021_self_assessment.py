"""Yearly self-assessment of the post."""

import sqlalchemy as sa

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    create_record_table(
        "assessment_answer",
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("criterion", sa.String, nullable=False),
        sa.Column("value", sa.Integer),
        sa.Column("answered_on", sa.Date, nullable=False),
        sa.Column("answered_by", sa.String),
        sa.Column("note", sa.String),
    )
