"""A household that was entered twice points to the one that stands for both, as people do."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    op.add_column("household", sa.Column("merged_into", sa.LargeBinary(16)))
    op.create_index("ix_household_merged_into", "household", ["merged_into"])
