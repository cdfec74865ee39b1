"""Weeks as subjects of papers."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest
from desktop_app.core.period import Month

from ..rules.weeks import WEEK, monday_of, week_key, week_of_key
from ..services import weeks_planned


def weeks_to_print(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return the weeks of a month that have a plan, each by its Monday."""
    return [(week_key(monday), monday.isoformat()) for monday, _ in weeks_planned(session) if Month.of(monday) == month]


def weeks_of(request: PaperRequest) -> list[date]:
    """Return the Mondays that are asked for; of none the first week of the month."""
    return [week_of_key(key) for key in request.subjects] or [monday_of(request.month.first + WEEK)]
