"""The lots that add up to what may be given out: one reading of the ledger for stock and for what is at risk (bhima#5177)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ...rules.availability import why_blocked
from ...rules.planning import LotStock

_LOTS = """SELECT b.item_id, b.lot_id, sum(b.quantity), l.lot_number, l.expiry_date, l.blocked, p.kind
    FROM derived_stock_balance b JOIN lot l ON l.id = b.lot_id LEFT JOIN stock_place p ON p.id = b.place_id
    GROUP BY b.item_id, b.lot_id, p.kind"""


@dataclass(frozen=True, slots=True)
class Stock:
    """Units of one item: all there is, and the lots that may be given out today.

    Attributes:
        lot_numbers: of those lots, as printed on the box.
    """

    on_hand: int
    lots: tuple[LotStock, ...]
    lot_numbers: tuple[str, ...] = ()

    @property
    def usable(self) -> int:
        """Return the units that may be given out today."""
        return sum(lot.quantity for lot in self.lots)


def stock_of_items(session: Session, today: date) -> dict[bytes, Stock]:
    """Return the stock of every item that has any, over all places.

    Reads what the last stored action left; within an action its own movements do not show yet.
    """
    on_hand: dict[bytes, int] = defaultdict(int)
    usable: dict[bytes, dict[bytes, int]] = defaultdict(lambda: defaultdict(int))
    facts: dict[bytes, tuple[str, date | None]] = {}
    for item, lot, units, number, expiry, blocked, kind in session.connection().exec_driver_sql(_LOTS):
        last = None if expiry is None else date.fromisoformat(expiry)
        on_hand[item] += units
        facts[lot] = (number or "", last)
        if why_blocked(last, blocked, kind or "post", today) is None:
            usable[item][lot] += units
    return {
        item: Stock(
            units,
            tuple(LotStock(lot, left, facts[lot][1]) for lot, left in usable[item].items()),
            tuple(facts[lot][0] for lot in usable[item]),
        )
        for item, units in on_hand.items()
    }
