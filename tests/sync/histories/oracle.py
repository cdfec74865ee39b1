"""What laptops must show, worked out a second time: slowly, from who knew what when, and without a line of the engine.

The model knows no hashes, heads, parents or ranges. It is told which fields each save wrote, and which actions lie on
each laptop; what a save's author had seen is what was on the laptop at that moment.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from .erased import reached, without_words
from .saves import Expected, Row, Save, Values, expected, seen_before
from .undone import Apart, put_apart

Written = tuple[str, Row, Values]
"""Table, row and fields of a save."""
REFERENCES = ("resident_id", "merged_into")
"""Fields that name another row."""


@dataclass
class Oracle:
    """All actions that were ever done."""

    saves: list[Save] = field(default_factory=list)
    of_action: dict[bytes, list[int]] = field(default_factory=dict)
    clock_of: dict[bytes, int] = field(default_factory=dict)
    author_of: dict[bytes, int] = field(default_factory=dict)
    undone_by: dict[bytes, set[bytes]] = field(default_factory=dict)
    of_row: dict[Row, list[int]] = field(default_factory=dict)

    def clock(self, known: Iterable[bytes], at: int) -> int:
        """Return the clock of an action that is done at ``at`` by somebody who has ``known``: it never goes back."""
        return max(at << 16, 1 + max((self.clock_of[action] for action in known), default=0))

    def age(self, action: bytes) -> int:
        """Return a number that is greater for actions that were done later."""
        return self.of_action[action][0]

    def note(
        self, author: int, action: bytes, at: int, known: set[bytes], saves: Iterable[Written], undoes: bytes | None = None
    ) -> None:
        """Learn what an action wrote; ``known`` are the actions on its laptop before."""
        self.clock_of[action], self.author_of[action] = self.clock(known, at), author
        self.of_action[action] = []
        if undoes is not None:
            self.undone_by.setdefault(undoes, set()).add(action)
        for row, written in groupby(sorted(saves, key=itemgetter(1)), key=itemgetter(1)):
            all_fields = [(table, fields) for table, _, fields in written]
            before = [self.saves[n] for n in self.of_row.get(row, ()) if self.saves[n].action in known]
            undone = {save.number for save in before if save.action == undoes}
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
        save = Save(len(self.saves), row, table, fields, action, self.clock_of[action], place, after, is_birth)
        self.saves.append(save)
        self.of_action[action].append(save.number)
        self.of_row.setdefault(row, []).append(save.number)
        return save

    def rows(self, known: Collection[bytes], emptied: Collection[int] = ()) -> dict[Row, Expected]:
        """Return what a laptop must show; rows whose beginning is not there are not shown.

        Args:
            known: the actions on the laptop.
            emptied: the saves whose words are gone from it.
        """
        found = {}
        for row, saves in self._here(known).items():
            if any(save.is_birth for save in saves):
                found[row] = expected([without_words(save) if save.number in emptied else save for save in saves])
        return found

    def reached(self, known: Collection[bytes]) -> set[int]:
        """Return the saves whose words go from a laptop that has ``known`` when it looks at the wishes for erasing."""
        return reached(self._here(known)) if self.has_wish(known) else set()

    def has_wish(self, actions: Iterable[bytes]) -> bool:
        """Return True if there is a wish for erasing among ``actions``."""
        return any(self.saves[n].table == "erasure" for n in self.saves_of(actions))

    def is_emptied(self, action: bytes, emptied: Collection[int]) -> bool:
        """Return True if an action wrote a row of which something was ``emptied``."""
        rows = {self.saves[n].row for n in self.of_action[action]}
        return any(n in emptied for row in rows for n in self.of_row[row])

    def saves_of(self, actions: Iterable[bytes]) -> set[int]:
        """Return the numbers of all saves of ``actions``."""
        return {n for action in actions for n in self.of_action[action]}

    def _here(self, known: Collection[bytes]) -> dict[Row, list[Save]]:
        found: dict[Row, list[Save]] = {}
        for n in sorted(self.saves_of(known)):
            found.setdefault(self.saves[n].row, []).append(self.saves[n])
        return found

    def is_kept_in(self, brought: frozenset[bytes], known: set[bytes], shown: Collection[str]) -> set[bool]:
        """Return whether the actions ``brought`` cannot be taken out of a laptop any more; both if nobody can tell.

        They erased somebody; or somebody else took one of them back, or saved a row after having seen it so; or an entry that
        stands without them speaks of one that would be gone.

        Args:
            known: the actions on the laptop.
            shown: the tables that its program shows.
        """
        others = known - brought
        if self.has_wish(brought):
            return {True}
        if any(self.undone_by.get(action, set()) & others for action in brought) or self._is_seen(brought, known):
            return {True}
        left = self.rows(others)
        gone = self.rows(known).keys() - left.keys()
        answers = {False}
        for row, state in left.items():
            if self.table_of(row) in shown and state.values["deleted_at"] == [None]:
                for name in REFERENCES:
                    named = [value in gone for value in state.values.get(name, ())]
                    if named and all(named):
                        return {True}
                    answers |= set(named)
        return answers

    def _is_seen(self, brought: frozenset[bytes], known: set[bytes]) -> bool:
        """Return True if somebody saved a row after having seen it as one of ``brought`` left it."""
        for row in {self.saves[n].row for n in self.saves_of(brought)}:
            here = [self.saves[n] for n in self.of_row[row] if self.saves[n].action in known]
            theirs = {save.number for save in here if save.action in brought}
            if any(seen & theirs for number, seen in seen_before(here).items() if number not in theirs):
                return True
        return False

    def table_of(self, row: Row) -> str:
        """Return the table of a row."""
        return self.saves[self.of_row[row][0]].table


def _latest(saves: list[Save]) -> frozenset[int]:
    """Return the numbers of the saves that no other one follows."""
    return frozenset({save.number for save in saves}.difference(*seen_before(saves).values()))
