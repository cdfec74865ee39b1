"""What the ledger of stock lacks before its month is handed in."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.contract import MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..models import StockCount
from .balances import balance, negative_balances
from .counting import open_counts

_COUNT: dict[str, object] = {"mode": "count"}

_NOT_COUNTED = QT_TRANSLATE_NOOP("Stock", "The stock was not counted in {month}. Count it, so that the ledger is right.")
_OPEN = QT_TRANSLATE_NOOP("Stock", "The count of {place} on {day} is not confirmed.")
_BELOW = QT_TRANSLATE_NOOP("Stock", "{item}: more was given out than was there. Count it.")


def counts_of_month(session: Session, month: Month, _today: date) -> list[MonthGap]:
    """Return the counts of the month that are still typed; else that a post with stock counted nothing in the month."""
    is_open = [one for one in open_counts(session) if Month.of(one.counted_on) == month]
    if is_open:
        return [MonthGap(_OPEN.fill(place=one.place_name, day=one.counted_on), "stock", _COUNT) for one in is_open]
    counted = select(func.count(StockCount.id)).where(
        StockCount.counted_on.between(month.first, month.last), StockCount.state == "confirmed"
    )
    if session.scalar(counted) or not balance(session, month.last):
        return []
    return [MonthGap(_NOT_COUNTED.fill(month=month), "stock", _COUNT)]


def balances_of_month(session: Session, month: Month, _today: date) -> list[MonthGap]:
    """Return the items of which less than nothing is, or was, there by the end of the month."""
    found = {one.item: one for one in negative_balances(session) if one.since <= month.last}
    return [MonthGap(_BELOW.fill(item=one.name), "stock", {"item": item}, is_serious=True) for item, one in found.items()]
