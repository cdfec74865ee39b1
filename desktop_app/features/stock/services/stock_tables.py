"""The local tables of stock, computed from the ledger: balances by lot and place, each item's months by fund, and its use."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from typing import Any

from desktop_app.db.log import run_many, want_rows

from ..rules.availability import SET_ASIDE
from ..rules.balances import first_below_zero
from ..rules.month_use import Moved, use_by_month

_ITEMS_OF = {
    "movement": "SELECT DISTINCT t.item_id FROM temp.wanted w CROSS JOIN movement t ON t.id = w.row",
    "lot": "SELECT DISTINCT t.item_id FROM temp.wanted w CROSS JOIN lot t ON t.id = w.row",
    "stock_place": "SELECT DISTINCT t.item_id FROM temp.wanted w CROSS JOIN movement t ON t.place_id = w.row",
    "stock_count_line": """SELECT DISTINCT l.item_id FROM temp.wanted w CROSS JOIN stock_count_line t ON t.id = w.row
        JOIN stock_count c ON c.id = t.count_id AND c.state = 'confirmed' JOIN lot l ON l.id = t.lot_id""",
    "stock_count": """SELECT DISTINCT l.item_id FROM temp.wanted w CROSS JOIN stock_count_line t ON t.count_id = w.row
        AND t.counted IS NOT NULL JOIN lot l ON l.id = t.lot_id""",
}
_COUNTS = """(m.reverses_id IS NULL
    OR EXISTS (SELECT 1 FROM movement wrong WHERE wrong.id = m.reverses_id AND wrong.deleted_at IS NULL))"""
"""As ``movements.counts``."""
_DAYS = """SELECT m.item_id, m.lot_id, m.place_id, m.moved_on, sum(m.quantity) FROM {source} movement m {on}
    WHERE m.deleted_at IS NULL AND {counts} GROUP BY m.item_id, m.lot_id, m.place_id, m.moved_on"""
_COUNTED = """SELECT t.lot_id, c.place_id, max(c.counted_on) FROM stock_count_line t JOIN stock_count c ON c.id = t.count_id
    WHERE c.state = 'confirmed' AND t.counted IS NOT NULL AND c.deleted_at IS NULL AND t.deleted_at IS NULL
    GROUP BY t.lot_id, c.place_id"""
_MONTHS = """SELECT m.item_id, coalesce(l.fund, ''), substr(m.moved_on, 1, 7), coalesce(o.kind, m.kind), sum(m.quantity)
    FROM {source} movement m {on} LEFT JOIN lot l ON l.id = m.lot_id LEFT JOIN movement o ON o.id = m.reverses_id
    WHERE m.deleted_at IS NULL AND {counts} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3"""
_LOTS = """SELECT l.id, l.expiry_date, l.blocked FROM {source} lot l {on_lot}"""
_MOVED = """SELECT m.item_id, m.moved_on, m.lot_id, m.place_id, m.quantity, m.kind,
        EXISTS (SELECT 1 FROM movement r WHERE r.reverses_id = m.id AND r.deleted_at IS NULL)
    FROM {source} movement m {on} WHERE m.deleted_at IS NULL AND {counts} ORDER BY m.item_id"""
_PLACES = "SELECT id, kind FROM stock_place"
TABLES = ("derived_stock_balance", "derived_stock_month", "derived_stock_use")
AFTERWARDS = "9999-12"
"""Stands for all months after an item's last one."""
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
    for table in TABLES:
        run_many(connection, f"DELETE FROM {table} WHERE item_id = ?", [(item,) for item in items])  # noqa: S608 - names of ours
    want_rows(connection, items)
    _fill(connection, "temp.wanted w CROSS JOIN", "ON m.item_id = w.row", "ON l.item_id = w.row")


def rebuild(connection: Any) -> None:
    """Fill the empty tables."""
    _fill(connection)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the movements refer to: lots with expiry date and reason of blocking, places with their kind."""

    lots: Mapping[bytes, tuple[date | None, str]]
    places: Mapping[bytes, str]


def _fill(connection: Any, source: str = "", on: str = "", on_lot: str = "") -> None:
    run = connection.exec_driver_sql
    places = {"source": source, "on": on, "on_lot": on_lot, "counts": _COUNTS}
    counted = {(lot, place): _day(day) for lot, place, day in run(_COUNTED) if day}
    lots = {lot: (_day(expiry) if expiry else None, blocked or "") for lot, expiry, blocked in run(_LOTS.format(**places))}
    facts = _Facts(lots, {key: kind for key, kind in run(_PLACES)})
    _fill_balances(connection, run(_DAYS.format(**places)), counted, facts)
    _fill_months(connection, run(_MONTHS.format(**places)))
    _fill_use(connection, run(_MOVED.format(**places)), facts)


def _fill_balances(connection: Any, rows: Iterable[Any], counted: Mapping[tuple[bytes, bytes], date], facts: _Facts) -> None:
    changes: dict[tuple[bytes, bytes, bytes], list[tuple[date, int]]] = {}
    for item, lot, place, day, units in rows:
        changes.setdefault((item, lot, place), []).append((_day(day), units))
    found = []
    for (item, lot, place), moved in changes.items():
        quantity = sum(units for _, units in moved)
        below = first_below_zero(moved, counted.get((lot, place)))
        if quantity or below:
            expiry, blocked = facts.lots.get(lot, (None, ""))
            kind = facts.places.get(place, "post")
            found.append((item, lot, place, quantity, _text(below), _text(expiry), blocked, kind))
    run_many(connection, "INSERT INTO derived_stock_balance VALUES (?, ?, ?, ?, ?, ?, ?, ?)", found)


def _fill_months(connection: Any, rows: Iterable[Any]) -> None:
    found = []
    for (item, fund), of_card in groupby(rows, lambda row: (row[0], row[1])):
        months = {
            month: {kind: units for *_, kind, units in of_month} for month, of_month in groupby(of_card, lambda row: row[2])
        }
        opening = 0
        for (month, moved), following in zip(months.items(), [*list(months)[1:], AFTERWARDS], strict=True):
            closing = opening + sum(moved.values())
            units = [sign * moved.get(kind, 0) for kind, sign in COLUMNS.items()]
            found.append((item, fund, month, opening, *units, closing, following))
            opening = closing
    run_many(connection, "INSERT INTO derived_stock_month VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", found)


def _fill_use(connection: Any, rows: Iterable[Any], facts: _Facts) -> None:
    found: list[tuple[bytes, str, int, int]] = []
    for item, moved in groupby(rows, lambda row: row[0]):
        use = use_by_month([_moved(row, facts) for row in moved], facts.lots)
        found += [(item, str(month), use.used.get(month, 0), use.days_out.get(month, 0)) for month in use.months()]
        found.append((item, AFTERWARDS, 0, int(use.is_out_afterwards)))
    run_many(connection, "INSERT INTO derived_stock_use VALUES (?, ?, ?, ?)", found)


def _moved(row: Any, facts: _Facts) -> Moved:
    _item, day, lot, place, units, kind, is_taken_back = row
    return Moved(_day(day), lot, place, units, kind, bool(is_taken_back), facts.places.get(place) == SET_ASIDE)


_day = cache(date.fromisoformat)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
