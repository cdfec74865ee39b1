"""Operations that a newer program wrote: kept here, shown once this program knows their tables and columns."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from .base import Plan, plans
from .database import Database
from .log import run_many
from .rows import refold

_WAITING = "SELECT w.shape, s.tbl, s.fields FROM waiting_shape w JOIN shape s ON s.n = w.shape"
_ROWS = "SELECT DISTINCT row FROM op WHERE shape = ?"


def is_known(tables: Mapping[str, Plan], table: str, names: str) -> bool:
    """Return True if this program shows everything that an operation of this shape says."""
    plan = tables.get(table)
    return plan is not None and set(names.split(",")) <= set(plan.fields)


def note_waiting(connection: Connection, shapes: Iterable[int]) -> None:
    """Remember shapes that this program does not know."""
    run_many(connection, "INSERT OR IGNORE INTO waiting_shape VALUES (?)", [(number,) for number in shapes])


def refold_waiting(database: Database) -> int:
    """Show what waited for this version of the program, and return the number of rows.

    Called when the file has just been brought to a newer schema, with the derived tables up to date.
    """
    tables = plans()
    rows: dict[str, set[bytes]] = {}
    with database.merging() as connection:
        run = connection.exec_driver_sql
        for number, table, names in run(_WAITING).all():
            if table in tables:  # some of its columns may be known now, others not yet
                rows.setdefault(table, set()).update(run(_ROWS, (number,)).scalars())
            if is_known(tables, table, names):
                run("DELETE FROM waiting_shape WHERE shape = ?", (number,))
        refold(connection, [row for found in rows.values() for row in found])
        database.refresh_derived(connection, {table: frozenset(found) for table, found in rows.items()})
    return sum(map(len, rows.values()))
