"""Volunteers: terms of volunteers and officers, training, duty."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    create_record_table(
        "duty",
        sa.Column("event_kind", sa.String, nullable=False),
        sa.Column("event_id", sa.LargeBinary(16), nullable=False),
        sa.Column("on_date", sa.Date, nullable=False),
        reference("resident_id", "resident", nullable=True),
        sa.Column("name", sa.String),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("task", sa.String),
        sa.Column("planned", sa.Boolean),
        sa.Column("present", sa.Boolean),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_duty_event_id", "duty", ["event_id"])
    op.create_index("ix_duty_on_date", "duty", ["on_date"])
    create_record_table(
        "officer_term",
        sa.Column("office", sa.String, nullable=False),
        reference("resident_id", "resident", nullable=True),
        sa.Column("name", sa.String),
        sa.Column("number", sa.String),
        sa.Column("from_date", sa.Date, nullable=False),
        sa.Column("until_date", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "volunteer_term",
        reference("resident_id", "resident"),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("from_date", sa.Date, nullable=False),
        sa.Column("until_date", sa.Date),
        sa.Column("reason_left", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "volunteer_training",
        reference("resident_id", "resident"),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("organiser", sa.String),
        sa.Column("held_year", sa.Integer),
        sa.Column("held_month", sa.Integer),
        sa.Column("held_day", sa.Integer),
        sa.Column("level", sa.String),
        sa.Column("certificate_number", sa.String),
        sa.Column("note", sa.String),
    )
