"""Planned and done visits at home, their checklists, what is followed up."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    create_record_table(
        "planned_visit",
        sa.Column("week_on", sa.Date, nullable=False),
        reference("household_id", "household", nullable=True),
        reference("resident_id", "resident", nullable=True),
        sa.Column("planned_on", sa.Date),
        reference("visitor_id", "resident", nullable=True),
        sa.Column("reasons", sa.String, nullable=False),
        sa.Column("list_number", sa.String),
        sa.Column("line", sa.Integer),
        sa.Column("dropped", sa.String),
    )
    op.create_index("ix_planned_visit_week_on", "planned_visit", ["week_on"])
    create_record_table(
        "home_visit",
        reference("household_id", "household", nullable=True),
        reference("resident_id", "resident", nullable=True),
        sa.Column("visited_on", sa.Date, nullable=False),
        reference("visitor_id", "resident", nullable=True),
        sa.Column("visitor_name", sa.String),
        sa.Column("met", sa.String),
        sa.Column("with_whom", sa.String),
        sa.Column("reasons", sa.String),
        sa.Column("checklist", sa.String),
        sa.Column("no_access", sa.Boolean),
        sa.Column("not_following", sa.Boolean),
        sa.Column("danger_sign", sa.Boolean),
        sa.Column("tb_symptoms", sa.Boolean),
        sa.Column("temperature_tenths", sa.Integer),
        sa.Column("findings", sa.String),
        sa.Column("action", sa.String),
        sa.Column("topics", sa.String),
        sa.Column("reminded", sa.Boolean),
        sa.Column("reported_on", sa.Date),
        sa.Column("promised_on", sa.Date),
        sa.Column("next_on", sa.Date),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_home_visit_visited_on", "home_visit", ["visited_on"])
    create_record_table(
        "home_answer",
        reference("home_visit_id", "home_visit"),
        sa.Column("item", sa.String, nullable=False),
        sa.Column("value", sa.String),
    )
    create_record_table(
        "follow_up",
        reference("resident_id", "resident", nullable=True),
        reference("household_id", "household", nullable=True),
        reference("home_visit_id", "home_visit", nullable=True),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("done_on", sa.Date),
        sa.Column("result", sa.String),
        sa.Column("done_by", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_follow_up_due_on", "follow_up", ["due_on"])
