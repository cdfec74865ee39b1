"""Meetings of a class: planned, moved, cancelled, held."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive

from ..models import Attendance, ClassMaterial, ClassSession, GroupClass, ScoredTest
from ..rules.checks import check_in_term, check_not_future
from ..rules.entries import SessionEntry
from ..rules.natural_ids import extra_session_id, planned_session_id
from ..rules.schedule import Plan, check_plan, check_times, planned_dates
from .classes import find_class
from .session_list import find_session, not_cancelled
from .staff import forget_leaders, leaders_follow, leaders_were_there

HELD, CANCELLED = "held", "cancelled"

_NO_REASON = QT_TRANSLATE_NOOP("Classes", "Write why.")
_SAME_DAY = QT_TRANSLATE_NOOP("Classes", "The class already meets on {day}. Choose another day.")
_IS_HELD = QT_TRANSLATE_NOOP("Classes", "The meeting on {day} has an attendance list. It cannot be cancelled or removed.")
_IS_CANCELLED = QT_TRANSLATE_NOOP("Classes", "The meeting on {day} was cancelled. Take that back first.")
_IS_CLOSED = QT_TRANSLATE_NOOP("Classes", "The class was closed on {day}. Open it again first.")
_NOTHING_NEW = QT_TRANSLATE_NOOP("Classes", "The class already meets on all of these days.")


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
    key = _free_key(session, extra_session_id(class_id, held_on))
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


def _plan_day(session: Session, class_id: bytes, day: date, plan: Plan) -> bytes:
    key = _free_key(session, planned_session_id(class_id, day), extra_session_id(class_id, day))
    entry = SessionEntry(plan.starts_at, plan.ends_at, plan.place, plan.topic)
    make_or_revive(session, ClassSession, key, class_id=class_id, planned_on=day, held_on=day, **_described(entry))
    return key


def _free_key(session: Session, *natural: bytes) -> bytes:
    """Return the first of these ids that no meeting has; a new one if all belong to meetings that were moved or cancelled."""
    return next((key for key in natural if living(session, ClassSession, key) is None), None) or new_id()


def _open_class(session: Session, class_id: bytes) -> GroupClass:
    found = find_class(session, class_id)
    if found.closed_on is not None:
        raise UserError(_IS_CLOSED.fill(day=found.closed_on))
    return found


def _days_of(session: Session, class_id: bytes) -> set[date]:
    """Return the days on which a class meets; cancelled meetings leave theirs free."""
    return set(session.scalars(select(ClassSession.held_on).where(ClassSession.class_id == class_id, not_cancelled())))


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
