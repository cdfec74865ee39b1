"""Growth: letters that were chosen, second weighings, growth cards, yearly targets, answers to doubts."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    create_record_table(
        "letter_choice",
        reference("resident_id", "resident"),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("month", sa.Integer, nullable=False),
        sa.Column("letter", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "reweighing",
        reference("visit_id", "visit"),
        reference("resident_id", "resident"),
        sa.Column("weighed_on", sa.Date, nullable=False),
        sa.Column("first_weight_g", sa.Integer),
        sa.Column("second_weight_g", sa.Integer, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
    )
    create_record_table(
        "growth_card",
        reference("resident_id", "resident"),
        sa.Column("held", sa.Boolean, nullable=False),
        sa.Column("on_date", sa.Date, nullable=False),
    )
    create_record_table(
        "yearly_target",
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("indicator", sa.String, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("source", sa.String),
    )
    op.create_index("ix_yearly_target_year", "yearly_target", ["year"])
    create_record_table(
        "doubt_answer",
        reference("measurement_id", "body_measurement"),
        reference("resident_id", "resident"),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("value_seen", sa.String, nullable=False),
        sa.Column("answered_on", sa.Date, nullable=False),
        sa.Column("note", sa.String),
    )
