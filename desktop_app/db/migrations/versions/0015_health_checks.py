"""Blood pressure, blood values, eyes and ears, habits, known illness, iron tablets; waist."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    create_record_table(
        "vital_sign",
        reference("resident_id", "resident"),
        reference("visit_id", "visit", nullable=True),
        sa.Column("measured_on", sa.Date, nullable=False),
        sa.Column("systolic_mmhg", sa.Integer),
        sa.Column("diastolic_mmhg", sa.Integer),
        sa.Column("second_systolic_mmhg", sa.Integer),
        sa.Column("second_diastolic_mmhg", sa.Integer),
        sa.Column("pulse_per_minute", sa.Integer),
        sa.Column("breaths_per_minute", sa.Integer),
        sa.Column("temperature_tenths", sa.Integer),
        sa.Column("measured_by", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_vital_sign_measured_on", "vital_sign", ["measured_on"])
    create_record_table(
        "lab_value",
        reference("resident_id", "resident"),
        sa.Column("test", sa.String, nullable=False),
        sa.Column("measured_on", sa.Date, nullable=False),
        sa.Column("value_thousandths", sa.Integer, nullable=False),
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("where_done", sa.String, nullable=False),
        sa.Column("tested_by", sa.String),
        sa.Column("note", sa.String),
        sa.Column("confirmed_by", sa.String),
        sa.Column("confirmed_on", sa.Date),
    )
    op.create_index("ix_lab_value_measured_on", "lab_value", ["measured_on"])
    create_record_table(
        "sense_check",
        reference("resident_id", "resident"),
        sa.Column("checked_on", sa.Date, nullable=False),
        sa.Column("right_eye", sa.String),
        sa.Column("left_eye", sa.String),
        sa.Column("colour_vision", sa.String),
        sa.Column("right_ear", sa.String),
        sa.Column("left_ear", sa.String),
        sa.Column("teeth", sa.String),
        sa.Column("anaemia_signs", sa.String),
        sa.Column("checked_by", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_sense_check_checked_on", "sense_check", ["checked_on"])
    create_record_table(
        "habit",
        reference("resident_id", "resident"),
        sa.Column("asked_on", sa.Date, nullable=False),
        sa.Column("smoking", sa.String),
        sa.Column("pack_years", sa.Integer),
        sa.Column("much_sugar", sa.Boolean),
        sa.Column("much_salt", sa.Boolean),
        sa.Column("much_fat", sa.Boolean),
        sa.Column("asked_by", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "health_condition",
        reference("resident_id", "resident"),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("whose", sa.String, nullable=False),
        sa.Column("since_year", sa.Integer),
        sa.Column("since_month", sa.Integer),
        sa.Column("since_day", sa.Integer),
        sa.Column("ended_on", sa.Date),
        sa.Column("told_by", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "condition_control",
        reference("resident_id", "resident"),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("seen_on", sa.Date, nullable=False),
        sa.Column("where_seen", sa.String),
        sa.Column("has_medicine", sa.Boolean),
        sa.Column("taken_24h", sa.Boolean),
        sa.Column("seen_by", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_condition_control_seen_on", "condition_control", ["seen_on"])
    create_record_table(
        "iron_tablets",
        reference("resident_id", "resident"),
        sa.Column("given_on", sa.Date, nullable=False),
        sa.Column("tablets", sa.Integer),
        sa.Column("taken", sa.String),
        sa.Column("where_given", sa.String),
        sa.Column("given_by", sa.String),
        sa.Column("note", sa.String),
        sa.Column("confirmed_by", sa.String),
        sa.Column("confirmed_on", sa.Date),
    )
    op.create_index("ix_iron_tablets_given_on", "iron_tablets", ["given_on"])
    op.add_column("body_measurement", sa.Column("waist_mm", sa.Integer))
    op.add_column("open_day", sa.Column("groups", sa.String))
