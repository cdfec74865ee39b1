"""Which meetings are held today."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..models import ClassSession, GroupClass
from .session_list import not_cancelled

_MEETINGS = QT_TRANSLATE_NOOP("Classes", "{n} meetings of classes today")


def today_lines(session: Session, today: date) -> Sequence[TodayLine]:
    """Return the meetings of the day; the list of those who come opens where there is one meeting."""
    query = select(ClassSession.id).join(GroupClass, GroupClass.id == ClassSession.class_id)
    found = list(session.scalars(query.where(ClassSession.held_on == today, not_cancelled())))
    shown = {"session": found[0]} if len(found) == 1 else {}
    return [TodayLine("classes.meetings", _MEETINGS.of(len(found)), len(found), "classes", shown, "", 205)]
