"""Weeks as subjects of papers."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest
from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.weeks import WEEK, monday_of, week_key, week_of_key
from ..services import weeks_planned

NO_PLAN = QT_TRANSLATE_NOOP("Home visits", "No plan for this week yet")


def weeks_to_print(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return the weeks of a month that have a plan, each by its Monday."""
    return [(week_key(monday), monday.isoformat()) for monday, _ in weeks_planned(session) if Month.of(monday) == month]


def weeks_of(request: PaperRequest) -> list[date]:
    """Return the Mondays that are asked for; of none the first week of the month.

    Raises:
        UserError: what was asked for is no week.
    """
    asked = [monday for key in request.subjects if (monday := week_of_key(key)) is not None]
    if request.subjects and not asked:
        raise UserError(NO_PLAN)
    return asked or [monday_of(request.month.first + WEEK)]
