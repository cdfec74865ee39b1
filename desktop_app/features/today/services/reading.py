"""Everything that the page of the day shows, read anew from all slices."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature

from ..rules.reading import Reading
from .open_day import day_now
from .waiting import waiting


def read_day(session: Session, features: Iterable[Feature], today: date) -> Reading:
    """Return what there is to say today."""
    now = day_now(session, today)
    last_on, last_here = (now.last.held_on, now.last.here) if now.last else (None, 0)
    return Reading(today, now.held, last_on, last_here, now.next_on, waiting(session, features, today))
