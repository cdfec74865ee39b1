"""First expired, first out (domain.md section 9)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .availability import LotAtPlace, available


@dataclass(frozen=True, slots=True)
class Pick:
    """So many units of one lot from one place."""

    lot: bytes
    place: bytes
    quantity: int


def in_order(lots: Iterable[LotAtPlace]) -> list[LotAtPlace]:
    """Return lots in the order in which they are to be given out; what does not expire comes last."""
    return sorted(lots, key=lambda lot: (lot.expiry_date or date.max, lot.lot_number, lot.fund, lot.lot, lot.place))


def suggest(lots: Iterable[LotAtPlace], quantity: int, on_date: date) -> list[Pick]:
    """Return what to take: as much of ``quantity`` as may be given out, from the earliest expiry on."""
    picks: list[Pick] = []
    for lot in in_order(lots):
        taken = min(quantity, available(lot, on_date))
        if taken > 0:
            picks.append(Pick(lot.lot, lot.place, taken))
            quantity -= taken
    return picks


def passed_over(lots: Sequence[LotAtPlace], picks: Iterable[Pick], on_date: date) -> LotAtPlace | None:
    """Return the lot that should have been taken before one of ``picks``; None if the order is kept."""
    taken = {(pick.lot, pick.place): pick.quantity for pick in picks}
    skipped: LotAtPlace | None = None
    for lot in in_order(lots):
        mine = taken.get((lot.lot, lot.place), 0)
        if skipped is not None and mine > 0 and lot.expiry_date != skipped.expiry_date:
            return skipped
        if skipped is None and available(lot, on_date) > mine:
            skipped = lot
    return None
