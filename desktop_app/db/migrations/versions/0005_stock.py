"""Stock: items, lots, places, the ledger, stocktakes, orders, equipment."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    create_record_table(
        "item",
        sa.Column("code", sa.String),
        sa.Column("name", sa.String),
        sa.Column("unit", sa.String),
        sa.Column("pack_size", sa.Integer),
        sa.Column("programme", sa.String),
        sa.Column("minimum_months_x10", sa.Integer),
        sa.Column("maximum_months_x10", sa.Integer),
        sa.Column("emergency_months_x10", sa.Integer),
        sa.Column("campaign", sa.String),
        sa.Column("has_expiry", sa.Boolean),
        sa.Column("retired_on", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "stock_order",
        sa.Column("ordered_on", sa.Date, nullable=False),
        sa.Column("partner", sa.String),
        sa.Column("ordered_by", sa.String),
        sa.Column("state", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "lot",
        reference("item_id", "item"),
        sa.Column("lot_number", sa.String),
        sa.Column("expiry_date", sa.Date),
        sa.Column("fund", sa.String),
        sa.Column("blocked", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "stock_document",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("on_date", sa.Date, nullable=False),
        sa.Column("number", sa.String),
        sa.Column("partner", sa.String),
        reference("order_id", "stock_order", nullable=True),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "stock_order_line",
        reference("order_id", "stock_order"),
        reference("item_id", "item"),
        sa.Column("on_hand", sa.Integer),
        sa.Column("monthly_use_x10", sa.Integer),
        sa.Column("expiring", sa.Integer),
        sa.Column("order_up_to", sa.Integer),
        sa.Column("proposed", sa.Integer),
        sa.Column("ordered", sa.Integer),
        sa.Column("reason", sa.String),
    )
    create_record_table(
        "stock_place",
        sa.Column("name", sa.String),
        sa.Column("kind", sa.String, nullable=False),
        reference("resident_id", "resident", nullable=True),
        sa.Column("retired_on", sa.Date),
    )
    create_record_table(
        "equipment",
        sa.Column("code", sa.String),
        sa.Column("name", sa.String),
        sa.Column("serial_number", sa.String),
        reference("place_id", "stock_place", nullable=True),
        sa.Column("acquired_on", sa.Date),
        sa.Column("source", sa.String),
        sa.Column("retired_on", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "movement",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("moved_on", sa.Date, nullable=False),
        sa.Column("item_id", sa.LargeBinary(16), nullable=False),
        reference("lot_id", "lot"),
        reference("place_id", "stock_place"),
        sa.Column("quantity", sa.Integer, nullable=False),
        reference("document_id", "stock_document", nullable=True),
        reference("resident_id", "resident", nullable=True),
        sa.Column("cause_id", sa.LargeBinary(16)),
        reference("reverses_id", "movement", nullable=True),
        sa.Column("reason", sa.String),
        sa.Column("given_by", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_movement_cause_id", "movement", ["cause_id"])
    op.create_index("ix_movement_item_moved_on", "movement", ["item_id", "moved_on"])
    op.create_index("ix_movement_moved_on", "movement", ["moved_on"])
    create_record_table(
        "stock_count",
        reference("place_id", "stock_place"),
        sa.Column("counted_on", sa.Date, nullable=False),
        sa.Column("counted_by", sa.String),
        sa.Column("approved_by", sa.String),
        sa.Column("state", sa.String),
        sa.Column("confirmed_on", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "equipment_check",
        reference("equipment_id", "equipment"),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("checked_on", sa.Date, nullable=False),
        sa.Column("condition", sa.String),
        sa.Column("checked_by", sa.String),
        sa.Column("next_due_on", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "equipment_loan",
        reference("equipment_id", "equipment"),
        reference("resident_id", "resident", nullable=True),
        sa.Column("borrower", sa.String),
        sa.Column("lent_on", sa.Date, nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("returned_on", sa.Date),
        sa.Column("condition_back", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "stock_count_line",
        reference("count_id", "stock_count"),
        reference("lot_id", "lot"),
        sa.Column("line_number", sa.Integer),
        sa.Column("counted", sa.Integer),
        sa.Column("ledger_when_typed", sa.Integer),
        sa.Column("reason", sa.String),
        sa.Column("note", sa.String),
    )
