"""Which referrals wait today."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .list_rows import referral_rows

_LATE = QT_TRANSLATE_NOOP("Referrals", "{n} referrals have no result for more than a week")
_FOLLOW = QT_TRANSLATE_NOOP("Referrals", "{n} referrals are still to be followed")


def today_lines(session: Session, today: date) -> Sequence[TodayLine]:
    """Return the referrals that are chased, and those about which something is to be done still (domain.md 8.2, V16)."""
    rows = referral_rows(session, today, is_open=True)
    late = sum(row.sent.waits_too_long(today) for row in rows)
    rest, shown = len(rows) - late, {"scope": "open"}
    return [
        TodayLine("referrals.late", _LATE.of(late), late, "referrals", shown, "danger", 150),
        TodayLine("referrals.open", _FOLLOW.of(rest), rest, "referrals", shown, "", 430),
    ]
