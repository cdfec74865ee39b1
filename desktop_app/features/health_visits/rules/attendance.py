"""Who may be entered on a day, and who counts as whom."""

from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .measures import CHILD_MONTHS

COUNTED = frozenset({"here", "temporarily_here", "temporarily_away"})
"""Statuses of residents that the post answers for. S counts where a child lives: a visitor is listed apart and never
stands in S or D (domain.md 16.4, number 21)."""

EXPECTED = frozenset({"here", "temporarily_here"})
"""Statuses of those who are missed when they do not come."""

VISITOR = "visitor"

_FUTURE = QT_TRANSLATE_NOOP("Health visits", "{day} is in the future. Choose today or an earlier day.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP(
    "Health visits", "{name} was born on {birth}, after {day}. Check the birth date or the day of the visit."
)
_AFTER_DEATH = QT_TRANSLATE_NOOP(
    "Health visits", "{name} died on {death}. A visit on {day} cannot be entered. Check the date of death on the resident's card."
)
_DEAD = QT_TRANSLATE_NOOP("Health visits", "{name} is recorded as dead. Check the resident's card before you enter a visit.")


def check_day(day: date, today: date) -> list[Problem]:
    """Return why nothing can be entered for ``day``, or nothing."""
    return [Problem("day", _FUTURE.fill(day=day))] if day > today else []


def check_visit(name: Label, day: date, birth: PartialDate, death: PartialDate | None, is_dead: bool) -> list[Problem]:
    """Return why this person cannot have come on ``day``.

    Args:
        birth, death: as far as known. Only a visit before the first or after the last day they allow is refused.
        is_dead: the status says so; without any date of death every visit is refused.
    """
    if birth.earliest is not None and day < birth.earliest:
        return [Problem("day", _BEFORE_BIRTH.fill(name=name, birth=birth, day=day))]
    if not is_dead:
        return []
    if death is None or death.latest is None:
        return [Problem("day", _DEAD.fill(name=name))]
    if day > death.latest:
        return [Problem("day", _AFTER_DEATH.fill(name=name, death=death, day=day))]
    return []


def is_child(age_months: int | None) -> bool:
    """Return True for those whom the weighing counts, 0-59 completed months (domain.md 2.1, S); False if unknown."""
    return age_months is not None and 0 <= age_months < CHILD_MONTHS
