"""What was used of each item in the months on which an average rests, from the local table."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month

from ..rules.planning import MonthUse, months_looked_at
from .stock_tables import AFTERWARDS

_USE = "SELECT item_id, month, used, days_out FROM derived_stock_use WHERE (month BETWEEN ? AND ? OR month = ?)"


def month_uses(session: Session, today: date, item: bytes | None = None) -> dict[bytes, Sequence[MonthUse]]:
    """Return the use of every item that ever moved, or of one, in the complete months before ``today``, oldest first.

    Reads what the last stored action left; within an action its own movements do not show yet.
    """
    months = months_looked_at(today)
    values: tuple[object, ...] = (str(months[0]), str(Month.of(today)), AFTERWARDS)
    sql = _USE if item is None else f"{_USE} AND item_id = ?"
    found: dict[bytes, dict[str, tuple[int, int]]] = {}
    for key, month, used, days_out in session.connection().exec_driver_sql(sql, values if item is None else (*values, item)):
        found.setdefault(key, {})[month] = (used, days_out)
    return {key: [_of_month(rows, month) for month in months] for key, rows in found.items()}


def _of_month(rows: Mapping[str, tuple[int, int]], month: Month) -> MonthUse:
    """Return one month: its row, or what stands before an item's first month or after its last one.

    Rows are contiguous, and no first month lies in the future: without a row after it a month is one after the last.
    """
    days, key = month.last.day, str(month)
    if key in rows:
        return MonthUse(month, *rows[key], days)
    if any(key < other < AFTERWARDS for other in rows):
        return MonthUse(month, 0, days, days, False)
    return MonthUse(month, 0, days if rows[AFTERWARDS][1] else 0, days)
