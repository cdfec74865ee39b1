"""What of all dates is worth keeping: without a limit the vaccines of every adult's childhood would fill the table."""

from datetime import date
from functools import lru_cache

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Anchor, Schedule, ScheduleRow

from ...rules.statuses import last_day
from ...rules.values import State, Subject, Window
from ...rules.windows import windows
from ..schedule_of_post import PostSchedule
from .reading import FOREVER

KEPT_FROM = date(2025, 1, 1)
"""What could not be given any more on this day is not kept: no post worked with Balai then, and a practice post does not
look further back."""

_FIRST_DAY = KEPT_FROM.toordinal()
_OLDEST_YEARS = 120
_SEXES = ("F", "M")


def ordinal(day: date | None) -> int:
    """Return how a day is kept; no end is kept as the last of all days."""
    return FOREVER if day is None else day.toordinal()


def is_kept(window: Window) -> bool:
    """Return True for what is not given and may be asked for, and for all of campaigns that is asked for."""
    if window.state is State.SKIPPED or (window.state is State.GIVEN and window.occurrence is None):
        return False
    return ordinal(last_day(window)) >= _FIRST_DAY


@lru_cache(16)
def first_year(post: PostSchedule) -> int:
    """Return the earliest year of birth for which anything is kept."""
    return next((year for year in range(KEPT_FROM.year - _OLDEST_YEARS, KEPT_FROM.year) if _kept_of(post, year)), KEPT_FROM.year)


@lru_cache(1024)
def schedule_of_year(post: PostSchedule, year: int | None) -> Schedule:
    """Return the rows of a schedule that matter for people born in a year of whom no slice knows a fact.

    Rows of one series stay together: each may decide about the others.
    """
    if year is None or year >= KEPT_FROM.year:
        return post.schedule
    kept = _kept_of(post, year)
    chains = _chains(post.schedule)
    wanted = {chains[code] for code in kept}
    rows = tuple(row for row in post.schedule.rows if chains[row.code] in wanted)
    return Schedule(rows, post.schedule.combined, post.schedule.titles, post.schedule.sweeping_months)


def _kept_of(post: PostSchedule, year: int) -> set[str]:
    """Return the codes of which dates are kept for people born on the last day of a year, as the youngest of it."""
    subjects = [Subject(PartialDate(year, 12, 31), sex, areas=post.areas) for sex in _SEXES]
    return {window.code for one in subjects for window in windows(post.schedule, one, ()) if is_kept(window)}


def _chains(schedule: Schedule) -> dict[str, str]:
    """Return what tells the series of each row: the first dose of its chain, or the series of a campaign."""
    found: dict[str, str] = {}
    for row in schedule.rows:
        found[row.code] = found.get(row.previous) or _own_name(row)
    return found


def _own_name(row: ScheduleRow) -> str:
    return f"campaign {row.series}" if row.anchor is Anchor.CAMPAIGN else row.code
