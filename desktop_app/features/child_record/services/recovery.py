"""Courses of recovery food and their portions."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import among, with_merged

from ..models import RecoveryFeeding, RecoveryPortion
from ..rules.natural_ids import recovery_feeding_id, recovery_portion_id
from ..rules.recovery import CourseDays, RecoveryEntry, check_course, check_end, check_portions, last_planned
from .people import child_on

_GONE = QT_TRANSLATE_NOOP("Child record", "This course is not here any more. Look at the card again.")


@dataclass(frozen=True, slots=True)
class Portion:
    """The portions of one day; ``eaten`` is a code of rules or empty."""

    id: bytes
    on: date
    portions: int
    eaten: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """A course of recovery food.

    Attributes:
        ended_on: None while it runs.
        portions: the newest day first.
    """

    id: bytes
    resident: bytes
    started_on: date
    days_planned: int
    reason: str
    food: str
    ended_on: date | None
    outcome: str
    note: str
    portions: Sequence[Portion] = ()

    @property
    def is_running(self) -> bool:
        """Return True until somebody ends it."""
        return self.ended_on is None

    @property
    def last_planned(self) -> date:
        """Return the last day as planned."""
        return last_planned(self.started_on, self.days_planned)

    @property
    def days_fed(self) -> int:
        """Return on how many days food was given."""
        return sum(one.portions > 0 for one in self.portions)


def start_recovery(session: Session, resident: bytes, entry: RecoveryEntry, today: date) -> bytes:
    """Begin a course and return its id.

    Raises:
        InputError: a course runs already or ran on that day, or something in it is not possible; nothing was stored.
    """
    resident = child_on(session, resident, entry.started_on, today, "started_on")
    others = [CourseDays(one.started_on, one.ended_on) for one in courses_of(session, [resident]).get(resident, ())]
    if problems := check_course(entry, others):
        raise InputError(problems)
    key = recovery_feeding_id(resident, entry.started_on)
    make_or_revive(
        session,
        RecoveryFeeding,
        key,
        resident_id=resident,
        started_on=entry.started_on,
        days_planned=entry.days_planned,
        reason=entry.reason,
        food=entry.food.strip() or None,
        ended_on=None,
        outcome=None,
        note=entry.note.strip() or None,
    )
    return key


def add_portions(session: Session, course: bytes, on: date, portions: int, eaten: str, today: date) -> bytes:
    """Store the portions of one day and return their id; those of that day before are replaced.

    Raises:
        InputError: the day is not within the course or after the child's death, or the number is not possible; nothing was
            stored.
        UserError: the course was removed.
    """
    row = _find(session, course)
    if problems := check_portions(CourseDays(row.started_on, row.ended_on), on, portions, eaten, today):
        raise InputError(problems)
    child_on(session, row.resident_id, on, today, "given_on")
    key = recovery_portion_id(course, on)
    make_or_revive(
        session,
        RecoveryPortion,
        key,
        course_id=course,
        resident_id=row.resident_id,
        given_on=on,
        portions=portions,
        eaten=eaten or None,
    )
    return key


def end_recovery(session: Session, course: bytes, on: date, outcome: str, note: str, today: date) -> None:
    """End a course.

    Raises:
        InputError: the day is not possible, or no outcome is chosen; nothing was stored.
        UserError: the course was removed.
    """
    row = _find(session, course)
    last = max((one.on for one in _portions(session, {course}).get(course, ())), default=None)
    if problems := check_end(CourseDays(row.started_on), on, outcome, last, today):
        raise InputError(problems)
    row.ended_on, row.outcome = on, outcome
    row.note = note.strip() or row.note


def remove_recovery(session: Session, course: bytes) -> None:
    """Take back a course that was begun by mistake, with its portions."""
    row = _find(session, course)
    for portion in session.scalars(select(RecoveryPortion).where(RecoveryPortion.course_id == course)):
        session.delete(portion)
    session.delete(row)


def courses_of(session: Session, ids: Collection[bytes]) -> dict[bytes, list[Course]]:
    """Return the courses of children with their portions: {resident: newest first}."""
    wanted = with_merged(session, ids)
    query = select(RecoveryFeeding).where(among(RecoveryFeeding.resident_id, wanted))
    rows = [row for row in session.scalars(query.order_by(RecoveryFeeding.started_on.desc())) if row.resident_id in wanted]
    portions = _portions(session, {row.id for row in rows})
    found: dict[bytes, list[Course]] = {}
    for row in rows:
        found.setdefault(wanted[row.resident_id], []).append(_course(row, wanted[row.resident_id], portions.get(row.id, ())))
    return found


def _course(row: RecoveryFeeding, resident: bytes, portions: Sequence[Portion]) -> Course:
    return Course(
        row.id,
        resident,
        row.started_on,
        row.days_planned,
        row.reason,
        row.food or "",
        row.ended_on,
        row.outcome or "",
        row.note or "",
        tuple(portions),
    )


def _portions(session: Session, courses: Collection[bytes]) -> dict[bytes, list[Portion]]:
    query = select(RecoveryPortion).where(among(RecoveryPortion.course_id, courses))
    found: dict[bytes, list[Portion]] = {}
    for row in session.scalars(query.order_by(RecoveryPortion.given_on.desc())):
        if row.course_id in courses:
            found.setdefault(row.course_id, []).append(Portion(row.id, row.given_on, row.portions, row.eaten or ""))
    return found


def _find(session: Session, course: bytes) -> RecoveryFeeding:
    row = living(session, RecoveryFeeding, course)
    if row is None:
        raise UserError(_GONE)
    return row
