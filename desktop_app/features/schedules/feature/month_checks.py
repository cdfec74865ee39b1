"""What the slice asks before a month is closed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import MonthCheck, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _half_written(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import half_written

    return half_written(session, month, today)


MONTH_CHECKS = (
    MonthCheck("schedules.half_written", QT_TRANSLATE_NOOP("Schedules", "Doses without a day or a name"), _half_written, 250),
)
