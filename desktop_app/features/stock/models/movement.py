"""The ledger. A movement is written once; a mistake is answered by a reversal."""

from datetime import date

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class StockDocument(Record):
    """A delivery note, hand-over note or transfer that several movements stand on."""

    __tablename__ = "stock_document"

    kind: Mapped[str]  # delivery | issue | return | transfer | set_aside
    on_date: Mapped[date]
    number: Mapped[str | None]  # as written on the paper
    partner: Mapped[str | None]  # from whom, or to whom
    order_id: Mapped[RowId | None] = reference("stock_order", nullable=True)  # that it answers
    note: Mapped[str | None]


class Movement(Record):
    """One line of the ledger: units of one lot that came to a place or left it."""

    __tablename__ = "movement"
    __table_args__ = (
        Index("ix_movement_item_moved_on", "item_id", "moved_on"),
        Index("ix_movement_moved_on", "moved_on"),
        Index("ix_movement_cause_id", "cause_id"),
    )

    kind: Mapped[str]  # receipt | issue | return | transfer | loss | expiry | adjustment | reversal
    moved_on: Mapped[date]
    item_id: Mapped[RowId] = mapped_column(LargeBinary(16))  # of the lot; repeated for the ledger's index
    lot_id: Mapped[RowId] = reference("lot")
    place_id: Mapped[RowId] = reference("stock_place")
    quantity: Mapped[int]  # units; positive comes in, negative goes out; a transfer is two rows
    document_id: Mapped[RowId | None] = reference("stock_document", nullable=True)
    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)  # to or from whom
    cause_id: Mapped[bytes | None] = mapped_column(LargeBinary(16))  # the service given, aid or count behind it; any table
    reverses_id: Mapped[RowId | None] = reference("movement", nullable=True)
    reason: Mapped[str | None]  # of a loss, an adjustment, a reversal, or of passing over an earlier expiry
    given_by: Mapped[str | None]
    note: Mapped[str | None]
