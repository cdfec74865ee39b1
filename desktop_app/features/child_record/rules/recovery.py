"""Recovery feeding: courses of local food for a child that does not gain or is thin (domain.md 4: 14, 28 or 56 days)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

PLANS = (14, 28, 56)
MOST_PORTIONS = 6
REASONS: Mapping[str, Text] = {
    "not_gaining": QT_TRANSLATE_NOOP("Child record", "Does not gain weight"),
    "underweight": QT_TRANSLATE_NOOP("Child record", "Weight too low for the age"),
    "thin": QT_TRANSLATE_NOOP("Child record", "Too thin"),
    "other": QT_TRANSLATE_NOOP("Child record", "Another reason"),
}
OUTCOMES: Mapping[str, Text] = {
    "recovered": QT_TRANSLATE_NOOP("Child record", "Weight is good again"),
    "gained": QT_TRANSLATE_NOOP("Child record", "Gained, not yet enough"),
    "not_gained": QT_TRANSLATE_NOOP("Child record", "Did not gain: sent to the health worker"),
    "stopped": QT_TRANSLATE_NOOP("Child record", "Stopped early"),
    "moved": QT_TRANSLATE_NOOP("Child record", "Moved away"),
}
EATEN: Mapping[str, Text] = {
    "all": QT_TRANSLATE_NOOP("Child record", "All eaten"),
    "part": QT_TRANSLATE_NOOP("Child record", "Part eaten"),
    "none": QT_TRANSLATE_NOOP("Child record", "Nothing eaten"),
}

_DAYS = QT_TRANSLATE_NOOP("Child record", "Choose 14, 28 or 56 days.")
_REASON = QT_TRANSLATE_NOOP("Child record", "Choose why the child gets this food.")
_RUNS = QT_TRANSLATE_NOOP("Child record", "A course runs since {day}. End it before you start another.")
_RAN = QT_TRANSLATE_NOOP("Child record", "A course ran from {first} to {last}. Choose a day after it.")
_PORTIONS = QT_TRANSLATE_NOOP("Child record", "{n} portions a day are not possible. Write 0 to {most}.")
_BEFORE_START = QT_TRANSLATE_NOOP("Child record", "{day} is before the course began ({start}). Check the date.")
_AFTER_END = QT_TRANSLATE_NOOP("Child record", "{day} is after the course ended ({end}). Check the date.")
_FUTURE = QT_TRANSLATE_NOOP("Child record", "{day} is in the future. Write portions when they are given.")
_OUTCOME = QT_TRANSLATE_NOOP("Child record", "Choose how the course ended.")
_EATEN = QT_TRANSLATE_NOOP("Child record", "Choose how much was eaten.")
_PORTIONS_LATER = QT_TRANSLATE_NOOP("Child record", "Portions are written down for {day}. End the course on that day or later.")


@dataclass(frozen=True, slots=True)
class RecoveryEntry:
    """A course as a form gives it; ``food`` is what is cooked, in the post's words."""

    started_on: date
    days_planned: int
    reason: str
    food: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CourseDays:
    """From when to when a course runs; ``ended_on`` is None while it runs."""

    started_on: date
    ended_on: date | None = None


def last_planned(started_on: date, days_planned: int) -> date:
    """Return the last day of a course as planned; its first day counts."""
    return started_on + timedelta(days=days_planned - 1)


def check_course(entry: RecoveryEntry, others: Iterable[CourseDays]) -> list[Problem]:
    """Return why a course cannot begin; ``others`` are the child's courses so far."""
    problems = []
    for one in others:
        if one.ended_on is None:
            problems.append(Problem("started_on", _RUNS.fill(day=one.started_on)))
        elif one.started_on <= entry.started_on <= one.ended_on:
            problems.append(Problem("started_on", _RAN.fill(first=one.started_on, last=one.ended_on)))
    if entry.days_planned not in PLANS:
        problems.append(Problem("days_planned", _DAYS))
    if entry.reason not in REASONS:
        problems.append(Problem("reason", _REASON))
    return problems


def check_portions(course: CourseDays, on: date, portions: int, eaten: str, today: date) -> list[Problem]:
    """Return why one day's portions cannot be stored."""
    problems = []
    if on > today:
        problems.append(Problem("given_on", _FUTURE.fill(day=on)))
    elif on < course.started_on:
        problems.append(Problem("given_on", _BEFORE_START.fill(day=on, start=course.started_on)))
    elif course.ended_on is not None and on > course.ended_on:
        problems.append(Problem("given_on", _AFTER_END.fill(day=on, end=course.ended_on)))
    if not 0 <= portions <= MOST_PORTIONS:
        problems.append(Problem("portions", _PORTIONS.of(portions).fill(most=MOST_PORTIONS)))
    if eaten and eaten not in EATEN:
        problems.append(Problem("eaten", _EATEN))
    return problems


def check_end(course: CourseDays, on: date, outcome: str, last_portion: date | None, today: date) -> list[Problem]:
    """Return why a course cannot end so."""
    problems = []
    if on > today:
        problems.append(Problem("ended_on", _FUTURE.fill(day=on)))
    elif on < course.started_on:
        problems.append(Problem("ended_on", _BEFORE_START.fill(day=on, start=course.started_on)))
    elif last_portion is not None and on < last_portion:
        problems.append(Problem("ended_on", _PORTIONS_LATER.fill(day=last_portion)))
    if outcome not in OUTCOMES:
        problems.append(Problem("outcome", _OUTCOME))
    return problems
