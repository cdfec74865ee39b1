"""The monthly stock register: what was there, what came, what went, what is left, by item and fund as stock cards are kept.

Every number is that of the ledger; what was taken back counts where the wrong line had counted.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.core.layout import Cell, Number, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _plain(key: str) -> Callable[[Any, Mapping[str, Any]], Cell]:
    return lambda row, _parameters: getattr(row, key) or None


def _units(key: str) -> Callable[[Any, Mapping[str, Any]], Cell]:
    return lambda row, _parameters: Number(getattr(row, key))


FIELDS = {
    "item": SourceField(QT_TRANSLATE_NOOP("Stock", "Item"), _plain("name")),
    "unit": SourceField(QT_TRANSLATE_NOOP("Stock", "Unit"), _plain("unit")),
    "fund": SourceField(QT_TRANSLATE_NOOP("Stock", "Fund"), _plain("fund")),
    "opening": SourceField(QT_TRANSLATE_NOOP("Stock", "At the beginning"), _units("opening")),
    "received": SourceField(QT_TRANSLATE_NOOP("Stock", "Received"), _units("received")),
    "returned": SourceField(QT_TRANSLATE_NOOP("Stock", "Came back"), _units("returned")),
    "issued": SourceField(QT_TRANSLATE_NOOP("Stock", "Given out"), _units("issued")),
    "lost": SourceField(QT_TRANSLATE_NOOP("Stock", "Lost or damaged"), _units("lost")),
    "expired": SourceField(QT_TRANSLATE_NOOP("Stock", "Expired"), _units("expired")),
    "adjusted": SourceField(QT_TRANSLATE_NOOP("Stock", "Set right after counting"), _units("adjusted")),
    "closing": SourceField(QT_TRANSLATE_NOOP("Stock", "At the end"), _units("closing")),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[Any]:
    from ..services.month_ledger import month_ledger_by_fund

    return month_ledger_by_fund(session, month)


STOCK_MONTH = RowSource(
    "stock.month",
    QT_TRANSLATE_NOOP("Stock", "Stock of the month"),
    "item",
    "month",
    _rows,
    FIELDS,
    known_before=frozenset({"item", "unit", "fund", "opening"}),
)
