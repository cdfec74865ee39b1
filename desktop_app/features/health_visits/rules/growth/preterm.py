"""Children born before 37 completed weeks: scores by the age they would have if born on the due date.

Corrected age until 24 months is the usual practice; WHO's software has no rule for it (growth.md section 7).
Whether a child could stand, and whether length or height counts, follows the true age.
"""

from .ages import HEIGHT_FROM_DAY
from .assessment import Growth, Measured, assess

TERM_WEEKS = 37
DUE_WEEKS = 40


def corrected_age_days(age_days: float | None, gestation_weeks: int | None) -> int | None:
    """Return the age counted from the due date, or None where the true age alone counts.

    None for a child born at 37 weeks or later, from 24 months (day 731) on, before the due date, and where
    the age or the weeks of pregnancy are not known.
    """
    if age_days is None or gestation_weeks is None or gestation_weeks >= TERM_WEEKS:
        return None
    days = int(age_days + 0.5)
    corrected = days - 7 * (DUE_WEEKS - gestation_weeks)
    return corrected if corrected >= 0 and days < HEIGHT_FROM_DAY else None


def assess_both(measured: Measured, gestation_weeks: int | None) -> tuple[Growth, Growth | None]:
    """Return the scores by the true age, and those by the corrected age if there is one.

    Both rest on the same corrected length. ``measured`` carries the age in days.
    """
    by_true_age = assess(measured)
    corrected = corrected_age_days(measured.age_days, gestation_weeks)
    if corrected is None:
        return by_true_age, None
    moved = measured._replace(age_days=corrected, length_height_cm=by_true_age.corrected_cm, position=None)
    return by_true_age, assess(moved)._replace(
        position_used=by_true_age.position_used, position_doubtful=by_true_age.position_doubtful
    )
