"""Development, symptoms, food and recovery feeding of children."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    create_record_table(
        "development_check",
        reference("resident_id", "resident"),
        sa.Column("checked_on", sa.Date, nullable=False),
        sa.Column("band_months", sa.Integer, nullable=False),
        sa.Column("result", sa.String, nullable=False),
        sa.Column("missing", sa.String),
        sa.Column("checked_by", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "symptom_check",
        reference("resident_id", "resident"),
        sa.Column("checked_on", sa.Date, nullable=False),
        sa.Column("cough", sa.Boolean),
        sa.Column("fever_2_weeks", sa.Boolean),
        sa.Column("no_gain_2_months", sa.Boolean),
        sa.Column("tb_contact", sa.Boolean),
        sa.Column("illness", sa.String),
        sa.Column("danger_signs", sa.String),
        sa.Column("temperature_tenths", sa.Integer),
        sa.Column("asked_by", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_symptom_check_checked_on", "symptom_check", ["checked_on"])
    create_record_table(
        "complementary_food",
        reference("resident_id", "resident"),
        sa.Column("asked_on", sa.Date, nullable=False),
        sa.Column("staple", sa.Boolean),
        sa.Column("animal_protein", sa.Boolean),
        sa.Column("plant_protein", sa.Boolean),
        sa.Column("fat", sa.Boolean),
        sa.Column("fruit_vegetables", sa.Boolean),
        sa.Column("suitable", sa.Boolean),
        sa.Column("still_breastfed", sa.Boolean),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "recovery_feeding",
        reference("resident_id", "resident"),
        sa.Column("started_on", sa.Date, nullable=False),
        sa.Column("days_planned", sa.Integer, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("food", sa.String),
        sa.Column("ended_on", sa.Date),
        sa.Column("outcome", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "recovery_portion",
        reference("course_id", "recovery_feeding"),
        reference("resident_id", "resident"),
        sa.Column("given_on", sa.Date, nullable=False),
        sa.Column("portions", sa.Integer, nullable=False),
        sa.Column("eaten", sa.String),
    )
