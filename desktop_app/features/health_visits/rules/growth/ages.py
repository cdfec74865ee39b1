"""Ages as WHO's growth software reckons them (R packages anthro 1.1 and anthroplus 1.0; growth.md section 3)."""

from math import floor

DAYS_PER_MONTH = 30.4375
"""A month is a twelfth of a year of 365.25 days."""

MONTHS_2007 = 60.0
"""From 60.0 months on the Reference 2007 holds, before it the Standards 2006: no gap and no overlap."""

HEIGHT_FROM_DAY = 731
"""From this day on the standing height counts, before it the lying length."""


def exact_age(age_days: float | None, age_months: float | None) -> tuple[int | None, float | None]:
    """Return the age in whole days, halves rounded up, and in months as given; None and None if it is not known.

    Args:
        age_days: counts if both are given.
        age_months: not rounded; may have decimals.
    """
    if age_days is not None:
        return floor(age_days + 0.5), age_days / DAYS_PER_MONTH
    if age_months is not None:
        return floor(age_months * DAYS_PER_MONTH + 0.5), age_months
    return None, None
