"""Reports that wait to be handed in."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.health_visits.services import list_open_days

from ..models import MonthReport
from ..rules.states import FINAL, RETURNED, SENT, due_on
from .standing import due_day

DUE = QT_TRANSLATE_NOOP("Month end", "The report of {month} is due on {day}")
LATE = QT_TRANSLATE_NOOP("Month end", "The report of {month} was due on {day}")
CAME_BACK = QT_TRANSLATE_NOOP("Month end", "The report of {month} came back: mend it and send it again")
SOON_DAYS = 3
MOST = 3
"""Lines at most; older months are on the page of the months."""
NEWEST_DAYS = 8
"""Open days to look through for one of the month before: as a rule one or two a month."""


def today_lines(session: Session, today: date) -> Sequence[TodayLine]:
    """Return the months before this one whose reports were begun, or that had an open day just now, and were not sent."""
    last = Month.of(today).plus(-1)
    reports = session.scalars(select(MonthReport).where(MonthReport.month <= str(last)))
    waiting: dict[Month, MonthReport | None] = {}
    done = set()
    for report in reports:
        month = Month.parse(report.month)
        if report.state in (SENT, FINAL):
            done.add(month)
        else:
            waiting[month] = report
    if last not in done and any(Month.of(day.held_on) == last for day in list_open_days(session, NEWEST_DAYS)):
        waiting.setdefault(last, None)
    day = due_day(session) if waiting else 1
    return [_line(month, waiting[month], due_on(month, day), today) for month in sorted(waiting, reverse=True)[:MOST]]


def _line(month: Month, report: MonthReport | None, usual: date, today: date) -> TodayLine:
    due = (report.due_on if report is not None else None) or usual
    words: Text = LATE if today > due else DUE
    tone = "danger" if today > due else "warn" if (due - today).days <= SOON_DAYS else ""
    if report is not None and report.state == RETURNED:
        words, tone = CAME_BACK, "danger"
    return TodayLine(f"month_end.{month}", words.fill(month=month, day=due), 1, "month_end", {"month": month}, tone, 150)
