"""The local tables of stock, computed from the ledger: balances by lot and place, and each item's months by fund."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from desktop_app.db.log import run_many, want_rows

from ..rules.balances import first_below_zero

_ITEMS_OF = {
    "movement": "SELECT DISTINCT t.item_id FROM temp.wanted w JOIN movement t ON t.id = w.row",
    "lot": "SELECT DISTINCT t.item_id FROM temp.wanted w JOIN lot t ON t.id = w.row",
    "stock_count_line": """SELECT DISTINCT l.item_id FROM temp.wanted w JOIN stock_count_line t ON t.id = w.row
        JOIN lot l ON l.id = t.lot_id""",
    "stock_count": """SELECT DISTINCT l.item_id FROM temp.wanted w JOIN stock_count_line t ON t.count_id = w.row
        JOIN lot l ON l.id = t.lot_id""",
}
_DAYS = """SELECT m.item_id, m.lot_id, m.place_id, m.moved_on, sum(m.quantity) FROM {source} movement m {on}
    WHERE m.deleted_at IS NULL GROUP BY m.item_id, m.lot_id, m.place_id, m.moved_on"""
_COUNTED = """SELECT t.lot_id, c.place_id, max(c.confirmed_on) FROM stock_count_line t JOIN stock_count c ON c.id = t.count_id
    WHERE c.state = 'confirmed' AND t.counted IS NOT NULL AND c.deleted_at IS NULL AND t.deleted_at IS NULL
    GROUP BY t.lot_id, c.place_id"""
_MONTHS = """SELECT m.item_id, coalesce(l.fund, ''), substr(m.moved_on, 1, 7), coalesce(o.kind, m.kind), sum(m.quantity)
    FROM {source} movement m {on} LEFT JOIN lot l ON l.id = m.lot_id LEFT JOIN movement o ON o.id = m.reverses_id
    WHERE m.deleted_at IS NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3"""
COLUMNS = {"receipt": 1, "issue": -1, "return": 1, "loss": -1, "expiry": -1, "adjustment": 1}
"""Kinds that have a column in a month, and the sign that makes its number one to be added up by hand.

A transfer changes nothing for the item; a reversal counts as what it takes back.
"""


def refresh(connection: Any, changed: Mapping[str, frozenset[bytes]]) -> None:
    """Make the rows of the items anew whose ledger, lots or counts changed."""
    items: set[bytes] = set()
    for table, sql in _ITEMS_OF.items():
        if changed.get(table):
            want_rows(connection, changed[table])
            items.update(connection.exec_driver_sql(sql).scalars())
    if not items:
        return
    for table in ("derived_stock_balance", "derived_stock_month"):
        run_many(connection, f"DELETE FROM {table} WHERE item_id = ?", [(item,) for item in items])  # noqa: S608 - names of ours
    want_rows(connection, items)
    _fill(connection, "temp.wanted w CROSS JOIN", "ON m.item_id = w.row")


def rebuild(connection: Any) -> None:
    """Fill the empty tables."""
    _fill(connection, "", "")


def _fill(connection: Any, source: str, on: str) -> None:
    run = connection.exec_driver_sql
    counted = {(lot, place): date.fromisoformat(day) for lot, place, day in run(_COUNTED) if day}
    _fill_balances(connection, run(_DAYS.format(source=source, on=on)), counted)
    _fill_months(connection, run(_MONTHS.format(source=source, on=on)))


def _fill_balances(connection: Any, rows: Iterable[Any], counted: Mapping[tuple[bytes, bytes], date]) -> None:
    changes: dict[tuple[bytes, bytes, bytes], list[tuple[date, int]]] = {}
    for item, lot, place, day, units in rows:
        changes.setdefault((item, lot, place), []).append((date.fromisoformat(day), units))
    found = []
    for (item, lot, place), moved in changes.items():
        quantity = sum(units for _, units in moved)
        below = first_below_zero(moved, counted.get((lot, place)))
        if quantity or below:
            found.append((item, lot, place, quantity, below and below.isoformat()))
    run_many(connection, "INSERT INTO derived_stock_balance VALUES (?, ?, ?, ?, ?)", found)


def _fill_months(connection: Any, rows: Iterable[Any]) -> None:
    months: dict[tuple[bytes, str, str], dict[str, int]] = {}
    for item, fund, month, kind, units in rows:
        months.setdefault((item, fund, month), {})[kind] = units
    found, closing = [], dict[tuple[bytes, str], int]()
    for (item, fund, month), moved in months.items():
        opening = closing.get((item, fund), 0)
        closing[item, fund] = opening + sum(moved.values())
        units = [sign * moved.get(kind, 0) for kind, sign in COLUMNS.items()]
        found.append((item, fund, month, opening, *units, closing[item, fund]))
    run_many(connection, "INSERT INTO derived_stock_month VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", found)
