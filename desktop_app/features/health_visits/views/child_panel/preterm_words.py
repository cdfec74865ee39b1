"""The age of a child born too early, counted from the due date."""

from datetime import date, timedelta

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.ui.words import tr

from ...rules.growth.preterm import DUE_WEEKS, TERM_WEEKS, corrected_age_days

EARLY = QT_TRANSLATE_NOOP("Health visits", "Born {n} weeks before the due date. Counted from the due date: {age}.")
NOT_DUE_YET = QT_TRANSLATE_NOOP("Health visits", "Born {n} weeks before the due date, which is {day}.")
GROWN_UP = QT_TRANSLATE_NOOP("Health visits", "Born {n} weeks before the due date. From 24 months on the true age counts.")


def corrected_age_words(birth: PartialDate, gestation_weeks: int | None, today: date) -> str:
    """Return how old the child is from its due date on, until 24 months; "" for one born in time.

    Args:
        gestation_weeks: completed; None if not known.
    """
    born = birth.middle
    if born is None or gestation_weeks is None or gestation_weeks >= TERM_WEEKS:
        return ""
    weeks = DUE_WEEKS - gestation_weeks
    due = born + timedelta(weeks=weeks)
    if today < due:
        return tr(NOT_DUE_YET.of(weeks), day=due)
    days = corrected_age_days((today - born).days, gestation_weeks)
    if days is None:
        return tr(GROWN_UP.of(weeks))
    return tr(EARLY.of(weeks), age=age_text(PartialDate.of(due), today, birth.exact is None))
