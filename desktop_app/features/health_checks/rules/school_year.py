"""The school year: which class somebody attends, and the iron tablets of girls, which count from July to June.

At least 26 tablets a school year, one a week (domain.md 16.1, number 9); how many is a value of the pack.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.schedules.rules.school import FIRST_CLASS_YEARS, FIRST_MONTH, school_year_of

from .entries import Iron

LAST_CLASS = 12


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """A school year, from 1 July to 30 June."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class IronYear:
    """The iron tablets of one school year.

    Attributes:
        tablets: handed out in the year so far.
        needed: in the whole year.
    """

    year: SchoolYear
    tablets: int
    needed: int

    @property
    def is_enough(self) -> bool:
        """Return True if the year's tablets were handed out."""
        return self.tablets >= self.needed


def school_year(day: date) -> SchoolYear:
    """Return the school year that a day lies in."""
    year = school_year_of(day)
    return SchoolYear(date(year, FIRST_MONTH, 1), date(year + 1, FIRST_MONTH - 1, 30))


def class_on(birth: PartialDate, on: date, known: tuple[int, date] | None = None) -> int | None:
    """Return the class that somebody attends, 1-12; None outside school age or if nothing is known.

    Args:
        known: a class and a day on which it was attended; otherwise class 1 begins in the year in which one becomes seven.
    """
    if known is not None:
        grade = known[0] + school_year_of(on) - school_year_of(known[1])
    elif birth.year is not None:
        grade = school_year_of(on) - (birth.year + FIRST_CLASS_YEARS) + 1
    else:
        return None
    return grade if 1 <= grade <= LAST_CLASS else None


def iron_year(given: Sequence[Iron], on: date, needed: int) -> IronYear:
    """Return the iron tablets of the school year of a day."""
    year = school_year(on)
    return IronYear(year, sum(one.tablets or 0 for one in given if year.first <= one.on <= year.last), needed)
