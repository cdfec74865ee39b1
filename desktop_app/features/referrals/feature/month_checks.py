"""What the slice asks before a month is closed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import MonthCheck, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _without_reply(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import without_reply

    return without_reply(session, month, today)


MONTH_CHECKS = (
    MonthCheck("referrals.without_reply", QT_TRANSLATE_NOOP("Referrals", "Referrals without a result"), _without_reply, 300),
)
