"""What of the visits at home waits today."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP

LEFT = QT_TRANSLATE_NOOP("Home visits", "{n} visits of this week are still to be made")
AGAIN = QT_TRANSLATE_NOOP("Home visits", "{n} things to look at again at home")


def today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    """Return the visits of the week that are left, and the follow-ups that are due."""
    from ..services import open_follow_ups, week

    left = sum(row.waits for row in week(session, today).rows)
    again = open_follow_ups(session, today)
    late = any(one.is_late(today) for one in again)
    return [
        TodayLine("home_care.week", LEFT.of(left), left, "home_care", {"mode": "week"}, "", 300),
        TodayLine(
            "home_care.follow_ups", AGAIN.of(len(again)), len(again), "home_care", {"mode": "again"}, "warn" if late else "", 290
        ),
    ]
