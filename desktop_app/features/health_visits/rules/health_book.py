"""What the volunteer copies into the book that goes home with the child (Buku KIA): column, weight, letter, next day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.core.period import Month, add_months
from desktop_app.core.text import Label

DAYS_PER_WEEK = 7


@dataclass(frozen=True, slots=True)
class BookEntry:
    """One column of the book's weight chart.

    Attributes:
        month: the column: month of age, counted as the pack's card counts it.
        letter: on the child's card: "N", "T", "O", "B", or None.
        next_month: in which the next open day lies; ``next_day`` the day itself, None if it cannot be told.
    """

    name: Label
    month: int
    weight_g: int
    letter: str | None
    next_month: Month
    next_day: date | None


def next_open_day(held: Sequence[date]) -> date | None:
    """Return when the next open day is to be expected, or None if the days show no custom.

    Posts keep to a day of the month (the 7th) or a weekday of the month (the second Tuesday). Two open days in
    different months tell which; after an only one nothing can be told.

    Args:
        held: open days so far, the newest last.
    """
    if len(held) < 2:
        return None
    before, last = held[-2], held[-1]
    if Month.of(before) == Month.of(last):
        return None
    if before.day == last.day:
        return add_months(last, 1)
    if (before.weekday(), _week(before)) == (last.weekday(), _week(last)):
        return _same_weekday(last)
    return None


def _week(day: date) -> int:
    """Return 0 for the first Monday, Tuesday ... of a month, 1 for the second and so on."""
    return (day.day - 1) // DAYS_PER_WEEK


def _same_weekday(last: date) -> date | None:
    month = Month.of(last).plus(1)
    to_weekday = (last.weekday() - month.first.weekday()) % DAYS_PER_WEEK
    found = month.first + timedelta(days=to_weekday + DAYS_PER_WEEK * _week(last))
    return found if found <= month.last else None
