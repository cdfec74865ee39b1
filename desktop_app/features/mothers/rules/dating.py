"""When a birth is expected, and how far a pregnancy is.

Source: domain.md 5 and 13, number 19: the expected day is 280 days after the first day of the last period; an expected day
from an ultrasound keeps its own basis, and weeks are then reckoned back from it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

TERM_DAYS = 280
LAST_WEEK = 44
"""A pregnancy that is open longer is asked about: it was born, or the date is wrong."""
POSTPARTUM_DAYS = 42


@dataclass(frozen=True, slots=True)
class Trimester:
    """Completed weeks of a trimester as the pack counts them, both included; ``until_week`` None for the last."""

    number: int
    from_week: int
    until_week: int | None
    source: str


def expected_day(lmp: date) -> date:
    """Return the day on which the birth is expected, from the first day of the last period."""
    return lmp + timedelta(days=TERM_DAYS)


def dated_from(lmp: date | None, edd: date | None) -> date | None:
    """Return the day from which the weeks of a pregnancy count: 280 days before the expected day; None if nothing is known."""
    return lmp if edd is None else edd - timedelta(days=TERM_DAYS)


def last_look(ended: date | None, on: date) -> date:
    """Return until which day, at the latest ``on``, measured values belong to a pregnancy: with the weeks after it."""
    return on if ended is None else min(on, ended + timedelta(days=POSTPARTUM_DAYS))


def weeks_on(start: date | None, on: date) -> int | None:
    """Return the completed weeks on a day; None if they are not known or the pregnancy begins later."""
    return None if start is None or on < start else (on - start).days // 7


def trimester_of(trimesters: Sequence[Trimester], weeks: int | None) -> int | None:
    """Return the trimester of a completed week; None if the weeks are not known."""
    if weeks is None:
        return None
    return next((one.number for one in trimesters if one.until_week is None or weeks <= one.until_week), None)
