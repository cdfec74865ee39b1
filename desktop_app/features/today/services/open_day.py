"""The open day that is held today, or else the last and the next one."""

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from desktop_app.features.health_visits.services import (
    DayCard,
    list_open_days,
    next_open_day_after,
    open_day_on,
    step_counts,
)

from ..rules.reading import HeldDay


class DayNow(NamedTuple):
    """What there is to say of open days.

    Attributes:
        held: today's open day; None if none was started.
        last: the newest open day before today.
        next_on: the next open day as custom lets expect; None if nothing can be told.
    """

    held: HeldDay | None
    last: DayCard | None
    next_on: date | None


def day_now(session: Session, today: date) -> DayNow:
    """Return what there is to say of open days on a day."""
    held = open_day_on(session, today)
    last = next((day for day in list_open_days(session, 3) if day.held_on < today), None)
    return DayNow(_held(session, held) if held else None, last, next_open_day_after(session, today))


def _held(session: Session, day: DayCard) -> HeldDay:
    waiting = {step: len(count.waiting) for step, count in step_counts(session, day.id).items()}
    return HeldDay(day.held_on, day.place, list(day.groups), day.is_finished, day.here, waiting)
