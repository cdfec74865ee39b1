"""Weight gained between two weighings against WHO's weight increments (growth velocity standards 2009).

WHO published them for intervals of whole months that start at a whole month of age: over 1 month to the first
birthday, over 2 and 3 months to the second. A z-score is of a gain, not of a weight.
"""

from .ages import DAYS_PER_MONTH
from .scores import Row, restricted_score
from .tables import lms_table

MONTHS = (1, 2, 3)
SLACK_DAYS = 5
"""Own choice: weighing days lie 26 to 35 days apart; WHO's "month" from birth is four weeks."""


def increment_z(sex: str | None, age_days_before: float | None, age_days_after: float | None, grams: float) -> float | None:
    """Return z, to two decimals, of the grams gained between two ages, or None where WHO has no increment.

    The interval is the whole number of months that the two days lie apart, give or take ``SLACK_DAYS``; it starts
    at the whole month nearest to the first age. The gain is taken as it is, not stretched to the whole months.
    """
    if sex is None or age_days_before is None or age_days_after is None:
        return None
    apart = age_days_after - age_days_before
    months = round(apart / DAYS_PER_MONTH)
    if months not in MONTHS or abs(apart - months * DAYS_PER_MONTH) > SLACK_DAYS:
        return None
    table = lms_table("2009", f"weight_gain_{months}", sex)
    start = int(age_days_before / DAYS_PER_MONTH + 0.5)
    value = grams + table.delta_g
    if not table.first <= start <= table.last or value <= 0:
        return None
    power, median, spread = table.lms(start)
    row: Row = (power, median, power * spread)
    return restricted_score(row, value, -5.0, 5.0)[0]
