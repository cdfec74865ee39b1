"""The published L, M and S values of WHO's growth standards, from ``resources/growth/who_lms.bin``.

Sources: WHO Child Growth Standards (2006), by day to day 1826 and by length; WHO Reference 2007,
by month 60-228; WHO growth velocity standards (2009), weight increments over 1, 2 and 3 months.
``packaging/make_growth_tables.py`` makes the file and says where the values come from.
(c) World Health Organization; not endorsed by WHO.
"""

import json
import sys
import zlib
from array import array
from dataclasses import dataclass
from functools import cache

from desktop_app.core.resources import resource

from .scores import Row, value_at


@dataclass(frozen=True, slots=True)
class LmsTable:
    """One indicator of one sex.

    Attributes:
        first: x of the first row: days, months, or millimetres for weight-for-length.
        skewness, median, spread: the columns L, M and S as stored, times 10^4, 10^4 and 10^5.
        delta_g: of weight increments, the grams added to a gain before it is scored; else 0.
    """

    first: int
    skewness: "array[int]"
    median: "array[int]"
    spread: "array[int]"
    delta_g: int = 0

    @property
    def last(self) -> int:
        """Return x of the last row."""
        return self.first + len(self.median) - 1

    def lms(self, x: int) -> tuple[float, float, float]:
        """Return L, M and S of row ``x``; raises IndexError outside the table."""
        row = x - self.first
        if row < 0:
            raise IndexError(x)
        return self.skewness[row] / 1e4, self.median[row] / 1e4, self.spread[row] / 1e5

    def value(self, x: int, z: float) -> float:
        """Return the measurement, in kg or cm, that lies ``z`` standard deviations from the median at ``x``.

        Cole's LMS formula without WHO's adjustment beyond 3 SD: for drawing lines and making up data.
        """
        return value_at(self.row(x), z)

    def row(self, x: int) -> Row:
        """Return row ``x`` ready to be scored with; raises IndexError outside the table."""
        skewness, median, spread = self.lms(x)
        return skewness, median, skewness * spread

    def rows(self) -> list[Row]:
        """Return all rows."""
        return [self.row(x) for x in range(self.first, self.last + 1)]


@cache
def lms_table(standard: str, indicator: str, sex: str) -> LmsTable:
    """Return a table; raises KeyError if there is none.

    Args:
        standard: "2006", "2007" or "2009".
        indicator: "wfa", "lhfa", "bmifa", "hcfa", "acfa", "tsfa", "ssfa", "wfl" or "wfh"; of 2009
            "weight_gain_1", "weight_gain_2" and "weight_gain_3", by the month in which the interval starts.
        sex: "M" or "F".
    """
    return _all_tables()[standard, indicator, sex]


@cache
def _all_tables() -> dict[tuple[str, str, str], LmsTable]:
    stored = resource("growth", "who_lms.bin").read_bytes()
    size = int.from_bytes(stored[:4], "little")
    columns = zlib.decompress(stored[4 + size :])
    tables, at = {}, 0
    for standard, indicator, sex, first, rows, delta_g in json.loads(stored[4 : 4 + size]):
        found = []
        for kind, width in (("h", 2), ("i", 4), ("H", 2)):
            column = array(kind, columns[at : at + rows * width])
            if sys.byteorder == "big":
                column.byteswap()
            found.append(column)
            at += rows * width
        tables[standard, indicator, sex] = LmsTable(first, found[0], found[1], found[2], delta_g)
    return tables
