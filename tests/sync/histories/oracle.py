"""What laptops must show, worked out a second time: slowly, from who knew what when, and without a line of the engine.

The model knows no hashes, heads, parents or ranges. It is told which fields each save wrote, and which actions lie on
each laptop; what a save's author had seen is what was on the laptop at that moment.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Row = bytes
Values = dict[str, Any]


@dataclass(frozen=True)
class Save:
    """One save of one row.

    Attributes:
        clock: of its action; decides only between saves whose authors did not know of each other.
        after: numbers of the saves of this row that its author had before him, without those that one of them follows as far
            as his laptop could tell: what lies between two of them may not have arrived.
    """

    number: int
    row: Row
    table: str
    fields: Mapping[str, Any]
    clock: int
    after: frozenset[int]
    is_birth: bool


@dataclass
class Expected:
    """What one row must show: per field the values that may stand there, and the fields that a person must decide."""

    values: dict[str, list[Any]]
    conflicts: set[str]


@dataclass
class Oracle:
    """All actions that were ever done."""

    saves: list[Save] = field(default_factory=list)
    of_action: dict[bytes, list[int]] = field(default_factory=dict)
    clock_of: dict[bytes, int] = field(default_factory=dict)
    author_of: dict[bytes, int] = field(default_factory=dict)
    of_row: dict[Row, list[int]] = field(default_factory=dict)

    def clock(self, known: Iterable[bytes], at: int) -> int:
        """Return the clock of an action that is done at ``at`` by somebody who has ``known``: it never goes back."""
        return max(at << 16, 1 + max((self.clock_of[action] for action in known), default=0))

    def note(self, author: int, action: bytes, at: int, known: set[bytes], saves: Iterable[tuple[str, Row, Values]]) -> None:
        """Learn what an action wrote; ``known`` are the actions on its laptop before."""
        clock = self.clock(known, at)
        self.clock_of[action], self.author_of[action] = clock, author
        numbers = self.of_action.setdefault(action, [])
        for table, row, fields in saves:
            before = [self.saves[n] for n in self.of_row.get(row, ()) if n in numbers or self._actions[n] in known]
            followed = set[int]().union(*_seen(before).values())
            number, after = len(self.saves), {save.number for save in before} - followed
            self.saves.append(Save(number, row, table, fields, clock, frozenset(after), not before))
            numbers.append(number)
            self.of_row.setdefault(row, []).append(number)
            self._actions.append(action)

    _actions: list[bytes] = field(default_factory=list)

    def rows(self, known: set[bytes]) -> dict[Row, Expected]:
        """Return what a laptop that has the actions ``known`` must show; rows whose beginning is not there are not shown."""
        found = {}
        for row, numbers in self.of_row.items():
            here = [self.saves[n] for n in numbers if self._actions[n] in known]
            if any(save.is_birth for save in here):
                found[row] = expected(here)
        return found

    def table_of(self, row: Row) -> str:
        """Return the table of a row."""
        return self.saves[self.of_row[row][0]].table


def expected(saves: list[Save]) -> Expected:
    """Return what a row must show of which ``saves`` are known.

    A save that saw another one replaces what that one wrote. Of what stands side by side a deletion wins, then the later
    clock; differing values are a conflict, and so is a deletion beside anything that did not know of it. What a beginning
    leaves empty says nothing against another laptop's beginning of the same row. That somebody saw what he went on from at
    second hand cannot be told while the save in between is on a stick that did not arrive.
    """
    result, seen = Expected({}, set()), _seen(saves)
    for name in {name for save in saves for name in save.fields}:
        writes = [save for save in saves if name in save.fields]
        last = [w for w in writes if not any(w.number in seen[other.number] for other in writes)]
        said = [w for w in last if w.fields[name] is not None or not w.is_birth] or last
        deletions = [w for w in said if name == "deleted_at" and w.fields[name] is not None]
        highest = max(w.clock for w in deletions or said)
        winners = [w for w in deletions or said if w.clock == highest]
        result.values[name] = [w.fields[name] for w in winners]
        if deletions:
            clashes = {_is_apart(winner, saves, seen) for winner in winners}
            if True in clashes:  # which of two deletions at one clock stands is anybody's guess
                result.conflicts.add(name if len(clashes) == 1 else f"{name}?")
        elif len({repr(w.fields[name]) for w in said}) > 1:
            result.conflicts.add(name)
    return result


def _seen(saves: list[Save]) -> dict[int, set[int]]:
    """Return, per save, the known saves that come before it; ``saves`` are in the order they were done."""
    seen: dict[int, set[int]] = {}
    for save in saves:
        known = [n for n in save.after if n in seen]
        seen[save.number] = {*known}.union(*(seen[n] for n in known))
    return seen


def _is_apart(deletion: Save, saves: list[Save], seen: dict[int, set[int]]) -> bool:
    others = (s for s in saves if s.number not in seen[deletion.number] and deletion.number not in seen[s.number])
    return any(other.fields.get("deleted_at") is None for other in others if other is not deletion)
