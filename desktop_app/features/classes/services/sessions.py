"""Meetings of a class: planned, moved, cancelled, held, and the list of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive

from ..models import Attendance, ClassMaterial, ClassSession, GroupClass, ScoredTest
from ..rules.checks import check_in_term, check_not_future
from ..rules.entries import SessionEntry
from ..rules.natural_ids import extra_session_id, planned_session_id
from ..rules.schedule import Plan, check_plan, check_times, planned_dates
from .classes import find_class
from .participants import by_any_id, participants
from .staff import forget_leaders, leaders_follow, leaders_were_there

HELD, CANCELLED = "held", "cancelled"

_GONE = QT_TRANSLATE_NOOP("Classes", "This meeting is not here any more. Choose another.")
_NO_REASON = QT_TRANSLATE_NOOP("Classes", "Write why.")
_SAME_DAY = QT_TRANSLATE_NOOP("Classes", "The class already meets on {day}. Choose another day.")
_IS_HELD = QT_TRANSLATE_NOOP("Classes", "The meeting on {day} has an attendance list. It cannot be cancelled or removed.")
_IS_CANCELLED = QT_TRANSLATE_NOOP("Classes", "The meeting on {day} was cancelled. Take that back first.")
_IS_CLOSED = QT_TRANSLATE_NOOP("Classes", "The class was closed on {day}. Open it again first.")
_NOTHING_NEW = QT_TRANSLATE_NOOP("Classes", "The class already meets on all of these days.")


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


def plan_sessions(session: Session, class_id: bytes, plan: Plan) -> list[bytes]:
    """Plan meetings and return their ids, the earliest first. Days on which the class meets already stay as they are.

    Two laptops that plan the same days write the same rows.

    Raises:
        InputError: a day lies outside the term of the class, or the plan is not possible; nothing was planned.
        UserError: the class is closed, or every day is planned already.
    """
    found = _open_class(session, class_id)
    if problems := check_plan(plan, found.until_date):
        raise InputError(problems)
    days = planned_dates(plan, found.until_date)
    for day in days:
        if problems := check_in_term(day, found.from_date, found.until_date, "first" if day == plan.first else "count"):
            raise InputError(problems)
    taken = _days_of(session, class_id)
    new = [day for day in days if day not in taken]
    if not new:
        raise UserError(_NOTHING_NEW)
    return [_plan_day(session, class_id, day, plan) for day in new]


def add_session(session: Session, class_id: bytes, held_on: date, entry: SessionEntry | None = None) -> bytes:
    """Enter one meeting outside of the schedule and return its id.

    Raises:
        InputError: the day lies outside the term, or the class meets on it already; nothing was stored.
        UserError: the class is closed.
    """
    found, entry = _open_class(session, class_id), entry or SessionEntry()
    problems = [*check_in_term(held_on, found.from_date, found.until_date), *check_times(entry.starts_at, entry.ends_at)]
    if held_on in _days_of(session, class_id):
        problems.append(Problem("held_on", _SAME_DAY.fill(day=held_on)))
    if problems:
        raise InputError(problems)
    key = extra_session_id(class_id, held_on)
    make_or_revive(session, ClassSession, key, class_id=class_id, held_on=held_on, **_described(entry))
    return key


def describe_session(session: Session, session_id: bytes, entry: SessionEntry) -> None:
    """Store times, place, topic and note of a meeting; raises InputError for an end before the beginning."""
    row = find_session(session, session_id)
    if problems := check_times(entry.starts_at, entry.ends_at):
        raise InputError(problems)
    for key, value in _described(entry).items():
        setattr(row, key, value)


def move_session(session: Session, session_id: bytes, held_on: date, reason: str, today: date) -> None:
    """Say that a meeting is or was held on another day.

    Raises:
        InputError: the day lies outside the term, another meeting is on it, the reason is missing, or a meeting that was
            held would lie in the future; nothing was changed.
        UserError: the meeting was cancelled or removed.
    """
    row = find_session(session, session_id)
    found = find_class(session, row.class_id)
    _refuse_cancelled(row)
    problems = check_in_term(held_on, found.from_date, found.until_date)
    if held_on != row.held_on and held_on in _days_of(session, row.class_id):
        problems.append(Problem("held_on", _SAME_DAY.fill(day=held_on)))
    if row.state == HELD:
        problems += check_not_future(held_on, today, "held_on")
    if not reason.strip():
        problems.append(Problem("reason", _NO_REASON))
    if problems:
        raise InputError(problems)
    leaders_follow(session, row, held_on, today)
    row.held_on, row.reason = held_on, reason.strip()


def cancel_session(session: Session, session_id: bytes, reason: str) -> None:
    """Say that a meeting does not take place.

    Raises:
        InputError: the reason is missing; nothing was changed.
        UserError: somebody is on its attendance list, or it was removed.
    """
    row = find_session(session, session_id)
    if not reason.strip():
        raise InputError([Problem("reason", _NO_REASON)])
    _refuse_attended(session, row)
    row.state, row.reason = CANCELLED, reason.strip()


def restore_session(session: Session, session_id: bytes) -> None:
    """Take back that a meeting was cancelled; raises InputError if another was planned on its day meanwhile."""
    row = find_session(session, session_id)
    if row.state == CANCELLED:
        if row.held_on in _days_of(session, row.class_id):
            raise InputError([Problem("held_on", _SAME_DAY.fill(day=row.held_on))])
        row.state, row.reason = None, None


def hold_session(session: Session, session_id: bytes, today: date) -> None:
    """Say that a meeting was held; saving its attendance says so too.

    Raises:
        InputError: its day is in the future, or outside the term of the class; nothing was changed.
        UserError: it was cancelled or removed.
    """
    row = find_session(session, session_id)
    _refuse_cancelled(row)
    found = find_class(session, row.class_id)
    if problems := [
        *check_not_future(row.held_on, today, "held_on"),
        *check_in_term(row.held_on, found.from_date, found.until_date),
    ]:
        raise InputError(problems)
    row.state = HELD
    leaders_were_there(session, row, today)


def reopen_session(session: Session, session_id: bytes) -> None:
    """Take back that a meeting was held; raises UserError if it has an attendance list."""
    row = find_session(session, session_id)
    _refuse_attended(session, row)
    row.state = None
    forget_leaders(session, row)


def remove_session(session: Session, session_id: bytes) -> None:
    """Remove a meeting that was planned by mistake; raises UserError if anything hangs on it."""
    row = find_session(session, session_id)
    _refuse_attended(session, row)
    for model in (ScoredTest, ClassMaterial):
        if session.scalar(select(model.id).where(model.session_id == session_id).limit(1)):
            raise UserError(_IS_HELD.fill(day=row.held_on))
    forget_leaders(session, row)
    session.delete(row)


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


def _plan_day(session: Session, class_id: bytes, day: date, plan: Plan) -> bytes:
    key = planned_session_id(class_id, day)
    if living(session, ClassSession, key) is not None:  # planned for this day and moved or cancelled: one more beside it
        key = extra_session_id(class_id, day)
    entry = SessionEntry(plan.starts_at, plan.ends_at, plan.place, plan.topic)
    make_or_revive(session, ClassSession, key, class_id=class_id, planned_on=day, held_on=day, **_described(entry))
    return key


def _open_class(session: Session, class_id: bytes) -> GroupClass:
    found = find_class(session, class_id)
    if found.closed_on is not None:
        raise UserError(_IS_CLOSED.fill(day=found.closed_on))
    return found


def _days_of(session: Session, class_id: bytes) -> set[date]:
    """Return the days on which a class meets; cancelled meetings leave theirs free."""
    query = select(ClassSession.held_on).where(
        ClassSession.class_id == class_id, func.coalesce(ClassSession.state, "") != CANCELLED
    )
    return set(session.scalars(query))


def _refuse_cancelled(row: ClassSession) -> None:
    if row.state == CANCELLED:
        raise UserError(_IS_CANCELLED.fill(day=row.held_on))


def _refuse_attended(session: Session, row: ClassSession) -> None:
    if session.scalar(select(Attendance.id).where(Attendance.session_id == row.id).limit(1)):
        raise UserError(_IS_HELD.fill(day=row.held_on))


def _described(entry: SessionEntry) -> dict[str, object]:
    return {
        "starts_at": entry.starts_at,
        "ends_at": entry.ends_at,
        "place": entry.place.strip() or None,
        "topic": entry.topic.strip() or None,
        "note": entry.note.strip() or None,
    }
