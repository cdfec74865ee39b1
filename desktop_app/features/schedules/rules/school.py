"""School years: in which month a class is reached (domain.md 3.2, school series)."""

from datetime import date

from desktop_app.core.period import Month

from .values import Subject

FIRST_MONTH = 7
"""A school year begins in July (Indonesia) or August (Sweden): months from July on lie in its first calendar year."""
FIRST_CLASS_YEARS = 7
"""A child whose class nobody knows is in class 1 from the school year in which it becomes seven."""


def month_of_class(subject: Subject, grade: int, month: int) -> Month | None:
    """Return the month in which a person attends a class; None if neither class nor year of birth is known."""
    first = _first_year(subject)
    if first is None:
        return None
    return Month(first + grade - 1 + (month < FIRST_MONTH), month)


def school_year_of(day: date) -> int:
    """Return the calendar year in which the school year of a day began."""
    return day.year - (day.month < FIRST_MONTH)


def _first_year(subject: Subject) -> int | None:
    if subject.school_grade is not None and subject.school_on is not None:
        return school_year_of(subject.school_on) - subject.school_grade + 1
    return None if subject.birth.year is None else subject.birth.year + FIRST_CLASS_YEARS
