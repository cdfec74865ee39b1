"""What is not written down of the meetings of a month."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.contract import MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..models import Attendance, ClassSession, GroupClass
from .session_list import not_cancelled

_NOBODY_WROTE = QT_TRANSLATE_NOOP(
    "Classes", "{name}, meeting of {day}: nobody wrote who came. Tick who came, or say that it was not held."
)


def meetings_of_month(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the meetings before today that were not cancelled and have no attendance."""
    query = (
        select(ClassSession.id, ClassSession.held_on, GroupClass.name)
        .join(GroupClass, GroupClass.id == ClassSession.class_id)
        .outerjoin(Attendance, (Attendance.session_id == ClassSession.id) & Attendance.deleted_at.is_(None))
        .where(ClassSession.held_on.between(month.first, month.last), ClassSession.held_on <= today, not_cancelled())
        .group_by(ClassSession.id, ClassSession.held_on, GroupClass.name)
        .having(func.count(Attendance.id) == 0)
        .order_by(ClassSession.held_on, GroupClass.name)
    )
    return [
        MonthGap(_NOBODY_WROTE.fill(name=name, day=held_on), "classes", {"session": key}, is_serious=True)
        for key, held_on, name in session.execute(query)
    ]
