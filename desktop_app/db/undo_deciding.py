"""Taking back a decision about values that two laptops wrote apart: the values stand side by side again, on every laptop.

The operations whose values stood side by side are written once more, each with the decision and what it knew of the others
before it, so that every program folds the row to the same difference as before, and shows the same one of its values.
"""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from .fold import State, ancestors, standing
from .log import HASH, Op, run_many
from .recorder import Recorder, recorder_of, unguarded

DELETED_AT = "deleted_at"


class Again(NamedTuple):
    """An operation that is written once more.

    Attributes:
        hash: of that operation.
        written: fields and values as stored.
        knows: those of the same list that it has seen; they come before it.
        place: of all those of the list, by the order in which parallel writes count, from 0.
    """

    hash: bytes
    written: dict[str, Any]
    knows: Sequence[int]
    place: int


class Apart(NamedTuple):
    """What differed in a row before a decision.

    Attributes:
        shown: the fields that differ, with the values that were shown.
        again: what makes them differ.
    """

    table: str
    row: bytes
    shown: dict[str, Any]
    again: Sequence[Again]


def apart(ops: Sequence[Op], before: State, after: State, back: Collection[str]) -> Apart | None:
    """Return what differed before a decision; None if nothing did.

    Args:
        ops: of the row, as far as the author of the decision saw them.
        before: what they add up to.
        after: what all operations of the row add up to.
        back: the fields that are written back.
    """
    fields = before.conflicts.intersection(back) if before.born else set()
    written: dict[bytes, dict[str, Any]] = {}
    for name in sorted(fields):
        writes = [(op, value) for op, value in standing(ops, name) if name in op.fields()]
        for op, value in writes:
            written.setdefault(op.hash, {})[name] = value
    if DELETED_AT in fields:
        edits = [op for op, value in standing(ops, DELETED_AT) if value is None]
        if not any(op.hash in written for op in edits):
            written[edits[0].hash] = _instead(edits[0], before, after, back)
    if not written:
        return None
    shown = {name: before.values[name] for name in sorted(fields)}
    return Apart(ops[0].table, ops[0].row, shown, _again(ops, written))


def _again(ops: Sequence[Op], written: dict[bytes, dict[str, Any]]) -> list[Again]:
    """Return the operations that are named in ``written``, those first that others know."""
    seen = ancestors(ops)
    numbers = sorted((i for i, op in enumerate(ops) if op.hash in written), key=lambda i: seen[i].bit_count())
    order = sorted(numbers, key=lambda i: (ops[i].clock, ops[i].hash))
    return [
        Again(ops[i].hash, written[ops[i].hash], [k for k, j in enumerate(numbers) if seen[i] >> j & 1], order.index(i))
        for i in numbers
    ]


def _instead(edit: Op, before: State, after: State, back: Collection[str]) -> dict[str, Any]:
    """Return what says once more, of an entry that was taken away elsewhere, that it was changed.

    It says again what stands now: what was written after the decision stays, and what differs besides differs still.
    """
    same = before.values.keys() - set(back) - before.conflicts - after.conflicts - {DELETED_AT}
    fields = sorted(same & edit.fields().keys()) or sorted(same)[:1] or [min(before.values.keys() - {DELETED_AT})]
    return {name: (before if name in back else after).values[name] for name in fields}


def put_apart(session: Session, rows: Sequence[Apart]) -> None:
    """Write what differed, on top of what the running action has written back already."""
    recorder = recorder_of(session)
    with unguarded(recorder.connection):
        for one in rows:
            _put(recorder, recorder.connection, one)
        recorder.write()
        differing = [(one.row, name) for one in rows for name in one.shown]
        run_many(recorder.connection, "INSERT OR IGNORE INTO conflict VALUES (?, ?)", differing)
    session.expire_all()


def _put(recorder: Recorder, connection: Connection, one: Apart) -> None:
    base = connection.exec_driver_sql(f"SELECT head FROM {one.table} WHERE id = ?", (one.row,)).scalar_one()
    made, known = list[bytes](), set[bytes]()
    for again in one.again:
        parents = [made[k] for k in again.knows]
        known.update(parents)
        above = b"".join(sorted(parents)) or base
        made.append(_append(recorder, one, again, above + again.hash))  # two that say the same stay two
    head = b"".join(sorted(set(made) - known))
    fields = "".join(f', "{name}" = ?' for name in one.shown)
    connection.exec_driver_sql(f"UPDATE {one.table} SET head = ?{fields} WHERE id = ?", (head, *one.shown.values(), one.row))


def _append(recorder: Recorder, one: Apart, again: Again, parents: bytes) -> bytes:
    """Write an operation, each time on top of the last, until its hash says its place, and return the hash.

    Of parallel writes by one action the one with the greatest hash counts.
    """
    names, many = sorted(again.written), len(one.again)
    while True:
        parents = recorder.append(one.table, ",".join(names), one.row, [again.written[name] for name in names], parents)
        if int.from_bytes(parents) * many >> 8 * HASH == again.place:
            return parents
