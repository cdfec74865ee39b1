"""Takes a file out again: the log and the rows are then as if it had never come, and nobody is told."""

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, load_text
from desktop_app.db.base import plans, tables
from desktop_app.db.database import Database
from desktop_app.db.derived import make_anew
from desktop_app.db.log import HASH, run_many, want_rows
from desktop_app.db.rows import refold

TAKE_OUT = QT_TRANSLATE_NOOP("Exchange", "Take a file out again")
BUILT_ON = QT_TRANSLATE_NOOP(
    "Exchange",
    "This file cannot be taken out again: “{later}”, by {user} on {when}, goes on from what it brought. "
    "Use the backup that was made before the file was taken in.",
)
ERASES = QT_TRANSLATE_NOOP(
    "Exchange", "This file cannot be taken out again: it asked for the data of a person to be erased, and they are gone."
)
ALREADY_OUT = QT_TRANSLATE_NOOP("Exchange", "This file has been taken out already.")

_WRITTEN = "SELECT DISTINCT s.tbl, o.row FROM op o JOIN shape s ON s.n = o.shape WHERE o.action BETWEEN ? AND ?"
_HASHES = "SELECT row, hash FROM op WHERE action BETWEEN ? AND ?"
_OTHERS = """SELECT o.row, o.parents, o.action FROM temp.wanted w CROSS JOIN op o ON o.row = w.row
    WHERE o.action NOT BETWEEN ? AND ? ORDER BY o.action"""
_UNDONE = """SELECT b.n FROM action a JOIN action b ON b.undoes = a.id
    WHERE a.n BETWEEN ? AND ? AND b.n NOT BETWEEN ? AND ? ORDER BY b.n LIMIT 1"""
_BORN_ELSEWHERE = """SELECT DISTINCT o.row FROM temp.wanted w CROSS JOIN op o ON o.row = w.row
    WHERE o.parents = x'' AND o.action NOT BETWEEN ? AND ?"""
_LAST_WRITER = "SELECT max(action) FROM op WHERE row = ?"


def take_out(database: Database, first_action: int, last_action: int) -> None:
    """Remove the actions ``first_action`` to ``last_action`` (numbers ``n``) from the log, and what they did from the rows.

    Raises:
        UserError: later work has built on them, or they erased somebody; nothing was changed.
    """
    with database.merging() as connection:
        run, span = connection.exec_driver_sql, (first_action, last_action)
        if run("SELECT 1 FROM action WHERE n BETWEEN ? AND ?", span).first() is None:
            raise UserError(ALREADY_OUT)
        written: dict[str, set[bytes]] = {}
        for table, row in run(_WRITTEN, span):
            written.setdefault(table, set()).add(row)
        if "erasure" in written:
            raise UserError(ERASES)
        vanishing = _vanishing(connection, span, written)
        for later in _built_on(connection, span, written):
            raise UserError(_refusal(connection, later))
        run("DELETE FROM op WHERE action BETWEEN ? AND ?", span)
        run("DELETE FROM action WHERE n BETWEEN ? AND ?", span)
        run("DELETE FROM kept_here WHERE state >= ?", (first_action,))
        for table, rows in vanishing.items():
            run_many(connection, f"DELETE FROM {table} WHERE id = ?", [(row,) for row in rows])
        refold(connection, [row for rows in written.values() for row in rows])
        for later in _referring(connection, vanishing):  # only now: what the file itself had let refer to them does no more
            raise UserError(_refusal(connection, later))
        for derived in database.derived:
            if not written.keys().isdisjoint(derived.sources):
                make_anew(connection, derived)
    database.on_commit(Changes(b"", TAKE_OUT, {table: frozenset(rows) for table, rows in written.items()}))


def _vanishing(connection: Connection, span: tuple[int, int], written: dict[str, set[bytes]]) -> dict[str, set[bytes]]:
    """Return the rows that only these actions made, of tables that this program knows."""
    known, found = plans(), dict[str, set[bytes]]()
    for table, rows in written.items():
        if table in known:
            want_rows(connection, rows)
            found[table] = rows - set(connection.exec_driver_sql(_BORN_ELSEWHERE, span).scalars())
    return found


def _built_on(connection: Connection, span: tuple[int, int], written: dict[str, set[bytes]]) -> Iterator[int]:
    """Yield other actions that have seen one of these, or taken one back."""
    run = connection.exec_driver_sql
    hashes: dict[bytes, set[bytes]] = {}
    for row, digest in run(_HASHES, span):
        hashes.setdefault(row, set()).add(digest)
    want_rows(connection, hashes)
    for row, parents, action in run(_OTHERS, span).all():
        if any(parents[k : k + HASH] in hashes[row] for k in range(0, len(parents), HASH)):
            yield action
    yield from run(_UNDONE, (*span, *span)).scalars()


def _referring(connection: Connection, vanished: dict[str, set[bytes]]) -> Iterator[int]:
    """Yield actions that wrote living rows which refer to one that is gone."""
    run = connection.exec_driver_sql
    for other in tables().values():
        for key in other.foreign_keys:
            rows = vanished.get(key.column.table.name)
            if rows:
                want_rows(connection, rows)
                sql = f"""SELECT t.id FROM temp.wanted w CROSS JOIN {other.name} t ON t."{key.parent.name}" = w.row
                    WHERE t.deleted_at IS NULL"""
                for child in run(sql).scalars().all():
                    yield run(_LAST_WRITER, (child,)).scalar_one()


def _refusal(connection: Connection, later: int) -> Text:
    label, user, at = connection.exec_driver_sql("SELECT label, user, at FROM action WHERE n = ?", (later,)).one()
    return BUILT_ON.fill(later=load_text(label), user=user, when=datetime.fromtimestamp(at / 1000, UTC))
