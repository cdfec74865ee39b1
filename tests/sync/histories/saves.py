"""The saves of one row, and what they add up to where some of them are known."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Row = bytes
Values = dict[str, Any]


@dataclass(frozen=True)
class Save:
    """One save of one row.

    Attributes:
        clock: of its action; decides only between saves whose authors did not know of each other.
        place: tells apart the values that one action, an undone decision, puts side by side again.
        after: numbers of the saves of this row that its author had before him, without those that one of them follows as far
            as his laptop could tell: what lies between two of them may not have arrived.
    """

    number: int
    row: Row
    table: str
    fields: Mapping[str, Any]
    action: bytes
    clock: int
    place: int
    after: frozenset[int]
    is_birth: bool


@dataclass
class Expected:
    """What one row must show: per field the values that may stand there, and the fields that a person must decide."""

    values: dict[str, list[Any]]
    conflicts: set[str]


def expected(saves: list[Save]) -> Expected:
    """Return what a row must show of which ``saves`` are known.

    A save that saw another one replaces what that one wrote. Of what stands side by side a deletion wins, then the later
    clock; differing values are a conflict, and so is a deletion beside anything that did not know of it. What a beginning
    leaves empty says nothing against another laptop's beginning of the same row. That somebody saw what he went on from at
    second hand cannot be told while the save in between is on a stick that did not arrive.
    """
    result, seen = Expected({}, set()), seen_before(saves)
    for name in {name for save in saves for name in save.fields}:
        said = standing(saves, seen, name)
        deletions = [w for w in said if name == "deleted_at" and w.fields[name] is not None]
        winners = highest(deletions or said)
        result.values[name] = [w.fields[name] for w in winners]
        if deletions:
            clashes = {bool(edits_apart(winner, saves, seen)) for winner in winners}
            if True in clashes:  # which of two deletions at one clock stands is anybody's guess
                result.conflicts.add(name if len(clashes) == 1 else f"{name}?")
        elif len({repr(w.fields[name]) for w in said}) > 1:
            result.conflicts.add(name)
    return result


def seen_before(saves: list[Save]) -> dict[int, set[int]]:
    """Return, per save, the known saves that come before it; ``saves`` are in the order they were done."""
    seen: dict[int, set[int]] = {}
    for save in saves:
        known = [n for n in save.after if n in seen]
        seen[save.number] = {*known}.union(*(seen[n] for n in known))
    return seen


def standing(saves: list[Save], seen: dict[int, set[int]], name: str) -> list[Save]:
    """Return the writes of a field that stand side by side."""
    writes = [save for save in saves if name in save.fields]
    last = [w for w in writes if not any(w.number in seen[other.number] for other in writes)]
    return [w for w in last if w.fields[name] is not None or not w.is_birth] or last


def highest(writes: list[Save]) -> list[Save]:
    """Return those of the latest clock; if several actions have it, which of them counts is anybody's guess."""
    latest = [w for w in writes if w.clock == max(other.clock for other in writes)]
    return [w for w in latest if not any(w.action == other.action and w.place < other.place for other in latest)]


def edits_apart(deletion: Save, saves: list[Save], seen: dict[int, set[int]]) -> list[Save]:
    """Return what was saved of a row without knowing of its deletion, nor the deletion of it."""
    others = (s for s in saves if s.number not in seen[deletion.number] and deletion.number not in seen[s.number])
    return [other for other in others if other is not deletion and other.fields.get("deleted_at") is None]
