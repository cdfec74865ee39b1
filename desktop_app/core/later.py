"""A sequence that is made when somebody first looks into it."""

from collections.abc import Callable, Sequence
from typing import TypeVar, overload

Item = TypeVar("Item")


class Later(Sequence[Item]):
    """What a slice's card offers and the start of the window does not need, e.g. words for History.

    ``make`` is called once, by the first who counts, walks or indexes; until then nothing is imported.
    """

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Sequence[Item]]) -> None:
        self._make = make
        self._made: Sequence[Item] | None = None

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | Sequence[Item]:
        """Return one of the items, or some."""
        return self._all()[index]

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._all())

    def _all(self) -> Sequence[Item]:
        if self._made is None:
            self._made = tuple(self._make())
        return self._made
