"""What people call a row of stock, for history and conflicts."""

from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.db.base import Record
from desktop_app.packs import pack_of

from ..models import (
    Equipment,
    EquipmentCheck,
    EquipmentLoan,
    Item,
    Lot,
    Movement,
    StockCount,
    StockCountLine,
    StockDocument,
    StockOrder,
    StockOrderLine,
    StockPlace,
)
from ..rules.pack_items import pack_items
from .places import name_of

_EVERYTHING = {"include_deleted": True}


def name_of_row(session: Session, table: str, row: bytes) -> str:
    """Return the item, lot, place or paper that a row is about; empty if it is not here."""
    model, name = _NAMES[table]
    found: Any = session.get(model, row, execution_options=_EVERYTHING)
    return "" if found is None else name(session, found)


def _item(session: Session, item: Item | None) -> str:
    if item is None:
        return ""
    known = pack_items(pack_of(session)).get(item.code or "")
    words: Label = item.name or (known.title if known else item.code or "")
    return str(words)


def _get(session: Session, model: type[Record], key: bytes | None) -> Any:
    return None if key is None else session.get(model, key, execution_options=_EVERYTHING)


def _item_of(session: Session, key: bytes | None) -> str:
    return _item(session, _get(session, Item, key))


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _lot(session: Session, lot: Lot | None) -> str:
    return "" if lot is None else _joined(_item_of(session, lot.item_id), lot.lot_number or "", lot.fund or "")


def _movement(session: Session, movement: Movement) -> str:
    return _joined(_lot(session, _get(session, Lot, movement.lot_id)), str(movement.moved_on))


def _place(_session: Session, place: StockPlace | None) -> str:
    return "" if place is None else str(name_of(place))


def _document(_session: Session, document: StockDocument) -> str:
    return _joined(document.number or "", document.partner or "", str(document.on_date))


def _count(session: Session, count: StockCount | None) -> str:
    return "" if count is None else _joined(_place(session, _get(session, StockPlace, count.place_id)), str(count.counted_on))


def _count_line(session: Session, line: StockCountLine) -> str:
    return _joined(_lot(session, _get(session, Lot, line.lot_id)), _count(session, _get(session, StockCount, line.count_id)))


def _order(_session: Session, order: StockOrder | None) -> str:
    return "" if order is None else _joined(order.partner or "", str(order.ordered_on))


def _order_line(session: Session, line: StockOrderLine) -> str:
    return _joined(_item_of(session, line.item_id), _order(session, _get(session, StockOrder, line.order_id)))


def _equipment(session: Session, thing: Equipment | None) -> str:
    if thing is None:
        return ""
    words = pack_of(session).texts.get(f"equipment.{thing.code}")
    return _joined(thing.name or str(words or thing.code or ""), thing.serial_number or "")


def _equipment_check(session: Session, check: EquipmentCheck) -> str:
    return _joined(_equipment(session, _get(session, Equipment, check.equipment_id)), str(check.checked_on))


def _equipment_loan(session: Session, loan: EquipmentLoan) -> str:
    return _joined(_equipment(session, _get(session, Equipment, loan.equipment_id)), str(loan.lent_on))


_NAMES: dict[str, tuple[type[Record], Any]] = {
    "item": (Item, _item),
    "lot": (Lot, _lot),
    "stock_place": (StockPlace, _place),
    "stock_document": (StockDocument, _document),
    "movement": (Movement, _movement),
    "stock_count": (StockCount, _count),
    "stock_count_line": (StockCountLine, _count_line),
    "stock_order": (StockOrder, _order),
    "stock_order_line": (StockOrderLine, _order_line),
    "equipment": (Equipment, _equipment),
    "equipment_check": (EquipmentCheck, _equipment_check),
    "equipment_loan": (EquipmentLoan, _equipment_loan),
}
