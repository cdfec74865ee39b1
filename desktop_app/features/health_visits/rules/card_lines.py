"""Which days are lines of the life-cycle card: its column of recovery food tells the portions since the line before."""

from collections.abc import Collection, Mapping
from datetime import date

Key = tuple[bytes, date]
"""A child and a day."""


def portions_by_line(lines: Collection[Key], portions: Mapping[Key, int]) -> dict[Key, int]:
    """Return the portions that stand in each line: those of its day and of the days since the child's line before.

    Portions after a child's last line stand in a line of their own, on the last day of them.
    """
    found: dict[Key, int] = {}
    for child in {key[0] for key in portions}:
        days = sorted(day for one, day in lines if one == child)
        fed = sorted(day for one, day in portions if one == child)
        for day in fed:
            line = next((one for one in days if one >= day), fed[-1])
            found[child, line] = found.get((child, line), 0) + portions[child, day]
    return found
