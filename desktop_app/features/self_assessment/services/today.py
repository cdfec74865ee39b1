"""The line on Today: at the turn of the year, what only the post can answer."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .assessing import unanswered

OPEN = QT_TRANSLATE_NOOP("Self-assessment", "How the post worked in {year}: {n} questions are open")
JANUARY, DECEMBER = 1, 12


def today_lines(session: Session, today: date) -> Sequence[TodayLine]:
    """Return the open questions of the year in December, and of the year before in January."""
    if today.month not in (JANUARY, DECEMBER):
        return ()
    year = today.year - (today.month == JANUARY)
    count = unanswered(session, year)
    words = OPEN.of(count).fill(year=str(year))
    return (TodayLine("self_assessment.open", words, count, "self_assessment", {"year": year}, "", 620),)
