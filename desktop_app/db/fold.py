"""Turns the operations of a row into its state: a pure function of their *set*."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .log import Op, split_head


@dataclass
class State:
    """What the operations of one row add up to.

    Attributes:
        values: field -> value as stored.
        writer: field -> hash of the operation whose value stands.
        head: the operations that nobody has seen yet, joined.
        conflicts: fields that were written in parallel and differ; a person decides.
        born: an operation without parents is here; a row is shown only then.
    """

    values: dict[str, Any]
    writer: dict[str, bytes]
    head: bytes
    conflicts: set[str]
    born: bool


def fold(ops: Sequence[Op]) -> State:
    """Return the state of a row; order, repetition and gaps of ``ops`` do not matter."""
    if not _is_chain(ops):
        return _fold_graph(ops)
    values: dict[str, Any] = {}
    writer: dict[str, bytes] = {}
    for op in ops:
        fields = op.fields()
        values |= fields
        writer |= dict.fromkeys(fields, op.hash)
    return State(values, writer, ops[-1].hash if ops else b"", set(), bool(ops))


def _is_chain(ops: Sequence[Op]) -> bool:
    """Return True in the usual case: each author saw all there was."""
    return all(op.parents == before for op, before in zip(ops, [b"", *(op.hash for op in ops)], strict=False))


def _fold_graph(ops: Sequence[Op]) -> State:
    """Return the state where operations branch.

    A field that a birth leaves empty says nothing against what was written elsewhere: two laptops that both make
    the row of one natural key (a child's visit) each know their half of it.
    """
    seen, covered = ancestors(ops), 0
    for mask in seen:
        covered |= mask
    head = b"".join(sorted(op.hash for i, op in enumerate(ops) if not covered >> i & 1))
    state = State({}, {}, head, set(), any(not op.parents for op in ops))
    fields = [op.fields() for op in ops]
    writers: dict[str, list[int]] = {}
    for i, written in enumerate(fields):
        for name in written:
            writers.setdefault(name, []).append(i)
    for name, all_writes in writers.items():
        writes = _unbeaten(ops, name, [(i, fields[i][name]) for i in all_writes], seen)
        i, value = writes[0]
        state.values[name], state.writer[name] = value, ops[i].hash
        clash = _edited_apart(i, seen, fields) if _is_deletion(name, value) else any(v != value for _, v in writes)
        if clash:
            state.conflicts.add(name)
    return state


def standing(ops: Sequence[Op], name: str) -> list[tuple[Op, Any]]:
    """Return the writes of a field that stand side by side, with their values; the one that is shown comes first.

    Of ``deleted_at``, if the row is deleted: the deletions, then the operations that do not know of them, with None.
    """
    fields, seen = [op.fields() for op in ops], ancestors(ops)
    writes = _unbeaten(ops, name, [(i, written[name]) for i, written in enumerate(fields) if name in written], seen)
    if writes and _is_deletion(name, writes[0][1]):
        writes = [w for w in writes if w[1] is not None]
        writes += [(j, None) for j in _apart(writes[0][0], seen) if fields[j].get(name) is None]
    return [(ops[i], value) for i, value in writes]


def _unbeaten(ops: Sequence[Op], name: str, all_writes: list[tuple[int, Any]], seen: list[int]) -> list[tuple[int, Any]]:
    """Return those writes of a field that no other write of it has seen, the one that counts first."""
    beaten = 0
    for i, _ in all_writes:
        beaten |= seen[i]
    writes = [(i, value) for i, value in all_writes if not beaten >> i & 1]
    writes = [(i, value) for i, value in writes if value is not None or ops[i].parents] or writes
    return sorted(writes, key=lambda w: (_is_deletion(name, w[1]), ops[w[0]].clock, ops[w[0]].hash), reverse=True)


def _is_deletion(name: str, value: Any) -> bool:
    """Return True for a value that is never lost to a parallel edit; other ties go to the later clock."""
    return name == "deleted_at" and value is not None


def _edited_apart(deletion: int, seen: list[int], fields: list[dict[str, Any]]) -> bool:
    """Return True if somebody edited the row without knowing of its deletion, nor the deletion of the edit."""
    return any(fields[j].get("deleted_at") is None for j in _apart(deletion, seen))


def _apart(i: int, seen: list[int]) -> list[int]:
    """Return the operations that do not know of ``i``, nor it of them."""
    return [j for j in range(len(seen)) if j != i and not seen[i] >> j & 1 and not seen[j] >> i & 1]


def seen_by(ops: Sequence[Op], action: bytes) -> list[Op]:
    """Return the operations that the author of ``action`` saw, without those of the action."""
    mask = 0
    for op, seen in zip(ops, ancestors(ops), strict=True):
        mask |= seen if op.action == action else 0
    return [op for i, op in enumerate(ops) if mask >> i & 1 and op.action != action]


def ancestors(ops: Sequence[Op]) -> list[int]:
    """Return, per operation, the bit set of those before it that its author saw (no recursion: chains get long)."""
    at = {op.hash: i for i, op in enumerate(ops)}
    parents = [[at[p] for p in split_head(op.parents) if p in at] for op in ops]
    children: list[list[int]] = [[] for _ in ops]
    for i, above in enumerate(parents):
        for p in above:
            children[p].append(i)
    missing = [len(above) for above in parents]
    seen, ready = [0] * len(ops), [i for i, count in enumerate(missing) if not count]
    while ready:
        i = ready.pop()
        for p in parents[i]:
            seen[i] |= seen[p] | 1 << p
        for child in children[i]:
            missing[child] -= 1
            if not missing[child]:
                ready.append(child)
    return seen
