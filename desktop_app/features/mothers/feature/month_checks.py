"""What the slice asks before a month is closed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import MonthCheck, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _past_the_day(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import past_the_day

    return past_the_day(session, month, today)


def _births_without_weight(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import births_without_weight

    return births_without_weight(session, month, today)


def _not_seen(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import not_seen

    return not_seen(session, month, today)


MONTH_CHECKS = (
    MonthCheck("mothers.past_the_day", QT_TRANSLATE_NOOP("Mothers", "Births that are not written down"), _past_the_day, 200),
    MonthCheck("mothers.births_without_weight", QT_TRANSLATE_NOOP("Mothers", "Weight at birth"), _births_without_weight, 210),
    MonthCheck("mothers.not_seen", QT_TRANSLATE_NOOP("Mothers", "Pregnant women not seen in the month"), _not_seen, 220),
)
