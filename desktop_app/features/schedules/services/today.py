"""Who missed what can still be given, today."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.schedule import Status
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .due import missed_list

_MISSED = QT_TRANSLATE_NOOP("Schedules", "{n} people missed something that can still be given")


def today_lines(session: Session, today: date) -> Sequence[TodayLine]:
    """Return the people who are called for what they missed."""
    people = {line.resident.id for line in missed_list(session, today) if line.status is not Status.TOO_LATE}
    return [TodayLine("schedules.missed", _MISSED.of(len(people)), len(people), "schedules", {"mode": "missed"}, "", 330)]
