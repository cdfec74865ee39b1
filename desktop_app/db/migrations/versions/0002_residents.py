"""Residents: households, people, and what is known of both over time."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision, down_revision = "0002", "0001"


def upgrade() -> None:
    create_record_table(
        "household",
        sa.Column("area", sa.String),
        sa.Column("ward", sa.String),
        sa.Column("neighbourhood", sa.String),
        sa.Column("street", sa.String),
        sa.Column("house_number", sa.String),
        sa.Column("registry_number", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_household_neighbourhood", "household", ["neighbourhood"])
    op.create_index("ix_household_registry_number", "household", ["registry_number"])
    create_record_table(
        "resident",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("is_unnamed", sa.Boolean, nullable=False),
        sa.Column("sex", sa.String),
        sa.Column("birth_year", sa.Integer),
        sa.Column("birth_month", sa.Integer),
        sa.Column("birth_day", sa.Integer),
        sa.Column("birth_source", sa.String),
        sa.Column("birth_order", sa.Integer),
        sa.Column("birth_place", sa.String),
        reference("mother_id", "resident", nullable=True),
        reference("father_id", "resident", nullable=True),
        reference("caregiver_id", "resident", nullable=True),
        sa.Column("mother_name", sa.String),
        sa.Column("father_name", sa.String),
        sa.Column("caregiver_name", sa.String),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("phone", sa.String),
        sa.Column("note", sa.String),
        reference("merged_into", "resident", nullable=True),
    )
    op.create_index("ix_resident_birth_year", "resident", ["birth_year"])
    create_record_table(
        "household_member",
        reference("household_id", "household"),
        reference("resident_id", "resident"),
        sa.Column("kinship", sa.String, nullable=False),
        sa.Column("from_date", sa.Date),
        sa.Column("until_date", sa.Date),
    )
    create_record_table(
        "household_fact",
        reference("household_id", "household"),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.Column("on_date", sa.Date),
    )
    create_record_table(
        "resident_fact",
        reference("resident_id", "resident"),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.Column("on_date", sa.Date),
    )
    create_record_table(
        "identifier",
        reference("resident_id", "resident"),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.Column("is_temporary", sa.Boolean, nullable=False),
    )
    op.create_index("ix_identifier_value", "identifier", ["value"])
    create_record_table(
        "life_event",
        reference("resident_id", "resident"),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("event_year", sa.Integer),
        sa.Column("event_month", sa.Integer),
        sa.Column("event_day", sa.Integer),
        sa.Column("place", sa.String),
        sa.Column("detail", sa.String),
    )
