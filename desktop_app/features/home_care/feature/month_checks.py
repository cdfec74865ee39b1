"""What the slice asks before a month is closed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import MonthCheck, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _visits_of_month(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import visits_of_month

    return visits_of_month(session, month, today)


def _follow_ups_of_month(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import follow_ups_of_month

    return follow_ups_of_month(session, month, today)


MONTH_CHECKS = (
    MonthCheck("home_care.visits_of_month", QT_TRANSLATE_NOOP("Home visits", "Planned visits at home"), _visits_of_month, 320),
    MonthCheck(
        "home_care.follow_ups_of_month",
        QT_TRANSLATE_NOOP("Home visits", "Things to look at again at home"),
        _follow_ups_of_month,
        330,
    ),
)
