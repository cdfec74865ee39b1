"""What waits today: births that are near, contacts that are late, mothers whom a health worker must see."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.schedule import Status
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .lists import AfterBirthRow, PregnantRow, after_birth_on, pregnant_on

SOON = timedelta(days=30)
LATE = (Status.OVERDUE, Status.CATCH_UP)
NOW = (Status.DUE, Status.STILL_ALLOWED)

_RED = QT_TRANSLATE_NOOP("Mothers", "{n} pregnant women need a health worker")
_RED_AFTER = QT_TRANSLATE_NOOP("Mothers", "{n} mothers after birth or their babies need a health worker")
_PAST = QT_TRANSLATE_NOOP("Mothers", "{n} women are past the expected day")
_SOON = QT_TRANSLATE_NOOP("Mothers", "{n} births expected within 30 days")
_LATE = QT_TRANSLATE_NOOP("Mothers", "{n} pregnant women are late for a contact")
_AFTER = QT_TRANSLATE_NOOP("Mothers", "{n} mothers are due for a check-up after birth")
_LATE_AFTER = QT_TRANSLATE_NOOP("Mothers", "{n} mothers are late for a check-up after birth")


def today_lines(session: Session, today: date) -> Sequence[TodayLine]:
    """Return what waits; each line opens the list of the women it counts."""
    pregnant, after = pregnant_on(session, today), after_birth_on(session, today)
    past = sum(1 for row in pregnant if row.card.edd is not None and row.card.edd < today)
    soon = sum(1 for row in pregnant if row.card.edd is not None and today <= row.card.edd <= today + SOON)
    counted = (
        ("red", "pregnant", _RED, _urgent(pregnant), "danger", 110),
        ("red", "after", _RED_AFTER, _urgent(after), "danger", 120),
        ("past", "pregnant", _PAST, past, "warn", 130),
        ("due", "after", _AFTER, _count(after, NOW), "warn", 140),
        ("late", "after", _LATE_AFTER, _count(after, LATE), "warn", 135),
        ("late", "pregnant", _LATE, _count(pregnant, LATE), "warn", 310),
        ("soon", "pregnant", _SOON, soon, "", 320),
    )
    return [
        TodayLine(f"mothers.{mode}_{figure}", words.of(count), count, "mothers", {"mode": mode, "figure": figure}, tone, order)
        for figure, mode, words, count, tone, order in counted
        if count
    ]


def _urgent(rows: Sequence[PregnantRow] | Sequence[AfterBirthRow]) -> int:
    """Return how many need a health worker now; what only calls for more care does not count."""
    return sum(1 for row in rows if any(one.tone == "danger" for one in row.red))


def _count(rows: Sequence[PregnantRow] | Sequence[AfterBirthRow], statuses: Sequence[Status]) -> int:
    return sum(1 for row in rows if row.next is not None and row.next.status in statuses)
