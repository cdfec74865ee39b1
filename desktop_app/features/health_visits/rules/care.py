"""Birth details and feeding: what can be true."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .measures import HEAD, LENGTH, WEIGHT, amount

LAST_FEEDING_MONTH = 6
"""Breast milk only is asked for months 0-6 (domain.md 1.1, exclusive breastfeeding form)."""

ANSWERS: Mapping[str, Text] = {
    "yes": QT_TRANSLATE_NOOP("Health visits", "Yes"),
    "no": QT_TRANSLATE_NOOP("Health visits", "No"),
    "unknown": QT_TRANSLATE_NOOP("Health visits", "Not known"),
}

_BIRTH_LIMITS = {"weight_g": (300, 7_000, WEIGHT), "length_mm": (200, 650, LENGTH), "head_mm": (150, 500, HEAD)}
"""Widest of what is reported of live births; a birth register counts from 500 g or 22 weeks on (ICD-10)."""

_NOT_AT_BIRTH = QT_TRANSLATE_NOOP("Health visits", "{measure} {amount} at birth is not possible. Check the card.")
_WEEKS = QT_TRANSLATE_NOOP("Health visits", "{n} weeks of pregnancy are not possible. Write 20 to 44.")
_RANK = QT_TRANSLATE_NOOP("Health visits", "Child number {number} of a mother is not possible. Write 1 to 20.")
_NO_MONTH = QT_TRANSLATE_NOOP("Health visits", "Month {number} is not asked for. Choose month 0 to 6.")
_NO_ANSWER = QT_TRANSLATE_NOOP("Health visits", "Choose yes, no or not known.")


@dataclass(frozen=True, slots=True)
class BirthFacts:
    """What is known of a birth: grams, millimetres, completed weeks, and which child of the mother; None if not asked."""

    weight_g: int | None = None
    length_mm: int | None = None
    head_mm: int | None = None
    gestation_weeks: int | None = None
    birth_rank: int | None = None


def check_birth_facts(facts: BirthFacts) -> list[Problem]:
    """Return what cannot be true of a birth."""
    problems = []
    for field, (low, high, measure) in _BIRTH_LIMITS.items():
        value: int | None = getattr(facts, field)
        if value is not None and not low <= value <= high:
            problems.append(Problem(field, _NOT_AT_BIRTH.fill(measure=measure.title, amount=amount(measure, value))))
    if facts.gestation_weeks is not None and not 20 <= facts.gestation_weeks <= 44:
        problems.append(Problem("gestation_weeks", _WEEKS.of(facts.gestation_weeks)))
    if facts.birth_rank is not None and not 1 <= facts.birth_rank <= 20:
        problems.append(Problem("birth_rank", _RANK.fill(number=facts.birth_rank)))
    return problems


def check_feeding(month_number: int, exclusive: str) -> list[Problem]:
    """Return why an answer on feeding cannot be stored."""
    if not 0 <= month_number <= LAST_FEEDING_MONTH:
        return [Problem("month_number", _NO_MONTH.fill(number=month_number))]
    return [] if exclusive in ANSWERS else [Problem("exclusive", _NO_ANSWER)]
