"""Empties for ever what names a person, in the rows and in the log, on every laptop that learns of the wish.

A row that is erased stays, with its dates and measurements, so that counts stay right; the columns that name or
describe somebody are emptied in each of its operations. The hashes of these operations stand although their values do
not: such rows are listed in ``erased_row``, with the actions whose words named somebody. The record of an erasure says
which rows and which columns, so that laptops with other versions of the program empty the same.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cbor2 import dumps, loads
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.core.ids import derived_id
from desktop_app.core.text import Text, dump_text, load_text
from desktop_app.db.base import plans, tables
from desktop_app.db.database import STREAM
from desktop_app.db.log import decode_values, encode_values, run_many, want_rows
from desktop_app.db.recorder import recorder_of, unguarded
from desktop_app.db.rows import refold

from .merges import with_merged
from .models import Erasure

GONE = "…"
"""Stands in the label of an action where a name stood."""
OWNER, HOUSE = "resident_id", "household_id"
"""Columns that say whom a row is about; the house only where no person stands."""
_PAIR = ("one_id", "other_id")
"""Columns of what was decided about two people, or two households: words about either."""
Rows = dict[str, frozenset[bytes]]

_ERASURES = "SELECT rows FROM erasure"
_OPS = """SELECT o.action, o.i, o.row, s.tbl, s.fields, o.vals FROM temp.wanted w CROSS JOIN op o ON o.row = w.row
    JOIN shape s ON s.n = o.shape"""
_WAITING = "SELECT w.shape, s.tbl FROM waiting_shape w JOIN shape s ON s.n = w.shape"
_LABELS = """SELECT DISTINCT a.n, a.id, a.label FROM temp.wanted w CROSS JOIN op o ON o.row = w.row
    JOIN action a ON a.n = o.action"""


@dataclass
class _Wish:
    """What all erasures together want: table -> rows, and table -> column -> what stands there afterwards."""

    rows: dict[str, set[bytes]] = field(default_factory=dict)
    columns: dict[str, dict[str, Any]] = field(default_factory=dict)

    def add(self, stored: bytes) -> None:
        """Add what one erasure wants."""
        content = loads(stored)
        for table, ids in content["rows"].items():
            self.rows.setdefault(table, set()).update(ids)
        for table, columns in content["columns"].items():
            self.columns.setdefault(table, {}).update(columns)


def erase(
    session: Session,
    rows: Mapping[str, Collection[bytes]],
    personal: Mapping[str, Collection[str]],
    asked_on: date,
    reason: str,
    asked_by: str | None = None,
    is_followed: bool = False,
) -> Rows:
    """Erase ``rows`` in the running action, and let every other laptop do the same; returns the rows that were emptied.

    Rows that are about an erased resident or household are erased with it, those too that arrive later. There is no
    way back. Objects of this session are stale afterwards and load again when used.

    Args:
        rows: table -> ids of all rows to empty; the residents and households themselves among them.
        personal: table -> columns that name or describe a person, of every table that has some.
        reason: person | family | law | error.
        asked_by: what who asked is to the person, e.g. "mother"; no name.
        is_followed: an older wish reaches further now; the record has the same id on every laptop that finds the same.

    Raises:
        RuntimeError: the action has written something already; whatever else belongs to it is written afterwards.
    """
    recorder = recorder_of(session)
    session.flush()
    if recorder.written().hashes:
        raise RuntimeError("erasing comes first in its action: what this one has written is not in the log yet")
    known = plans()
    columns = {t: {c: empty_value(t, c) for c in sorted(names)} for t, names in sorted(personal.items()) if t in known and names}
    content = {"rows": {t: sorted(ids) for t, ids in sorted(rows.items())}, "columns": columns}
    record = Erasure(rows=dumps(content), asked_on=asked_on, reason=reason, asked_by=asked_by)
    if is_followed:
        record.id = derived_id("erasure", record.rows, asked_on.isoformat(), reason, asked_by or "")
    session.add(record)
    session.flush()
    with unguarded(recorder.connection):
        emptied = apply_erasures(recorder.connection)
    recorder.touch(emptied)
    session.expire_all()
    return emptied


def apply_erasures(connection: Connection) -> Rows:
    """Empty what the erasures of this post want, as far as it is here and not empty yet; returns the rows that changed.

    Called at the end of every import, in its transaction; nothing is read but the erasures if there are none. Entries that
    were merged with an erased person are that person; operations of tables that only a newer program shows are emptied too.
    """
    wish = _wish(connection)
    if not wish.rows:
        return {}
    wish.rows["resident"] = with_merged(connection, "resident", wish.rows.get("resident", ()))
    connection.exec_driver_sql("PRAGMA secure_delete=ON")  # else the values would lie on in free pages of the file
    wish.rows = rows_about(connection, wish.rows, wish.columns)
    _add_waiting(connection, wish)
    want_rows(connection, (row for ids in wish.rows.values() for row in ids))
    note_erased(connection, (row for ids in wish.rows.values() for row in ids))
    changed = _empty_operations(connection, wish)
    _empty_labels(connection)
    if changed:
        connection.exec_driver_sql("DELETE FROM kept_here WHERE name <> ?", (STREAM,))
    refold(connection, [row for ids in changed.values() for row in ids])
    return {table: frozenset(ids) for table, ids in changed.items()}


def is_erased(session: Session, row: bytes) -> bool:
    """Return True if a row was emptied for ever."""
    return session.connection().exec_driver_sql("SELECT 1 FROM erased_row WHERE row = ?", (row,)).first() is not None


def note_erased(connection: Connection, keys: Iterable[bytes]) -> None:
    """Remember rows whose operations, and actions whose label, are emptied: here, or on the laptop that sent them."""
    run_many(connection, "INSERT OR IGNORE INTO erased_row VALUES (?)", [(key,) for key in keys])


def empty_value(table: str, column: str) -> Any:
    """Return what stands in an emptied column, as the log holds it."""
    found = tables()[table].columns[column]
    if found.nullable:
        return None
    return found.type.python_type()


def rows_about(
    connection: Connection, rows: Mapping[str, Collection[bytes]], known_tables: Iterable[str]
) -> dict[str, set[bytes]]:
    """Return ``rows`` (residents, households, ...) with all rows of ``known_tables`` that are about them, deleted ones too."""
    found = {table: set(ids) for table, ids in rows.items()}
    others = [table for table in known_tables if table in plans() and table not in ("resident", "household")]
    grown = True
    while grown:
        grown = False
        for table in others:
            new = set(_belonging(connection, table, found)) - found.get(table, set())
            found.setdefault(table, set()).update(new)
            grown = grown or bool(new)
    return found


def owners_of(table: str) -> Iterator[tuple[str, str]]:
    """Yield (column, table it points to) by which the rows of ``table`` are about somebody."""
    if set(_PAIR) <= set(tables()[table].columns.keys()):
        yield from ((column, parent) for column in _PAIR for parent in ("resident", "household"))
    keys = {key.parent.name: key for key in tables()[table].foreign_keys}
    if OWNER in keys:
        yield OWNER, "resident"
        return
    for name, key in sorted(keys.items()):
        if not key.parent.nullable:
            yield name, key.column.table.name


def _wish(connection: Connection) -> _Wish:
    wish = _Wish()
    for stored in connection.exec_driver_sql(_ERASURES).scalars():
        wish.add(stored)
    return wish


def _belonging(connection: Connection, table: str, rows: Mapping[str, Collection[bytes]]) -> Iterator[bytes]:
    run = connection.exec_driver_sql
    for column, parent in owners_of(table):
        want_rows(connection, rows.get(parent, ()))
        yield from run(f'SELECT t.id FROM temp.wanted w CROSS JOIN {table} t ON t."{column}" = w.row').scalars()
    keys = {key.parent.name for key in tables()[table].foreign_keys}
    if {OWNER, HOUSE} <= keys:
        want_rows(connection, rows.get("household", ()))
        sql = f"SELECT t.id FROM temp.wanted w CROSS JOIN {table} t ON t.{HOUSE} = w.row WHERE t.{OWNER} IS NULL"
        yield from run(sql).scalars()


def _add_waiting(connection: Connection, wish: _Wish) -> None:
    """Add rows of tables that this program does not know, if a value in them is the id of a row that is emptied."""
    known = plans()
    waiting = [one for one in connection.exec_driver_sql(_WAITING).all() if one[1] not in known and one[1] in wish.columns]
    grown = bool(waiting)
    while grown:
        grown, emptied = False, {row for ids in wish.rows.values() for row in ids}
        for number, table in waiting:
            for row, vals in connection.exec_driver_sql("SELECT row, vals FROM op WHERE shape = ?", (number,)).all():
                if row not in emptied and any(isinstance(v, bytes) and v in emptied for v in decode_values(vals)):
                    wish.rows.setdefault(table, set()).add(row)
                    grown = True


def _empty_operations(connection: Connection, wish: _Wish) -> dict[str, set[bytes]]:
    changed: dict[str, set[bytes]] = {}
    emptied = []
    for action, i, row, table, names, vals in connection.exec_driver_sql(_OPS).all():
        columns = wish.columns.get(table, {})
        before = decode_values(vals)
        after = [columns.get(name, value) for name, value in zip(names.split(","), before, strict=True)]
        if after != before:
            emptied.append((encode_values(after), action, i))
            changed.setdefault(table, set()).add(row)
    run_many(connection, "UPDATE op SET vals = ? WHERE action = ? AND i = ?", emptied)
    return changed


def _empty_labels(connection: Connection) -> None:
    found = [
        (dump_text(_without_names(load_text(label))), label, n, key) for n, key, label in connection.exec_driver_sql(_LABELS)
    ]
    changed = [(label, n, key) for label, before, n, key in found if label != before]
    run_many(connection, "UPDATE action SET label = ? WHERE n = ?", [(label, n) for label, n, _ in changed])
    note_erased(connection, (key for _, _, key in changed))


def _without_names(text: Text) -> Text:
    """Return a label whose typed words are gone; numbers, dates and months stay."""
    return Text(text.context, text.source, text.count, tuple(_without_words(text.values)))


def _without_words(values: Iterable[tuple[str, object]]) -> Iterator[tuple[str, object]]:
    for place, value in values:
        if isinstance(value, Text):
            yield place, _without_names(value)
        else:
            yield place, GONE if isinstance(value, str) else value
