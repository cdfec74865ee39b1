"""What migrations share. Nothing here may ever change its outcome: files of all ages rest on it."""

import sqlalchemy as sa
from alembic import op


def create_record_table(name: str, *columns: "sa.Column[object]") -> None:
    """Make the table of a record: its own ``columns``, and those of every record."""
    op.create_table(
        name,
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False, unique=True),
        sa.Column("head", sa.LargeBinary, nullable=False),
        sa.Column("deleted_at", sa.BigInteger),
        *columns,
    )
    for column in columns:
        if column.foreign_keys:
            op.create_index(f"ix_{name}_{column.name}", name, [column.name])


def reference(column: str, table: str, nullable: bool = False) -> "sa.Column[object]":
    """Return a column that points to a row of ``table``; ``create_record_table`` gives it its index."""
    key = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(column, sa.LargeBinary(16), key, nullable=nullable)
