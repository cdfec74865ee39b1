"""What the slice asks before a month is closed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import MonthCheck, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _balances_of_month(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import balances_of_month

    return balances_of_month(session, month, today)


def _counts_of_month(session: Any, month: Month, today: date) -> Sequence[MonthGap]:
    from ..services.month_checks import counts_of_month

    return counts_of_month(session, month, today)


MONTH_CHECKS = (
    MonthCheck("stock.balances_of_month", QT_TRANSLATE_NOOP("Stock", "More given out than was there"), _balances_of_month, 400),
    MonthCheck("stock.counts_of_month", QT_TRANSLATE_NOOP("Stock", "Counting the stock"), _counts_of_month, 410),
)
