"""What the slice asks of the quality of its data, and what of it waits today."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import DataCheck, Doubt, TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _after_death(session: Any, today: date) -> Sequence[Doubt]:
    from ..services.quality import after_death

    return after_death(session, today)


def _unusual(session: Any, today: date) -> Sequence[Doubt]:
    from ..services.quality import unusual

    return unusual(session, today)


def _high_twice(session: Any, today: date) -> Sequence[Doubt]:
    from ..services.quality import high_twice

    return high_twice(session, today)


def _iron_of_men(session: Any, today: date) -> Sequence[Doubt]:
    from ..services.quality import iron_of_men

    return iron_of_men(session, today)


def today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    """Return what waits today."""
    from ..services.waiting import today_lines as waiting

    return waiting(session, today)


DATA_CHECKS = (
    DataCheck(
        "health_checks.after_death", QT_TRANSLATE_NOOP("Health checks", "Measured after the death"), "contradiction", _after_death
    ),
    DataCheck(
        "health_checks.iron_of_men",
        QT_TRANSLATE_NOOP("Health checks", "Iron tablets of a boy or man"),
        "contradiction",
        _iron_of_men,
    ),
    DataCheck(
        "health_checks.high_twice",
        QT_TRANSLATE_NOOP("Health checks", "High blood pressure on two days, no illness written down"),
        "missing",
        _high_twice,
    ),
    DataCheck("health_checks.unusual", QT_TRANSLATE_NOOP("Health checks", "Unusual values"), "doubtful", _unusual),
)
