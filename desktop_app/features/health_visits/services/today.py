"""What of the open days and of the weighing waits today."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .doubts import list_doubts
from .open_days import unfinished_days

_UNFINISHED = QT_TRANSLATE_NOOP("Health visits", "{n} open days are not finished yet")
_DOUBTS = QT_TRANSLATE_NOOP("Health visits", "{n} measured values to check")


def today_lines(session: Session, today: date) -> Sequence[TodayLine]:
    """Return the days whose entry is not finished, and the values that are worth a second look."""
    days, doubts = unfinished_days(session, today), list_doubts(session, today)
    shown = {"day": days[0]} if days else {}
    return [
        TodayLine("health_visits.unfinished", _UNFINISHED.of(len(days)), len(days), "health_visits", shown, "warn", 210),
        TodayLine("health_visits.doubts", _DOUBTS.of(len(doubts)), len(doubts), "health_visits", {"mode": "doubts"}, "", 420),
    ]
