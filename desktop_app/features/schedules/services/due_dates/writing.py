"""Writes the dates of people into ``derived_due``."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from desktop_app.core.contract import ScheduleFacts
from desktop_app.core.partial_date import PartialDate

from ...rules.statuses import last_day
from ...rules.values import State, Subject, Window
from ...rules.windows import windows
from ..schedule_of_post import PostSchedule
from .people import people_listed
from .reading import FOREVER
from .subjects import INSERT, subject_row

KEPT_FROM = date(2024, 1, 1).toordinal()
"""What nobody could get any more before this day is not kept: no post worked with Balai then. Without this limit the
vaccines of every adult's childhood would fill the table."""

_COLUMNS = 13
_INSERT = f"INSERT INTO derived_due VALUES ({', '.join('?' * _COLUMNS)})"  # noqa: S608 - question marks only
_OLDEST_YEARS = 120
_SEXES = ("F", "M")

Row = tuple[bytes, int, int, str, str, int | None, int | None, int, int | None, int, int, bool, str]


def write_dates(raw: Any, post: PostSchedule, facts: Sequence[ScheduleFacts]) -> None:
    """Write the dates of the people whom ``temp.due_people`` names and who have no rows.

    Args:
        raw: the driver's connection.
    """
    born_from = _born_from(post)
    for person, subject, doses in people_listed(raw, post.areas, facts, born_from):
        raw.execute(INSERT, subject_row(person, subject))
        raw.executemany(_INSERT, rows_of(person, post, windows(post.schedule, subject, doses)))


def rows_of(person: bytes, post: PostSchedule, found: Sequence[Window]) -> Iterator[Row]:
    """Yield what is kept of a person's windows: what is not given, and of campaigns also what is."""
    for window in found:
        given = window.state is State.GIVEN
        if window.state is State.SKIPPED or (given and window.occurrence is None):
            continue
        last_on = _ordinal(last_day(window))
        if last_on < KEPT_FROM:
            continue
        month = window.occurrence
        yield (
            person,
            post.positions[window.code],
            0 if month is None else month.year * 100 + month.month,
            window.code,
            window.state.value,
            None if window.due_on is None else window.due_on.toordinal(),
            None if window.from_on is None else window.from_on.toordinal(),
            _ordinal(window.ideal_until),
            None if window.allowed_until is None else window.allowed_until.toordinal(),
            _ordinal(window.latest_on),
            last_on,
            window.ends,
            str(window.refused_on or ""),
        )


def _ordinal(day: date | None) -> int:
    return FOREVER if day is None else day.toordinal()


@lru_cache(8)
def _born_from(post: PostSchedule) -> int:
    """Return the earliest year of birth of people for whom anything is kept, without any fact being known of them."""
    latest = date.fromordinal(KEPT_FROM).year
    for year in range(latest - _OLDEST_YEARS, latest):
        subjects = [Subject(PartialDate(year, 12, 31), sex, areas=post.areas) for sex in _SEXES]
        if any(True for one in subjects for _ in rows_of(b"", post, windows(post.schedule, one, ()))):
            return year
    return latest
