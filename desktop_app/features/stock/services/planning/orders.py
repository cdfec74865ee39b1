"""Orders to the health centre, kept with what each number rested on."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.ids import derived_id
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.bulk import record_bulk
from desktop_app.db.natural_rows import living

from ...models import Movement, StockDocument, StockOrder, StockOrderLine
from ...rules.planning import Proposal, check_order_line
from ..item_facts import ItemFacts, item_facts

LINE_KEYS = ("id", "order_id", "item_id", "on_hand", "monthly_use_x10", "expiring", "order_up_to", "proposed", "ordered")
GONE = QT_TRANSLATE_NOOP("Stock", "This order is not in the list any more.")
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


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order in the list.

    Attributes:
        state: "" while it is written, then sent, received (a delivery answers it) or abandoned.
        ordered_lines: items of which something is ordered.
    """

    id: bytes
    ordered_on: date
    partner: str
    ordered_by: str
    state: str
    note: str
    ordered_lines: int


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One item of an order, with what the proposal rested on on that day. Amounts are units.

    Attributes:
        on_hand: that could be given out.
        expiring: of those: would expire before their turn.
        order_up_to: the maximum, or what the campaign needs.
        reason: of ordering something else than proposed.
        received: in the deliveries that answer the order.
    """

    item: bytes
    name: Label
    unit: Label
    pack_size: int
    on_hand: int
    monthly_use_x10: int | None
    expiring: int
    order_up_to: int
    proposed: int
    ordered: int
    reason: str
    received: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery note that may answer an order."""

    id: bytes
    on_date: date
    number: str
    partner: str


@dataclass(frozen=True, slots=True)
class OrderCard:
    """One order with its lines and the deliveries that answer it."""

    row: OrderRow
    lines: Sequence[OrderLine]
    deliveries: Sequence[Delivery]


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
    if not any(line.ordered for line in _lines(session, order)):
        raise UserError(NOTHING_ORDERED)
    row.state = "sent"


def abandon_order(session: Session, order: bytes) -> None:
    """Give an order up; it stays in the list. Raises UserError if a delivery answers it."""
    row = _order(session, order)
    if _deliveries(session, order):
        raise UserError(IS_DELIVERED)
    row.state = "abandoned"


def link_delivery(session: Session, order: bytes, document: bytes) -> None:
    """Write down that a delivery answers an order, which counts as received from then on.

    Raises:
        UserError: the order was not sent, or the delivery is older than it or answers another one.
    """
    row, delivery = _order(session, order), _delivery(session, document)
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


def deliveries_to_link(session: Session, order: bytes) -> list[Delivery]:
    """Return the deliveries since an order that answer none yet, the newest first."""
    row = _order(session, order)
    query = select(StockDocument).where(
        StockDocument.kind == "delivery", StockDocument.order_id.is_(None), StockDocument.on_date >= row.ordered_on
    )
    return [_seen(one) for one in session.scalars(query.order_by(StockDocument.on_date.desc(), StockDocument.id.desc()))]


def list_orders(session: Session) -> list[OrderRow]:
    """Return all orders, the newest first."""
    counted = select(StockOrderLine.order_id, func.count()).where(StockOrderLine.ordered > 0).group_by(StockOrderLine.order_id)
    lines = {order: number for order, number in session.execute(counted)}
    delivered = set(session.scalars(select(StockDocument.order_id).where(StockDocument.order_id.is_not(None))))
    orders = session.scalars(select(StockOrder).order_by(StockOrder.ordered_on.desc(), StockOrder.id.desc()))
    return [_row(order, lines.get(order.id, 0), order.id in delivered) for order in orders]


def order_card(session: Session, order: bytes) -> OrderCard:
    """Return one order; raises UserError if it is gone."""
    row, stored = _order(session, order), _lines(session, order)
    deliveries = _deliveries(session, order)
    received = _received(session, [one.id for one in deliveries])
    by_item = {line.item_id: line for line in stored}
    lines = [_line(by_item[facts.id], facts, received) for facts in item_facts(session).values() if facts.id in by_item]
    return OrderCard(_row(row, sum(1 for line in lines if line.ordered), bool(deliveries)), lines, deliveries)


def _line(line: StockOrderLine, facts: ItemFacts, received: Mapping[bytes, int]) -> OrderLine:
    return OrderLine(
        line.item_id,
        facts.name,
        facts.unit,
        facts.pack_size or 1,
        line.on_hand or 0,
        line.monthly_use_x10,
        line.expiring or 0,
        line.order_up_to or 0,
        line.proposed or 0,
        line.ordered or 0,
        line.reason or "",
        received.get(line.item_id, 0),
    )


def _received(session: Session, documents: Collection[bytes]) -> dict[bytes, int]:
    """Return the units that came with documents; what was taken back by a reversal did not come."""
    found: dict[bytes, int] = defaultdict(int)
    taken_back = select(Movement.reverses_id).where(Movement.reverses_id.is_not(None))
    query = select(Movement.item_id, Movement.quantity).where(
        Movement.document_id.in_(documents), Movement.kind == "receipt", Movement.id.not_in(taken_back)
    )
    for item, units in session.execute(query):
        found[item] += units
    return found


def _deliveries(session: Session, order: bytes) -> list[Delivery]:
    query = select(StockDocument).where(StockDocument.order_id == order).order_by(StockDocument.on_date, StockDocument.id)
    return [_seen(one) for one in session.scalars(query)]


def _seen(one: StockDocument) -> Delivery:
    return Delivery(one.id, one.on_date, one.number or "", one.partner or "")


def _delivery(session: Session, document: bytes) -> StockDocument:
    row = living(session, StockDocument, document)
    if row is None or row.kind != "delivery":
        raise UserError(NO_DELIVERY)
    return row


def _order(session: Session, order: bytes) -> StockOrder:
    row = living(session, StockOrder, order)
    if row is None:
        raise UserError(GONE)
    return row


def _written(session: Session, order: bytes) -> StockOrder:
    row = _order(session, order)
    if row.state is not None:
        raise UserError(NOT_OPEN)
    return row


def _lines(session: Session, order: bytes) -> Sequence[StockOrderLine]:
    return session.scalars(select(StockOrderLine).where(StockOrderLine.order_id == order)).all()


def _row(order: StockOrder, lines: int, is_delivered: bool) -> OrderRow:
    state = "received" if is_delivered else order.state or ""
    return OrderRow(order.id, order.ordered_on, order.partner or "", order.ordered_by or "", state, order.note or "", lines)


def _values(entry: OrderEntry) -> dict[str, object]:
    return {
        "ordered_on": entry.ordered_on,
        "partner": entry.partner.strip() or None,
        "ordered_by": entry.ordered_by.strip() or None,
        "note": entry.note.strip() or None,
    }


def _check_entry(entry: OrderEntry, today: date) -> list[Problem]:
    return [Problem("ordered_on", IN_FUTURE.fill(date=entry.ordered_on))] if entry.ordered_on > today else []
