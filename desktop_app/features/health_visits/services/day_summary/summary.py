"""All figures of an open day."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ...rules.day_figures import BOOKS, GROUPS, LEFT, DayFigure, figure
from ...rules.day_steps import ADVISE, RECORD, SERVE
from ..books import books
from ..open_days import DayCard
from .asked import asked_figures, referral_figures, talked_figures
from .given import given_figures, not_given
from .known import Known, read_day
from .weights import came_figures, half_filled, weight_figures

LATER_STEPS = {"not_recorded": RECORD, "not_served": SERVE, "not_advised": ADVISE}


@dataclass(frozen=True, slots=True)
class DaySummary:
    """What an open day came to.

    Attributes:
        figures: in the order of ``rules.day_figures.GROUPS``.
    """

    day: DayCard
    figures: Sequence[DayFigure]

    def figure(self, code: str) -> DayFigure | None:
        """Return one figure, or None where the day has none of that code."""
        return next((one for one in self.figures if one.code == code), None)

    def ids(self, code: str) -> list[bytes]:
        """Return the people of one figure."""
        found = self.figure(code)
        return list(found.people) if found else []


def day_summary(session: Session, day_id: bytes) -> DaySummary:
    """Return the figures of an open day; raises UserError if the day was removed."""
    known = read_day(session, day_id)
    counted = {row.resident for row in known.counted}
    records = {one: record for one, record in known.records.items() if one in counted}
    figures = [
        *came_figures(session, known),
        *weight_figures(known),
        *asked_figures(known, records),
        *given_figures(known),
        *talked_figures(known, records),
        *referral_figures(session, known, records),
        half_filled(known),
        not_given(session, known),
        *_steps_left(known),
        figure(BOOKS, "books", books(session, known.rows, known.pack, known.read)),
    ]
    order = list(GROUPS)
    return DaySummary(known.day, sorted(figures, key=lambda one: order.index(one.group)))


def _steps_left(known: Known) -> list[DayFigure]:
    """Return who was not at one of the later tables, of those tables that anybody was at: not every post runs all."""
    found = []
    for code, step in LATER_STEPS.items():
        is_run = any(step in row.steps_done for row in known.rows)
        missing = [row.resident for row in known.counted if step not in row.steps_done]
        found.append(figure(LEFT, code, missing if is_run else ()))
    return found
