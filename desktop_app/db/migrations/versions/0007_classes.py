"""Classes: sessions, enrolment, attendance, tests, certificates, materials, quizzes."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    create_record_table(
        "class_kind",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("name", sa.String),
        sa.Column("target", sa.String),
        sa.Column("capacity", sa.Integer),
        sa.Column("meetings_needed", sa.Integer),
        sa.Column("companion_meetings_needed", sa.Integer),
        sa.Column("pass_score", sa.Integer),
        sa.Column("hidden", sa.Boolean),
    )
    create_record_table(
        "group_class",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("group_name", sa.String),
        sa.Column("target", sa.String),
        sa.Column("place", sa.String),
        sa.Column("capacity", sa.Integer),
        sa.Column("from_date", sa.Date, nullable=False),
        sa.Column("until_date", sa.Date),
        sa.Column("meetings_needed", sa.Integer),
        sa.Column("companion_meetings_needed", sa.Integer),
        sa.Column("pass_score", sa.Integer),
        sa.Column("closed_on", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "class_facilitator",
        reference("class_id", "group_class"),
        reference("resident_id", "resident", nullable=True),
        sa.Column("name", sa.String),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("from_date", sa.Date),
        sa.Column("until_date", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "class_session",
        reference("class_id", "group_class"),
        sa.Column("planned_on", sa.Date),
        sa.Column("held_on", sa.Date, nullable=False),
        sa.Column("starts_at", sa.Integer),
        sa.Column("ends_at", sa.Integer),
        sa.Column("place", sa.String),
        sa.Column("topic", sa.String),
        sa.Column("state", sa.String),
        sa.Column("reason", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_class_session_held_on", "class_session", ["held_on"])
    create_record_table(
        "enrolment",
        reference("class_id", "group_class"),
        reference("resident_id", "resident", nullable=True),
        sa.Column("visitor_name", sa.String),
        sa.Column("visitor_sex", sa.String),
        sa.Column("visitor_address", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("enrolled_on", sa.Date, nullable=False),
        sa.Column("asked_at", sa.BigInteger),
        sa.Column("ended_on", sa.Date),
        sa.Column("reason", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "quiz",
        reference("class_id", "group_class"),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("use", sa.String, nullable=False),
        sa.Column("pass_score", sa.Integer),
        sa.Column("version", sa.Integer, nullable=False),
        reference("replaces_id", "quiz", nullable=True),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "attendance",
        reference("session_id", "class_session"),
        reference("enrolment_id", "enrolment"),
        sa.Column("present", sa.Boolean, nullable=False),
        sa.Column("companion", sa.String),
        sa.Column("reason", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "class_certificate",
        reference("enrolment_id", "enrolment"),
        sa.Column("number", sa.String, nullable=False),
        sa.Column("issued_on", sa.Date, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("withdrawn_on", sa.Date),
        sa.Column("reason", sa.String),
    )
    create_record_table(
        "class_material",
        reference("class_id", "group_class"),
        reference("session_id", "class_session", nullable=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("file_name", sa.String, nullable=False),
        sa.Column("media_type", sa.String, nullable=False),
        sa.Column("size_bytes", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "quiz_attempt",
        reference("quiz_id", "quiz"),
        reference("enrolment_id", "enrolment"),
        sa.Column("taken_on", sa.Date, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("on_paper", sa.Boolean, nullable=False),
    )
    create_record_table(
        "quiz_question",
        reference("quiz_id", "quiz"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("question", sa.String, nullable=False),
        sa.Column("points", sa.Integer, nullable=False),
        sa.Column("is_true", sa.Boolean),
        sa.Column("answer_x1000", sa.Integer),
        sa.Column("tolerance_x1000", sa.Integer),
        sa.Column("unit", sa.String),
        sa.Column("explanation", sa.String),
    )
    create_record_table(
        "quiz_choice",
        reference("question_id", "quiz_question"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("answer", sa.String, nullable=False),
        sa.Column("is_right", sa.Boolean, nullable=False),
    )
    create_record_table(
        "test_result",
        reference("enrolment_id", "enrolment"),
        reference("session_id", "class_session", nullable=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("taken_on", sa.Date, nullable=False),
        sa.Column("score", sa.Integer, nullable=False),
        sa.Column("maximum_score", sa.Integer, nullable=False),
        reference("attempt_id", "quiz_attempt", nullable=True),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_test_result_taken_on", "test_result", ["taken_on"])
    create_record_table(
        "quiz_answer",
        reference("attempt_id", "quiz_attempt"),
        reference("question_id", "quiz_question"),
        reference("choice_id", "quiz_choice", nullable=True),
        sa.Column("is_true", sa.Boolean),
        sa.Column("number_x1000", sa.Integer),
    )
