"""On which days a class meets."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

from desktop_app.core.errors import Problem
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .wording import REPEATS

MOST_SESSIONS = 120
"""A plan that goes further is made again next year; it is more than two meetings a week."""

_NO_DAYS = QT_TRANSLATE_NOOP("Classes", "Write at least one day.")
_NO_REPEAT = QT_TRANSLATE_NOOP("Classes", "Choose how the meetings repeat.")
_EVERY = QT_TRANSLATE_NOOP("Classes", "Write 1 to 12: every how many weeks or months the class meets.")
_NO_END = QT_TRANSLATE_NOOP("Classes", "Write how many meetings there are, or the last day of the class.")
_COUNT = QT_TRANSLATE_NOOP("Classes", "{n} meetings cannot be planned at once. Write 1 to {most}.")
_TIMES = QT_TRANSLATE_NOOP("Classes", "The end must be later than the beginning.")


@dataclass(frozen=True, slots=True)
class Plan:
    """Meetings to be planned.

    Attributes:
        first: day of the first meeting; its weekday, its date or its place in the month repeats.
        repeat: code of ``wording.REPEATS``.
        every: 1 for each week or month, 2 for each second, ...
        count: number of meetings; None for as many as fit until ``until`` or the last day of the class.
        until: last day that is possible.
        further: of "once": days beside the first.
        starts_at, ends_at: minutes after midnight.
    """

    first: date
    repeat: str = "weekly"
    every: int = 1
    count: int | None = None
    until: date | None = None
    further: tuple[date, ...] = ()
    starts_at: int | None = None
    ends_at: int | None = None
    place: str = ""
    topic: str = ""


def check_plan(plan: Plan, class_until: date | None) -> list[Problem]:
    """Return why a plan cannot be carried out; ``class_until`` is the last day of the class, if it has one."""
    if plan.repeat not in REPEATS:
        return [Problem("repeat", _NO_REPEAT)]
    problems = check_times(plan.starts_at, plan.ends_at)
    if not 1 <= plan.every <= 12:
        problems.append(Problem("every", _EVERY))
    if plan.repeat == "once":
        return problems
    if plan.count is None and plan.until is None and class_until is None:
        problems.append(Problem("count", _NO_END))
    elif plan.count is not None and not 1 <= plan.count <= MOST_SESSIONS:
        problems.append(Problem("count", _COUNT.fill(most=MOST_SESSIONS).of(plan.count)))
    return problems


def check_times(starts_at: int | None, ends_at: int | None) -> list[Problem]:
    """Return why a meeting cannot begin and end so."""
    if starts_at is not None and ends_at is not None and ends_at <= starts_at:
        return [Problem("ends_at", _TIMES)]
    return []


def planned_dates(plan: Plan, class_until: date | None = None) -> list[date]:
    """Return the days of a plan that ``check_plan`` accepts, the earliest first, each once.

    A number of meetings is kept whatever the last day is, so that a plan that does not fit can be refused; without a
    number the days go on until the last one.
    """
    if plan.repeat == "once":
        return sorted({plan.first, *plan.further})
    days = _days(plan)
    if plan.count is not None:
        found = [next(days) for _ in range(plan.count)]
        return [day for day in found if plan.until is None or day <= plan.until]
    last = min(day for day in (plan.until, class_until) if day is not None)
    return [day for day, _ in zip(takewhile(lambda day: day <= last, days), range(MOST_SESSIONS), strict=False)]


def _days(plan: Plan) -> Iterator[date]:
    number = 0
    while True:
        yield _day(plan, number * plan.every)
        number += 1


def _day(plan: Plan, steps: int) -> date:
    if plan.repeat == "weekly":
        return plan.first + timedelta(weeks=steps)
    month = Month.of(plan.first).plus(steps)
    if plan.repeat == "monthly_date":
        return date(month.year, month.month, min(plan.first.day, month.last.day))
    return nth_weekday(month, plan.first.weekday(), week_of_month(plan.first))


def week_of_month(day: date) -> int:
    """Return which of its weekdays of the month a day is: 1 for the first Monday, ...; 5 for the fifth."""
    return (day.day - 1) // 7 + 1


def nth_weekday(month: Month, weekday: int, week: int) -> date:
    """Return the first, second, third, fourth or last (5) of a weekday (Monday is 0) in a month."""
    first = 1 + (weekday - month.first.weekday()) % 7
    day = first + 7 * (week - 1)
    while day > monthrange(month.year, month.month)[1]:
        day -= 7
    return date(month.year, month.month, day)
