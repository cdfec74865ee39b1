"""What is kept, in which lots, and where."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class Item(Record):
    """Something that is counted, received and given out."""

    __tablename__ = "item"

    code: Mapped[str | None]  # of the pack's table of items; NULL for an item of the post's own
    name: Mapped[str | None]  # NULL: the pack's words
    unit: Mapped[str | None]  # smallest one that is given out: a code, or the post's own word; NULL: the pack's
    pack_size: Mapped[int | None]  # units in one box as it is delivered
    programme: Mapped[str | None]
    minimum_months_x10: Mapped[int | None]  # order when months of stock fall below
    maximum_months_x10: Mapped[int | None]  # order up to
    emergency_months_x10: Mapped[int | None]  # do not wait for the next delivery below
    campaign: Mapped[str | None]  # code of the pack's rule of need; NULL: need follows consumption
    has_expiry: Mapped[bool | None]  # False: things that do not expire, e.g. register books
    retired_on: Mapped[date | None]  # not ordered any more
    note: Mapped[str | None]


class Lot(Record):
    """What was delivered of an item with one lot number, expiry date and fund; one stock card each fund."""

    __tablename__ = "lot"

    item_id: Mapped[RowId] = reference("item")
    lot_number: Mapped[str | None]  # as printed on the box
    expiry_date: Mapped[date | None]  # last day on which it may be given
    fund: Mapped[str | None]  # who paid for it
    blocked: Mapped[str | None]  # damaged | opened | recalled: not given out on any path
    note: Mapped[str | None]


class StockPlace(Record):
    """Where stock lies."""

    __tablename__ = "stock_place"

    name: Mapped[str | None]  # NULL: what the kind is called
    kind: Mapped[str]  # post | cupboard | bag | set_aside (expired, damaged or opened: not given out)
    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)  # whose bag
    retired_on: Mapped[date | None]
