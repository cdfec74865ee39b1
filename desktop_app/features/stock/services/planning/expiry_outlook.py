"""Which lots expire when, and how much of each will still lie there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.text import Label

from .proposals import plan
from .usable import lot_facts, stock_of_items


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


def expiry_outlook(session: Session, today: date) -> Sequence[ExpiryLine]:
    """Return the lots that may be given out and expire one day, the earliest first."""
    facts, stock = lot_facts(session), stock_of_items(session, today)
    lines = []
    for row in plan(session, today):
        left_over = {one.lot: one.quantity for one in row.wasted}
        for lot in stock[row.proposal.item].lots if row.proposal.item in stock else ():
            if lot.quantity <= 0 or lot.expiry_date is None:
                continue
            days = (lot.expiry_date - today).days + 1
            number, left = facts[lot.lot].lot_number, left_over.get(lot.lot, 0)
            lines.append(
                ExpiryLine(row.proposal.item, row.name, row.unit, lot.lot, number, lot.expiry_date, lot.quantity, left, days)
            )
    return sorted(lines, key=lambda line: (line.expiry_date, str(line.name), line.lot_number))
