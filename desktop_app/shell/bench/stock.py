"""How fast the stock page and the month's ledger are, and one issue saved, beside handwritten SQL of the same run."""

import random
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from desktop_app.core.ids import derived_id, new_id
from desktop_app.core.period import Month
from desktop_app.core.text import Text
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database, create_file
from desktop_app.db.derived import update_derived
from desktop_app.db.migrate import upgrade
from desktop_app.shell.discovery import find_features, load_models

from .figures import Figure, seconds, side_by_side

KEY, ORIGIN = b"k" * 32, b"bench-of-balai.."
LABEL = Text("Bench", "Bench")
FIRST = Month(2022, 11)
LAST = Month(2026, 10)
TODAY = LAST.last
DAYS = (TODAY - FIRST.first).days
LOTS_OF_ITEM, LOTS_LEFT, UNITS_LEFT = 12, 4, 150
"""Deliveries of an item over four years, each a lot of two years; of the last ones something is left."""
MILLISECONDS = 1000
SAVED = 20


def stock_figures(items: int = 500, movements: int = 200_000) -> list[Figure]:
    """Return the figures of the stock page, the month's ledger, its tables made anew and one issue saved."""
    load_models()
    with tempfile.TemporaryDirectory(prefix="balai-bench-") as folder:
        path = Path(folder) / "post.db"
        create_file(path, KEY)
        database = Database(path, KEY, ORIGIN, derived=[d for f in find_features() for d in f.derived])
        upgrade(database)
        update_derived(database)
        try:
            _fill(database, items, movements)
            pages = [_page_figure(database, items, movements), _month_figure(database, items, movements)]
            return [*pages, _rebuild_figure(database, movements), _save_figure(database)]
        finally:
            database.close()


def _fill(database: Database, items: int, movements: int) -> None:
    """Write items with lots and movements of four years."""
    from desktop_app.features.stock.models import Item, Lot, Movement, StockPlace

    rng = random.Random(1)  # noqa: S311 - made-up deliveries
    place = derived_id("bench", "place")
    kept = [(new_id(), f"Item {number:03d}", "piece") for number in range(items)]
    lots, moved = [], []
    per_lot = max(2, movements // (items * LOTS_OF_ITEM))
    for item, _name, _unit in kept:
        for number in range(LOTS_OF_ITEM):
            lot, came = new_id(), FIRST.first + timedelta(days=DAYS * number // LOTS_OF_ITEM)
            lots.append((lot, item, f"L{number}", came + timedelta(days=730), "Village" if number % 3 else "District"))
            issued = [
                (came + timedelta(days=rng.randint(0, (TODAY - came).days)), rng.randint(1, 20)) for _ in range(per_lot - 1)
            ]
            left = UNITS_LEFT if number >= LOTS_OF_ITEM - LOTS_LEFT else 0
            moved.append(("receipt", came, item, lot, place, sum(units for _, units in issued) + left))
            moved += [("issue", day, item, lot, place, -units) for day, units in issued]
    with database.action(LABEL) as session:
        record_bulk(session, StockPlace, ("id", "kind"), [(place, "post")])
        record_bulk(session, Item, ("id", "name", "unit"), kept)
        record_bulk(session, Lot, ("id", "item_id", "lot_number", "expiry_date", "fund"), lots)
        keys = ("kind", "moved_on", "item_id", "lot_id", "place_id", "quantity")
        record_bulk(session, Movement, keys, moved)


_PAGE_BY_HAND = """SELECT i.id, i.name, i.unit, sum(m.quantity), min(l.expiry_date),
        sum(CASE WHEN l.expiry_date >= ? AND l.blocked IS NULL AND p.kind <> 'set_aside' THEN m.quantity ELSE 0 END)
    FROM item i LEFT JOIN movement m ON m.item_id = i.id AND m.deleted_at IS NULL
    LEFT JOIN lot l ON l.id = m.lot_id LEFT JOIN stock_place p ON p.id = m.place_id
    WHERE i.deleted_at IS NULL GROUP BY i.id ORDER BY i.name"""
_PAGE_FROM_TABLE = """SELECT i.id, i.code, i.name, i.unit, i.pack_size, i.programme, i.minimum_months_x10, i.retired_on,
        sum(b.quantity),
        sum(CASE WHEN b.expiry_date >= ?1 AND b.blocked = '' AND b.place_kind <> 'set_aside' THEN b.quantity ELSE 0 END),
        min(CASE WHEN b.expiry_date >= ?1 AND b.blocked = '' AND b.place_kind <> 'set_aside' THEN b.expiry_date END),
        sum(CASE WHEN b.expiry_date < ?1 THEN b.quantity ELSE 0 END),
        (SELECT max(u.used) FROM derived_stock_use u WHERE u.item_id = i.id AND u.month BETWEEN '2026-07' AND '2026-09')
    FROM item i LEFT JOIN derived_stock_balance b ON b.item_id = i.id
    WHERE i.deleted_at IS NULL GROUP BY i.id ORDER BY i.name"""
_MONTH_BY_HAND = """SELECT i.id, i.name,
        coalesce(sum(CASE WHEN m.moved_on < ?1 THEN m.quantity END), 0),
        coalesce(sum(CASE WHEN m.moved_on >= ?1 AND m.kind = 'receipt' THEN m.quantity END), 0),
        coalesce(-sum(CASE WHEN m.moved_on >= ?1 AND m.kind = 'issue' THEN m.quantity END), 0),
        coalesce(sum(m.quantity), 0)
    FROM item i LEFT JOIN movement m ON m.item_id = i.id AND m.deleted_at IS NULL AND m.moved_on <= ?2
    WHERE i.deleted_at IS NULL GROUP BY i.id ORDER BY i.name"""
_MONTH_FROM_TABLE = """SELECT i.id, i.name, i.unit, s.fund, s.month, s.opening, s.received, s.issued, s.returned, s.lost,
        s.expired, s.adjusted, s.closing FROM item i
    LEFT JOIN derived_stock_month s ON s.item_id = i.id AND s.next_month > ?1 AND s.month <= ?1
    WHERE i.deleted_at IS NULL ORDER BY i.name, s.fund"""


def _page_figure(database: Database, items: int, movements: int) -> Figure:
    """Return the time of the list of items with what is there of each."""
    from desktop_app.features.stock.services import items as list_items

    with database.read() as session:
        run = session.connection().exec_driver_sql
        by_hand = {row[0]: (row[3], row[5]) for row in run(_PAGE_BY_HAND, (TODAY.isoformat(),))}
        if by_hand != {row.id: (row.on_hand, row.usable) for row in list_items(session, TODAY)}:
            raise RuntimeError("the page does not show what was added up by hand")
        slow = seconds(lambda: run(_PAGE_BY_HAND, (TODAY.isoformat(),)).all(), 2)
        ours, theirs = side_by_side(
            lambda: list_items(session, TODAY), lambda: run(_PAGE_FROM_TABLE, (TODAY.isoformat(),)).all(), 9
        )
    return _figure(f"stock page, {items} items, {movements} movements", ours, theirs, slow)


def _month_figure(database: Database, items: int, movements: int) -> Figure:
    """Return the time of the ledger of a month."""
    from desktop_app.features.stock.services import month_ledger

    days = (LAST.first.isoformat(), LAST.last.isoformat())
    with database.read() as session:
        connection = session.connection()
        by_hand = _month_by_hand(connection, days)
        lines = {line.item: (line.opening, line.received, line.issued, line.closing) for line in month_ledger(session, LAST)}
        if by_hand != lines:
            raise RuntimeError("the month's ledger does not show what was added up by hand")
        slow = seconds(lambda: _month_by_hand(connection, days), 2)
        ours, theirs = side_by_side(
            lambda: month_ledger(session, LAST), lambda: connection.exec_driver_sql(_MONTH_FROM_TABLE, (str(LAST),)).all(), 9
        )
    return _figure(f"ledger of a month, {items} items, {movements} movements", ours, theirs, slow)


def _month_by_hand(connection: Connection, days: tuple[str, str]) -> dict[bytes, tuple[int, ...]]:
    return {row[0]: tuple(row[2:]) for row in connection.exec_driver_sql(_MONTH_BY_HAND, days)}


def _figure(name: str, ours: float, theirs: float, slow: float) -> Figure:
    """Return a figure beside the best statement on the same tables; that over the bare ledger is told with it."""
    mine, other = ours * MILLISECONDS, theirs * MILLISECONDS
    reference = f"handwritten SQL: {other:.2f} ms (over the bare ledger {slow * MILLISECONDS:.0f} ms)"
    goal = "at most 10 ms or 3 x, whichever is larger"
    return Figure(name, mine, "ms", reference, mine / other, goal, mine <= max(10.0, 3 * other))


def _rebuild_figure(database: Database, movements: int) -> Figure:
    """Return the time of making the tables of stock anew."""
    from desktop_app.features.stock.feature.derived import STOCK

    def make_anew() -> None:
        with database.merging() as connection:
            for table in STOCK.drop:
                connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - names of ours
            STOCK.rebuild(connection)

    took = seconds(make_anew, 2)
    name = f"tables of stock of {movements} movements made anew"
    return Figure(name, took, "s", f"{movements / took:,.0f} movements/s", None, "told only", True)


def _save_figure(database: Database) -> Figure:
    """Return the time of one issue, first expired first, as an action of its own, beside one without the local tables."""
    from desktop_app.features.stock.services import Issue, issue

    with database.read() as session:
        run = session.connection().exec_driver_sql
        wanted: list[Any] = list(run("SELECT id FROM item ORDER BY n LIMIT ?", (SAVED,)).scalars())
        place = run("SELECT id FROM stock_place").scalar_one()
    tables = database.derived

    def give_out(derived: Any) -> None:
        database.derived = derived
        for item in wanted:
            with database.action(LABEL) as session:
                issue(session, Issue(item, 1, place, date(2026, 10, 30)), TODAY)

    ours, theirs = (took * MILLISECONDS / len(wanted) for took in side_by_side(lambda: give_out(tables), lambda: give_out(()), 3))
    database.derived = tables
    return Figure("one issue saved", ours, "ms", f"without the local tables: {theirs:.2f} ms", ours / theirs, "told only", True)
