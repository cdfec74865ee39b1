"""Average monthly use of items, and how long their stock lasts."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy.orm import Session

from ...rules.planning import AverageUse, MonthUse, months_looked_at
from ...rules.planning import average_use as average_of
from ...rules.planning import months_of_stock as stock_lasts
from ..month_use import month_uses


def average_use(session: Session, items: Collection[bytes], today: date) -> dict[bytes, AverageUse]:
    """Return the average use of ``items`` over the last complete months; an item that never moved has no month that counts.

    What was given out and later taken back by a reversal was no use, whenever the reversal was written.
    """
    found = month_uses(session, today)
    never = [MonthUse(month, 0, month.last.day, month.last.day, False) for month in months_looked_at(today)]
    return {item: average_of(found.get(item, never)) for item in items}


def months_of_stock(session: Session, items: Mapping[bytes, int], today: date) -> dict[bytes, float | None]:
    """Return how many months the units of each item last; None where the use is unknown or zero."""
    uses = average_use(session, items, today)
    return {item: stock_lasts(units, uses[item].per_month_x10) for item, units in items.items()}
