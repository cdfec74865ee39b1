"""Closed months: printed registers, their rows, signed pages."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    create_record_table(
        "month_report",
        sa.Column("month", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("state_on", sa.Date, nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("sent_to", sa.String),
        sa.Column("reason", sa.String),
        sa.Column("changed_by", sa.String),
    )
    op.create_index("ix_month_report_month", "month_report", ["month"])
    create_record_table(
        "closed_register",
        sa.Column("month", sa.String, nullable=False),
        sa.Column("register_id", sa.String, nullable=False),
        sa.Column("title", sa.String),
        sa.Column("position", sa.Integer),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("closed_on", sa.Date, nullable=False),
        sa.Column("closed_by", sa.String),
        sa.Column("paper", sa.String),
        sa.Column("pages", sa.Integer, nullable=False),
        sa.Column("reason", sa.String),
        sa.Column("program_version", sa.String),
        sa.Column("pack", sa.String),
        sa.Column("layout_hash", sa.LargeBinary(32)),
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("reopened_on", sa.Date),
        sa.Column("reopened_by", sa.String),
        sa.Column("reopened_why", sa.String),
    )
    op.create_index("ix_closed_register_month", "closed_register", ["month"])
    create_record_table(
        "closed_rows",
        reference("closed_register_id", "closed_register"),
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
    )
    create_record_table(
        "signed_page",
        sa.Column("month", sa.String, nullable=False),
        reference("closed_register_id", "closed_register", nullable=True),
        sa.Column("taken_on", sa.Date, nullable=False),
        sa.Column("title", sa.String),
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_signed_page_month", "signed_page", ["month"])
