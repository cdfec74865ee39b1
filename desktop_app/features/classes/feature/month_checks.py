"""What the slice asks before a month is closed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import MonthCheck, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _meetings_of_month(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import meetings_of_month

    return meetings_of_month(session, month, today)


MONTH_CHECKS = (
    MonthCheck("classes.meetings_of_month", QT_TRANSLATE_NOOP("Classes", "Meetings without attendance"), _meetings_of_month, 350),
)
