"""Layouts of registers that the post made its own."""

import sqlalchemy as sa

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    create_record_table(
        "register_layout",
        sa.Column("register_id", sa.String, nullable=False),
        sa.Column("layout", sa.String, nullable=False),
        sa.Column("copied_from", sa.String),
        sa.Column("pack", sa.String),
        sa.Column("is_hidden", sa.Boolean),
        sa.Column("note", sa.String),
    )
