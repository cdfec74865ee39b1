"""What the slice asks before a month is closed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import MonthCheck, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _presence_of_month(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import presence_of_month

    return presence_of_month(session, month, today)


def _officers_of_month(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import officers_of_month

    return officers_of_month(session, month, today)


MONTH_CHECKS = (
    MonthCheck(
        "volunteers.presence_of_month", QT_TRANSLATE_NOOP("Volunteers", "Who of the volunteers came"), _presence_of_month, 450
    ),
    MonthCheck("volunteers.officers_of_month", QT_TRANSLATE_NOOP("Volunteers", "Who signs"), _officers_of_month, 460),
)
