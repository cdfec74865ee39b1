"""What is not written down of the people who helped in a month, and of those who sign its registers."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..rules.words import OFFICES
from .attendance import presence_between
from .officers import office_lines

SIGNING = ("head_of_post", "volunteer", "midwife")
"""Offices that sign the monthly registers (domain.md 16.5, number 27)."""

_NOT_SAID = QT_TRANSLATE_NOOP("Volunteers", "{n} helpers were planned for {day}. Write who of them came.")
_NO_OFFICER = QT_TRANSLATE_NOOP(
    "Volunteers", "{office}: nobody holds this office on {day}. The line to sign stays without a name."
)


def presence_of_month(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the days on which people were planned to help and nobody wrote whether they came; the one line a day."""
    waiting: dict[date, int] = {}
    for row in presence_between(session, month.first, min(month.last, today), ("open_day",)):
        if row.planned and row.present is None:
            waiting[row.on_date] = waiting.get(row.on_date, 0) + 1
    return [MonthGap(_NOT_SAID.of(number).fill(day=day), "volunteers", {"day": day}) for day, number in sorted(waiting.items())]


def officers_of_month(session: Session, month: Month, _today: date) -> list[MonthGap]:
    """Return the offices that sign and that nobody holds on the last day of the month, and the post's settings name nobody."""
    lines = office_lines(session, month.last)
    held = {line.office for line in lines if line.in_office or line.fallback}
    return [_nobody(OFFICES[office], month.last) for office in SIGNING if office not in held]


def _nobody(office: Text, day: date) -> MonthGap:
    return MonthGap(_NO_OFFICER.fill(office=office, day=day), "volunteers", {"mode": "officers"})
