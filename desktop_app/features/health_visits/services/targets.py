"""The official targets of a year, beside what the post counts itself (domain.md 16.4, number 22)."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import living, make_or_revive

from ..models import YearlyTarget
from ..rules.natural_ids import yearly_target_id

MOST_CHILDREN = 9_999
MOST_PERCENT = 100
_TOO_MUCH = QT_TRANSLATE_NOOP("Health visits", "The target of {indicator} lies between 0 and {most}.")


@dataclass(frozen=True, slots=True)
class Target:
    """A number that the health centre set: children of "S", percent of a coverage; ``source`` is "" if nobody named it."""

    number: int
    source: str


def targets_of_year(session: Session, year: int) -> Mapping[str, Target]:
    """Return the targets of a year by indicator, e.g. "S" or "D/S"."""
    query = select(YearlyTarget.indicator, YearlyTarget.number, YearlyTarget.source).where(YearlyTarget.year == year)
    return {indicator: Target(number, source or "") for indicator, number, source in session.execute(query)}


def record_target(session: Session, year: int, indicator: str, number: int | None, source: str = "") -> None:
    """Store a target, or take it back with None.

    Raises:
        InputError: the number is not possible; nothing was stored.
    """
    if problem := check_target(indicator, number):
        raise InputError([problem])
    key = yearly_target_id(post_of(session), year, indicator)
    if number is None:
        row = living(session, YearlyTarget, key)
        if row is not None:
            session.delete(row)
        return
    make_or_revive(session, YearlyTarget, key, year=year, indicator=indicator, number=number, source=source.strip() or None)


def check_target(indicator: str, number: int | None) -> Problem | None:
    """Return why a number cannot be a target, or None."""
    most = MOST_PERCENT if "/" in indicator else MOST_CHILDREN
    if number is None or 0 <= number <= most:
        return None
    return Problem(indicator, _TOO_MUCH.fill(indicator=indicator, most=most))
