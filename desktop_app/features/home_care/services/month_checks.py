"""What is not written down of the visits at home of a month."""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.contract import MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.weeks import WEEK, last_day, monday_of
from .follow_ups import all_follow_ups
from .week import WAITING, week

_LEFT = QT_TRANSLATE_NOOP("Home visits", "{n} visits planned for the week of {day} are not written down.")
_AGAIN = QT_TRANSLATE_NOOP("Home visits", "{name}: to be looked at again since {day}.")


def visits_of_month(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the weeks that ended in the month with planned visits of which nobody wrote what came of them."""
    gaps, monday = [], monday_of(month.first)
    while last_day(monday) <= min(month.last, today - timedelta(days=1)):
        left = len(week(session, monday).of_state(WAITING))
        if left:
            gaps.append(MonthGap(_LEFT.of(left).fill(day=monday), "home_care", {"mode": "week", "week": monday}))
        monday += WEEK
    return gaps


def follow_ups_of_month(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the follow-ups whose day lay in the month or before it and that nobody made."""
    late = [one for one in all_follow_ups(session, is_open=True) if one.due_on and one.due_on <= min(month.last, today)]
    return [MonthGap(_AGAIN.fill(name=one.name, day=one.due_on), "home_care", {"mode": "again"}, one.resident) for one in late]
