"""A month of every item: what was there, what came, what went, what is left. The same ledger as the balances."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import Label

from .item_facts import item_facts

_LATEST = """SELECT item_id, fund, month, opening, received, issued, returned, lost, expired, adjusted, closing
    FROM derived_stock_month WHERE next_month > ? AND month <= ?"""


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One item in one month, in units. What was taken back counts where the line that was wrong had counted.

    ``closing`` is opening + received + returned + adjusted - issued - lost - expired; ``adjusted`` may be negative.

    Attributes:
        fund: of which only this is told; "" for all or for none.
    """

    item: bytes
    name: Label
    unit: Label
    fund: str
    opening: int
    received: int
    issued: int
    returned: int
    lost: int
    expired: int
    adjusted: int
    closing: int


def month_ledger(session: Session, month: Month, fund: str | None = None) -> list[MonthLine]:
    """Return a line for each item that is kept, or that was there or moved in the month, in the order of the list of items.

    Reads what the last stored action left; within an action its own movements do not show yet.

    Args:
        fund: only of this fund, "" for what has none; None for all together.
    """
    sums = {item: _added(parts) for item, parts in _by_item(session, month, fund).items()}
    found = []
    for facts in item_facts(session).values():
        numbers = sums.get(facts.id)
        if numbers is None and (facts.retired_on is not None or fund is not None):
            continue
        if facts.retired_on is None or any(numbers or ()):
            found.append(MonthLine(facts.id, facts.name, facts.unit, fund or "", *(numbers or (0,) * 8)))
    return found


def month_ledger_by_fund(session: Session, month: Month) -> list[MonthLine]:
    """Return a line for each item and fund, as stock cards are kept; an item without any lot stands once."""
    found = []
    by_item = _by_item(session, month, None)
    for facts in item_facts(session).values():
        parts = [(fund, numbers) for fund, numbers in by_item.get(facts.id, ()) if facts.retired_on is None or any(numbers)]
        if not parts and facts.retired_on is None:
            parts = [("", (0,) * 8)]
        found += [MonthLine(facts.id, facts.name, facts.unit, fund, *numbers) for fund, numbers in parts]
    return found


Numbers = tuple[int, ...]


def _by_item(session: Session, month: Month, fund: str | None) -> dict[bytes, list[tuple[str, Numbers]]]:
    """Return the eight numbers of a month by item and fund; where nothing moved, what was left before is all."""
    asked = str(month)
    found: dict[bytes, list[tuple[str, Numbers]]] = {}
    for item, of_fund, of_month, *numbers, closing in session.connection().exec_driver_sql(_LATEST, (asked, asked)).all():
        if fund is None or fund == of_fund:
            moved = (*numbers, closing) if of_month == asked else (closing, 0, 0, 0, 0, 0, 0, closing)
            found.setdefault(item, []).append((of_fund, moved))
    for parts in found.values():
        parts.sort()
    return found


def _added(parts: Collection[tuple[str, Numbers]]) -> Numbers:
    return tuple(map(sum, zip(*(numbers for _, numbers in parts), strict=True)))
