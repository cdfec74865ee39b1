"""Orders to the health centre, kept with what each number rested on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.ids import derived_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.bulk import record_bulk
from desktop_app.db.natural_rows import living

from ...models import StockDocument, StockOrder, StockOrderLine
from ...rules.planning import Proposal, check_order_line
from .order_reading import GONE, deliveries_of, lines_of, require_order

LINE_KEYS = ("id", "order_id", "item_id", "on_hand", "monthly_use_x10", "expiring", "order_up_to", "proposed", "ordered")
IN_FUTURE = QT_TRANSLATE_NOOP("Stock", "{date} is in the future. Choose today or an earlier day.")
NOT_OPEN = QT_TRANSLATE_NOOP("Stock", "This order has been sent. Write a new order for what is still needed.")
IS_DELIVERED = QT_TRANSLATE_NOOP("Stock", "A delivery answers this order. Take the link away first.")
NOT_SENT = QT_TRANSLATE_NOOP("Stock", "This order was not sent yet. Send it first.")
NOTHING_ORDERED = QT_TRANSLATE_NOOP("Stock", "Nothing is ordered in this order. Write a number in at least one line.")
NO_DELIVERY = QT_TRANSLATE_NOOP("Stock", "This delivery is not in the list any more.")
OF_OTHER_ORDER = QT_TRANSLATE_NOOP("Stock", "This delivery answers another order already.")
BEFORE_ORDER = QT_TRANSLATE_NOOP("Stock", "This delivery came on {date}, before the order of {ordered}.")


@dataclass(frozen=True, slots=True)
class OrderEntry:
    """Head of an order; ``partner`` is whom it goes to."""

    ordered_on: date
    partner: str = ""
    ordered_by: str = ""
    note: str = ""


def order_line_id(order: bytes, item: bytes) -> bytes:
    """Return the id of the line of an item in an order; its kind and parts never change."""
    return derived_id("stock_order_line", order, item)


def start_order(session: Session, entry: OrderEntry, proposals: Sequence[Proposal], today: date) -> bytes:
    """Begin an order from proposals, one line each, and return its id; raises InputError for a day in the future."""
    if problems := _check_entry(entry, today):
        raise InputError(problems)
    order = StockOrder(**_values(entry))
    session.add(order)
    session.flush()
    rows = [
        (
            order_line_id(order.id, one.item),
            order.id,
            one.item,
            one.usable,
            one.monthly_use.per_month_x10,
            one.expiring_before_use,
            one.order_up_to,
            one.proposed,
            one.proposed,
        )
        for one in proposals
    ]
    record_bulk(session, StockOrderLine, LINE_KEYS, rows)
    return order.id


def change_order(session: Session, order: bytes, entry: OrderEntry, today: date) -> None:
    """Change the head of an order that is still written; raises InputError or UserError, and then nothing was stored."""
    row = _written(session, order)
    if problems := _check_entry(entry, today):
        raise InputError(problems)
    for name, value in _values(entry).items():
        setattr(row, name, value)


def change_order_line(session: Session, order: bytes, item: bytes, ordered: int | None, reason: str = "") -> None:
    """Order another number than proposed, with its reason; the proposed number itself needs none.

    Raises:
        InputError: no number, or a changed one without a reason; nothing was stored.
        UserError: the order was sent already, or has no such item.
    """
    _written(session, order)
    line = living(session, StockOrderLine, order_line_id(order, item))
    if line is None:
        raise UserError(GONE)
    if problems := check_order_line(line.proposed or 0, ordered, reason):
        raise InputError(problems)
    line.ordered = ordered
    line.reason = (reason.strip() or None) if ordered != line.proposed else None


def send_order(session: Session, order: bytes) -> None:
    """Take an order as handed in; raises UserError if it orders nothing, or is not being written."""
    row = _written(session, order)
    if not any(line.ordered for line in lines_of(session, order)):
        raise UserError(NOTHING_ORDERED)
    row.state = "sent"


def abandon_order(session: Session, order: bytes) -> None:
    """Give an order up; it stays in the list. Raises UserError if a delivery answers it."""
    row = require_order(session, order)
    if deliveries_of(session, order):
        raise UserError(IS_DELIVERED)
    row.state = "abandoned"


def link_delivery(session: Session, order: bytes, document: bytes) -> None:
    """Write down that a delivery answers an order, which counts as received from then on.

    Raises:
        UserError: the order was not sent, or the delivery is older than it or answers another one.
    """
    row, delivery = require_order(session, order), _delivery(session, document)
    if row.state != "sent":
        raise UserError(NOT_SENT)
    if delivery.order_id not in (None, order):
        raise UserError(OF_OTHER_ORDER)
    if delivery.on_date < row.ordered_on:
        raise UserError(BEFORE_ORDER.fill(date=delivery.on_date, ordered=row.ordered_on))
    delivery.order_id = order


def unlink_delivery(session: Session, order: bytes, document: bytes) -> None:
    """Take back that a delivery answers an order; without any, the order counts as sent again."""
    delivery = _delivery(session, document)
    if delivery.order_id == order:
        delivery.order_id = None


def _delivery(session: Session, document: bytes) -> StockDocument:
    row = living(session, StockDocument, document)
    if row is None or row.kind != "delivery":
        raise UserError(NO_DELIVERY)
    return row


def _written(session: Session, order: bytes) -> StockOrder:
    row = require_order(session, order)
    if row.state is not None:
        raise UserError(NOT_OPEN)
    return row


def _values(entry: OrderEntry) -> dict[str, object]:
    return {
        "ordered_on": entry.ordered_on,
        "partner": entry.partner.strip() or None,
        "ordered_by": entry.ordered_by.strip() or None,
        "note": entry.note.strip() or None,
    }


def _check_entry(entry: OrderEntry, today: date) -> list[Problem]:
    return [Problem("ordered_on", IN_FUTURE.fill(date=entry.ordered_on))] if entry.ordered_on > today else []
