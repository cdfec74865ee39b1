"""The list of orders, and one order with its lines and the deliveries that answer it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living

from ...models import Movement, StockDocument, StockOrder, StockOrderLine
from ..item_facts import ItemFacts, item_facts

GONE = QT_TRANSLATE_NOOP("Stock", "This order is not in the list any more.")


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


def list_orders(session: Session) -> list[OrderRow]:
    """Return all orders, the newest first."""
    counted = select(StockOrderLine.order_id, func.count()).where(StockOrderLine.ordered > 0).group_by(StockOrderLine.order_id)
    lines = {order: number for order, number in session.execute(counted)}
    delivered = set(session.scalars(select(StockDocument.order_id).where(StockDocument.order_id.is_not(None))))
    orders = session.scalars(select(StockOrder).order_by(StockOrder.ordered_on.desc(), StockOrder.id.desc()))
    return [_row(order, lines.get(order.id, 0), order.id in delivered) for order in orders]


def order_card(session: Session, order: bytes) -> OrderCard:
    """Return one order; raises UserError if it is gone."""
    row, stored = require_order(session, order), lines_of(session, order)
    deliveries = deliveries_of(session, order)
    received = _received(session, [one.id for one in deliveries])
    by_item = {line.item_id: line for line in stored}
    lines = [_line(by_item[facts.id], facts, received) for facts in item_facts(session).values() if facts.id in by_item]
    return OrderCard(_row(row, sum(1 for line in lines if line.ordered), bool(deliveries)), lines, deliveries)


def deliveries_to_link(session: Session, order: bytes) -> list[Delivery]:
    """Return the deliveries since an order that answer none yet, the newest first."""
    row = require_order(session, order)
    query = select(StockDocument).where(
        StockDocument.kind == "delivery", StockDocument.order_id.is_(None), StockDocument.on_date >= row.ordered_on
    )
    return [_seen(one) for one in session.scalars(query.order_by(StockDocument.on_date.desc(), StockDocument.id.desc()))]


def require_order(session: Session, order: bytes) -> StockOrder:
    """Return an order; raises UserError if it is gone."""
    row = living(session, StockOrder, order)
    if row is None:
        raise UserError(GONE)
    return row


def deliveries_of(session: Session, order: bytes) -> list[Delivery]:
    """Return the deliveries that answer an order, the oldest first."""
    query = select(StockDocument).where(StockDocument.order_id == order).order_by(StockDocument.on_date, StockDocument.id)
    return [_seen(one) for one in session.scalars(query)]


def lines_of(session: Session, order: bytes) -> Sequence[StockOrderLine]:
    """Return the stored lines of an order."""
    return session.scalars(select(StockOrderLine).where(StockOrderLine.order_id == order)).all()


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


def _seen(one: StockDocument) -> Delivery:
    return Delivery(one.id, one.on_date, one.number or "", one.partner or "")


def _row(order: StockOrder, lines: int, is_delivered: bool) -> OrderRow:
    state = "received" if is_delivered else order.state or ""
    return OrderRow(order.id, order.ordered_on, order.partner or "", order.ordered_by or "", state, order.note or "", lines)
