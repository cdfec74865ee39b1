"""Habits of reading a scale, a board or a tape: which last digits somebody writes more often than chance would.

The digit is the first decimal of kilograms and of centimetres. Read truly, each of the ten digits is as frequent as
the others, so that .0 and .5 together make a fifth.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..measures import WEIGHT, Measure

DIGITS = 10
ROUND_SHARE = 0.2
FEWEST = 30
"""Fewer values say nothing about a habit. Own choice."""

_CLEARLY_MORE = 3.09
"""Standard deviations of the share of .0 and .5 above a fifth: chance makes as much once in a thousand (normal tables)."""

_CLEARLY_UNEVEN = 27.88
"""Chi square of ten digits, nine degrees of freedom, once in a thousand by chance (tables of chi square)."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How somebody reads one kind of measure.

    Attributes:
        counts: how often each last digit 0-9 was written.
        kind: "round" (.0 and .5 too often), "uneven" (some other digit too often), "even", or "few" (too few values).
    """

    field: str
    counts: Sequence[int]
    kind: str

    @property
    def values(self) -> int:
        """Return how many values were read."""
        return sum(self.counts)

    @property
    def round_share(self) -> float:
        """Return the share of .0 and .5, 0-1; 0 without values."""
        return (self.counts[0] + self.counts[5]) / self.values if self.values else 0.0

    @property
    def favourite(self) -> int:
        """Return the digit that was written most often, the smallest of several."""
        return self.counts.index(max(self.counts))


def habit_of(measure: Measure, values: Iterable[int]) -> Habit:
    """Return the habit that stored values in grams or millimetres show."""
    counts = [0] * DIGITS
    step = 100 if measure is WEIGHT else 1
    for value in values:
        counts[value // step % DIGITS] += 1
    return Habit(measure.field, tuple(counts), _kind(counts))


def _kind(counts: Sequence[int]) -> str:
    total = sum(counts)
    if total < FEWEST:
        return "few"
    share = (counts[0] + counts[5]) / total
    if (share - ROUND_SHARE) / math.sqrt(ROUND_SHARE * (1 - ROUND_SHARE) / total) > _CLEARLY_MORE:
        return "round"
    expected = total / DIGITS
    chi_square = sum((count - expected) ** 2 / expected for count in counts)
    return "uneven" if chi_square > _CLEARLY_UNEVEN else "even"
