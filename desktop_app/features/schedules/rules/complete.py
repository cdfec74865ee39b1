"""Which doses together make a child's immunization complete, and by which age (domain.md 3.2).

The official set changes by year, so it is data of the pack.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Schedule, Span
from desktop_app.core.text import Words

from .recorded import Recorded, known_on
from .values import Dose


@dataclass(frozen=True, slots=True)
class CompleteSet:
    """Doses that make immunization complete.

    Attributes:
        code: e.g. BASIC.
        title: what people call it, e.g. "Basic immunization complete".
        until: age in completed units, included, by which it should be.
        source: id of a pack's ``Source``.
    """

    code: str
    title: Words
    codes: tuple[str, ...]
    until: Span
    source: str


class Completeness(StrEnum):
    """How far a child is with a set on a day."""

    IN_TIME = "in_time"
    LATE = "late"
    GROWING = "growing"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Completed:
    """How far a child is with one set.

    Attributes:
        state: IN_TIME; LATE if the last dose came after the age, or if its date is not known well enough to say; GROWING while
            there is time, else INCOMPLETE.
        missing: codes that are not recorded, in the order of the set.
        until: last day of the age; None if the birth date is not known.
    """

    of: CompleteSet
    state: Completeness
    missing: Sequence[str]
    until: date | None


def completed_on(
    schedule: Schedule, sets: Iterable[CompleteSet], birth: PartialDate, doses: Iterable[Dose], on: date
) -> list[Completed]:
    """Return how far a child is with each set on a day; a dose that a combined vaccine credits counts."""
    recorded = Recorded(schedule, known_on(doses, on))
    return [_completed(one, birth, recorded, on) for one in sets]


def _completed(one: CompleteSet, birth: PartialDate, recorded: Recorded, on: date) -> Completed:
    until = None if birth.middle is None else one.until.last_day(birth.middle)
    missing = [code for code in one.codes if not recorded.given(code)]
    if missing:
        has_time = until is None or on <= until
        return Completed(one, Completeness.GROWING if has_time else Completeness.INCOMPLETE, missing, until)
    days = [min((dose.given.latest or date.max for dose in recorded.given(code)), default=date.max) for code in one.codes]
    in_time = until is not None and max(days) <= until
    return Completed(one, Completeness.IN_TIME if in_time else Completeness.LATE, (), until)
