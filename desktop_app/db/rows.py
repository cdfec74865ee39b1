"""Brings rows and conflicts to what their operations say, after operations of other laptops came or went."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection

from .base import Plan, plans
from .fold import fold
from .log import operations, run_many

CHUNK = 5_000
"""Rows that are folded at once, so that their operations need not all stand in memory."""


class Simple(NamedTuple):
    """An operation that needs no folding: the only one of its row, or one that goes on from what stands in the row."""

    row: bytes
    hash: bytes
    values: tuple[Any, ...]


def bring_new(connection: Connection, births: Mapping[str, list[Simple]]) -> None:
    """Write rows that are new here and have one operation only, by table."""
    tables = plans()
    for table, rows in births.items():
        run_many(connection, _upsert(tables[table]), [(row, digest, *values) for row, digest, values in rows])


def bring_changes(connection: Connection, changes: Mapping[tuple[str, str], list[Simple]]) -> None:
    """Write fields of rows whose head is what the author of the change saw, by table and names of the fields.

    It is what a save on this laptop does: who saves a field has seen all its values, and decides.
    """
    for (table, names), rows in changes.items():
        marks = ", ".join(f'"{name}" = ?' for name in names.split(","))
        update = f"UPDATE {table} SET head = ?, {marks} WHERE id = ?"
        run_many(connection, update, [(digest, *values, row) for row, digest, values in rows])
    if connection.exec_driver_sql("SELECT 1 FROM conflict").first() is not None:
        decided = [(row, name) for (_, names), rows in changes.items() for row, _, _ in rows for name in names.split(",")]
        run_many(connection, "DELETE FROM conflict WHERE row = ? AND field = ?", decided)


def refold(connection: Connection, rows: Iterable[bytes]) -> None:
    """Bring ``rows`` and their conflicts to what their operations say; a row without a birth is left as it is."""
    for chunk in _chunks(rows):
        _refold(connection, chunk)


def _refold(connection: Connection, rows: list[bytes]) -> None:
    tables = plans()
    states: dict[str, list[tuple[Any, ...]]] = {}
    conflicts: list[tuple[Any, ...]] = []
    for row, ops in operations(connection, rows):
        state, plan = fold(ops), tables.get(ops[0].table)
        if plan and state.born:  # else the row waits for an operation, or for a newer program
            values = plan.missing() | state.values
            states.setdefault(plan.table, []).append((row, state.head, *(values[f] for f in plan.fields)))
            conflicts += [(row, field) for field in state.conflicts]
    run_many(connection, "DELETE FROM conflict WHERE row = ?", [(row,) for row in rows])
    run_many(connection, "INSERT INTO conflict VALUES (?, ?)", conflicts)
    for table, found in states.items():
        run_many(connection, _upsert(tables[table]), found)


def _chunks(rows: Iterable[bytes]) -> Iterator[list[bytes]]:
    found = list(rows)
    for start in range(0, len(found), CHUNK):
        yield found[start : start + CHUNK]


def _upsert(plan: Plan) -> str:
    updates = ", ".join(f'"{f}" = excluded."{f}"' for f in plan.fields)
    marks = ", ?" * len(plan.fields)
    insert = f"INSERT INTO {plan.table} (id, head, {plan.columns}) VALUES (?, ?{marks})"
    return f"{insert} ON CONFLICT (id) DO UPDATE SET head = excluded.head, {updates}"
