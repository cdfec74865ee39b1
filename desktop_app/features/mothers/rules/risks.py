"""Risks of a pregnancy: those that follow from what is known, and those that somebody asked for.

Source: domain.md 5, risk list ("4 terlalu"); the limits are rows of the pack.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import completed_months, completed_years
from desktop_app.core.text import Words

FOUND_BY = ("asked", "age_below", "age_above", "height_below", "spacing_below", "births_above", "losses_above")


@dataclass(frozen=True, slots=True)
class Risk:
    """One risk of the pack.

    Attributes:
        found_by: one of ``FOUND_BY``; "asked" is ticked by whoever asks.
        limit: years, millimetres, months or a count.
    """

    code: str
    title: Words
    found_by: str
    limit: int
    tone: str
    todo: Words
    source: str


@dataclass(frozen=True, slots=True)
class RiskFacts:
    """What is known of a woman at the beginning of her pregnancy; None where nothing is."""

    age_years: int | None = None
    height_mm: int | None = None
    spacing_months: int | None = None
    births: int | None = None
    losses: int | None = None
    asked: tuple[str, ...] = ()


def found_risks(risks: Sequence[Risk], facts: RiskFacts) -> list[Risk]:
    """Return the risks that hold, in the pack's order."""
    return [one for one in risks if one.code in facts.asked or _holds(one, facts)]


def age_at(birth: PartialDate, on: date) -> int | None:
    """Return completed years; None if the birth date is not known."""
    return None if birth.middle is None else completed_years(birth.middle, on)


def spacing_months(last_birth: PartialDate, start: date | None) -> int | None:
    """Return completed months from the last birth to the beginning of the pregnancy; None if one is not known."""
    if last_birth.middle is None or start is None:
        return None
    return completed_months(last_birth.middle, start)


def _holds(risk: Risk, facts: RiskFacts) -> bool:
    value = {
        "age": facts.age_years,
        "height": facts.height_mm,
        "spacing": facts.spacing_months,
        "births": facts.births,
        "losses": facts.losses,
    }.get(risk.found_by.partition("_")[0])
    if value is None:
        return False
    return value < risk.limit if risk.found_by.endswith("_below") else value > risk.limit
