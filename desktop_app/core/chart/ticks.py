"""Round numbers for axes."""

import math
from collections.abc import Iterable

from ..layout import Number
from ..text import Label
from .definition import Axis, Tick

_STEPS = (1, 2, 5, 10)
MOST_TICKS = 12


def round_step(span: float, most: int = MOST_TICKS) -> float:
    """Return the smallest of 1, 2 and 5 times a power of ten that divides ``span`` into at most ``most`` parts."""
    rough = max(span, 1e-9) / most
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))


def round_ticks(title: Label, low: float, high: float, most: int = MOST_TICKS) -> Axis:
    """Return an axis that holds ``low`` to ``high``, begins and ends at a round number, and has a labelled grid."""
    step = round_step(high - low, most)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    last = max(last, first + 1)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    ticks = [Tick(n * step, Number(n * step, decimals)) for n in range(first, last + 1)]
    return Axis(title, first * step, last * step, ticks)


def count_axis(title: Label, heights: Iterable[float]) -> Axis:
    """Return an axis for columns of counted things: from zero, whole numbers only."""
    highest = max(heights, default=0)
    step = max(1, round_step(max(highest, 1), 8))
    last = max(1, math.ceil(highest / step - 1e-9))
    return Axis(title, 0, last * step, [Tick(n * step, int(n * step)) for n in range(last + 1)])
