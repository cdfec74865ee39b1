"""Smoking and eating as people tell it: stored, taken back, read."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError

from ..models import Habit
from ..rules.checking import check_habits
from ..rules.entries import Habits
from ..rules.natural_ids import habit_id
from .people import person_on
from .writing import forget_day, put, rows_of_people


def record_habits(session: Session, resident: bytes, on: date, habits: Habits, today: date | None = None) -> bytes:
    """Add what was told to what is known of the day and return the row's id; what is None here stays as it was.

    Raises:
        InputError: nothing was told, a number cannot be, or the day is not possible; nothing was stored.
    """
    return _put(session, resident, on, habits, today, keeps=True)


def replace_habits(session: Session, resident: bytes, on: date, habits: Habits, today: date | None = None) -> bytes:
    """Store what was told in the place of what is known of the day; raises like ``record_habits``."""
    return _put(session, resident, on, habits, today, keeps=False)


def put_habits_of_day(session: Session, resident: bytes, on: date, habits: Habits, today: date | None = None) -> None:
    """Store a day's answers as they stand now; one in which nothing is told any more is taken back."""
    told = (habits.smoking, habits.pack_years, habits.much_sugar, habits.much_salt, habits.much_fat)
    if any(value is not None for value in told):
        replace_habits(session, resident, on, habits, today)
    else:
        forget_habits(session, resident, on)


def forget_habits(session: Session, resident: bytes, on: date) -> None:
    """Take out what was told on a day; undo brings it back."""
    forget_day(session, Habit, resident, Habit.asked_on, on)


def habits_of(
    session: Session, residents: Collection[bytes] | None, first: date | None = None, last: date | None = None
) -> dict[bytes, list[Habits]]:
    """Return what people told in a span of days: {resident: newest first}; None asks for everybody."""
    found: dict[bytes, list[Habits]] = {}
    for resident, row in rows_of_people(session, Habit, residents, Habit.asked_on, first, last):
        found.setdefault(resident, []).append(_habits(row))
    return found


def _put(session: Session, resident: bytes, on: date, habits: Habits, today: date | None, keeps: bool) -> bytes:
    if problems := check_habits(habits):
        raise InputError(problems)
    resident = person_on(session, resident, on, today)
    values = {
        "resident_id": resident,
        "asked_on": on,
        "smoking": habits.smoking,
        "pack_years": habits.pack_years,
        "much_sugar": habits.much_sugar,
        "much_salt": habits.much_salt,
        "much_fat": habits.much_fat,
        "asked_by": habits.by.strip() or None,
        "note": habits.note.strip() or None,
    }
    return put(session, Habit, habit_id(resident, on), Habit.asked_on, values, keeps)


def _habits(row: Habit) -> Habits:
    return Habits(
        row.smoking,
        row.pack_years,
        row.much_sugar,
        row.much_salt,
        row.much_fat,
        row.asked_by or "",
        row.note or "",
        row.asked_on,
        row.id,
    )
