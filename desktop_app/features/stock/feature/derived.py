"""The local tables of stock: balances by lot and place, each item's months by fund, and its use."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.contract import DerivedTable

VERSION = 4

_BALANCE = """CREATE TABLE derived_stock_balance (
    item_id BLOB NOT NULL, lot_id BLOB NOT NULL, place_id BLOB NOT NULL, quantity INTEGER NOT NULL, negative_on TEXT,
    expiry_date TEXT, blocked TEXT NOT NULL, place_kind TEXT NOT NULL,
    PRIMARY KEY (item_id, lot_id, place_id)) WITHOUT ROWID"""
"""Only what is not zero, or was below zero since it was last counted: ``negative_on`` is the first such day.

What lot and place say of themselves is repeated: the list of items reads one table.
"""

_MONTH = """CREATE TABLE derived_stock_month (
    item_id BLOB NOT NULL, fund TEXT NOT NULL, month TEXT NOT NULL, opening INTEGER NOT NULL, received INTEGER NOT NULL,
    issued INTEGER NOT NULL, returned INTEGER NOT NULL, lost INTEGER NOT NULL, expired INTEGER NOT NULL,
    adjusted INTEGER NOT NULL, closing INTEGER NOT NULL, next_month TEXT NOT NULL,
    PRIMARY KEY (item_id, fund, month)) WITHOUT ROWID"""
"""Only months in which something moved, each good until ``next_month`` begins; issued, lost and expired are positive."""

_USE = """CREATE TABLE derived_stock_use (
    item_id BLOB NOT NULL, month TEXT NOT NULL, used INTEGER NOT NULL, days_out INTEGER NOT NULL,
    PRIMARY KEY (item_id, month)) WITHOUT ROWID"""
"""Every month from the first with a movement to the last in which something changes; the row of month 9999-12 tells
with ``days_out`` 1 that nothing can be given out afterwards."""


def _refresh(connection: Any, changed: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.stock_tables import refresh

    refresh(connection, changed)


def _rebuild(connection: Any) -> None:
    from ..services.stock_tables import rebuild

    rebuild(connection)


STOCK = DerivedTable(
    id="stock.ledger",
    version=VERSION,
    ddl=(
        _BALANCE,
        _MONTH,
        "CREATE INDEX derived_stock_month_next ON derived_stock_month (next_month)",
        _USE,
        "CREATE INDEX derived_stock_use_month ON derived_stock_use (month, item_id, used, days_out)",
    ),
    drop=("derived_stock_balance", "derived_stock_month", "derived_stock_use"),
    sources=("movement", "lot", "stock_place", "stock_count", "stock_count_line"),
    refresh=_refresh,
    rebuild=_rebuild,
)
DERIVED = (STOCK,)
