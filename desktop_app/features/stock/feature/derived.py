"""The local tables of stock: balances by lot and place, and each item's months by fund."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.contract import DerivedTable

VERSION = 1

_BALANCE = """CREATE TABLE derived_stock_balance (
    item_id BLOB NOT NULL, lot_id BLOB NOT NULL, place_id BLOB NOT NULL, quantity INTEGER NOT NULL, negative_on TEXT,
    PRIMARY KEY (item_id, lot_id, place_id)) WITHOUT ROWID"""
"""Only what is not zero, or was below zero since it was last counted: ``negative_on`` is the first such day."""

_MONTH = """CREATE TABLE derived_stock_month (
    item_id BLOB NOT NULL, fund TEXT NOT NULL, month TEXT NOT NULL, opening INTEGER NOT NULL, received INTEGER NOT NULL,
    issued INTEGER NOT NULL, returned INTEGER NOT NULL, lost INTEGER NOT NULL, expired INTEGER NOT NULL,
    adjusted INTEGER NOT NULL, closing INTEGER NOT NULL, PRIMARY KEY (item_id, fund, month)) WITHOUT ROWID"""
"""Only months in which something moved; issued, lost and expired are positive."""


def _refresh(connection: Any, changed: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.stock_tables import refresh

    refresh(connection, changed)


def _rebuild(connection: Any) -> None:
    from ..services.stock_tables import rebuild

    rebuild(connection)


STOCK = DerivedTable(
    id="stock.ledger",
    version=VERSION,
    ddl=(_BALANCE, _MONTH),
    drop=("derived_stock_balance", "derived_stock_month"),
    sources=("movement", "lot", "stock_count", "stock_count_line"),
    refresh=_refresh,
    rebuild=_rebuild,
)
DERIVED = (STOCK,)
