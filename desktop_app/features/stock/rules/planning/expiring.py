"""Stock that will expire before it can be used, told from the same lots as the stock itself (bhima#5177).

Nothing here reads a second ledger: the lots that add up to what is usable are the ones that are looked at, so that
never more is at risk than is there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.period import Month


@dataclass(frozen=True, slots=True)
class LotStock:
    """Units of one lot that may be given out today; below zero after an exchange of two laptops that issued the same pack.

    Attributes:
        expiry_date: last day on which it may be given; None for what does not expire.
    """

    lot: bytes
    quantity: int
    expiry_date: date | None = None


@dataclass(frozen=True, slots=True)
class Wasted:
    """Units of a lot that will still lie there when it expires."""

    lot: bytes
    quantity: int
    expiry_date: date


def expiring_before_use(lots: Sequence[LotStock], per_month_x10: int | None, today: date) -> list[Wasted]:
    """Return what of each lot will not be used by its expiry date, first expired first out.

    Args:
        lots: whatever adds up to the usable stock; expired ones are no part of it.
        per_month_x10: average use; None or zero means that nothing is used up before it expires.

    The sum is never more than the usable stock: units missing from one lot are taken from the lot that expires first.
    """
    found: list[Wasted] = []
    used = 0.0
    for lot in _without_debts(lots):
        if lot.expiry_date is None:
            break
        can_be_used = max(0.0, _months_until(today, lot.expiry_date) * (per_month_x10 or 0) / 10 - used)
        left = lot.quantity - int(can_be_used + 1e-9)
        if left > 0:
            found.append(Wasted(lot.lot, left, lot.expiry_date))
        used += min(float(lot.quantity), can_be_used)
    return found


def wasted_by_month(wasted: Iterable[Wasted]) -> Mapping[Month, int]:
    """Return the units that will be lost in each month."""
    found: dict[Month, int] = {}
    for one in wasted:
        month = Month.of(one.expiry_date)
        found[month] = found.get(month, 0) + one.quantity
    return dict(sorted(found.items()))


def _without_debts(lots: Sequence[LotStock]) -> list[LotStock]:
    """Return the lots with something in them, the one that expires first in front; debts are paid by the first ones."""
    debt = -sum(lot.quantity for lot in lots if lot.quantity < 0)
    kept: list[LotStock] = []
    for lot in sorted((one for one in lots if one.quantity > 0), key=_expires):
        paid = min(debt, lot.quantity)
        debt -= paid
        if lot.quantity > paid:
            kept.append(LotStock(lot.lot, lot.quantity - paid, lot.expiry_date))
    return kept


def _expires(lot: LotStock) -> tuple[bool, date, bytes]:
    return lot.expiry_date is None, lot.expiry_date or date.max, lot.lot


def _months_until(today: date, expiry_date: date) -> float:
    """Return the months in which a lot may still be given, its last day included; a month is 365/12 days."""
    return ((expiry_date - today).days + 1) * 12 / 365
