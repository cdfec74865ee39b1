"""Lines of equal z for charts, in the units of WHO's tables."""

from collections.abc import Sequence

from .scores import Row, restricted_value
from .tables import lms_table


def line(standard: str, indicator: str, sex: str, z: float, first: int, last: int, step: int) -> Sequence[tuple[int, float]]:
    """Return the points (x, y) of one line; empty if the table has no row between ``first`` and ``last``.

    x is the age in days (2006) or months (2007), or the length in millimetres for "wfl" and "wfh"; y is in
    kg, cm or kg/m2. Points stand every ``step`` from ``first`` on, and at ``last``, as far as the table goes.
    The table "lhfa" of 2006 holds lengths to day 730 and heights from 731 on: a caller draws them apart.
    Beyond 3 SD the line of a skewed measure follows WHO's restricted scores.
    """
    table = lms_table(standard, indicator, sex)
    first, last = max(first, table.first), min(last, table.last)
    if first > last:
        return []
    rows = table.rows()
    return [(x, _value(rows[x - table.first], z)) for x in (*range(first, last, step), last)]


def _value(row: Row, z: float) -> float:
    return restricted_value(row, z)
