"""What the list of items shows, read at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .. import services
from ..services import ItemRow
from ..services.planning import propose_order

SOON_DAYS = "stock.soon_days"
"""Setting: lots that expire within so many days are told about."""

STATES: Mapping[str, Text] = {
    "below_zero": QT_TRANSLATE_NOOP("Stock", "To count: below zero"),
    "stocked_out": QT_TRANSLATE_NOOP("Stock", "Stocked out"),
    "order": QT_TRANSLATE_NOOP("Stock", "Order now"),
    "expired": QT_TRANSLATE_NOOP("Stock", "Expired"),
    "soon": QT_TRANSLATE_NOOP("Stock", "Expires soon"),
}
"""What an item asks for, the most pressing first."""

TONES: Mapping[str, str] = {
    "below_zero": "danger",
    "stocked_out": "danger",
    "order": "warn",
    "expired": "danger",
    "soon": "warn",
}


@dataclass(frozen=True, slots=True)
class OrderAdvice:
    """What planning says about an item: how long it lasts, and why it should be ordered now, if it should."""

    months: float | None
    reason: Text
    is_now: bool


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item of the list.

    Attributes:
        states: keys of ``STATES``, the most pressing first.
        advice: None until planning was asked.
    """

    row: ItemRow
    states: tuple[str, ...]
    advice: OrderAdvice | None


def read_advice(session: Any, today: date) -> dict[bytes, OrderAdvice]:
    """Return what planning says, by item; it looks through the ledger of months, which takes its time."""
    return {
        one.item: OrderAdvice(one.months_of_stock, one.reason, one.is_emergency or one.proposed > 0)
        for one in propose_order(session, today, "standard")
    }


def read_lines(
    session: Any, today: date, soon_days: int, advice: Mapping[bytes, OrderAdvice], with_retired: bool = False
) -> list[ItemLine]:
    """Return every item with what it asks for."""
    below = {one.item for one in services.negative_balances(session)}
    lines = []
    for row in services.items(session, today, with_retired):
        days_left = (row.next_expiry - today).days if row.next_expiry is not None else None
        holds = {
            "below_zero": row.id in below,
            "stocked_out": row.is_stocked_out and not row.retired,
            "expired": row.expired_on_shelf > 0,
            "soon": days_left is not None and days_left <= soon_days,
        }
        line = ItemLine(row, tuple(state for state, held in holds.items() if held), None)
        lines.append(with_advice(line, advice.get(row.id)))
    return lines


def with_advice(line: ItemLine, advice: OrderAdvice | None) -> ItemLine:
    """Return a line with what planning says about its item."""
    holds = set(line.states) - {"order"}
    if advice is not None and advice.is_now and not line.row.retired:
        holds.add("order")
    return ItemLine(line.row, tuple(state for state in STATES if state in holds), advice)
