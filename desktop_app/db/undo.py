"""Takes back one action as a new action, with the former values taken from the log itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, load_text

from .base import plans, tables
from .bulk import change_stored
from .database import Database
from .fold import State, fold, seen_by, standing
from .log import Op, operations, want_rows
from .recorder import recorder_of, unguarded
from .undo_deciding import Apart, apart, put_apart

WRITTEN_SINCE = QT_TRANSLATE_NOOP(
    "Undo", "This cannot be undone: “{later}” has changed the same entry since, on {when}. Undo that first."
)
IN_USE = QT_TRANSLATE_NOOP(
    "Undo", "This cannot be undone: “{later}”, on {when}, uses the entry that would be taken away. Undo that first."
)
IS_UNDONE = QT_TRANSLATE_NOOP("Undo", "“{label}” has been undone already.")
IS_NEWER = QT_TRANSLATE_NOOP("Undo", "“{label}” was made by a newer version of Balai. Update Balai on this computer first.")
IS_ERASED = QT_TRANSLATE_NOOP(
    "Undo", "This cannot be undone: it belongs to somebody whose data was erased on request. What was erased is gone for ever."
)
IS_UNKNOWN = QT_TRANSLATE_NOOP("Undo", "There is nothing left to undo.")
UNDO = QT_TRANSLATE_NOOP("Undo", "Undo: {label}")
REDO = QT_TRANSLATE_NOOP("Undo", "Restore: {label}")

_LATER_ACTION = "SELECT label, at FROM action WHERE id = ?"
_BIRTH = "SELECT a.id FROM op o JOIN action a ON a.n = o.action WHERE o.row = ? AND o.parents = x''"
_ROWS = "SELECT row FROM op WHERE action = (SELECT n FROM action WHERE id = ?)"
_ERASED = """SELECT 1 FROM op o JOIN shape s ON s.n = o.shape WHERE o.action = (SELECT n FROM action WHERE id = ?)
    AND (s.tbl = 'erasure' OR o.row IN (SELECT row FROM erased_row)) LIMIT 1"""
_SHAPES = """SELECT DISTINCT s.tbl, s.fields FROM op o JOIN shape s ON s.n = o.shape
    WHERE o.action = (SELECT n FROM action WHERE id = ?)"""


@dataclass(frozen=True)
class Newer:
    """A field that cannot simply be put back, because something came after the action.

    Attributes:
        field: column name; ``id`` if the whole row is in the way of being taken away.
        action: what came after.
        is_use: True if another row refers to this one, False if it was written again.
    """

    table: str
    row: bytes
    field: str
    action: bytes
    is_use: bool = False


class UndoRefusedError(UserError):
    """Nothing was undone; ``newer`` lists what stands in the way, for a person to decide about."""

    def __init__(self, text: Text, newer: Sequence[Newer] = ()) -> None:
        super().__init__(text)
        self.newer = tuple(newer)


@dataclass
class _Undoing:
    """What is collected before anything is written: rows by (table, columns), and those the action made."""

    action: bytes
    at: int
    newer: list[Newer] = field(default_factory=list)
    groups: dict[tuple[str, tuple[str, ...]], list[tuple[bytes, bytes, list[Any]]]] = field(default_factory=dict)
    born: dict[str, list[bytes]] = field(default_factory=dict)
    apart: list[Apart] = field(default_factory=list)

    def add(self, row: bytes, ops: list[Op], missing: Mapping[str, Any]) -> None:
        """Look at one row that the action wrote."""
        seen = seen_by(ops, self.action)
        table, after, before = ops[0].table, fold(ops), fold(seen)
        back, kept = _former(ops, self.action, before, after, self.at, missing)
        self.newer += [Newer(table, row, name, by) for name, by in kept]
        differed = apart(seen, before, after, back)
        if differed is not None:
            self.apart.append(differed)
            back = {name: value for name, value in back.items() if name not in differed.shown}
        if back:
            fields = tuple(sorted(back))
            self.groups.setdefault((table, fields), []).append((row, after.head, [back[f] for f in fields]))
            if not before.born:
                self.born.setdefault(table, []).append(row)


def undo(session: Session, action: bytes, keep_newer: bool = False) -> list[Newer]:
    """Write back what stood before ``action``; works for actions of other machines too.

    What ``action`` decided between the values of two laptops differs again.

    Before the running action is stored, the undo checks of the database look at what was written; a UserError of one of
    them leaves ``Database.action()``, and then nothing is undone.

    Args:
        keep_newer: leave alone what was written since, and undo the rest.

    Returns:
        What was left alone; empty unless ``keep_newer``.

    Raises:
        UndoRefusedError: a field was written again since, a row that the action made is in use, or
            the action is undone already; nothing was changed.
    """
    recorder = recorder_of(session)
    session.flush()
    if recorder.written().hashes:
        raise RuntimeError("undo stands alone in its action: what this one has written is not in the log yet")
    connection = recorder.connection
    rows = _rows_of(connection, action)
    known, undoing = plans(), _Undoing(action, recorder.at)
    with unguarded(connection):
        for row, ops in operations(connection, rows):
            undoing.add(row, ops, known[ops[0].table].missing())
        for table, ids in undoing.born.items():
            undoing.newer += _in_use(connection, table, ids, rows)
    if undoing.newer and not keep_newer:
        raise UndoRefusedError(_reason(connection, undoing.newer[0]), undoing.newer)
    held = {n.row for n in undoing.newer if n.field == "id"}
    for (table, fields), restored in undoing.groups.items():
        change_stored(session, table, fields, [r for r in restored if r[0] not in held])
    put_apart(session, [one for one in undoing.apart if one.row not in held])
    recorder.undoes = action
    return undoing.newer


def take_back(database: Database, action: bytes, keep_newer: bool = False) -> list[Newer]:
    """Undo ``action`` as an action of its own, named after it; raises UndoRefusedError as ``undo``."""
    with database.read() as session:
        label = undo_label(session, action)
    with database.action(label) as session:
        return undo(session, action, keep_newer)


def undo_label(session: Session, action: bytes) -> Text:
    """Return what to call the undoing of ``action``; undoing an undo is called restoring."""
    label, undone = _header(session.connection(), action)
    text, other = UNDO, REDO
    while undone is not None:
        label, undone = _header(session.connection(), undone)
        text, other = other, text
    return text.fill(label=label)


def is_undone(connection: Connection, action: bytes) -> bool:
    """Return True if an action that took this one back stands."""
    found = connection.exec_driver_sql("SELECT id FROM action WHERE undoes = ?", (action,)).scalars().all()
    return any(not is_undone(connection, by) for by in found)


def _header(connection: Connection, action: bytes) -> tuple[Text, bytes | None]:
    found = connection.exec_driver_sql("SELECT label, undoes FROM action WHERE id = ?", (action,)).one_or_none()
    if found is None:
        raise UndoRefusedError(IS_UNKNOWN)
    return load_text(found.label), found.undoes


def _rows_of(connection: Connection, action: bytes) -> set[bytes]:
    """Return the rows that the action wrote; raises UndoRefusedError if it cannot be taken back at all."""
    label, _ = _header(connection, action)
    if is_undone(connection, action):
        raise UndoRefusedError(IS_UNDONE.fill(label=label))
    if connection.exec_driver_sql(_ERASED, (action,)).first():
        raise UndoRefusedError(IS_ERASED)
    known = plans()
    for table, names in connection.exec_driver_sql(_SHAPES, (action,)):
        if table not in known or not set(names.split(",")) <= set(known[table].fields):
            raise UndoRefusedError(IS_NEWER.fill(label=label))
    return set(connection.exec_driver_sql(_ROWS, (action,)).scalars())


def _former(
    ops: list[Op], action: bytes, before: State, after: State, at: int, missing: Mapping[str, Any]
) -> tuple[dict[str, Any], list[tuple[str, bytes]]]:
    """Return (fields to write back, (field, action that wrote it since) for those that must stay).

    Former values are what the action's author saw, not what all other operations give: otherwise
    an undo after an undo would restore a wrong value.
    """
    written = {name: value for op in ops if op.action == action for name, value in op.fields().items()}
    ours = {op.hash for op in ops if op.action == action or op.undoes}  # an undo decides nothing, it puts back
    free = {f for f, v in written.items() if after.writer[f] in ours and after.values[f] == v and f not in after.conflicts}
    free |= {f for f in written.keys() & after.conflicts if all(op.action == action for op, _ in standing(ops, f))}
    if before.born:
        former = {**missing, **before.values}
        kept = sorted(written.keys() - free)
        return {name: former[name] for name in free}, [(name, _writer(ops, action, (name,))) for name in kept]
    if free == after.values.keys():  # the action made this row: undo is a soft deletion
        return {"deleted_at": at}, []
    return {}, [("id", _writer(ops, action, after.values.keys() - free))]


def _writer(ops: list[Op], action: bytes, names: Iterable[str]) -> bytes:
    """Return the last other action that wrote one of the fields."""
    wanted = set(names)
    others = [op.action for op in ops if op.action != action and wanted & op.fields().keys()]
    return others[-1] if others else action


def _in_use(connection: Connection, table: str, ids: list[bytes], undone: set[bytes]) -> Iterator[Newer]:
    """Yield those of the new rows that living rows outside the action refer to."""
    want_rows(connection, ids)
    for other in tables().values():
        for key in other.foreign_keys:
            if key.column.table.name == table:
                sql = f"""SELECT t.id, w.row FROM temp.wanted w CROSS JOIN {other.name} t ON t."{key.parent.name}" = w.row
                    WHERE t.deleted_at IS NULL"""
                for child, row in connection.exec_driver_sql(sql).all():
                    if child not in undone:
                        yield Newer(table, row, "id", connection.exec_driver_sql(_BIRTH, (child,)).scalars().first() or b"", True)


def _reason(connection: Connection, newer: Newer) -> Text:
    label, at = connection.exec_driver_sql(_LATER_ACTION, (newer.action,)).one()
    text = IN_USE if newer.is_use else WRITTEN_SINCE
    return text.fill(later=load_text(label), when=datetime.fromtimestamp(at / 1000, UTC))
