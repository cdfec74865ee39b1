"""What was done in this post, by whom and when, action by action and row by row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.orm import Session

from desktop_app.core.text import Text, load_text

from .base import Encoder, tables
from .fold import fold, seen_by
from .log import Op, operations
from .undo import is_undone

_COLUMNS = "a.n, a.id, a.origin, a.at, a.user, a.label, a.undoes"
_LIST = f"""SELECT {_COLUMNS} FROM action a WHERE a.n < coalesce((SELECT n FROM action WHERE id = ?), 1 << 62)
    ORDER BY a.n DESC LIMIT ?"""
_COUNT = """SELECT s.tbl, count(DISTINCT o.row) FROM op o JOIN shape s ON s.n = o.shape
    WHERE o.action = ? GROUP BY s.tbl ORDER BY min(o.i)"""
_ROWS = """SELECT o.row FROM op o WHERE o.action = (SELECT n FROM action WHERE id = ?)
    GROUP BY o.row ORDER BY min(o.i) LIMIT ? OFFSET ?"""
_OF_ROW = f"SELECT {_COLUMNS} FROM action a WHERE a.n IN (SELECT action FROM op WHERE row = ?) ORDER BY a.n DESC"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action.

    Attributes:
        at: when, by the clock of the machine where it was done.
        origin: that machine.
        counts: (table, number of its rows) in the order they were written.
        is_undone: another action has taken it back.
        undoes: the action that this one took back.
    """

    id: bytes
    origin: bytes
    at: datetime
    user: str
    label: Text
    counts: Sequence[tuple[str, int]]
    is_undone: bool
    undoes: bytes | None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one row: Python values before and after; ``before`` is None for a new row."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RowChange:
    """What one action did to one row; ``kind`` is added, changed, deleted or restored."""

    table: str
    row: bytes
    kind: str
    fields: Sequence[FieldChange]


def list_actions(session: Session, limit: int = 100, before: bytes | None = None) -> list[ActionRow]:
    """Return the newest actions first.

    Args:
        before: id of the last action of the page above.
    """
    connection = session.connection()
    return [_action(connection, found) for found in connection.exec_driver_sql(_LIST, (before, limit)).all()]


def find_action(session: Session, action: bytes) -> ActionRow | None:
    """Return one action, or None if it is not here."""
    connection = session.connection()
    found = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM action a WHERE a.id = ?", (action,)).one_or_none()
    return None if found is None else _action(connection, found)


def changes_of(session: Session, action: bytes, limit: int = 1000, skip: int = 0) -> list[RowChange]:
    """Return what an action did, row by row in the order it did it."""
    connection = session.connection()
    rows = list(connection.exec_driver_sql(_ROWS, (action, limit, skip)).scalars())
    found = {row: _change(row, ops, action) for row, ops in operations(connection, rows)}
    return [found[row] for row in rows]


def history_of_row(session: Session, row: bytes) -> list[tuple[ActionRow, RowChange]]:
    """Return what was done to one row, the newest first."""
    connection = session.connection()
    actions = [_action(connection, found) for found in connection.exec_driver_sql(_OF_ROW, (row,)).all()]
    for _, ops in operations(connection, [row]):
        return [(action, _change(row, ops, action.id)) for action in actions]
    return []


def _action(connection: Connection, found: Row[Any]) -> ActionRow:
    counts = [(table, count) for table, count in connection.exec_driver_sql(_COUNT, (found.n,))]
    at = datetime.fromtimestamp(found.at / 1000, UTC)
    undone = is_undone(connection, found.id)
    return ActionRow(found.id, found.origin, at, found.user, load_text(found.label), counts, undone, found.undoes)


def _change(row: bytes, ops: list[Op], action: bytes) -> RowChange:
    seen = seen_by(ops, action)
    before, after = fold(seen), fold([*seen, *(op for op in ops if op.action == action)])
    table = ops[0].table
    names = [name for name, value in after.values.items() if not before.born or before.values.get(name) != value]
    was, now = before.values.get("deleted_at"), after.values.get("deleted_at")
    kind = "added" if not before.born else "deleted" if now and not was else "restored" if was and not now else "changed"
    fields = [FieldChange(n, decode(table, n, before.values.get(n)), decode(table, n, after.values[n])) for n in names]
    return RowChange(table, row, kind, [f for f in fields if f.field != "deleted_at"])


def decode(table: str, field: str, stored: Any) -> Any:
    """Return the Python value of what the log holds; a field that this version does not know comes as it is stored."""
    decoder = _decoder(table, field)
    return stored if decoder is None or stored is None else decoder(stored)


@cache
def _decoder(table: str, field: str) -> Encoder | None:
    known = tables().get(table)
    if known is None or field not in known.columns:
        return None
    dialect = sqlite_dialect()
    found: Encoder | None = known.columns[field].type.dialect_impl(dialect).result_processor(dialect, None)
    return found
