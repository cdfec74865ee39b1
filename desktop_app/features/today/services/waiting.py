"""What waits today, in all slices."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature, TodayLine

from ..rules.reading import in_order


def waiting(session: Session, features: Iterable[Feature], today: date) -> list[TodayLine]:
    """Return the lines of all slices that count anybody or anything: what is dangerous first, then by their order."""
    lines = [line for feature in features if feature.today_lines for line in feature.today_lines(session, today) if line.count]
    return in_order(lines)
