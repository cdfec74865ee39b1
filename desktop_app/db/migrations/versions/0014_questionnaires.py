"""Questionnaires and their answers."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    create_record_table(
        "questionnaire_sheet",
        reference("resident_id", "resident"),
        sa.Column("questionnaire", sa.String, nullable=False),
        sa.Column("version", sa.String, nullable=False),
        sa.Column("answered_on", sa.Date, nullable=False),
        sa.Column("score", sa.Integer),
        sa.Column("asked_by", sa.String),
        sa.Column("where_asked", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_questionnaire_sheet_answered_on", "questionnaire_sheet", ["answered_on"])
    create_record_table(
        "sheet_answer",
        reference("sheet_id", "questionnaire_sheet"),
        reference("resident_id", "resident"),
        sa.Column("item", sa.String, nullable=False),
        sa.Column("value", sa.Integer),
        sa.Column("is_sealed", sa.Boolean),
    )
