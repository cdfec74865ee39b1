"""The expiry list: lots that lay somewhere at the end of the month and had expired, or expire within half a year."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.core.layout import Cell, Number, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _plain(key: str) -> Callable[[Any, Mapping[str, Any]], Cell]:
    return lambda row, _parameters: getattr(row, key) or None


FIELDS = {
    "item": SourceField(QT_TRANSLATE_NOOP("Stock", "Item"), _plain("name")),
    "lot": SourceField(QT_TRANSLATE_NOOP("Stock", "Lot"), _plain("lot_number")),
    "expiry_date": SourceField(QT_TRANSLATE_NOOP("Stock", "Expires on"), _plain("expiry_date")),
    "fund": SourceField(QT_TRANSLATE_NOOP("Stock", "Fund"), _plain("fund")),
    "place": SourceField(QT_TRANSLATE_NOOP("Stock", "Place"), _plain("place")),
    "quantity": SourceField(QT_TRANSLATE_NOOP("Stock", "Units"), lambda row, _: Number(row.quantity)),
    "unit": SourceField(QT_TRANSLATE_NOOP("Stock", "Unit"), _plain("unit")),
    "state": SourceField(QT_TRANSLATE_NOOP("Stock", "What to do"), _plain("state")),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[Any]:
    from ..services.expiring import lots_that_expire

    return lots_that_expire(session, month)


EXPIRING = RowSource(
    "stock.expiring",
    QT_TRANSLATE_NOOP("Stock", "Lots that expire"),
    "lot",
    "month",
    _rows,
    FIELDS,
    known_before=frozenset({"item", "lot", "expiry_date", "fund", "place", "unit"}),
)
