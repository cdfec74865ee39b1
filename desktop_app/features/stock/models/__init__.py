"""Records of stock."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .count import StockCount, StockCountLine
from .equipment import Equipment, EquipmentCheck, EquipmentLoan
from .item import Item, Lot, StockPlace
from .movement import Movement, StockDocument
from .order import StockOrder, StockOrderLine

__all__ = [
    "Equipment",
    "EquipmentCheck",
    "EquipmentLoan",
    "Item",
    "Lot",
    "Movement",
    "StockCount",
    "StockCountLine",
    "StockDocument",
    "StockOrder",
    "StockOrderLine",
    "StockPlace",
]
