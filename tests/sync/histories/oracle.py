"""What laptops must show, worked out a second time: slowly, from who knew what when, and without a line of the engine.

The model knows no hashes, heads, parents or ranges. It is told which fields each save wrote, and which actions lie on
each laptop; what a save's author had seen is what was on the laptop at that moment.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from .saves import Expected, Row, Save, Values, expected, seen_before
from .undone import Apart, put_apart

Written = tuple[str, Row, Values]
"""Table, row and fields of a save."""


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

    def note(
        self, author: int, action: bytes, at: int, known: set[bytes], saves: Iterable[Written], undoes: bytes | None = None
    ) -> None:
        """Learn what an action wrote; ``known`` are the actions on its laptop before."""
        self.clock_of[action], self.author_of[action] = self.clock(known, at), author
        self.of_action[action] = []
        for row, written in groupby(sorted(saves, key=itemgetter(1)), key=itemgetter(1)):
            all_fields = [(table, fields) for table, _, fields in written]
            before = [self.saves[n] for n in self.of_row.get(row, ()) if self._actions[n] in known]
            undone = {save.number for save in before if self._actions[save.number] == undoes}
            apart = put_apart(before, undone, [fields for _, fields in all_fields])
            if apart is not None:
                self._note_apart(action, row, all_fields[0][0], before, apart)
                continue
            for table, fields in all_fields:
                before.append(self._add(action, row, table, fields, _latest(before), not before))

    def _note_apart(self, action: bytes, row: Row, table: str, before: list[Save], apart: Apart) -> None:
        after = _latest(before)
        if apart.first:
            after = frozenset([self._add(action, row, table, apart.first, after).number])
        numbers: dict[int, int] = {}
        for again in apart.again:
            knows = {numbers[n] for n in again.knows}
            seen = (knows or after) | ({again.repeats} if again.repeats is not None else set())
            made = self._add(action, row, table, again.fields, frozenset(seen), place=again.place)
            if again.repeats is not None:
                numbers[again.repeats] = made.number

    def _add(
        self, action: bytes, row: Row, table: str, fields: Values, after: frozenset[int], is_birth: bool = False, place: int = 0
    ) -> Save:
        save = Save(len(self.saves), row, table, fields, (self.clock_of[action], place), after, is_birth)
        self.saves.append(save)
        self.of_action[action].append(save.number)
        self.of_row.setdefault(row, []).append(save.number)
        self._actions.append(action)
        return save

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


def _latest(saves: list[Save]) -> frozenset[int]:
    """Return the numbers of the saves that no other one follows."""
    return frozenset({save.number for save in saves}.difference(*seen_before(saves).values()))
