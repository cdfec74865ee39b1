"""Orders to the health centre."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class StockOrder(Record):
    """One order form."""

    __tablename__ = "stock_order"

    ordered_on: Mapped[date]
    partner: Mapped[str | None]  # to whom
    ordered_by: Mapped[str | None]
    state: Mapped[str | None]  # sent | abandoned; NULL while it is written; received follows from its deliveries
    note: Mapped[str | None]


class StockOrderLine(Record):
    """What is ordered of one item; the id is made from order and item. What the proposal rested on is kept with it."""

    __tablename__ = "stock_order_line"

    order_id: Mapped[RowId] = reference("stock_order")
    item_id: Mapped[RowId] = reference("item")
    on_hand: Mapped[int | None]  # units that could be given out when the order was made
    monthly_use_x10: Mapped[int | None]
    expiring: Mapped[int | None]  # of those on hand: units that expire before they would be used
    order_up_to: Mapped[int | None]  # units: the most that should be kept, or what the campaign needs
    proposed: Mapped[int | None]  # units
    ordered: Mapped[int | None]  # units
    reason: Mapped[str | None]  # of ordering something else than proposed
