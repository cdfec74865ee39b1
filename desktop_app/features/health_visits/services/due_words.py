"""What a child may be given today, for the grid of the open day: titles only, and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.schedule import Status
from desktop_app.core.text import Label
from desktop_app.features.schedules import services as schedules

from .serving import MAY_BE_GIVEN, SERVED_KINDS


@dataclass(frozen=True, slots=True)
class DueToday:
    """What of its schedule one person may be given on a day.

    Attributes:
        now: titles of what may be given.
        next: the first thing after the day, with its date; None if nothing comes any more.
    """

    now: Sequence[Label]
    next: tuple[date, Label] | None


def due_today(session: Session, resident: bytes, on: date) -> DueToday:
    """Return what one person may be given on a day, and what comes next."""
    card = [one for one in schedules.card_of(session, resident, on) if one.row.kind in SERVED_KINDS]
    later = [(one.due_on, one.row.title) for one in card if one.status is Status.NOT_YET and one.due_on is not None]
    return DueToday(
        [one.row.title for one in card if one.status in MAY_BE_GIVEN],
        min(later, key=lambda one: one[0], default=None),
    )
