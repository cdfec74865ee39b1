"""What the slice asks of the quality of its data."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import DataCheck, Doubt
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _after_death(session: Any, today: date) -> Sequence[Doubt]:
    from ..services.doubts import visits_after_death

    return visits_after_death(session, today)


def _untold(session: Any, today: date) -> Sequence[Doubt]:
    from ..services.doubts import dangers_nobody_told

    return dangers_nobody_told(session, today)


DATA_CHECKS = (
    DataCheck(
        "home_care.after_death",
        QT_TRANSLATE_NOOP("Home visits", "Visited at home after the death"),
        "contradiction",
        _after_death,
    ),
    DataCheck(
        "home_care.untold",
        QT_TRANSLATE_NOOP("Home visits", "Danger sign at home, and no health worker was told"),
        "missing",
        _untold,
    ),
)
