"""Doses: confirmed by a health worker."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("service_given", sa.Column("confirmed_by", sa.String))
    op.add_column("service_given", sa.Column("confirmed_on", sa.Date))
