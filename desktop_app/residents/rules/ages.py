"""Ages as volunteers say them: days in the first month, months below five years, years after that."""

from datetime import date, timedelta

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

MONTHS_UNTIL = 60
"""From this age in completed months on, people say years."""

_DAYS = QT_TRANSLATE_NOOP("Residents", "{n} days")
_MONTHS = QT_TRANSLATE_NOOP("Residents", "{n} months")
_YEARS = QT_TRANSLATE_NOOP("Residents", "{n} years")
_ABOUT = QT_TRANSLATE_NOOP("Residents", "≈ {age}")
_UNKNOWN = QT_TRANSLATE_NOOP("Residents", "age unknown")


def age_text(birth: PartialDate, on: date, is_estimated: bool = False) -> Text:
    """Return the age on a day in words; "≈" stands before one that rests on an incomplete or estimated date."""
    months = birth.age_months(on)
    if months is None or birth.middle is None:
        return _UNKNOWN
    if months < 1:
        words = _DAYS.of(max((on - birth.middle).days, 0))
    else:
        words = _MONTHS.of(months) if months < MONTHS_UNTIL else _YEARS.of(months // 12)
    return _ABOUT.fill(age=words) if is_estimated or birth.exact is None else words


def latest_birth(on: date, months: int) -> date:
    """Return the last birth date of somebody who has completed ``months`` months on a day.

    Not simply ``months`` earlier: who was born on 31 January is one month old on 28 February.
    """
    latest = add_months(on, -months)
    while add_months(latest + timedelta(days=1), months) <= on:
        latest += timedelta(days=1)
    return latest
