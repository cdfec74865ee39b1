"""By which month of age the least gain is looked up."""

from datetime import date

from desktop_app.core.period import completed_months

COMPLETED, CALENDAR = "completed", "calendar"
LAST_LETTER_MONTH = 71
"""Letters end with the sixth year; S and D count up to the pack's own limit (domain.md 16.4, number 21)."""


def gain_month(born: date, on: date, kbm_month: str) -> int:
    """Return the month of the least gain (KBM) on a day.

    Args:
        kbm_month: "completed" months of age, or "calendar": the column of the growth card, counted from the month of
            birth (domain.md 16.1, number 2: sources differ, so the pack says which).
    """
    if kbm_month == CALENDAR:
        return (on.year - born.year) * 12 + on.month - born.month
    return completed_months(born, on)
