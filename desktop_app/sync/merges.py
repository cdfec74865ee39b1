"""Which entries were made one, as the rows say and as two laptops said that merged one entry into different ones."""

from collections.abc import Iterable

from sqlalchemy import Connection

from desktop_app.db.fold import standing
from desktop_app.db.log import operations


def merges_apart(connection: Connection, table: str) -> list[tuple[bytes, bytes]]:
    """Return the merges of entries that two laptops merged into different ones: none of them is lost to the other."""
    sql = f"SELECT c.row FROM conflict c JOIN {table} t ON t.id = c.row WHERE c.field = 'merged_into'"
    rows = list(connection.exec_driver_sql(sql).scalars())
    if not rows:
        return []
    found = operations(connection, rows)
    return [(row, other) for row, ops in found for _, other in standing(ops, "merged_into") if other is not None]


def with_merged(connection: Connection, table: str, ids: Iterable[bytes]) -> set[bytes]:
    """Return ``ids`` with all entries that were merged with them, along chains and whatever was deleted since."""
    sql = f"SELECT id, merged_into FROM {table} WHERE merged_into IS NOT NULL"
    beside: dict[bytes, set[bytes]] = {}
    for one, other in (*connection.exec_driver_sql(sql).all(), *merges_apart(connection, table)):
        beside.setdefault(one, set()).add(other)
        beside.setdefault(other, set()).add(one)
    found: set[bytes] = set()
    waiting = set(ids)
    while waiting:
        found |= waiting
        waiting = {other for one in waiting for other in beside.get(one, ())} - found
    return found
