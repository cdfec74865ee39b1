"""Which of a month's weighings counts.

The open day's weight counts, one taken at home or elsewhere only for a child that was absent on the open day
(domain.md 16.1, number 5); of several of one kind the last one counts (2.2). A visit that was weighed again holds the
second weight already.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

OPEN_DAY, FACILITY = "open_day", "facility"


class Weight(NamedTuple):
    """One weighing.

    Attributes:
        kind: of the visit: "open_day", "home" or "facility". The first two are weighings at this post.
        weight_z: weight for age, None if it has no score.
    """

    on: date
    weight_g: int
    kind: str = OPEN_DAY
    weight_z: float | None = None
    visit: bytes = b""


class MonthWeight(NamedTuple):
    """What a month holds.

    Attributes:
        number: months since the year 0, so that the month before is one less.
        weight: the weighing that counts.
        here: the child was weighed at this post in the month, also if another weighing counts.
    """

    number: int
    weight: Weight
    here: bool


def counts_instead(kind: str, standing: str) -> bool:
    """Return True if a later weighing of ``kind`` counts instead of one of kind ``standing`` in the same month."""
    return kind == OPEN_DAY or standing != OPEN_DAY


def weights_by_month(weights: Iterable[Weight]) -> Iterator[MonthWeight]:
    """Yield the months that hold a weighing, from weighings in order of days."""
    current, counting, here = -1, None, False
    for weight in weights:
        number = weight.on.year * 12 + weight.on.month - 1
        if counting is not None and number != current:
            yield MonthWeight(current, counting, here)
            counting, here = None, False
        current = number
        here = here or weight.kind != FACILITY
        if counting is None or counts_instead(weight.kind, counting.kind):
            counting = weight
    if counting is not None:
        yield MonthWeight(current, counting, here)
