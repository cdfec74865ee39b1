"""Taking back a decision about values that two laptops wrote apart: the values stand side by side again, on every laptop.

Each of them is written once more by an operation of its own that has seen the decision but not the others, so that every
program folds the row to the same difference as before.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from .fold import State, standing
from .log import Op, run_many, split_head
from .recorder import recorder_of, unguarded

DELETED_AT = "deleted_at"


class Apart(NamedTuple):
    """A value that stands beside the one which is written back.

    Attributes:
        field: what differs.
        written: fields and values as stored; of an entry that was taken away elsewhere, what was written instead.
        parents: head of the row with the decision.
    """

    table: str
    row: bytes
    field: str
    written: dict[str, Any]
    parents: bytes


def values_apart(ops: Sequence[Op], before: State, back: Iterable[str], parents: bytes) -> list[Apart]:
    """Return what stood beside the values that a decision chose from; nothing if the action decided nothing.

    Args:
        ops: of the row, as far as the author of the decision saw them.
        before: what they add up to.
        back: the fields that are written back.
    """
    found, names = list[Apart](), set(back)
    for name in sorted(names & before.conflicts):
        seen = [before.values[name]]
        for op, value in standing(ops, name):
            if value in seen:
                continue
            seen.append(value)
            written = _instead(op, before, names) if name == DELETED_AT else {name: value}
            found.append(Apart(op.table, op.row, name, written, parents))
    return found


def put_apart(session: Session, beside: Sequence[Apart]) -> None:
    """Write the values that stand beside those which the running action has written back already."""
    recorder = recorder_of(session)
    run, shown = recorder.connection.exec_driver_sql, dict[tuple[bytes, str], bytes]()
    with unguarded(recorder.connection):
        stored = {one.row: run(f"SELECT head FROM {one.table} WHERE id = ?", (one.row,)).scalar_one() for one in beside}
        heads = {row: split_head(head) for row, head in stored.items()}
        for one in beside:
            names = sorted(one.written)
            digest = recorder.append(one.table, ",".join(names), one.row, [one.written[name] for name in names], one.parents)
            heads[one.row].append(digest)
            run(f"UPDATE {one.table} SET head = ? WHERE id = ?", (b"".join(sorted(heads[one.row])), one.row))
            if one.field in one.written and digest > shown.get((one.row, one.field), stored[one.row]):  # as a fold says
                shown[one.row, one.field] = digest
                run(f'UPDATE {one.table} SET "{one.field}" = ? WHERE id = ?', (one.written[one.field], one.row))
        recorder.write()
        run_many(recorder.connection, "INSERT OR IGNORE INTO conflict VALUES (?, ?)", [(one.row, one.field) for one in beside])
    session.expire_all()


def _instead(edit: Op, before: State, names: Collection[str]) -> dict[str, Any]:
    """Return what says once more, of an entry that was taken away elsewhere, that it was changed."""
    fields = [name for name in edit.fields() if name != DELETED_AT and name not in names] or [min(before.values.keys() - names)]
    return {name: before.values[name] for name in fields}
