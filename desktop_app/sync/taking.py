"""Takes in what another laptop sent: every operation is kept, every row becomes what its operations say."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from desktop_app.core.changes import Changes
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.base import Plan, plans
from desktop_app.db.database import Database
from desktop_app.db.log import run_many, want_rows
from desktop_app.db.recorder import shape_number
from desktop_app.db.rows import Simple, bring_changes, bring_new, refold
from desktop_app.db.waiting import is_known, note_waiting

from .content import BrokenContentError, ReadAction, ReadOp, read_content
from .erasing import apply_erasures, note_erased
from .oddities import find_oddities

__all__ = ["BrokenContentError", "Note", "Taken", "propose", "take"]

TAKE_IN = QT_TRANSLATE_NOOP("Exchange", "Take in a file")
_LAST = "SELECT coalesce(max(n), 0) FROM action"
_WITH_OPS = "SELECT DISTINCT o.row FROM temp.wanted w CROSS JOIN op o ON o.row = w.row"


@dataclass(frozen=True)
class Taken:
    """What a file brought, or would bring.

    Attributes:
        actions: how many were new here; 0 if all was known.
        new: table -> rows that were not here before.
        changed: table -> rows that were here and were written elsewhere.
        conflicts: entries that differ now and did not before.
        waiting: operations that only a newer program can show.
        first_action, last_action: numbers ``n`` of the new actions in this laptop's log; 0 if there are none.
        renamed: another laptop has worked under this one's name; this one goes on under a new one.
        authors: who did it.
        newest_ms: UTC in milliseconds of the newest action, by its laptop's clock; None if there are none.
        oddities: what looks wrong but was taken, one sentence each.
    """

    actions: int = 0
    new: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    conflicts: int = 0
    waiting: int = 0
    first_action: int = 0
    last_action: int = 0
    renamed: bool = False
    authors: tuple[str, ...] = ()
    newest_ms: int | None = None
    oddities: tuple[Text, ...] = ()


Note = Callable[[Connection, Taken], None]
"""Called in the transaction of the import, for what is to be stored with it or not at all."""


def take(database: Database, contents: Iterable[bytes], note: Note | None = None) -> Taken:
    """Take all of ``contents``, or nothing; order and repetition do not matter.

    Pages are told once, when all is stored.

    Raises:
        BrokenContentError: damaged or forged.
    """
    with database.merging() as connection:
        taking = _Taking(database, connection)
        taken = taking.take(contents)
        if note is not None:
            note(connection, taken)
        if taken.renamed:
            database.forget_stream(connection)
    if taken.renamed:
        database.renew_stream()
    if taken.actions:
        database.on_commit(Changes(taking.last_id, TAKE_IN, taking.rows))
    return taken


def propose(database: Database, contents: Iterable[bytes], look: Note | None = None) -> Taken:
    """Return what ``take`` would do; nothing is stored. Raises as ``take``.

    Args:
        look: called while the data stand as they would after the import.
    """
    try:
        with database.merging() as connection:
            taken = _Taking(database, connection).take(contents)
            if look is not None:
                look(connection, taken)
            raise _NothingStored
    except _NothingStored:
        return taken


class _NothingStored(Exception):  # noqa: N818 - no error: it ends a transaction
    """Rolls back a proposal."""


class _Taking:
    """One import.

    Attributes:
        rows: the rows that were written, by table.
        last_id: id of the last action that came; empty if none did.
    """

    def __init__(self, database: Database, connection: Connection) -> None:
        self.database, self.connection, self.tables = database, connection, plans()
        self.rows: dict[str, frozenset[bytes]] = {}
        self.last_id = b""
        self._known = set(connection.exec_driver_sql("SELECT id FROM action").scalars())
        self._written: dict[str, set[bytes]] = {}
        self._new: dict[str, set[bytes]] = {}
        self._is_renamed = False
        self._waiting = 0

    def take(self, contents: Iterable[bytes]) -> Taken:
        """Store what is new in ``contents`` and bring the rows to it."""
        run = self.connection.exec_driver_sql
        first, before = run(_LAST).scalar_one() + 1, _conflicts(self.connection)
        for data in contents:
            self._take_content(data)
        last = run(_LAST).scalar_one()
        if last < first:
            return Taken()
        emptied = apply_erasures(self.connection)
        shown = {t: frozenset(ids) for t, ids in self._written.items() if t in self.tables}
        self.rows = {t: shown.get(t, frozenset()) | emptied.get(t, frozenset()) for t in shown.keys() | emptied.keys()}
        self.database.refresh_derived(self.connection, self.rows)
        authors = run("SELECT DISTINCT user FROM action WHERE n >= ? ORDER BY n", (first,)).scalars().all()
        newest = run("SELECT max(at) FROM action WHERE n >= ?", (first,)).scalar_one()
        changed = {t: len(ids - self._new.get(t, set())) for t, ids in self._written.items()}
        return Taken(
            actions=last - first + 1,
            new={t: len(ids) for t, ids in self._new.items()},
            changed={t: count for t, count in changed.items() if count},
            conflicts=len(_conflicts(self.connection) - before),
            waiting=self._waiting,
            first_action=first,
            last_action=last,
            renamed=self._is_renamed,
            authors=tuple(authors),
            newest_ms=newest,
            oddities=tuple(find_oddities(self.connection, first, self.database.clock())),
        )

    def _take_content(self, data: bytes) -> None:
        content = read_content(data)
        actions = [action for action in content.actions if action.header[0] not in self._known]
        if not actions:
            return
        self._known.update(action.header[0] for action in actions)
        self.last_id = actions[-1].header[0]
        self._is_renamed = self._is_renamed or any(action.header[1] == self.database.origin for action in actions)
        note_erased(self.connection, content.erased)
        numbers = self._numbers(content.shapes, actions)
        rows = list(dict.fromkeys(op.row for action in actions for op in action.ops))
        want_rows(self.connection, rows)
        here = set(self.connection.exec_driver_sql(_WITH_OPS).scalars())
        heads = self._heads({content.shapes[op.shape][0] for action in actions for op in action.ops}, here)
        self._store(actions, numbers)
        sorted_out = _SortedOut(content.shapes, self.tables, here, heads)
        for action in actions:
            for op in action.ops:
                sorted_out.add(op)
        for action in actions:
            for op in action.ops:
                table = content.shapes[op.shape][0]
                self._written.setdefault(table, set()).add(op.row)
                if op.row not in here:
                    self._new.setdefault(table, set()).add(op.row)
        bring_new(self.connection, sorted_out.new_rows())
        bring_changes(self.connection, sorted_out.changes())
        refold(self.connection, sorted_out.folded)

    def _heads(self, tables: Iterable[str], here: set[bytes]) -> dict[bytes, bytes]:
        """Return the heads of those rows in ``temp.wanted`` that are shown here."""
        found: dict[bytes, bytes] = {}
        for table in tables:
            if here and table in self.tables:
                sql = f"SELECT t.id, t.head FROM temp.wanted w CROSS JOIN {table} t ON t.id = w.row"
                found.update((row, head) for row, head in self.connection.exec_driver_sql(sql))
        return found

    def _numbers(self, shapes: list[tuple[str, str]], actions: list[ReadAction]) -> dict[int, int]:
        """Return the numbers here of the shapes that are used; those that this program does not know are noted."""
        used: dict[int, int] = {}
        for action in actions:
            for op in action.ops:
                used[op.shape] = used.get(op.shape, 0) + 1
        numbers = {n: shape_number(self.connection, *shapes[n]) for n in used}
        unknown = [n for n in used if not is_known(self.tables, *shapes[n])]
        note_waiting(self.connection, [numbers[n] for n in unknown])
        self._waiting += sum(used[n] for n in unknown)
        return numbers

    def _store(self, actions: list[ReadAction], numbers: Mapping[int, int]) -> None:
        first = self.connection.exec_driver_sql(_LAST).scalar_one() + 1
        headers = [(n, *action.header) for n, action in enumerate(actions, first)]
        run_many(self.connection, "INSERT INTO action VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", headers)
        ops = [
            (n, i, numbers[shape], row, vals, parents, digest)
            for n, action in enumerate(actions, first)
            for i, (shape, row, vals, parents, digest, _) in enumerate(action.ops)
        ]
        run_many(self.connection, "INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?)", ops)


class _SortedOut:
    """Which rows of a content are simply new, which go on from what is shown here, and which must be folded."""

    def __init__(
        self, shapes: list[tuple[str, str]], tables: Mapping[str, Plan], here: set[bytes], heads: Mapping[bytes, bytes]
    ) -> None:
        self.folded: dict[bytes, None] = {}
        self._shapes, self._here, self._heads = shapes, here, heads
        self._whole = [table in tables and tables[table].names == names for table, names in shapes]
        self._known = [is_known(tables, table, names) for table, names in shapes]
        self._single: dict[bytes, ReadOp] = {}

    def add(self, op: ReadOp) -> None:
        """Look at the next operation."""
        if op.row in self._single or op.row in self.folded:
            self.folded[op.row] = None
        elif op.row in self._here:
            goes_on = self._known[op.shape] and op.parents != b"" and self._heads.get(op.row) == op.parents
            self._keep(op, goes_on)
        else:
            self._keep(op, not op.parents and self._whole[op.shape])

    def _keep(self, op: ReadOp, is_simple: bool) -> None:
        if is_simple:
            self._single[op.row] = op
        else:
            self.folded[op.row] = None

    def new_rows(self) -> dict[str, list[Simple]]:
        """Return the rows that one operation made, by table."""
        found: dict[str, list[Simple]] = {}
        for row, op in self._single.items():
            if row not in self.folded and not op.parents:
                found.setdefault(self._shapes[op.shape][0], []).append(Simple(row, op.hash, op.values))
        return found

    def changes(self) -> dict[tuple[str, str], list[Simple]]:
        """Return what one operation wrote whose author saw exactly what is shown here, by table and fields."""
        found: dict[tuple[str, str], list[Simple]] = {}
        for row, op in self._single.items():
            if row not in self.folded and op.parents:
                found.setdefault(self._shapes[op.shape], []).append(Simple(row, op.hash, op.values))
        return found


def _conflicts(connection: Connection) -> set[tuple[Any, ...]]:
    return {tuple(found) for found in connection.exec_driver_sql("SELECT row, field FROM conflict")}
