"""The engine, broken on purpose in one place at a time; the histories must notice each."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

from desktop_app.db import fold as folding
from desktop_app.db import recorder, rows, undo, waiting
from desktop_app.db.database import Database
from desktop_app.db.fold import State
from desktop_app.db.log import Op
from desktop_app.sync import erasing, giving, have, taking, taking_out
from desktop_app.sync.content import writing

Mutant = Callable[[pytest.MonkeyPatch], None]


def arrival_decides(patch: pytest.MonkeyPatch) -> None:
    """Of two values side by side, the one that came later stands, not the one of the later clock."""
    true = folding._unbeaten

    def unbeaten(ops: Sequence[Op], name: str, writes: Any, seen: Any) -> Any:
        return sorted(true(ops, name, writes, seen), key=lambda w: w[0], reverse=True)

    patch.setattr(folding, "_unbeaten", unbeaten)


def numbers_name_actions(patch: pytest.MonkeyPatch) -> None:
    """An action whose stream and number are known is taken for known: blind to copied laptops."""
    true = taking.read_content

    def read(data: bytes) -> Any:
        content = true(data)
        unknown = [a for a in content.actions if a.header[1:3] not in known]
        known.update(a.header[1:3] for a in unknown)
        return type(content)(content.shapes, unknown, content.erased)

    known: set[Any] = set()
    init = taking._Taking.__init__

    def start(self: Any, database: Any, connection: Any) -> None:
        init(self, database, connection)
        known.clear()
        known.update(tuple(found) for found in connection.exec_driver_sql("SELECT origin, seq FROM action"))

    patch.setattr(taking._Taking, "__init__", start)
    patch.setattr(taking, "read_content", read)


def ranges_without_mark(patch: pytest.MonkeyPatch) -> None:
    """What another laptop has is believed by its numbers alone."""
    patch.setattr(have, "_mark", lambda actions, span: span.mark)


def no_conflict_list(patch: pytest.MonkeyPatch) -> None:
    """The last clock wins and nobody is told."""
    true = folding._fold_graph

    def fold_graph(ops: Sequence[Op]) -> State:
        state = true(ops)
        state.conflicts.clear()
        return state

    patch.setattr(folding, "_fold_graph", fold_graph)


def rows_are_not_folded(patch: pytest.MonkeyPatch) -> None:
    """A row that is here already is left as it is."""
    true = taking.refold

    def refold(connection: Any, touched: Iterable[bytes]) -> None:
        new = [row for row in touched if not any(_is_here(connection, table, row) for table in rows.plans())]
        true(connection, new)

    patch.setattr(taking, "refold", refold)


def _is_here(connection: Any, table: str, row: bytes) -> bool:
    return connection.exec_driver_sql(f"SELECT 1 FROM {table} WHERE id = ?", (row,)).first() is not None


def no_new_name(patch: pytest.MonkeyPatch) -> None:
    """A laptop that finds another one under its name goes on under it."""
    patch.setattr(Database, "renew_stream", lambda self: None)


def nothing_waits(patch: pytest.MonkeyPatch) -> None:
    """What a newer program wrote is stored and forgotten."""
    patch.setattr(taking, "note_waiting", lambda connection, shapes: None)


def empty_births_speak(patch: pytest.MonkeyPatch) -> None:
    """A field that one of two births of a row leaves empty stands against what the other one says."""
    true = folding._unbeaten

    def unbeaten(ops: Sequence[Op], name: str, writes: Any, seen: Any) -> Any:
        return true([op._replace(parents=op.parents or b"12345678") for op in ops], name, writes, seen)

    patch.setattr(folding, "_unbeaten", unbeaten)


def deletions_lose(patch: pytest.MonkeyPatch) -> None:
    """A deletion is a value like all others: whatever came later by the clock brings the row back."""
    patch.setattr(folding, "_is_deletion", lambda name, value: False)


def unborn_rows_are_shown(patch: pytest.MonkeyPatch) -> None:
    """An edit whose row has not come yet makes the row."""
    true = rows.fold

    def fold(ops: Sequence[Op]) -> State:
        state = true(ops)
        state.born = True
        return state

    patch.setattr(rows, "fold", fold)


def one_head_is_kept(patch: pytest.MonkeyPatch) -> None:
    """After a merge a row remembers only one of its newest operations."""
    true = rows.fold

    def fold(ops: Sequence[Op]) -> State:
        state = true(ops)
        state.head = state.head[:8]
        return state

    patch.setattr(rows, "fold", fold)


def an_edit_decides_everything(patch: pytest.MonkeyPatch) -> None:
    """Who saves one field of a row is thought to have decided about all of them."""
    true = recorder.Recorder.append

    def append(self: Any, table: str, names: str, row: bytes, values: Any, parents: bytes) -> bytes:
        self._decided += [(row, name) for name in rows.plans()[table].fields]
        return true(self, table, names, row, values, parents)

    patch.setattr(recorder.Recorder, "append", append)


def parents_are_guessed(patch: pytest.MonkeyPatch) -> None:
    """Whatever came before in the same file is thought to have been seen."""
    true = writing.write_content

    def write(shapes: Any, actions: Any, erased: Any) -> bytes:
        last: dict[bytes, bytes] = {}
        guessed = []
        for header, ops in actions:
            found = []
            for shape, row, vals, parents, digest in ops:
                found.append((shape, row, vals, last.get(row, parents) if parents else parents, digest))
                last[row] = digest
            guessed.append((header, found))
        return true(shapes, guessed, erased)

    patch.setattr(giving, "write_content", write)


def columns_wait_for_ever(patch: pytest.MonkeyPatch) -> None:
    """After an upgrade only whole tables are looked at again, not single columns."""
    true = waiting.refold

    def refold(connection: Any, touched: Iterable[bytes]) -> None:
        true(connection, [row for row in touched if not _is_here(connection, "resident", row)])

    patch.setattr(waiting, "refold", refold)


def undone_decisions_stand(patch: pytest.MonkeyPatch) -> None:
    """A decision that is taken back leaves one of the values, not both."""
    patch.setattr(undo, "apart", lambda *_: None)


def what_built_on_a_file_is_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """A file is taken out although somebody saved an entry after having seen what it brought, or took that back."""
    patch.setattr(taking_out, "_built_on", lambda *_: iter(()))


def what_refers_to_a_file_is_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """A file is taken out although entries here speak of one that only it brought."""
    patch.setattr(taking_out, "_referring", lambda *_: iter(()))


def rows_stay_when_a_file_is_taken_out(patch: pytest.MonkeyPatch) -> None:
    """What a file changed in entries that were here before stays in them when it is taken out."""
    patch.setattr(taking_out, "refold", lambda *_: None)


def wishes_reach_no_late_words(patch: pytest.MonkeyPatch) -> None:
    """What comes of somebody who was erased is shown, and a wish that comes in a file is not followed."""
    patch.setattr(taking, "apply_erasures", lambda _: {})


def wishes_reach_no_merged_entries(patch: pytest.MonkeyPatch) -> None:
    """An entry that was merged with one that is erased keeps its words."""
    patch.setattr(erasing, "with_merged", lambda _connection, _table, ids: set(ids))


def rows_keep_what_the_log_has_lost(patch: pytest.MonkeyPatch) -> None:
    """The log is emptied on request, but the rows show what stood in them."""
    patch.setattr(erasing, "refold", lambda *_: None)


MUTANTS: tuple[Mutant, ...] = (
    arrival_decides,
    numbers_name_actions,
    ranges_without_mark,
    no_conflict_list,
    rows_are_not_folded,
    no_new_name,
    nothing_waits,
    empty_births_speak,
    deletions_lose,
    unborn_rows_are_shown,
    one_head_is_kept,
    an_edit_decides_everything,
    parents_are_guessed,
    columns_wait_for_ever,
    undone_decisions_stand,
    what_built_on_a_file_is_not_looked_at,
    what_refers_to_a_file_is_not_looked_at,
    rows_stay_when_a_file_is_taken_out,
    wishes_reach_no_late_words,
    wishes_reach_no_merged_entries,
    rows_keep_what_the_log_has_lost,
)
"""The first seven are those that were tried on the first trial of this engine."""
