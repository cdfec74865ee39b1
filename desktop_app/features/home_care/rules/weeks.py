"""Weeks of visits: from Monday to Sunday (domain.md 8.1 and 16.2, number 12: visits are reported weekly)."""

from datetime import date, timedelta

WEEK = timedelta(days=7)


def monday_of(day: date) -> date:
    """Return the Monday of the week in which a day lies."""
    return day - timedelta(days=day.weekday())


def last_day(monday: date) -> date:
    """Return the Sunday that ends the week."""
    return monday + timedelta(days=6)


def week_key(monday: date) -> bytes:
    """Return what names a week among the subjects of papers; it is no row of a table."""
    return monday.isoformat().encode()


def week_of_key(key: bytes) -> date | None:
    """Return the Monday that ``week_key`` named; None for the name of anything else."""
    try:
        return date.fromisoformat(key.decode("ascii"))
    except ValueError:
        return None
