"""Official numbers for a year, told by the health centre; they stand beside what the post counts itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ...models import YearlyTarget
from ...rules.natural_ids import yearly_target_id
from ..records import living, make_or_revive

LARGEST = 99_999
PERCENT = 100
_NOT_POSSIBLE = QT_TRANSLATE_NOOP("Health visits", "A target of {number} is not possible. Write a number from 0 to {largest}.")


@dataclass(frozen=True, slots=True)
class Target:
    """One official number.

    Attributes:
        indicator: "S", or a percentage as "D/S".
        number: of children, or percent.
        source: who said so, e.g. a letter of the health centre.
    """

    indicator: str
    number: int
    source: str = ""


def targets_of_year(session: Session, year: int) -> Mapping[str, Target]:
    """Return the official numbers of a year by indicator."""
    query = select(YearlyTarget.indicator, YearlyTarget.number, YearlyTarget.source).where(YearlyTarget.year == year)
    return {row.indicator: Target(row.indicator, row.number, row.source or "") for row in session.execute(query)}


def put_target(session: Session, year: int, target: Target) -> None:
    """Store an official number of a year; raises InputError if it is not possible, and then nothing was stored."""
    largest = PERCENT if "/" in target.indicator else LARGEST
    if not 0 <= target.number <= largest:
        raise InputError([Problem("number", _NOT_POSSIBLE.fill(number=target.number, largest=largest))])
    make_or_revive(
        session,
        YearlyTarget,
        yearly_target_id(year, target.indicator),
        year=year,
        indicator=target.indicator,
        number=target.number,
        source=target.source.strip() or None,
    )


def remove_target(session: Session, year: int, indicator: str) -> None:
    """Forget an official number."""
    found = living(session, YearlyTarget, yearly_target_id(year, indicator))
    if found is not None:
        session.delete(found)
