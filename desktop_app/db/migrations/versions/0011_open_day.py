"""The five steps of an open day, lists on paper, absences, what was entered in other systems."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("visit", sa.Column("recorded_at", sa.BigInteger))
    op.add_column("visit", sa.Column("served_at", sa.BigInteger))
    op.add_column("visit", sa.Column("advised_at", sa.BigInteger))
    create_record_table(
        "paper_list",
        sa.Column("number", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("for_day", sa.Date, nullable=False),
        sa.Column("printed_on", sa.Date, nullable=False),
        sa.Column("street", sa.String),
        sa.Column("volunteer", sa.String),
        sa.Column("typed_on", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "paper_line",
        reference("list_id", "paper_list"),
        reference("resident_id", "resident"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("offered", sa.String),
        sa.Column("visited_on", sa.Date),
        sa.Column("done_on", sa.Date),
    )
    create_record_table(
        "absence",
        reference("resident_id", "resident"),
        reference("open_day_id", "open_day"),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("asked_on", sa.Date, nullable=False),
        sa.Column("asked_by", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "entered_elsewhere",
        reference("resident_id", "resident"),
        sa.Column("about", sa.String, nullable=False),
        sa.Column("record_id", sa.LargeBinary(16), nullable=False),
        sa.Column("system", sa.String, nullable=False),
        sa.Column("entered_on", sa.Date, nullable=False),
        sa.Column("entered_by", sa.String),
        sa.Column("digest", sa.String),
    )
