"""Health visits: open days, visits, body measurements, birth details, feeding, services given."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    create_record_table(
        "open_day",
        sa.Column("held_on", sa.Date, nullable=False),
        sa.Column("place", sa.String),
        sa.Column("scale", sa.String),
        sa.Column("zero_checked", sa.Boolean),
        sa.Column("volunteers", sa.Integer),
        sa.Column("state", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_open_day_held_on", "open_day", ["held_on"])
    create_record_table(
        "visit",
        reference("resident_id", "resident"),
        reference("open_day_id", "open_day", nullable=True),
        sa.Column("visited_on", sa.Date, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("queue_number", sa.Integer),
        sa.Column("checked_in_at", sa.BigInteger),
        sa.Column("measured_by", sa.String),
        sa.Column("typed_by", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_visit_visited_on", "visit", ["visited_on"])
    create_record_table(
        "body_measurement",
        reference("visit_id", "visit"),
        reference("resident_id", "resident"),
        sa.Column("measured_on", sa.Date, nullable=False),
        sa.Column("weight_g", sa.Integer),
        sa.Column("length_height_mm", sa.Integer),
        sa.Column("position", sa.String),
        sa.Column("head_mm", sa.Integer),
        sa.Column("arm_mm", sa.Integer),
        sa.Column("oedema", sa.Boolean),
        sa.Column("tool", sa.String),
    )
    op.create_index("ix_body_measurement_measured_on", "body_measurement", ["measured_on"])
    create_record_table(
        "birth_detail",
        reference("resident_id", "resident"),
        sa.Column("weight_g", sa.Integer),
        sa.Column("length_mm", sa.Integer),
        sa.Column("head_mm", sa.Integer),
        sa.Column("gestation_weeks", sa.Integer),
        sa.Column("birth_rank", sa.Integer),
    )
    create_record_table(
        "feeding",
        reference("resident_id", "resident"),
        sa.Column("month_number", sa.Integer, nullable=False),
        sa.Column("exclusive", sa.String, nullable=False),
        sa.Column("asked_on", sa.Date),
    )
    create_record_table(
        "service_given",
        reference("resident_id", "resident"),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("given_year", sa.Integer),
        sa.Column("given_month", sa.Integer),
        sa.Column("given_day", sa.Integer),
        sa.Column("where_given", sa.String, nullable=False),
        sa.Column("given_by", sa.String),
        sa.Column("lot", sa.String),
        sa.Column("refused", sa.Boolean),
        sa.Column("note", sa.String),
    )
