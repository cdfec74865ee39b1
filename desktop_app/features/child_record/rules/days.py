"""On which days something can have been asked of a child."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP

_FUTURE = QT_TRANSLATE_NOOP("Child record", "{day} is in the future. Write the day on which it was asked.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Child record", "{day} is before the birth ({birth}). Check both dates.")
_AFTER_DEATH = QT_TRANSLATE_NOOP("Child record", "{day} is after the death ({death}). Check both dates.")


@dataclass(frozen=True, slots=True)
class Lifetime:
    """Birth and death as far as known; ``death`` is None of the living."""

    birth: PartialDate
    death: PartialDate | None = None


def check_day(on: date, lifetime: Lifetime, today: date, field: str = "on") -> list[Problem]:
    """Return why nothing can have been asked on a day."""
    birth, death = lifetime.birth, lifetime.death
    if on > today:
        return [Problem(field, _FUTURE.fill(day=on))]
    if birth.earliest is not None and on < birth.earliest:
        return [Problem(field, _BEFORE_BIRTH.fill(day=on, birth=birth))]
    if death is not None and death.latest is not None and on > death.latest:
        return [Problem(field, _AFTER_DEATH.fill(day=on, death=death))]
    return []
