"""Operations that a newer program wrote: kept here, shown once this program knows their tables and columns."""

from collections.abc import Collection

from sqlalchemy import Connection

from desktop_app.db.base import plans
from desktop_app.db.database import Database
from desktop_app.db.log import run_many

from .rows import refold

_SHAPES = "SELECT n, tbl, fields FROM shape"
_ROWS = "SELECT DISTINCT row FROM op WHERE shape = ?"


def is_known(table: str, names: str) -> bool:
    """Return True if this program shows everything that an operation of this shape says."""
    plan = plans().get(table)
    return plan is not None and set(names.split(",")) <= set(plan.fields)


def mark_waiting(connection: Connection, shapes: Collection[int]) -> None:
    """Remember shapes that this program does not know."""
    run_many(connection, "INSERT OR IGNORE INTO waiting_shape VALUES (?)", [(n,) for n in shapes])


def refold_waiting(database: Database) -> int:
    """Show what waited for this version of the program, and return the number of rows."""
    with database.merging() as connection:
        run = connection.exec_driver_sql
        waiting = set(run("SELECT shape FROM waiting_shape").scalars())
        due = [(n, table) for n, table, names in run(_SHAPES).all() if n in waiting and is_known(table, names)]
        rows: dict[str, set[bytes]] = {}
        for n, table in due:
            rows.setdefault(table, set()).update(run(_ROWS, (n,)).scalars())
            run("DELETE FROM waiting_shape WHERE shape = ?", (n,))
        refold(connection, [row for found in rows.values() for row in found])
        database.refresh_derived(connection, {table: frozenset(found) for table, found in rows.items()})
    return sum(map(len, rows.values()))
