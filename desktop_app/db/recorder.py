"""Writes one operation for every saved row, whatever the code that saves it looks like."""

import itertools
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, event, inspect
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session, sessionmaker, with_loader_criteria

from desktop_app.core.ids import new_id

from .base import Record, plan_of
from .log import action_digest, encode_values, hash_prefix, op_hash, run_many

_START = """SELECT coalesce((SELECT max(n) FROM action), 0), coalesce((SELECT max(clock) FROM action), 0),
    coalesce((SELECT max(seq) FROM action WHERE origin = ?), 0), EXISTS (SELECT 1 FROM conflict)"""
_WRITTEN = "SELECT o.hash, s.tbl, o.row FROM op o JOIN shape s ON s.n = o.shape WHERE o.action = ? ORDER BY o.i"
_WRITE = re.compile(
    r"\s*(?:INSERT|UPDATE|DELETE|REPLACE)\b(?!\s+(?:OR\s+\w+\s+)?(?:INTO|FROM)?\s*temp\.)"
    r"|\s*WITH\b.*\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|DELETE\s+FROM|UPDATE\s+\S+\s+SET)\b",
    re.IGNORECASE | re.DOTALL,
)
Shapes = dict[tuple[str, str], int]


@dataclass(frozen=True)
class Written:
    """What one action has written: the hashes of its operations in order, and the rows by table."""

    hashes: Sequence[bytes]
    rows: Mapping[str, frozenset[bytes]]


class Recorder:
    """Appends the operations of one action; lives in ``session.info["recorder"]``.

    Attributes:
        id: the action's id.
        at: UTC in milliseconds.
        undoes: id of the action that this one takes back.
        shapes: numbers of shapes that are new in this action.
    """

    def __init__(self, connection: Connection, origin: bytes, label: str, user: str, at: int, known_shapes: Shapes) -> None:
        n, clock, seq, conflicts = connection.exec_driver_sql(_START, (origin,)).one()
        self.connection, self.n, self.id, self.at = connection, n + 1, new_id(), at
        self.origin, self.seq, self.label, self.user = origin, seq + 1, label, user
        self.clock = max(at << 16, clock + 1)  # never goes back, whatever the PC's clock does
        self.undoes: bytes | None = None
        self.shapes: Shapes = {}
        self._known = known_shapes
        self._touched: dict[str, set[bytes]] = {}
        self._i = itertools.count()
        self._has_conflicts = bool(conflicts)
        self._decided: list[tuple[Any, ...]] = []
        self._pending: list[tuple[Any, ...]] = []
        self._prefixes: dict[tuple[str, str], tuple[int, bytes]] = {}

    def append(self, table: str, names: str, row: bytes, values: Sequence[Any], parents: bytes) -> bytes:
        """Add one operation and return its hash, which is the row's new head."""
        vals = encode_values(values)
        shape, prefix = self._prefixes.get((table, names)) or self._shape(table, names)
        digest = op_hash(prefix, row, vals, parents)
        self._pending.append((self.n, next(self._i), shape, row, vals, parents, digest))
        if self._has_conflicts:  # who saves a field has seen all its values, and decides
            self._decided += [(row, name) for name in names.split(",")]
        return digest

    def _shape(self, table: str, names: str) -> tuple[int, bytes]:
        number = self._known.get((table, names))
        if number is None:
            number = self.shapes[table, names] = shape_number(self.connection, table, names)
        self._prefixes[table, names] = number, hash_prefix(self.id, table, names)
        return self._prefixes[table, names]

    def write(self) -> None:
        """Send what was appended to the database."""
        run_many(self.connection, "INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?)", self._pending)
        run_many(self.connection, "DELETE FROM conflict WHERE row = ? AND field = ?", self._decided)
        self._pending, self._decided = [], []

    def forget(self) -> None:
        """Drop what a rolled-back savepoint had appended, and the shape numbers that went with it."""
        self._pending, self._decided, self._prefixes = [], [], {}
        self.shapes.clear()

    def touch(self, rows: Mapping[str, Collection[bytes]]) -> None:
        """Say that rows have become different without an operation of this action, so that what depends on them is told."""
        for table, ids in rows.items():
            self._touched.setdefault(table, set()).update(ids)

    def written(self) -> Written:
        """Return what stands in the log of this action so far."""
        raw: Any = self.connection.connection.driver_connection  # half the time for an import of many rows
        hashes: list[bytes] = []
        rows = {table: set(ids) for table, ids in self._touched.items()}
        for digest, table, row in raw.execute(_WRITTEN, (self.n,)):
            hashes.append(digest)
            rows.setdefault(table, set()).add(row)
        return Written(hashes, {table: frozenset(ids) for table, ids in rows.items()})

    def finish(self, hashes: Sequence[bytes]) -> None:
        """Write the action's header, which makes its operations count."""
        header = (self.id, self.origin, self.seq, self.clock, self.at, self.user, self.label, self.undoes)
        row = (self.n, *header, action_digest(header, hashes))
        self.connection.exec_driver_sql("INSERT INTO action VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def recorder_of(session: Session) -> Recorder:
    """Return the recorder of the running action; raises RuntimeError in a session that only reads."""
    recorder = session.info.get("recorder")
    if not isinstance(recorder, Recorder):
        raise RuntimeError("write outside Database.action()")
    return recorder


def action_id(session: Session) -> bytes:
    """Return the id of the running action."""
    return recorder_of(session).id


def shape_number(connection: Connection, table: str, names: str) -> int:
    """Return the number that stands for (table, field names) in the log of this machine."""
    connection.exec_driver_sql("INSERT OR IGNORE INTO shape (tbl, fields) VALUES (?, ?)", (table, names))
    return int(connection.exec_driver_sql("SELECT n FROM shape WHERE tbl = ? AND fields = ?", (table, names)).scalar_one())


@contextmanager
def unguarded(connection: Connection) -> Iterator[None]:
    """Let the recorder itself write."""
    before = connection.info.get("recording", False)
    connection.info["recording"] = True
    try:
        yield
    finally:
        connection.info["recording"] = before


def listen(engine: Any, sessions: "sessionmaker[Session]") -> None:
    """Record every flush of ``sessions`` and refuse what would go around the log."""
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _refuse_unrecorded)
    event.listen(sessions, "do_orm_execute", _on_statement)
    event.listen(sessions, "before_flush", _before_flush)
    event.listen(sessions, "after_flush", _after_flush)
    event.listen(sessions, "after_soft_rollback", _after_rollback)


def _begin(connection: Connection) -> None:
    connection.info["recording"] = False
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN IMMEDIATE"))


def _refuse_unrecorded(connection: Connection, _cursor: Any, sql: str, *_rest: Any) -> None:
    if not connection.info.get("recording") and _WRITE.match(sql):
        raise RuntimeError("this write would bypass the log: " + sql[:80])


def _on_statement(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("bulk statements bypass the log; use record_bulk or change_bulk")
    if not state.is_select or state.is_column_load or state.execution_options.get("include_deleted"):
        return
    path = state.loader_strategy_path
    if state.is_relationship_load and path is not None and not path[-1].uselist:  # type: ignore[union-attr]
        return  # a visit still names its resident when that one is deleted; lists leave deleted rows out
    hide = with_loader_criteria(Record, _is_alive, include_aliases=True, propagate_to_loaders=False)
    state.statement = state.statement.options(hide)


def _is_alive(model: type[Record]) -> Any:
    return model.deleted_at.is_(None)


def _before_flush(session: Session, *_rest: Any) -> None:
    recorder = recorder_of(session)
    for row in session.deleted:
        session.add(row)  # takes it back off the list of rows to delete
        row.deleted_at = recorder.at
    recorder.connection.info["recording"] = True


def _after_flush(session: Session, *_rest: Any) -> None:
    recorder = recorder_of(session)
    recorder.write()
    recorder.connection.info["recording"] = False


def _after_rollback(session: Session, _previous: Any) -> None:
    if "recorder" in session.info:
        recorder_of(session).forget()


@event.listens_for(Record, "before_insert", propagate=True)
def _on_insert(_mapper: Mapper[Any], _connection: Connection, row: Record) -> None:
    """Called inside the flush, after relationships have filled the foreign keys."""
    plan = plan_of(type(row))
    values = [plan.encode(key, getattr(row, key)) for key in plan.keys]
    row.head = _recorder_of_row(row).append(plan.table, plan.names, row.id, values, b"")


@event.listens_for(Record, "before_update", propagate=True)
def _on_update(_mapper: Mapper[Any], _connection: Connection, row: Record) -> None:
    plan, state = plan_of(type(row)), inspect(row)
    changed = [i for i, key in enumerate(plan.keys) if key in state.committed_state and state.attrs[key].history.has_changes()]
    if changed:
        values = [plan.encode(plan.keys[i], getattr(row, plan.keys[i])) for i in changed]
        names = ",".join(plan.fields[i] for i in changed)
        row.head = _recorder_of_row(row).append(plan.table, names, row.id, values, row.head)


@event.listens_for(Record, "before_delete", propagate=True)
def _on_delete(_mapper: Mapper[Any], _connection: Connection, row: Record) -> None:
    raise RuntimeError(f"{row.__tablename__}: rows are never deleted; set deleted_at")


def _recorder_of_row(row: Record) -> Recorder:
    session = object_session(row)
    if session is None:
        raise RuntimeError("a row that belongs to no session cannot be saved")
    return recorder_of(session)
