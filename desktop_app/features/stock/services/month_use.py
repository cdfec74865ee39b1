"""What was used of each item in the months on which an average rests, from the local table."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month

from ..rules.planning import MonthUse, months_looked_at
from .stock_tables import AFTERWARDS

_USE = "SELECT item_id, month, used, days_out FROM derived_stock_use WHERE (month BETWEEN ? AND ? OR month = ?)"
_MOST = "SELECT item_id, max(used) FROM derived_stock_use WHERE month BETWEEN ? AND ? GROUP BY item_id"


def most_used(session: Session, today: date) -> dict[bytes, int]:
    """Return the units of each item used in the month of largest use among those on which an average rests."""
    months = months_looked_at(today)
    found = session.connection().exec_driver_sql(_MOST, (str(months[0]), str(months[-1]))).all()
    return {item: used for item, used in found}


def used_in(session: Session, month: Month) -> dict[bytes, int]:
    """Return the units of each item used in one month, less what came back."""
    found = session.connection().exec_driver_sql("SELECT item_id, used FROM derived_stock_use WHERE month = ?", (str(month),))
    return {item: used for item, used in found}


def month_uses(session: Session, today: date, items: Collection[bytes] | None = None) -> dict[bytes, Sequence[MonthUse]]:
    """Return the use of every item that ever moved, or of some, in the complete months before ``today``, oldest first.

    Reads what the last stored action left; within an action its own movements do not show yet.
    """
    looked_at = [(str(month), month, month.last.day) for month in months_looked_at(today)]
    values: tuple[object, ...] = (looked_at[0][0], str(Month.of(today)), AFTERWARDS)
    of_items = "" if items is None else f" AND item_id IN ({', '.join('?' * len(items))})"
    rows = session.connection().exec_driver_sql(_USE + of_items, (*values, *(items or ()))).all()
    found: dict[bytes, dict[str, tuple[int, int]]] = {}
    for item, month, used, days_out in rows:
        found.setdefault(item, {})[month] = (used, days_out)
    return {item: [_of_month(uses, *one) for one in looked_at] for item, uses in found.items()}


def _of_month(uses: Mapping[str, tuple[int, int]], key: str, month: Month, days: int) -> MonthUse:
    """Return one month: its row, or what stands before an item's first month or after its last one.

    Rows are contiguous, and no first month lies in the future: without a row after it a month is one after the last.
    """
    if key in uses:
        used, days_out = uses[key]
        return MonthUse(month, used, days_out, days)
    if any(key < other < AFTERWARDS for other in uses):
        return MonthUse(month, 0, days, days, False)
    return MonthUse(month, 0, days if uses[AFTERWARDS][1] else 0, days)
