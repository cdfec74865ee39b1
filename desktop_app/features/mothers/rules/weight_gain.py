"""The corridor of weight in pregnancy, by the body mass index before it.

Source: domain.md 5 (WHO SMART-ANC): total gain by index. Between, the gain runs straight: to 0.5-2 kg at week 13, from there to
the total at week 40 (IOM 2009; the lines of the mother's book). Both are rows of the pack.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .numbers import nearest

FIRST_WEEKS = 13
TERM_WEEKS = 40


@dataclass(frozen=True, slots=True)
class GainRow:
    """Gain in grams for one range of the body mass index; the index in tenths, ``upper`` not included, None for no end."""

    lower_tenths: int
    upper_tenths: int | None
    first_low_g: int
    first_high_g: int
    total_low_g: int
    total_high_g: int
    source: str


@dataclass(frozen=True, slots=True)
class Corridor:
    """The corridor of one woman.

    Attributes:
        base_g: weight before the pregnancy.
        is_measured: False: nobody knows the weight before, the first weight of the first trimester stands in for it.
    """

    base_g: int
    row: GainRow
    is_measured: bool = True

    def limits(self, weeks: int) -> tuple[int, int]:
        """Return the smallest and the largest weight in grams at a completed week; after week 40 those of week 40."""
        row = self.row
        low = _line(weeks, row.first_low_g, row.total_low_g)
        high = _line(weeks, row.first_high_g, row.total_high_g)
        return self.base_g + low, self.base_g + high

    def state(self, weeks: int, weight_g: int) -> str:
        """Return "below", "inside" or "above"; the lines themselves are inside."""
        low, high = self.limits(weeks)
        if weight_g < low:
            return "below"
        return "above" if weight_g > high else "inside"


def bmi_tenths(weight_g: int | None, height_mm: int | None) -> int | None:
    """Return the body mass index in tenths of kg/m2, not rounded up: 18.49 is 184; None without weight or height."""
    if not weight_g or not height_mm:
        return None
    return weight_g * 10_000 // (height_mm * height_mm)


def row_of(rows: Sequence[GainRow], index_tenths: int | None) -> GainRow | None:
    """Return the row of an index; None if the index is not known."""
    if index_tenths is None:
        return None
    found = (one for one in rows if one.upper_tenths is None or index_tenths < one.upper_tenths)
    return next(found, None)


def _line(weeks: int, first_g: int, total_g: int) -> int:
    if weeks <= FIRST_WEEKS:
        return nearest(first_g * max(weeks, 0), FIRST_WEEKS)
    return first_g + nearest((total_g - first_g) * (min(weeks, TERM_WEEKS) - FIRST_WEEKS), TERM_WEEKS - FIRST_WEEKS)
