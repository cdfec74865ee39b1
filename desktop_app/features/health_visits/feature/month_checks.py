"""What health visits ask before a month is closed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import MonthCheck, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text


def _check(name: str, title: Text, order: int) -> MonthCheck:
    def find(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
        from ..services import month_checks

        found: Sequence[MonthGap] = getattr(month_checks, name)(session, month, today)
        return found

    return MonthCheck(f"health_visits.{name}", title, find, order)


MONTH_CHECKS = (
    _check("open_days_of_month", QT_TRANSLATE_NOOP("Health visits", "Open days"), 100),
    _check("came_without_weight", QT_TRANSLATE_NOOP("Health visits", "Came and have no weight"), 110),
    _check("doubts_of_month", QT_TRANSLATE_NOOP("Health visits", "Values to look at again"), 120),
    _check("sums_of_month", QT_TRANSLATE_NOOP("Health visits", "Sums of S, K, D, N, T, O and B"), 130),
    _check("not_weighed_without_reason", QT_TRANSLATE_NOOP("Health visits", "Not weighed, reason not written"), 140),
    _check("growth_cards_not_asked", QT_TRANSLATE_NOOP("Health visits", "Growth card not asked for"), 150),
    _check("helpers_of_month", QT_TRANSLATE_NOOP("Health visits", "Who helped on the open day"), 160),
)
