"""The lots that add up to what may be given out: one reading of the ledger for stock and for what is at risk (bhima#5177)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ...models import Lot, StockPlace
from ...rules.availability import SET_ASIDE, why_blocked
from ...rules.planning import LotStock
from ..balances import balance


@dataclass(frozen=True, slots=True)
class LotFacts:
    """What a lot is, wherever it lies."""

    item: bytes
    lot_number: str
    expiry_date: date | None
    blocked: str

    def is_usable(self, day: date) -> bool:
        """Return True if the lot may be given out on a day from a place that is not set aside."""
        return why_blocked(self.expiry_date, self.blocked, "", day) is None


@dataclass(frozen=True, slots=True)
class Stock:
    """Units of one item: all there is, and the lots that may be given out today."""

    on_hand: int
    lots: tuple[LotStock, ...]

    @property
    def usable(self) -> int:
        """Return the units that may be given out today."""
        return sum(lot.quantity for lot in self.lots)


def lot_facts(session: Session) -> dict[bytes, LotFacts]:
    """Return all lots by id."""
    query = select(Lot.id, Lot.item_id, Lot.lot_number, Lot.expiry_date, Lot.blocked)
    return {
        key: LotFacts(item, number or "", expiry, blocked or "") for key, item, number, expiry, blocked in session.execute(query)
    }


def places_set_aside(session: Session) -> frozenset[bytes]:
    """Return the places whose stock is not given out."""
    return frozenset(session.scalars(select(StockPlace.id).where(StockPlace.kind == SET_ASIDE)))


def stock_of_items(session: Session, today: date) -> dict[bytes, Stock]:
    """Return the stock of every item that has any lot, over all places."""
    facts, aside = lot_facts(session), places_set_aside(session)
    on_hand: dict[bytes, int] = defaultdict(int)
    usable: dict[bytes, dict[bytes, int]] = defaultdict(lambda: defaultdict(int))
    for (lot, place), units in balance(session, today).items():
        if lot not in facts:
            continue
        item = facts[lot].item
        on_hand[item] += units
        if place not in aside and facts[lot].is_usable(today):
            usable[item][lot] += units
    return {
        item: Stock(units, tuple(LotStock(lot, left, facts[lot].expiry_date) for lot, left in usable[item].items()))
        for item, units in on_hand.items()
    }
