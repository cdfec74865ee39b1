"""Stocktakes: what was found on the shelf."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class StockCount(Record):
    """One stocktake of one place."""

    __tablename__ = "stock_count"

    place_id: Mapped[RowId] = reference("stock_place")
    counted_on: Mapped[date]
    counted_by: Mapped[str | None]
    approved_by: Mapped[str | None]
    state: Mapped[str | None]  # confirmed | abandoned; NULL while it is typed
    confirmed_on: Mapped[date | None]
    note: Mapped[str | None]


class StockCountLine(Record):
    """How much of one lot was found; the id is made from count and lot."""

    __tablename__ = "stock_count_line"

    count_id: Mapped[RowId] = reference("stock_count")
    lot_id: Mapped[RowId] = reference("lot")
    line_number: Mapped[int | None]  # on the printed sheet
    counted: Mapped[int | None]  # units; NULL: not counted, nothing is changed
    ledger_when_typed: Mapped[int | None]  # units the ledger held then: tells that it moved since; no difference is taken from it
    reason: Mapped[str | None]  # of the difference
    note: Mapped[str | None]
