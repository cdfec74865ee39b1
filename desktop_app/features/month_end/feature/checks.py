"""What this slice itself asks before a month is closed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import MonthCheck, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

NOT_OVER = QT_TRANSLATE_NOOP("Month end", "{month} goes on until {day}. What happens until then would not be in the registers.")


def _not_over(_session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    return [MonthGap(NOT_OVER.fill(month=month, day=month.last), "month_end", {"month": month})] if today < month.last else []


MONTH_CHECKS = (MonthCheck("month_end.not_over", QT_TRANSLATE_NOOP("Month end", "The month is not over"), _not_over, 10),)
