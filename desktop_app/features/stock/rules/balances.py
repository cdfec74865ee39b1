"""Balances from movements. A balance is that of the end of a day: within a day no order is known."""

from collections.abc import Iterable
from datetime import date

Change = tuple[date, int]
"""A day and the units that came (positive) or went (negative)."""


def balance_on(changes: Iterable[Change], day: date) -> int:
    """Return the units at the end of a day."""
    return sum(units for on, units in changes if on <= day)


def lowest_from(changes: Iterable[Change], day: date) -> int:
    """Return the lowest balance at the end of ``day`` or of any later day: so much may leave on ``day``."""
    return low_point(changes, day)[0]


def low_point(changes: Iterable[Change], day: date) -> tuple[int, date]:
    """Return the lowest balance from ``day`` on, and the first day on which it is so low."""
    running, by_day = 0, dict[date, int]()
    for on, units in changes:
        if on <= day:
            running += units
        else:
            by_day[on] = by_day.get(on, 0) + units
    lowest, lowest_on = running, day
    for on in sorted(by_day):
        running += by_day[on]
        if running < lowest:
            lowest, lowest_on = running, on
    return lowest, lowest_on


def first_below_zero(changes: Iterable[Change], after: date | None = None) -> date | None:
    """Return the first day after ``after`` at whose end less than nothing is there; None if it never is.

    A balance that is below zero now is told in any case, with its last day if all of it lies before ``after``.
    """
    by_day: dict[date, int] = {}
    for on, units in changes:
        by_day[on] = by_day.get(on, 0) + units
    running = 0
    for on in sorted(by_day):
        running += by_day[on]
        if running < 0 and (after is None or on > after):
            return on
    return max(by_day) if running < 0 else None
