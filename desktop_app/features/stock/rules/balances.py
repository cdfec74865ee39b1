"""Balances from movements. A balance is that of the end of a day: within a day no order is known."""

from collections.abc import Iterable
from datetime import date

Change = tuple[date, int]
"""A day and the units that came (positive) or went (negative)."""


def low_point(changes: Iterable[Change], day: date) -> tuple[int, date]:
    """Return what may leave on ``day``, the lowest balance at its end or that of any later day, and the first day so low."""
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


def first_below_zero(changes: Iterable[Change], since: date | None = None) -> date | None:
    """Return the first day from ``since`` on at whose end less than nothing is there; None if it never is.

    Args:
        since: day of the last count, which ends what was below zero before it. What another laptop brings afterwards may
            leave less than nothing on the day of the count itself, also where nothing moved on that day.
    """
    by_day: dict[date, int] = {} if since is None else {since: 0}
    for on, units in changes:
        by_day[on] = by_day.get(on, 0) + units
    running = 0
    for on in sorted(by_day):
        running += by_day[on]
        if running < 0 and (since is None or on >= since):
            return on
    return None
