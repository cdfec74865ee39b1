"""The list of meetings: what is known of each, and how many came."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living

from ..models import Attendance, ClassSession, GroupClass
from .classes import find_class
from .participants import by_any_id, participants

_GONE = QT_TRANSLATE_NOOP("Classes", "This meeting is not here any more. Choose another.")


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One meeting.

    Attributes:
        planned_on: day of the schedule; None for a meeting outside of it.
        held_on: day it is or was held.
        place: its own, else the class's.
        state: held, cancelled, or None while it is planned.
        present, companions: people on the attendance list who came, and of these with somebody.
        absent: people on the list who did not come.
    """

    id: bytes
    class_id: bytes
    planned_on: date | None
    held_on: date
    starts_at: int | None
    ends_at: int | None
    place: str
    topic: str
    state: str | None
    reason: str
    note: str
    present: int = 0
    absent: int = 0
    companions: int = 0

    @property
    def is_moved(self) -> bool:
        """Return True if it is held on another day than planned."""
        return self.planned_on is not None and self.planned_on != self.held_on


def find_session(session: Session, session_id: bytes) -> ClassSession:
    """Return the record of a meeting; raises UserError if it was removed."""
    row = living(session, ClassSession, session_id)
    if row is None:
        raise UserError(_GONE)
    return row


def session_row(session: Session, session_id: bytes) -> SessionRow:
    """Return one meeting; raises UserError if it was removed."""
    row = find_session(session, session_id)
    return _rows(session, [row], find_class(session, row.class_id))[0]


def list_sessions(session: Session, class_id: bytes) -> list[SessionRow]:
    """Return the meetings of a class, the earliest first; raises UserError if the class was removed."""
    found = find_class(session, class_id)
    query = select(ClassSession).where(ClassSession.class_id == class_id).order_by(ClassSession.held_on, ClassSession.starts_at)
    return _rows(session, list(session.scalars(query)), found)


def not_cancelled() -> ColumnElement[bool]:
    """Return the condition that a meeting was not cancelled."""
    return func.coalesce(ClassSession.state, "") != "cancelled"


def classes_between(session: Session, first: date, last: date) -> list[bytes]:
    """Return the classes that met, or were to meet, on a day from ``first`` to ``last``; removed classes are left out."""
    query = (
        select(ClassSession.class_id)
        .join(GroupClass, GroupClass.id == ClassSession.class_id)
        .where(or_(ClassSession.held_on.between(first, last), ClassSession.planned_on.between(first, last)))
        .distinct()
    )
    return list(session.scalars(query))


def _rows(session: Session, rows: Sequence[ClassSession], found: GroupClass) -> list[SessionRow]:
    counted = _counted(session, found.id, [row.id for row in rows])
    return [
        SessionRow(
            row.id,
            row.class_id,
            row.planned_on,
            row.held_on,
            row.starts_at,
            row.ends_at,
            row.place or found.place or "",
            row.topic or "",
            row.state,
            row.reason or "",
            row.note or "",
            *counted.get(row.id, (0, 0, 0)),
        )
        for row in rows
    ]


def _counted(session: Session, class_id: bytes, meetings: Sequence[bytes]) -> dict[bytes, tuple[int, int, int]]:
    """Return per meeting how many came, stayed away, and came with somebody; who was entered twice counts once."""
    people_of_class = by_any_id(participants(session, class_id))
    query = select(Attendance.session_id, Attendance.enrolment_id, Attendance.present, Attendance.companion)
    came: dict[bytes, dict[bytes, bool]] = {}
    companions: dict[bytes, set[bytes]] = {}
    for meeting, enrolment, present, companion in session.execute(query.where(Attendance.session_id.in_(meetings))):
        key = people_of_class[enrolment].id if enrolment in people_of_class else enrolment
        lines = came.setdefault(meeting, {})
        lines[key] = present or lines.get(key, False)
        if present and companion:
            companions.setdefault(meeting, set()).add(key)
    return {
        key: (sum(lines.values()), len(lines) - sum(lines.values()), len(companions.get(key, ()))) for key, lines in came.items()
    }
