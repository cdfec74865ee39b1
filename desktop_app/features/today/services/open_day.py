"""The open day that is held today, or else the last and the next one."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.health_visits.services import (
    DayCard,
    StepCount,
    list_open_days,
    next_open_day_after,
    open_day_on,
    step_counts,
)


@dataclass(frozen=True, slots=True)
class DayNow:
    """What there is to say of open days.

    Attributes:
        held: today's open day; None if none was started.
        steps: of today's open day, by step, who waits and who has been there.
        last: the newest open day before today.
        next_on: the next open day as custom lets expect; None if nothing can be told.
    """

    held: DayCard | None
    steps: dict[str, StepCount]
    last: DayCard | None
    next_on: date | None


def day_now(session: Session, today: date) -> DayNow:
    """Return what there is to say of open days on a day."""
    held = open_day_on(session, today)
    last = next((day for day in list_open_days(session, 3) if day.held_on < today), None)
    steps = step_counts(session, held.id) if held is not None else {}
    return DayNow(held, steps, last, next_open_day_after(session, today))
