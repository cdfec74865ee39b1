"""Brings rows and conflicts to what their operations say."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from desktop_app.db.base import Plan, plans
from desktop_app.db.fold import fold
from desktop_app.db.log import decode_values, operations, run_many, want_rows

Birth = tuple[str, str, bytes, bytes]
"""Table, names, values and hash of an operation without parents."""
_ALONE = "SELECT o.row FROM temp.wanted w CROSS JOIN op o ON o.row = w.row GROUP BY o.row HAVING count(*) = 1"


def bring_rows(connection: Connection, births: Mapping[bytes, Birth], touched: dict[bytes, None]) -> None:
    """Write the rows: one that has a single operation is copied as it is, all others are folded."""
    tables = plans()
    simple: dict[str, list[tuple[Any, ...]]] = {}
    whole = {plan.table: plan.names for plan in tables.values()}
    want_rows(connection, births.keys() - touched.keys())
    alone = set(connection.exec_driver_sql(_ALONE).scalars())
    for row, (table, names, vals, digest) in births.items():
        if row in alone and names == whole.get(table):
            simple.setdefault(table, []).append((row, digest, *decode_values(vals)))
        else:
            touched[row] = None
    for table, rows in simple.items():
        run_many(connection, _upsert(tables[table]), rows)
    refold(connection, touched)


def refold(connection: Connection, rows: Iterable[bytes]) -> None:
    """Bring ``rows`` and their conflicts to what their operations say."""
    tables, rows = plans(), list(rows)
    states: dict[str, list[tuple[Any, ...]]] = {}
    conflicts: list[tuple[Any, ...]] = []
    for row, ops in operations(connection, rows):
        state, plan = fold(ops), tables.get(ops[0].table)
        if plan and state.born:  # else the row waits for an operation
            values = plan.missing() | state.values
            states.setdefault(plan.table, []).append((row, state.head, *(values[f] for f in plan.fields)))
            conflicts += [(row, field) for field in state.conflicts]
    run_many(connection, "DELETE FROM conflict WHERE row = ?", [(row,) for row in rows])
    run_many(connection, "INSERT INTO conflict VALUES (?, ?)", conflicts)
    for table, found in states.items():
        run_many(connection, _upsert(tables[table]), found)


def _upsert(plan: Plan) -> str:
    updates = ", ".join(f'"{f}" = excluded."{f}"' for f in plan.fields)
    marks = ", ?" * len(plan.fields)
    insert = f"INSERT INTO {plan.table} (id, head, {plan.columns}) VALUES (?, ?{marks})"
    return f"{insert} ON CONFLICT (id) DO UPDATE SET head = excluded.head, {updates}"
