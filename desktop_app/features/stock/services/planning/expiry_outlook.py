"""Which lots expire when, and how much of each will still lie there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.text import Label

from ...rules.planning import LotStock
from .proposals import NOTHING, PlanRow, plan
from .usable import stock_of_items


@dataclass(frozen=True, slots=True)
class ExpiryLine:
    """One lot that may still be given out.

    Attributes:
        quantity: units that are there.
        left_over: units of them that will not be used by then.
        days_left: days on which it may still be given, today included.
    """

    item: bytes
    name: Label
    unit: Label
    lot: bytes
    lot_number: str
    expiry_date: date
    quantity: int
    left_over: int
    days_left: int


def expiry_outlook(session: Session, today: date, rows: Sequence[PlanRow] | None = None) -> Sequence[ExpiryLine]:
    """Return the lots that may be given out and expire one day, the earliest first.

    Args:
        rows: the plan of today, if it was made already.
    """
    stock = stock_of_items(session, today)
    lines = []
    for row in plan(session, today) if rows is None else rows:
        left_over = {one.lot: one.quantity for one in row.wasted}
        found = stock.get(row.proposal.item, NOTHING)
        for lot, number in zip(found.lots, found.lot_numbers, strict=True):
            if lot.quantity > 0 and lot.expiry_date is not None:
                lines.append(_line(row, lot, number, lot.expiry_date, left_over.get(lot.lot, 0), today))
    return sorted(lines, key=lambda line: (line.expiry_date, str(line.name), line.lot_number))


def _line(row: PlanRow, lot: LotStock, number: str, expiry: date, left_over: int, today: date) -> ExpiryLine:
    days = (expiry - today).days + 1
    return ExpiryLine(row.proposal.item, row.name, row.unit, lot.lot, number, expiry, lot.quantity, left_over, days)
